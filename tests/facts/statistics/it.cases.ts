import type { StatisticCase } from './case.js';

export const cases: readonly StatisticCase[] = [
  // conteggi
  { in: 'Sono rientrati 3.421 lavoratori etiopi.', find: [['3.421 lavoratori etiopi', 'count 3421', 'lavoratori etiopi']] },
  { in: "L'OIM ha accolto più di 160.000 persone.", find: [['più di 160.000 persone', 'count 160000 at_least', 'persone']] },
  { in: 'Oltre 41mila morti finora.', find: [['Oltre 41mila morti', 'count 41000 at_least', 'morti']] },
  { in: 'Sono arrivate duemilacinquecento persone.', find: [['duemilacinquecento persone', 'count 2500', 'persone']] },
  { in: 'Centocinquantamila coperte sono partite.', find: [['Centocinquantamila coperte', 'count 150000', 'coperte']] },
  {
    in: 'Novantasette rifugiati e ventotto bambini.',
    find: [
      ['Novantasette rifugiati', 'count 97', 'rifugiati'],
      ['ventotto bambini', 'count 28', 'bambini'],
    ],
  },
  { in: 'Un milione e mezzo di migranti vive qui.', find: [['Un milione e mezzo di migranti', 'count 1500000', 'migranti']] },
  { in: 'Due milioni e centomila persone sono sfollate.', find: [['Due milioni e centomila persone', 'count 2100000', 'persone']] },
  { in: 'Sono 2 milioni e 400mila famiglie.', find: [['2 milioni e 400mila famiglie', 'count 2400000', 'famiglie']] },
  { in: 'Sono sbarcati in 155 mila 765.', find: [['155 mila 765', 'count 155765', null]] },
  {
    in: 'Mille e cinquecento donne e ventun pescatori.',
    find: [
      ['Mille e cinquecento donne', 'count 1500', 'donne'],
      ['ventun pescatori', 'count 21', 'pescatori'],
    ],
  },
  { in: 'Da due a tremila persone sono fuggite.', find: [['Da due a tremila persone', 'count 2000..3000', 'persone']] },
  { in: 'Tra cento e duecento barche.', find: [['Tra cento e duecento barche', 'count 100..200', 'barche']] },
  { in: "C'erano tra i 700 e gli 850 passeggeri.", find: [['tra i 700 e gli 850 passeggeri', 'count 700..850', 'passeggeri']] },
  { in: 'A bordo una cinquantina di bambini.', find: [['una cinquantina di bambini', 'count 50 approx', 'bambini']] },
  { in: 'Centinaia di migliaia di persone partono.', find: [['Centinaia di migliaia di persone', 'count 100000 magnitude', 'persone']] },
  {
    in: 'Sono partiti 15 pullman e 20 camion.',
    find: [
      ['15 pullman', 'count 15', 'pullman'],
      ['20 camion', 'count 20', 'camion'],
    ],
  },
  {
    in: 'La ricerca copre 100 municipalità e tre città.',
    find: [
      ['100 municipalità', 'count 100', 'municipalità'],
      ['tre città', 'count 3', 'città'],
    ],
  },
  { in: "L'OIM ha 174 Stati membri.", find: [['174 Stati membri', 'count 174', 'Stati membri']] },
  { in: 'Sono ventotto le persone salvate.', find: [['ventotto le persone salvate', 'count 28', 'persone salvate']] },
  {
    in: 'Delle 500 famiglie, 120 sono tornate.',
    find: [
      ['500 famiglie', 'count 500', 'famiglie'],
      ['120', 'count 120', 'famiglie'],
    ],
  },
  // percentuali e parti
  { in: "L'80% dei migranti resta.", find: [['80% dei migranti', 'percent 80', 'migranti']] },
  { in: 'Il 7,5% sono donne.', find: [['7,5%', 'percent 7.5', null]] },
  { in: 'Lo 0,5 per cento delle strade è asfaltato.', find: [['0,5 per cento delle strade', 'percent 0.5', 'strade']] },
  { in: 'Una persona su cinque vive in tenda.', find: [['Una persona su cinque', 'ratio 1 of 5', 'persona']] },
  { in: 'Due afghani su tre saltano i pasti.', find: [['Due afghani su tre', 'ratio 2 of 3', 'afghani']] },
  { in: 'Tre quarti sono donne.', find: [['Tre quarti', 'ratio 3 of 4', null]] },
  { in: 'Metà delle famiglie dorme fuori.', find: [['Metà delle famiglie', 'ratio 1 of 2', 'famiglie']] },
  { in: 'Più di un terzo delle scuole ha chiuso.', find: [['Più di un terzo delle scuole', 'ratio 1 of 3 at_least', 'scuole']] },
  { in: '9 dei 32 distretti sono vuoti.', find: [['9 dei 32 distretti', 'ratio 9 of 32', 'distretti']] },
  // età
  { in: 'Molti hanno meno di 25 anni.', find: [['meno di 25 anni', 'age 25 at_most', 'anni']] },
  {
    in: 'Trentuno bambini sotto i 12 anni.',
    find: [
      ['Trentuno bambini', 'count 31', 'bambini'],
      ['sotto i 12 anni', 'age 12 at_most', 'anni'],
    ],
  },
  {
    in: 'Un terzo ha tra i 20 e i 29 anni.',
    find: [
      ['Un terzo', 'ratio 1 of 3', null],
      ['tra i 20 e i 29 anni', 'age 20..29', 'anni'],
    ],
  },
  { in: 'Donne dai 15 ai 49 anni.', find: [['dai 15 ai 49 anni', 'age 15..49', 'anni']] },
  { in: 'I bambini da 6 a 59 mesi.', find: [['da 6 a 59 mesi', 'age 6..59', 'mesi']] },
  { in: 'Alcune avevano appena 16 anni.', find: [['16 anni', 'age 16', 'anni']] },
  { in: 'Mamadou, 26 anni, è tornato.', find: [['26 anni', 'age 26', 'anni']] },
  {
    in: "Un uomo di cinquant'anni e un 16enne.",
    find: [
      ["cinquant'anni", 'age 50', 'anni'],
      ['16enne', 'age 16', null],
    ],
  },
  {
    in: 'I minori di 14 anni e gli over 60.',
    find: [
      ['I minori di 14 anni', 'age 14 at_most', 'anni'],
      ['over 60', 'age 60 at_least', 'anni'],
    ],
  },
  // durate e misure
  { in: 'A due anni dal sisma dormono in tenda.', find: [['due anni', 'duration 2', 'anni']] },
  {
    in: "Vent'anni di guerra e un viaggio di sei ore.",
    find: [
      ["Vent'anni", 'duration 20', 'anni'],
      ['sei ore', 'duration 6', 'ore'],
    ],
  },
  { in: 'Un argine di due metri e mezzo.', find: [['due metri e mezzo', 'measure 2.5', 'metri']] },
  {
    in: 'Dista 6 chilometri, a 3.000 metri.',
    find: [
      ['6 chilometri', 'measure 6', 'chilometri'],
      ['3.000 metri', 'measure 3000', 'metri'],
    ],
  },
  { in: 'Il sisma di magnitudo 7,8', find: [['7,8', 'measure 7.8', 'magnitudo']] },
  // niente
  { in: "L'articolo 14, la fase 2 e la legge 189", find: [] },
  { in: 'In via Etnea 121 e in via Roma, 15.', find: [] },
  { in: 'Alle 15.30 o alle ore 10', find: [] },
  { in: 'I due hanno firmato.', find: [] },
  { in: 'La 3ª edizione, il secondo convoglio', find: [] },
  { in: 'Mila Rossi e Sesto Bianchi', find: [] },
  // il nome sta prima
  {
    in: 'I dispersi sono 24 e i morti in mare sono stati 1.770.',
    find: [
      ['24', 'count 24', 'dispersi'],
      ['1.770', 'count 1770', 'morti'],
    ],
  },
  {
    in: 'Sono eritrei (10.985) e somale (4.800).',
    find: [
      ['10.985', 'count 10985', 'eritrei'],
      ['4.800', 'count 4800', 'somale'],
    ],
  },
  // parti
  { in: "Meno di un quinto ha l'acqua calda.", find: [['Meno di un quinto', 'ratio 1 of 5 at_most', null]] },
  // parole uguali a numeri
  { in: 'Il ciclone, con venti fino a 195 km/h, è passato.', find: [['fino a 195 km/h', 'measure 195 at_most', 'km/h']] },
  {
    in: 'Tu sei libero; sei su dieci restano, il venti per cento parte.',
    find: [
      ['sei su dieci', 'ratio 6 of 10', null],
      ['venti per cento', 'percent 20', null],
    ],
  },
  { in: 'Non avevano ancora 18 anni.', find: [['18 anni', 'age 18', 'anni']] },
  { in: 'I dispersi nel Mediterraneo centrale sono stati 17.300.', find: [['17.300', 'count 17300', 'dispersi']] },
  { in: "I morti sono almeno 45 secondo l'OIM.", find: [['almeno 45', 'count 45 at_least', 'morti']] },
  {
    in: 'Dei 300 migranti, 40 ora lavorano per 40 ore.',
    find: [
      ['300 migranti', 'count 300', 'migranti'],
      ['40', 'count 40', 'migranti'],
      ['40 ore', 'duration 40', 'ore'],
    ],
  },
  { in: 'Avevo solo 11 anni.', find: [['11 anni', 'age 11', 'anni']] },
  { in: "È il terzo corso dell'OIM.", find: [] },
  { in: 'Oltre un terzo arriva dal Mali.', find: [['Oltre un terzo', 'ratio 1 of 3 at_least', null]] },
  { in: 'Tre capi di famiglia su quattro sono donne.', find: [['Tre capi di famiglia su quattro', 'ratio 3 of 4', 'capi di famiglia']] },
  { in: '300 posti apriranno lunedì 12 a Roma.', find: [['300 posti', 'count 300', 'posti']] },
  { in: 'Rosa è madre di cinque.', find: [['cinque', 'count 5', 'figli']] },
  {
    in: 'Un migrante su tre proviene dalla Nigeria, un bambino su dieci soffre di malaria.',
    find: [
      ['Un migrante su tre', 'ratio 1 of 3', 'migrante'],
      ['un bambino su dieci', 'ratio 1 of 10', 'bambino'],
    ],
  },
  {
    in: 'Il numero degli arrivi è passato da 300 a 420.',
    find: [
      ['300', 'count 300', 'arrivi'],
      ['420', 'count 420', 'arrivi'],
    ],
  },
  { in: 'Il prossimo volo partirà il 20. La nave arriverà il giorno 12.', find: [] },
  {
    in: 'I minori sono il 36 % e i malati, il 29.',
    find: [
      ['36 %', 'percent 36', null],
      ['29', 'percent 29', null],
    ],
  },
  {
    in: 'Il 40% sono donne; un quinto ha meno di 15 anni.',
    find: [
      ['40%', 'percent 40', null],
      ['un quinto', 'ratio 1 of 5', null],
      ['meno di 15 anni', 'age 15 at_most', 'anni'],
    ],
  },
  { in: 'Il 40% dei fondi è arrivato; un quinto volo è partito.', find: [['40% dei fondi', 'percent 40', 'fondi']] },
  {
    in: 'La pompa ha una vita utile di dieci anni e una garanzia di cinque anni.',
    find: [
      ['dieci anni', 'duration 10', 'anni'],
      ['cinque anni', 'duration 5', 'anni'],
    ],
  },
  {
    in: 'Sono 300 persone, di cui un terzo minori e un quarto donne.',
    find: [
      ['300 persone', 'count 300', 'persone'],
      ['un terzo', 'ratio 1 of 3', 'persone'],
      ['un quarto donne', 'ratio 1 of 4', 'donne'],
    ],
  },
  {
    in: "Fino all'80% delle case, più dell’11% delle donne, meno dell'8% dei casi, fino al 60 per cento dei pozzi, attorno al 5%.",
    find: [
      ["Fino all'80% delle case", 'percent 80 at_most', 'case'],
      ['più dell’11% delle donne', 'percent 11 at_least', 'donne'],
      ["meno dell'8% dei casi", 'percent 8 at_most', 'casi'],
      ['fino al 60 per cento dei pozzi', 'percent 60 at_most', 'pozzi'],
      ['attorno al 5%', 'percent 5 approx', null],
    ],
  },
  { in: 'Il giovane iracheno, 24 anni, vive qui.', find: [['24 anni', 'age 24', 'anni']] },
  {
    in: 'Un senegalese (29 anni) lavora, dopo il programma italiano (3 anni).',
    find: [
      ['29 anni', 'age 29', 'anni'],
      ['3 anni', 'duration 3', 'anni'],
    ],
  },
  {
    in: 'Gli arrivi sono aumentati del 23%, da 4.210 a 5.830 persone.',
    find: [
      ['23%', 'percent 23', null],
      ['4.210', 'count 4210', 'persone'],
      ['5.830 persone', 'count 5830', 'persone'],
    ],
  },
  { in: 'I permessi di tre anni costano molto.', find: [['tre anni', 'duration 3', 'anni']] },
  {
    in: 'Una donna trentacinquenne e un ventenne sono morti.',
    find: [
      ['trentacinquenne', 'age 35', 'trentacinquenne'],
      ['ventenne', 'age 20', 'ventenne'],
    ],
  },
  {
    in: 'Ecco la quarantenne e due ventunenni, con una ventitreenne.',
    find: [
      ['quarantenne', 'age 40', 'quarantenne'],
      ['due', 'count 2', null],
      ['ventunenni', 'age 21', 'ventunenni'],
      ['ventitreenne', 'age 23', 'ventitreenne'],
    ],
  },
  { in: 'La perenne crisi, la strenna, il ventennio e i minorenni.', find: [] },
  { in: 'Sono arrivate 5/6 mila persone.', find: [] },
  {
    in: 'Una scossa di 6,2 dopo il terremoto di 5,9; una scossa di 40 secondi.',
    find: [
      ['6,2', 'measure 6.2', 'scossa'],
      ['5,9', 'measure 5.9', 'terremoto'],
      ['40 secondi', 'duration 40', 'secondi'],
    ],
  },
  {
    in: 'Servono 300 tende al più presto; nel campo vivono 40 famiglie al più.',
    find: [
      ['300 tende', 'count 300', 'tende'],
      ['40 famiglie al più', 'count 40 at_most', 'famiglie'],
    ],
  },
];
