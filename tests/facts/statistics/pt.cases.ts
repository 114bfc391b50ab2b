import type { StatisticCase } from './case.js';

export const cases: readonly StatisticCase[] = [
  // contagens
  { in: 'Chegaram mais de 3.200 venezuelanos.', find: [['mais de 3.200 venezuelanos', 'count 3200 at_least', 'venezuelanos']] },
  { in: 'A OIM registou 9 382 pessoas.', find: [['9 382 pessoas', 'count 9382', 'pessoas']] },
  { in: 'Quase 2,5 mil doses foram aplicadas.', find: [['Quase 2,5 mil doses', 'count 2500 approx', 'doses']] },
  { in: 'O país tem 7,7 milhões de habitantes.', find: [['7,7 milhões de habitantes', 'count 7700000', 'habitantes']] },
  { in: 'Passam dois mil e quinhentos viajantes.', find: [['dois mil e quinhentos viajantes', 'count 2500', 'viajantes']] },
  { in: 'Fugiram cento e vinte e três mil pessoas.', find: [['cento e vinte e três mil pessoas', 'count 123000', 'pessoas']] },
  { in: 'Um milhão e duzentas mil pessoas votaram.', find: [['Um milhão e duzentas mil pessoas', 'count 1200000', 'pessoas']] },
  { in: 'São 2 milhões e 400 mil famílias.', find: [['2 milhões e 400 mil famílias', 'count 2400000', 'famílias']] },
  { in: 'Meio milhão de alunos espera.', find: [['Meio milhão de alunos', 'count 500000', 'alunos']] },
  {
    in: 'Vieram 117 homens, cinco mulheres e dezessete crianças.',
    find: [
      ['117 homens', 'count 117', 'homens'],
      ['cinco mulheres', 'count 5', 'mulheres'],
      ['dezessete crianças', 'count 17', 'crianças'],
    ],
  },
  {
    in: 'Uma dúzia de barcos e meia dúzia de remos.',
    find: [
      ['Uma dúzia de barcos', 'count 12 approx', 'barcos'],
      ['meia dúzia de remos', 'count 6 approx', 'remos'],
    ],
  },
  { in: 'Dezenas de milhares de crianças partiram.', find: [['Dezenas de milhares de crianças', 'count 10000 magnitude', 'crianças']] },
  { in: 'Havia entre vinte e trinta pessoas.', find: [['entre vinte e trinta pessoas', 'count 20..30', 'pessoas']] },
  { in: 'Havia entre cem e duzentas casas.', find: [['entre cem e duzentas casas', 'count 100..200', 'casas']] },
  { in: 'De 20 a 30 mil migrantes chegam.', find: [['De 20 a 30 mil migrantes', 'count 20000..30000', 'migrantes']] },
  { in: 'Pelo menos 40 pescadores sumiram.', find: [['Pelo menos 40 pescadores', 'count 40 at_least', 'pescadores']] },
  { in: 'Até 300 vagas abrirão.', find: [['Até 300 vagas', 'count 300 at_most', 'vagas']] },
  {
    in: 'Das 500 famílias, 120 voltaram.',
    find: [
      ['500 famílias', 'count 500', 'famílias'],
      ['120', 'count 120', 'famílias'],
    ],
  },
  {
    in: 'Das famílias ouvidas, 58% são rurais e umas 740 são ribeirinhas.',
    find: [
      ['58%', 'percent 58', null],
      ['umas 740', 'count 740 approx', 'famílias ouvidas'],
    ],
  },
  // percentagens e partes
  { in: 'Quase 40% dos deslocados voltaram.', find: [['Quase 40% dos deslocados', 'percent 40 approx', 'deslocados']] },
  { in: 'Sessenta por cento são angolanos.', find: [['Sessenta por cento', 'percent 60', null]] },
  { in: '25 a 30 por cento da população', find: [['25 a 30 por cento da população', 'percent 25..30', 'população']] },
  { in: 'Nove dos 15 municípios responderam.', find: [['Nove dos 15 municípios', 'ratio 9 of 15', 'municípios']] },
  { in: 'Três em cada dez vivem longe.', find: [['Três em cada dez', 'ratio 3 of 10', null]] },
  { in: 'Uma pessoa em cada cinco come mal.', find: [['Uma pessoa em cada cinco', 'ratio 1 of 5', 'pessoa']] },
  {
    in: 'Dois terços dos 90 hospitais fecharam.',
    find: [
      ['Dois terços', 'ratio 2 of 3', 'hospitais'],
      ['90 hospitais', 'count 90', 'hospitais'],
    ],
  },
  { in: 'Metade das famílias vive em tendas.', find: [['Metade das famílias', 'ratio 1 of 2', 'famílias']] },
  { in: 'Mais de um terço das aldeias ardeu.', find: [['Mais de um terço das aldeias', 'ratio 1 of 3 at_least', 'aldeias']] },
  // idades
  { in: 'Os menores de 18 anos são muitos.', find: [['Os menores de 18 anos', 'age 18 at_most', 'anos']] },
  {
    in: 'Vieram 13 raparigas, entre 9 e 17 anos.',
    find: [
      ['13 raparigas', 'count 13', 'raparigas'],
      ['entre 9 e 17 anos', 'age 9..17', 'anos'],
    ],
  },
  { in: 'Vacinaram crianças de 6 a 59 meses.', find: [['de 6 a 59 meses', 'age 6..59', 'meses']] },
  { in: 'Domingas Tavares, de 71 anos, voltou.', find: [['71 anos', 'age 71', 'anos']] },
  { in: 'Rosa, 29, vende peixe.', find: [['29', 'age 29', null]] },
  { in: 'Ele tem 19 anos.', find: [['19 anos', 'age 19', 'anos']] },
  { in: 'Crianças com menos de 12 anos não pagam.', find: [['menos de 12 anos', 'age 12 at_most', 'anos']] },
  // durações e medidas
  { in: 'O mandato, de cinco anos, acaba.', find: [['cinco anos', 'duration 5', 'anos']] },
  {
    in: 'Viajaram onze dias e duas noites.',
    find: [
      ['onze dias', 'duration 11', 'dias'],
      ['duas noites', 'duration 2', 'noites'],
    ],
  },
  { in: 'Fica a 215 km da capital.', find: [['215 km', 'measure 215', 'km']] },
  { in: 'Caíram meio milhão de litros.', find: [['meio milhão de litros', 'measure 500000', 'litros']] },
  { in: 'O rio subiu dois metros e meio.', find: [['dois metros e meio', 'measure 2.5', 'metros']] },
  { in: 'Um sismo de magnitude 7,2.', find: [['7,2', 'measure 7.2', 'magnitude']] },
  // nada
  { in: 'O artigo 14 da Lei 13.445 e a fase 2', find: [] },
  { in: 'A covid-19 e a 3ª edição', find: [] },
  { in: 'Mora na Rua Major Diogo, 834.', find: [] },
  { in: 'Abre às 15h30 ou às 10 horas.', find: [] },
  { in: 'Os dois assinaram.', find: [] },
  { in: 'O segundo barco, o 1º lugar', find: [] },
  // o nome está antes
  {
    in: 'Os mortos eram 12 e as famílias deslocadas são 300.',
    find: [
      ['12', 'count 12', 'mortos'],
      ['300', 'count 300', 'famílias deslocadas'],
    ],
  },
  { in: 'A jovem não tinha completado 15 anos.', find: [['15 anos', 'age 15', 'anos']] },
  {
    in: 'Foram 3.200 no ano passado e 1.200 nos abrigos.',
    find: [
      ['3.200', 'count 3200', null],
      ['1.200', 'count 1200', null],
    ],
    why: 'no knots, nothing counted in a place',
  },
  {
    in: 'Morreram 45 segundo a OIM, numa área de 30 ha.',
    find: [
      ['45', 'count 45', null],
      ['30 ha', 'measure 30', 'ha'],
    ],
  },
  { in: 'Tenho 25 anos.', find: [['25 anos', 'age 25', 'anos']] },
  {
    in: 'Vieram 412 pessoas, de um total de 1.010 previstas.',
    find: [
      ['412 pessoas', 'count 412', 'pessoas'],
      ['1.010', 'count 1010', 'pessoas'],
    ],
  },
  {
    in: 'São quarenta funcionários, metade deles venezuelanos.',
    find: [
      ['quarenta funcionários', 'count 40', 'funcionários'],
      ['metade', 'ratio 1 of 2', 'funcionários'],
    ],
  },
  { in: 'Na terça, 22, abrem 300 vagas.', find: [['300 vagas', 'count 300', 'vagas']] },
  { in: 'Rosa é mãe de cinco.', find: [['cinco', 'count 5', 'filhos']] },
  {
    in: 'O número de pedidos de refúgio passou de 3.400 em 2016 para 80 mil em 2018; o total de vagas passou de 300 mil.',
    find: [
      ['3.400', 'count 3400', 'pedidos'],
      ['80 mil', 'count 80000', 'pedidos'],
      ['passou de 300 mil', 'count 300000 at_least', 'vagas'],
    ],
  },
  {
    in: 'Com 930 municípios, a média de entradas caiu de 870 para 560 pessoas por dia.',
    find: [
      ['930 municípios', 'count 930', 'municípios'],
      ['870', 'count 870', 'pessoas'],
      ['560 pessoas', 'count 560', 'pessoas'],
    ],
  },
  {
    in: 'Um sismo de 6,2 e réplicas de 5,1 após o terremoto de 2010; o tremor durou 30 segundos.',
    find: [
      ['6,2', 'measure 6.2', 'sismo'],
      ['5,1', 'measure 5.1', 'réplicas'],
      ['30 segundos', 'duration 30', 'segundos'],
    ],
  },
  { in: 'O barco partiu na segunda-feira, 12, com 40 sacos.', find: [['40 sacos', 'count 40', 'sacos']] },
  { in: 'O voo parte no dia 20.', find: [] },
  {
    in: 'Voltam 45 jovens formados e três novas professoras.',
    find: [
      ['45 jovens formados', 'count 45', 'jovens formados'],
      ['três novas professoras', 'count 3', 'professoras'],
    ],
  },
  {
    in: 'São mulheres 40% e um quarto tem menos de 15 anos.',
    find: [
      ['40%', 'percent 40', null],
      ['um quarto', 'ratio 1 of 4', null],
      ['menos de 15 anos', 'age 15 at_most', 'anos'],
    ],
  },
  {
    in: 'A bomba tem uma vida útil de vinte anos e uma garantia de cinco anos.',
    find: [
      ['vinte anos', 'duration 20', 'anos'],
      ['cinco anos', 'duration 5', 'anos'],
    ],
  },
  {
    in: 'Mais da metade dos atendidos tem fome; quase a metade das casas e menos da metade dos poços resistiram.',
    find: [
      ['Mais da metade dos atendidos', 'ratio 1 of 2 at_least', 'atendidos'],
      ['quase a metade das casas', 'ratio 1 of 2 approx', 'casas'],
      ['menos da metade dos poços', 'ratio 1 of 2 at_most', 'poços'],
    ],
  },
  { in: 'Um maliano (29 anos) trabalha.', find: [['29 anos', 'age 29', 'anos']] },
  { in: 'Os contratos de dois anos são renovados.', find: [['dois anos', 'duration 2', 'anos']] },
  {
    in: 'Morreram 350 pessoas, aproximadamente, e 20 barcos afundaram.',
    find: [
      ['350 pessoas, aproximadamente', 'count 350 approx', 'pessoas'],
      ['20 barcos', 'count 20', 'barcos'],
    ],
  },
];
