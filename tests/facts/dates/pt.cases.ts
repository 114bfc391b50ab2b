import type { DateCase } from './date-case.js';

export const cases: readonly DateCase[] = [
  // days
  { in: 'chegaram a 27 de agosto.', find: [['27 de agosto', 'XXXX-08-27', 'day']] },
  { in: 'nasceu em 15 de maio de 2018.', find: [['15 de maio de 2018', '2018-05-15', 'day']] },
  { in: 'abre no dia 1º de julho', find: [['1º de julho', 'XXXX-07-01', 'day']] },
  { in: 'desde o dia 1.º de outubro de 2020', find: [['desde o dia 1.º de outubro de 2020', '2020-10-01/..', 'interval']] },
  { in: 'voltaram na terça-feira (28/06).', find: [['terça-feira (28/06)', 'XXXX-06-28', 'day']] },
  { in: 'na quarta-feira, 5 de março, em Díli', find: [['quarta-feira, 5 de março', 'XXXX-03-05', 'day']] },
  { in: 'na sexta, 12 de maio, o barco', find: [['sexta, 12 de maio', 'XXXX-05-12', 'day']] },
  { in: 'terça-feira, dia 5 de maio', find: [['terça-feira, dia 5 de maio', 'XXXX-05-05', 'day']] },
  { in: 'segunda feira, 6 de maio', find: [['segunda feira, 6 de maio', 'XXXX-05-06', 'day']] },
  {
    in: 'em 25/3/2019 e (12/06)',
    find: [
      ['25/3/2019', '2019-03-25', 'day'],
      ['12/06', 'XXXX-06-12', 'day'],
    ],
  },
  {
    in: 'Ontem (08/11) houve festa.',
    find: [
      ['Ontem', null, 'relative'],
      ['08/11', 'XXXX-11-08', 'day'],
    ],
  },
  { in: '12 jan. 2020', find: [['12 jan. 2020', '2020-01-12', 'day']] },
  { in: 'dia 20 de junho, Dia Mundial do Refugiado', find: [['20 de junho', 'XXXX-06-20', 'day']] },
  { in: 'aos vinte e três de abril', find: [['vinte e três de abril', 'XXXX-04-23', 'day']] },
  // months, years, seasons
  {
    in: 'em maio e no mês de abril',
    find: [
      ['maio', 'XXXX-05', 'month'],
      ['abril', 'XXXX-04', 'month'],
    ],
  },
  { in: 'Em março de 2006 partiram.', find: [['março de 2006', '2006-03', 'month']] },
  { in: 'no final de março de 2021', find: [['no final de março de 2021', '2021-03', 'month']] },
  { in: 'em meados de 2017', find: [['em meados de 2017', '2017', 'year']] },
  { in: 'na primavera de 2016', find: [['primavera de 2016', '2016-21', 'season']] },
  {
    in: 'em 2023 e 2024',
    find: [
      ['2023', '2023', 'year'],
      ['2024', '2024', 'year'],
    ],
  },
  { in: 'o ano de 2014 foi seco', find: [['2014', '2014', 'year']] },
  { in: 'nos anos 90 vivíamos longe', find: [['anos 90', '199X', 'decade']] },
  { in: 'nos anos noventa', find: [['anos noventa', '199X', 'decade']] },
  { in: 'desde a década de 1980', find: [['desde a década de 1980', '198X/..', 'interval']] },
  // intervals
  { in: 'entre 8 e 23 de julho de 2021', find: [['entre 8 e 23 de julho de 2021', '2021-07-08/2021-07-23', 'interval']] },
  {
    in: 'De 3 a 5 de maio e de 28 de abril a 2 de maio de 2020',
    find: [
      ['De 3 a 5 de maio', 'XXXX-05-03/XXXX-05-05', 'interval'],
      ['de 28 de abril a 2 de maio de 2020', '2020-04-28/2020-05-02', 'interval'],
    ],
  },
  { in: 'nos dias 21 e 22 de fevereiro', find: [['21 e 22 de fevereiro', 'XXXX-02-21/XXXX-02-22', 'interval']] },
  { in: 'de 1990 a 1995 voltaram poucos', find: [['de 1990 a 1995', '1990/1995', 'interval']] },
  { in: 'o plano 2022-2023', find: [['2022-2023', '2022/2023', 'interval']] },
  { in: 'de junho a agosto', find: [['de junho a agosto', 'XXXX-06/XXXX-08', 'interval']] },
  { in: 'entre março e junho de 2019', find: [['entre março e junho de 2019', '2019-03/2019-06', 'interval']] },
  { in: 'desde 2019', find: [['desde 2019', '2019/..', 'interval']] },
  { in: 'até 30 de novembro', find: [['até 30 de novembro', '../XXXX-11-30', 'interval']] },
  { in: 'a partir de 1º de julho', find: [['a partir de 1º de julho', 'XXXX-07-01/..', 'interval']] },
  { in: 'após 3 de maio', find: [['após 3 de maio', 'XXXX-05-03/..', 'interval']] },
  { in: 'antes de 2015', find: [['antes de 2015', '../2015', 'interval']] },
  { in: 'no primeiro semestre de 2022', find: [['primeiro semestre de 2022', '2022-40', 'interval']] },
  { in: 'no 1.º trimestre de 2019', find: [['1.º trimestre de 2019', '2019-33', 'interval']] },
  { in: 'no terceiro trimestre', find: [['terceiro trimestre', 'XXXX-35', 'interval']] },
  { in: 'nos primeiros cinco meses de 2015', find: [['primeiros cinco meses de 2015', '2015-01/2015-05', 'interval']] },
  { in: 'na primeira quinzena de março', find: [['primeira quinzena de março', 'XXXX-03-01/XXXX-03-15', 'interval']] },
  // relative
  { in: 'na próxima semana', reference: '2022-06-30', find: [['próxima semana', null, 'relative', '2022-07-04/2022-07-10']] },
  {
    in: 'Hoje, ontem e anteontem',
    reference: '2022-06-30',
    find: [
      ['Hoje', null, 'relative', '2022-06-30'],
      ['ontem', null, 'relative', '2022-06-29'],
      ['anteontem', null, 'relative', '2022-06-28'],
    ],
  },
  { in: 'há três semanas', reference: '2022-06-30', find: [['há três semanas', null, 'relative', '2022-06-09']] },
  { in: 'três meses atrás', find: [['três meses atrás', null, 'relative']] },
  { in: 'nos últimos três anos', find: [['últimos três anos', null, 'relative']] },
  {
    in: 'na semana passada e no mês que vem',
    find: [
      ['semana passada', null, 'relative'],
      ['mês que vem', null, 'relative'],
    ],
  },
  { in: 'O voo parte no dia 20.', reference: '2018-11-07', find: [['dia 20', null, 'relative', '2018-11-20']] },
  { in: 'na quinta-feira passada', find: [['quinta-feira passada', null, 'relative']] },
  { in: 'quarta-feira de manhã', find: [['quarta-feira de manhã', null, 'relative']] },
  { in: 'na terça-feira (2)', find: [['terça-feira (2)', null, 'relative']], why: 'the day of the month alone is no count' },
  { in: 'daqui a três meses', find: [['daqui a três meses', null, 'relative']] },
  { in: 'no verão passado', find: [['verão passado', null, 'relative']] },
  // none
  { in: 'na segunda fase, na quarta edição e na sexta reunião', find: [], why: 'ordinals, not weekdays' },
  { in: 'de segunda a sexta, às segundas-feiras', find: [] },
  { in: 'o soldado Abril Costa e a rua 25 de Abril', find: [] },
  { in: 'a Lei 2015 e a página 2019', find: [] },
  { in: '2069 famílias ucranianas', find: [] },
  { in: 'durou três anos e dez dias', find: [] },
  { in: 'Voltaram à escola em 2019.', find: [['2019', '2019', 'year']], why: 'no name of a school' },
  { in: 'Nos primeiros oito meses deste ano', find: [['primeiros oito meses deste ano', 'XXXX-01/XXXX-08', 'interval']] },
  // nights
  { in: 'na noite de 14 para 15 de março', find: [['de 14 para 15 de março', 'XXXX-03-14/XXXX-03-15', 'interval']] },
  { in: 'na madrugada de 30 para 1 de maio de 2019', find: [['de 30 para 1 de maio de 2019', '2019-04-30/2019-05-01', 'interval']] },
  { in: 'adiada de 3 para 12 de maio', find: [['12 de maio', 'XXXX-05-12', 'day']], why: 'put off, and no night' },
  { in: 'passou de 14 para 15 pessoas em março', find: [['março', 'XXXX-03', 'month']] },
  { in: 'Partem nesta mesma semana.', find: [['nesta mesma semana', null, 'relative']] },
  { in: 'na noite de sábado para domingo', find: [['sábado para domingo', null, 'relative']] },
  { in: 'na madrugada de segunda-feira para terça-feira', find: [['segunda-feira para terça-feira', null, 'relative']] },
  { in: 'Hoje em dia há mais fornos; hoje há pão.', find: [['hoje', null, 'relative']] },
];
