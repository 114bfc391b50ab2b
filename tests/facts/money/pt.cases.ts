import type { MoneyCase } from './case.js';

export const cases: readonly MoneyCase[] = [
  { in: 'O projeto custa R$ 1,8 milhão.', find: [['R$ 1,8 milhão', 'BRL 1800000']] },
  { in: 'A OIM recebeu US$ 350 mil.', find: [['US$ 350 mil', 'USD 350000']] },
  { in: 'São R$ 1.234,56 por família.', find: [['R$ 1.234,56', 'BRL 1234.56']] },
  { in: 'O governo anunciou R$ 3,4 bi.', find: [['R$ 3,4 bi', 'BRL 3400000000']] },
  { in: 'A obra custou 1,7 mil milhões de euros.', find: [['1,7 mil milhões de euros', 'EUR 1700000000']] },
  { in: 'O fundo tem 2,9 bilhões de dólares.', find: [['2,9 bilhões de dólares', 'USD 2900000000']] },
  {
    in: 'A dívida é de 5 biliões de dólares.',
    find: [['5 biliões de dólares', 'USD 5000000000000']],
    why: 'in Portugal a "bilião" is 10^12',
  },
  { in: 'Custa 1 trilhão de reais.', find: [['1 trilhão de reais', 'BRL 1000000000000']] },
  { in: 'Pagou mais de 12 mil euros.', find: [['mais de 12 mil euros', 'EUR 12000 at_least']] },
  { in: 'Recebe até R$ 5.100.', find: [['até R$ 5.100', 'BRL 5100 at_most']] },
  { in: 'Gastaram cerca de US$ 40.', find: [['cerca de US$ 40', 'USD 40 approx']] },
  { in: 'São precisos pelo menos 600 mil dólares americanos.', find: [['pelo menos 600 mil dólares americanos', 'USD 600000 at_least']] },
  { in: 'Ganha quase mil reais.', find: [['quase mil reais', 'BRL 1000 approx']] },
  { in: 'Pede entre 3 e 5 milhões de dólares.', find: [['entre 3 e 5 milhões de dólares', 'USD 3000000..5000000']] },
  { in: 'Custa de 100 a 200 mil reais.', find: [['de 100 a 200 mil reais', 'BRL 100000..200000']] },
  { in: 'Mandam entre 300 e 500 dólares por mês.', find: [['entre 300 e 500 dólares', 'USD 300..500']] },
  { in: 'Uma renda custa 1.000 a 1.200 euros.', find: [['1.000 a 1.200 euros', 'EUR 1000..1200']] },
  { in: 'O curso vale dois milhões e quinhentos mil reais.', find: [['dois milhões e quinhentos mil reais', 'BRL 2500000']] },
  { in: 'A festa custou mil e quinhentos euros.', find: [['mil e quinhentos euros', 'EUR 1500']] },
  {
    in: 'São 3 M€ e €2,5 milhões.',
    find: [
      ['3 M€', 'EUR 3000000'],
      ['€2,5 milhões', 'EUR 2500000'],
    ],
  },
  { in: 'Cada um recebe 65 000 francos CFA.', country: 'GW', find: [['65 000 francos CFA', 'XOF 65000']] },
  { in: 'Ganham 25 dólares australianos por hora.', find: [['25 dólares australianos', 'AUD 25']] },
  { in: 'Deram 50 mil dólares canadenses.', find: [['50 mil dólares canadenses', 'CAD 50000']] },
  { in: 'O bilhete custa 300 francos suíços.', find: [['300 francos suíços', 'CHF 300']] },
  { in: 'Custou 350 milhões de kwanzas.', find: [['350 milhões de kwanzas', 'AOA 350000000']] },
  { in: 'Custou Kz 2,4 mil milhões.', find: [['Kz 2,4 mil milhões', 'AOA 2400000000']] },
  { in: 'Deu 12 milhões de meticais.', find: [['12 milhões de meticais', 'MZN 12000000']] },
  { in: 'Pagou 70 mil escudos cabo-verdianos.', find: [['70 mil escudos cabo-verdianos', 'CVE 70000']] },
  { in: 'O município junta 500.000 escudos.', country: 'CV', find: [['500.000 escudos', 'CVE 500000']] },
  { in: 'A ONG doou 30 mil libras esterlinas.', find: [['30 mil libras esterlinas', 'GBP 30000']] },
  { in: 'O Reino Unido deu £ 1,5 milhão.', find: [['£ 1,5 milhão', 'GBP 1500000']] },
  { in: 'A passagem custa 5.400 pesos.', country: 'AR', find: [['5.400 pesos', 'ARS 5400']] },
  { in: 'Recebeu 10 milhões de francos guineenses.', find: [['10 milhões de francos guineenses', 'GNF 10000000']] },
  {
    in: 'Pediu USD 1,5 milhões e EUR 300.000.',
    find: [
      ['USD 1,5 milhões', 'USD 1500000'],
      ['EUR 300.000', 'EUR 300000'],
    ],
  },
  { in: 'Faltam milhões de dólares.', find: [['milhões de dólares', 'USD 1000000 magnitude']] },
  { in: 'Vive com menos de um dólar por dia.', find: [] },
  { in: 'Levaram 20 libras de farinha.', find: [] },
  { in: 'Londres entrou com 2 milhões de libras, Oslo com o resto.', find: [['2 milhões de libras', 'GBP 2000000']] },
  { in: 'São 45 casos. Os reais motivos são outros.', find: [] },
  { in: 'Chegaram 12 coroas de flores.', find: [] },
  {
    in: 'Custa 1,2 milhões de euros, dos quais 900 mil pagos por Portugal.',
    find: [
      ['1,2 milhões de euros', 'EUR 1200000'],
      ['900 mil', 'EUR 900000'],
    ],
  },
  {
    in: 'O preço passou de 40 para 60 meticais.',
    find: [
      ['40', 'MZN 40'],
      ['60 meticais', 'MZN 60'],
    ],
  },
  {
    in: 'O plano custa 640 mil euros, dos quais 400 mil são pagos pela região.',
    find: [
      ['640 mil euros', 'EUR 640000'],
      ['400 mil', 'EUR 400000'],
    ],
  },
  {
    in: 'As remessas somaram 16,4 milhões de euros em 2017, quase o dobro dos 8,5 milhões registados em 2010.',
    find: [
      ['16,4 milhões de euros', 'EUR 16400000'],
      ['8,5 milhões', 'EUR 8500000'],
    ],
  },
  {
    in: 'São $221bn ou £ 2bn.',
    find: [
      ['$221bn', 'USD 221000000000'],
      ['£ 2bn', 'GBP 2000000000'],
    ],
  },
];
