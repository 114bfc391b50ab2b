import type { DateCase } from './date-case.js';

export const cases: readonly DateCase[] = [
  // days
  { in: "L'11 agosto arrivarono.", find: [['11 agosto', 'XXXX-08-11', 'day']] },
  {
    in: 'Il 1° settembre 2020 e il primo maggio',
    find: [
      ['1° settembre 2020', '2020-09-01', 'day'],
      ['primo maggio', 'XXXX-05-01', 'day'],
    ],
  },
  {
    in: 'mercoledì 8/2 e (12/06)',
    find: [
      ['mercoledì 8/2', 'XXXX-02-08', 'day'],
      ['12/06', 'XXXX-06-12', 'day'],
    ],
  },
  { in: 'martedì 4 giugno alle 10.30', find: [['martedì 4 giugno', 'XXXX-06-04', 'day']] },
  {
    in: 'Ieri (28/12) è partito.',
    find: [
      ['Ieri', null, 'relative'],
      ['28/12', 'XXXX-12-28', 'day'],
    ],
  },
  { in: '12 gen. 2020', find: [['12 gen. 2020', '2020-01-12', 'day']] },
  { in: '23 febbraio 2011', find: [['23 febbraio 2011', '2011-02-23', 'day']] },
  { in: 'Roma, 5 dicembre – Compie', find: [['5 dicembre', 'XXXX-12-05', 'day']] },
  { in: 'il ventitré aprile', find: [['ventitré aprile', 'XXXX-04-23', 'day']] },
  { in: 'il 15/9/2016', find: [['15/9/2016', '2016-09-15', 'day']] },
  // months, years, seasons
  {
    in: 'nel maggio 2015, a maggio',
    find: [
      ['maggio 2015', '2015-05', 'month'],
      ['maggio', 'XXXX-05', 'month'],
    ],
  },
  { in: "nell'agosto del 2013", find: [['agosto del 2013', '2013-08', 'month']] },
  {
    in: 'alla fine di marzo e a metà gennaio',
    find: [
      ['alla fine di marzo', 'XXXX-03', 'month'],
      ['a metà gennaio', 'XXXX-01', 'month'],
    ],
  },
  {
    in: 'a inizio 2016 e a metà del 2017',
    find: [
      ['a inizio 2016', '2016', 'year'],
      ['a metà del 2017', '2017', 'year'],
    ],
  },
  { in: 'nella primavera del 2016', find: [['primavera del 2016', '2016-21', 'season']] },
  { in: "nell'estate 2019", find: [['estate 2019', '2019-22', 'season']] },
  { in: 'Nel 2015 migliaia di persone', find: [['2015', '2015', 'year']] },
  { in: 'Il piano per il 2019 vale molto.', find: [['2019', '2019', 'year']] },
  { in: 'entro il 2030', find: [['2030', '2030', 'year']] },
  { in: 'nel duemilaundici', find: [['duemilaundici', '2011', 'year']] },
  { in: "negli anni '90 molti partirono", find: [["anni '90", '199X', 'decade']] },
  { in: 'negli anni Novanta', find: [['anni Novanta', '199X', 'decade']] },
  { in: 'nel XX secolo', find: [['XX secolo', '19XX', 'interval']] },
  // intervals
  { in: 'dal 3 al 5 maggio', find: [['dal 3 al 5 maggio', 'XXXX-05-03/XXXX-05-05', 'interval']] },
  { in: "dall'8 al 12 giugno 2021", find: [["dall'8 al 12 giugno 2021", '2021-06-08/2021-06-12', 'interval']] },
  { in: 'tra il 3 e il 5 maggio', find: [['tra il 3 e il 5 maggio', 'XXXX-05-03/XXXX-05-05', 'interval']] },
  { in: 'tra lunedì 11 e martedì 12 settembre', find: [['tra lunedì 11 e martedì 12 settembre', 'XXXX-09-11/XXXX-09-12', 'interval']] },
  { in: 'nei giorni 21 e 22 febbraio', find: [['21 e 22 febbraio', 'XXXX-02-21/XXXX-02-22', 'interval']] },
  { in: 'dal 1° gennaio al 20 aprile', find: [['dal 1° gennaio al 20 aprile', 'XXXX-01-01/XXXX-04-20', 'interval']] },
  { in: 'dal 1990 al 1995', find: [['dal 1990 al 1995', '1990/1995', 'interval']] },
  { in: 'fra il 2018 e il 2020', find: [['fra il 2018 e il 2020', '2018/2020', 'interval']] },
  { in: 'da giugno ad agosto', find: [['da giugno ad agosto', 'XXXX-06/XXXX-08', 'interval']] },
  { in: 'agosto-novembre 2021', find: [['agosto-novembre 2021', '2021-08/2021-11', 'interval']] },
  { in: 'Dal novembre 2013', find: [['Dal novembre 2013', '2013-11/..', 'interval']] },
  { in: 'dal 2014', find: [['dal 2014', '2014/..', 'interval']] },
  { in: 'fino al 31 dicembre 2014', find: [['fino al 31 dicembre 2014', '../2014-12-31', 'interval']] },
  { in: 'dopo il 15 agosto 2021', find: [['dopo il 15 agosto 2021', '2021-08-15/..', 'interval']] },
  { in: 'prima del 2015', find: [['prima del 2015', '../2015', 'interval']] },
  { in: 'dal 2019 in poi', find: [['dal 2019', '2019/..', 'interval']] },
  { in: 'nel primo semestre del 2022', find: [['primo semestre del 2022', '2022-40', 'interval']] },
  { in: 'nel 1° trimestre del 2019', find: [['1° trimestre del 2019', '2019-33', 'interval']] },
  { in: 'nel terzo trimestre', find: [['terzo trimestre', 'XXXX-35', 'interval']] },
  { in: 'nella seconda metà del 2020', find: [['nella seconda metà del 2020', '2020-41', 'interval']] },
  // relative
  {
    in: 'Oggi, ieri sera e domani',
    reference: '2022-06-30',
    find: [
      ['Oggi', null, 'relative', '2022-06-30'],
      ['ieri sera', null, 'relative', '2022-06-29'],
      ['domani', null, 'relative', '2022-07-01'],
    ],
  },
  { in: 'questa settimana', reference: '2022-06-30', find: [['questa settimana', null, 'relative', '2022-06-27/2022-07-03']] },
  { in: 'tre settimane fa', reference: '2022-06-30', find: [['tre settimane fa', null, 'relative', '2022-06-09']] },
  { in: 'tra sei mesi', find: [['tra sei mesi', null, 'relative']] },
  {
    in: 'negli ultimi 3 anni e nei prossimi mesi',
    find: [
      ['ultimi 3 anni', null, 'relative'],
      ['prossimi mesi', null, 'relative'],
    ],
  },
  {
    in: "L'estate scorsa e lo scorso anno",
    find: [
      ['estate scorsa', null, 'relative'],
      ['scorso anno', null, 'relative'],
    ],
  },
  { in: "quest'anno", find: [["quest'anno", null, 'relative']] },
  {
    in: 'lunedì prossimo e mercoledì mattina',
    find: [
      ['lunedì prossimo', null, 'relative'],
      ['mercoledì mattina', null, 'relative'],
    ],
  },
  { in: 'Nel febbraio scorso', find: [['febbraio scorso', null, 'relative']] },
  { in: "trent'anni fa", find: [["trent'anni fa", null, 'relative']] },
  { in: 'La notte scorsa', find: [['notte scorsa', null, 'relative']] },
  // none
  { in: 'da tre anni; durò sei mesi', find: [] },
  { in: 'via XX Settembre e piazza 25 Aprile', find: [] },
  { in: 'ogni lunedì, dal lunedì al venerdì', find: [] },
  { in: 'la legge 2015 e a pagina 2019', find: [] },
  { in: '2069 famiglie ucraine', find: [] },
  { in: 'arrivati venerdì 12.', find: [['venerdì 12', null, 'relative']] },
  { in: 'Hanno lasciato la scuola nel 2019.', find: [['2019', '2019', 'year']], why: 'no name of a school' },
  {
    in: "Dall'inizio di giugno. Dalla fine di maggio 2018.",
    find: [
      ["Dall'inizio di giugno", 'XXXX-06/..', 'interval'],
      ['Dalla fine di maggio 2018', '2018-05/..', 'interval'],
    ],
  },
  { in: "Nei primi otto mesi di quest'anno", find: [["primi otto mesi di quest'anno", 'XXXX-01/XXXX-08', 'interval']] },
  {
    in: 'Aperto fino alla metà di maggio, poi fino a fine giugno 2019. Da metà marzo opera qui. Da fine 2018 a metà 2020.',
    find: [
      ['fino alla metà di maggio', '../XXXX-05', 'interval'],
      ['fino a fine giugno 2019', '../2019-06', 'interval'],
      ['Da metà marzo', 'XXXX-03/..', 'interval'],
      ['Da fine 2018 a metà 2020', '2018/2020', 'interval'],
    ],
  },
  { in: 'nella notte tra sabato e domenica', find: [['sabato e domenica', null, 'relative']] },
  {
    in: 'tra sabato e domenica',
    find: [
      ['sabato', null, 'relative'],
      ['domenica', null, 'relative'],
    ],
  },
];
