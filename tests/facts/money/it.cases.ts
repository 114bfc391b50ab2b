import type { MoneyCase } from './case.js';

export const cases: readonly MoneyCase[] = [
  {
    in: 'A ogni nucleo toccano 900 birr (circa 45 dollari).',
    find: [
      ['900 birr', 'ETB 900'],
      ['circa 45 dollari', 'USD 45 approx'],
    ],
  },
  { in: 'Il governo ha versato € 500.000.', find: [['€ 500.000', 'EUR 500000']] },
  { in: 'Costa 1.234,56 euro.', find: [['1.234,56 euro', 'EUR 1234.56']] },
  { in: 'Il progetto vale 250mila euro.', find: [['250mila euro', 'EUR 250000']] },
  { in: 'Servono 1,2 miliardi di dollari.', find: [['1,2 miliardi di dollari', 'USD 1200000000']] },
  { in: 'La spesa è di 428 mln di euro.', find: [['428 mln di euro', 'EUR 428000000']] },
  { in: 'Il piano costa 2,5 mld di dollari.', find: [['2,5 mld di dollari', 'USD 2500000000']] },
  { in: 'Hanno raccolto mezzo milione di euro.', find: [['mezzo milione di euro', 'EUR 500000']] },
  { in: 'Servono due milioni e mezzo di euro.', find: [['due milioni e mezzo di euro', 'EUR 2500000']] },
  { in: 'Costa un milione e duecentomila euro.', find: [['un milione e duecentomila euro', 'EUR 1200000']] },
  { in: 'Paga duemila euro a testa.', find: [['duemila euro', 'EUR 2000']] },
  { in: 'Guadagna millecinquecento euro.', find: [['millecinquecento euro', 'EUR 1500']] },
  { in: 'Su un invio di trecento euro.', find: [['trecento euro', 'EUR 300']] },
  { in: 'Ha speso 3 mila 500 dollari.', find: [['3 mila 500 dollari', 'USD 3500']] },
  { in: 'Pagò più di 12 mila euro.', find: [['più di 12 mila euro', 'EUR 12000 at_least']] },
  { in: 'Servono almeno 13 milioni di dollari.', find: [['almeno 13 milioni di dollari', 'USD 13000000 at_least']] },
  { in: 'Un debito fino a 35.000 euro.', find: [['fino a 35.000 euro', 'EUR 35000 at_most']] },
  { in: 'Ha pagato quasi un milione di dirham marocchini.', find: [['quasi un milione di dirham marocchini', 'MAD 1000000 approx']] },
  { in: 'Guadagna intorno ai 7.000 euro.', find: [['intorno ai 7.000 euro', 'EUR 7000 approx']] },
  { in: 'Il conto supera i 10.000 euro.', find: [['supera i 10.000 euro', 'EUR 10000 at_least']] },
  { in: 'La paga è tra i 30 e i 40 euro al giorno.', find: [['tra i 30 e i 40 euro', 'EUR 30..40']] },
  { in: 'Spediscono da 100 a 500 euro al mese.', find: [['da 100 a 500 euro', 'EUR 100..500']] },
  { in: 'Costa dai 3.000 ai 5.000 dinari tunisini.', find: [['dai 3.000 ai 5.000 dinari tunisini', 'TND 3000..5000']] },
  { in: 'Una tanica costa 5-6 dollari.', find: [['5-6 dollari', 'USD 5..6']] },
  {
    in: 'Il grano è salito da 1.200 a 2.500 birr.',
    find: [
      ['1.200', 'ETB 1200'],
      ['2.500 birr', 'ETB 2500'],
    ],
    why: 'two prices and no range',
  },
  { in: 'La Svizzera ha dato 200 mila franchi svizzeri.', find: [['200 mila franchi svizzeri', 'CHF 200000']] },
  { in: 'Ricevono 2.000 scellini kenioti.', find: [['2.000 scellini kenioti', 'KES 2000']] },
  { in: 'Ogni famiglia avrà 10.000 lire turche.', find: [['10.000 lire turche', 'TRY 10000']] },
  { in: 'Costava 30mila lire libanesi.', find: [['30mila lire libanesi', 'LBP 30000']] },
  { in: 'Costa tremila sterline sudsudanesi.', find: [['tremila sterline sudsudanesi', 'SSP 3000']] },
  { in: 'Hanno dato un milione di marchi convertibili.', find: [['un milione di marchi convertibili', 'BAM 1000000']] },
  {
    in: 'Ricevono 300 zloty e 2.000 corone ceche.',
    find: [
      ['300 zloty', 'PLN 300'],
      ['2.000 corone ceche', 'CZK 2000'],
    ],
  },
  { in: 'Ha ricevuto 300.000 franchi CFA.', country: 'SN', find: [['300.000 franchi CFA', 'XOF 300000']] },
  { in: 'Guadagna 25.000 pesos al mese.', country: 'PH', find: [['25.000 pesos', 'PHP 25000']] },
  { in: 'Grazie a 500 milioni di yen.', find: [['500 milioni di yen', 'JPY 500000000']] },
  {
    in: 'Chiede USD 1,5 milioni e EUR 300.000.',
    find: [
      ['USD 1,5 milioni', 'USD 1500000'],
      ['EUR 300.000', 'EUR 300000'],
    ],
  },
  { in: 'Mancano milioni di dollari.', find: [['milioni di dollari', 'USD 1000000 magnitude']] },
  { in: 'Vive con meno di un dollaro al giorno.', find: [] },
  { in: 'Hanno deposto 12 corone di fiori.', find: [] },
  { in: 'Lei ha 45 anni e tre figli.', find: [] },
  {
    in: 'Costa 1,2 milioni di euro, di cui 900 mila versati dal Ministero.',
    find: [
      ['1,2 milioni di euro', 'EUR 1200000'],
      ['900 mila', 'EUR 900000'],
    ],
  },
  {
    in: 'Costa 1,2 milioni di euro, di cui 900.000 sono stati versati.',
    find: [
      ['1,2 milioni di euro', 'EUR 1200000'],
      ['900.000', 'EUR 900000'],
    ],
  },
  {
    in: 'Partiti 7,7 miliardi di euro nel 2021. Gli stranieri hanno mandato a casa 7,7 miliardi, il 12,6 per cento in più.',
    find: [
      ['7,7 miliardi di euro', 'EUR 7700000000'],
      ['7,7 miliardi', 'EUR 7700000000'],
    ],
  },
  {
    in: "L'Italia ha dato 3 milioni di euro; altri 2 milioni arrivano da Malta.",
    find: [
      ['3 milioni di euro', 'EUR 3000000'],
      ['2 milioni', 'EUR 2000000'],
    ],
  },
];
