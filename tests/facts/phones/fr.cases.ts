import type { PhoneCase } from './case.js';

export const cases: readonly PhoneCase[] = [
  // international
  { in: 'Tél. : +223.20.29 73 28', find: [['+223.20.29 73 28', '+22320297328']] },
  { in: 'Tél.: +98-21-22061473', find: [['+98-21-22061473', '+982122061473']] },
  { in: 'Tél. : + 51.1.221 4385', find: [['+ 51.1.221 4385', '+5112214385']] },
  { in: 'Tél +41 22 717 45 83', find: [['+41 22 717 45 83', '+41227174583']] },
  { in: 'Téléphone : +243 81 700 9348', find: [['+243 81 700 9348', '+243817009348']] },
  { in: 'Portable : +227 80 06 15 83', find: [['+227 80 06 15 83', '+22780061583']] },
  {
    in: 'Les familles appelleront le +227 20 75 60 48 ou le 00 227 96 42 77 15.',
    find: [
      ['+227 20 75 60 48', '+22720756048'],
      ['00 227 96 42 77 15', '+22796427715'],
    ],
  },
  { in: 'Tél. : +33 (0)4 64 04 62 70', find: [['+33 (0)4 64 04 62 70', '+33464046270']] },
  { in: 'Tél. : + 212 (0)5 37 65 82 03', find: [['+ 212 (0)5 37 65 82 03', '+212537658203']] },
  { in: 'Tél. : +49 (0)30 278 419-26', find: [['+49 (0)30 278 419-26', '+493027841926']] },
  { in: 'Tél. : +261.20.22.614 73', find: [['+261.20.22.614 73', '+261202261473']] },
  { in: 'Tél. : +57 1 6392105', find: [['+57 1 6392105', '+5716392105']], why: 'the plan changed in 2021: kept' },
  { in: 'au +227 80 06 15 83.', find: [['+227 80 06 15 83', '+22780061583']] },
  { in: 'GSM : +32 475 12 34 56', find: [['+32 475 12 34 56', '+32475123456']] },
  {
    in: 'Tél.\u00a0: +235\u00a022\u00a052\u00a079\u00a018',
    find: [['+235\u00a022\u00a052\u00a079\u00a018', '+23522527918']],
    why: 'spaces that do not break',
  },
  { in: 'Tél. : +38 044 568 73 04', find: [['+38 044 568 73 04', '+380445687304']] },
  // extensions
  { in: 'Tél. : (212) 548-0327 poste 241', country: 'US', find: [['(212) 548-0327 poste 241', '+12125480327 x241']] },
  { in: 'Tél. : +1 212 548 0327 x 225', find: [['+1 212 548 0327 x 225', '+12125480327 x225']] },
  { in: 'Tél. : +41 22 717 45 83, poste 12', find: [['+41 22 717 45 83, poste 12', '+41227174583 x12']] },
  { in: 'Tél. : +41 22 717 45 83 (ext. 12)', find: [['+41 22 717 45 83 (ext. 12)', '+41227174583 x12']] },
  { in: 'Tél. : +41 22 717 45 83 poste n° 12', find: [['+41 22 717 45 83 poste n° 12', '+41227174583 x12']] },
  { in: 'Tél. : +41 22 717 45 83 – poste 12', find: [['+41 22 717 45 83 – poste 12', '+41227174583 x12']] },
  // several numbers
  {
    in: 'Tél. : + 509 28.19.36.02 / 37.46.82.71',
    find: [
      ['+ 509 28.19.36.02', '+50928193602'],
      ['37.46.82.71', '+50937468271'],
    ],
  },
  {
    in: 'Tél. : 593.2.4447.15/16',
    country: 'EC',
    find: [
      ['593.2.4447.15', '+5932444715'],
      ['593.2.4447.15/16', '+5932444716'],
    ],
  },
  {
    in: 'Tél. : 27 22 52 82 00 ou 07 08 09 10 11',
    country: 'CI',
    find: [
      ['27 22 52 82 00', '+2252722528200'],
      ['07 08 09 10 11', '+2250708091011'],
    ],
  },
  {
    in: 'Tél. : +223 20 29 73 28 et 20 29 73 29',
    find: [
      ['+223 20 29 73 28', '+22320297328'],
      ['20 29 73 29', '+22320297329'],
    ],
  },
  {
    in: 'Tél. : +221 33 869 62 00 - +221 77 450 00 00',
    find: [
      ['+221 33 869 62 00', '+221338696200'],
      ['+221 77 450 00 00', '+221774500000'],
    ],
  },
  {
    in: 'Tél. : 20 72 83 16 / 20 72 29 42',
    country: 'NE',
    find: [
      ['20 72 83 16', '+22720728316'],
      ['20 72 29 42', '+22720722942'],
    ],
  },
  {
    in: 'Tél. : 20 72 83 16 - 20 72 29 42',
    country: 'NE',
    find: [
      ['20 72 83 16', '+22720728316'],
      ['20 72 29 42', '+22720722942'],
    ],
  },
  // national
  {
    in: 'pourront appeler l’antenne du programme, à Ségou, au 20 22 67 53, chaque matin de 7h45 à 12h.',
    country: 'ML',
    find: [['20 22 67 53', '+22320226753']],
  },
  { in: 'peuvent appeler l’antenne de l’OIM à Mahajanga au 020 53 617 42.', country: 'MG', find: [['020 53 617 42', '+261205361742']] },
  { in: 'le service (0800-2-4175) deviendra un outil', country: 'PE', find: [['0800-2-4175', '+5180024175']] },
  { in: 'Tél. : 06 44 152 938', country: 'IT', find: [['06 44 152 938', '+390644152938']] },
  {
    in: 'la ligne gratuite à composer depuis les Antilles, le 1-866-255-3907, et',
    country: 'HT',
    find: [['1-866-255-3907', '+18662553907']],
  },
  { in: 'un numéro vert, le 80 00 11 11, est ouvert', country: 'NE', find: [['80 00 11 11', '+22780001111']] },
  { in: 'Joignable au 81 700 9348', country: 'CD', find: [['81 700 9348', '+243817009348']] },
  { in: 'Mon numéro de téléphone est le 06 12 34 56 78.', country: 'FR', find: [['06 12 34 56 78', '+33612345678']] },
  { in: 'Tél. fixe : 01 42 34 56 78', country: 'FR', find: [['01 42 34 56 78', '+33142345678']] },
  { in: 'écrire par SMS au 77 450 00 00', country: 'SN', find: [['77 450 00 00', '+221774500000']] },
  { in: 'Tél. (bureau) : 33 869 62 00', country: 'SN', find: [['33 869 62 00', '+221338696200']] },
  // kinds
  { in: 'Télécopie : +41 22 798 43 70', find: [['+41 22 798 43 70', '+41227984370 fax']] },
  { in: 'Fax : +223 20 22 41 87', find: [['+223 20 22 41 87', '+22320224187 fax']] },
  { in: 'Tél./Fax : +223 20 22 41 87', find: [['+223 20 22 41 87', '+22320224187']] },
  { in: 'sur WhatsApp au +221 78 620 62 13', find: [['+221 78 620 62 13', '+221786206213 whatsapp']] },
  { in: 'Tél. : +221 78 620 62 13 (WhatsApp)', find: [['+221 78 620 62 13', '+221786206213 whatsapp']] },
  { in: 'téléphone satellitaire : +8816 2143 1234', find: [['+8816 2143 1234', '+881621431234 satellite']] },
  { in: 'Thuraya : +88216 5555 1234', find: [['+88216 5555 1234', '+8821655551234 satellite']] },
  // short codes
  { in: 'le service d’écoute téléphonique de la gendarmerie, le 133, au titre', find: [['133', '133 short_code']] },
  {
    in: 'pourront dès jeudi composer gratuitement le 6262, un numéro court. Le 6262 répond jour et nuit.',
    find: [['6262', '6262 short_code']],
  },
  { in: 'doivent appeler le 940, numéro gratuit des pompiers', find: [['940', '940 short_code']] },
  { in: 'Composez le 117.', find: [['117', '117 short_code']] },
  { in: 'En cas d’urgence, appelez le 18 ou le 112.', find: [['112', '112 short_code']], why: 'codes have three digits or more' },
  { in: 'la ligne verte 116 est gratuite', find: [['116', '116 short_code']] },
  { in: 'composer le 116 000 jour et nuit', find: [['116 000', '116000 short_code']] },
  { in: 'appeler gratuitement le 3232 jour et nuit', find: [['3232', '3232 short_code']] },
  { in: 'appeler le numéro 8502.', find: [['8502', '8502 short_code']] },
  {
    in: 'au 081 700 93 48 (Airtel), 099 123 45 67 (Vodacom)',
    country: 'CD',
    find: [
      ['081 700 93 48', '+243817009348'],
      ['099 123 45 67', '+243991234567'],
    ],
  },
  {
    in: 'appeler le 116, le 110 et le 111',
    find: [
      ['116', '116 short_code'],
      ['110', '110 short_code'],
      ['111', '111 short_code'],
    ],
  },
  // none
  { in: 'appeler 300 personnes par jour', find: [] },
  { in: 'L’OIM appelle les 175 Etats membres', find: [] },
  { in: 'Elle a appelé le 15 décembre 2015 à 13h20.', find: [] },
  { in: 'financés par le Danemark (accord 024-7168-03) et la Suède', country: 'NE', find: [] },
  { in: 'convention n° 7F-06935.01.14', country: 'ML', find: [] },
  { in: 'coûtera 41 227 179 gourdes', country: 'HT', find: [] },
  { in: 'projet B-051876-004, compte CH93 0076 2011 6238 5295 7', country: 'HT', find: [] },
  { in: 'par exemple 16.3851 N, 8.2047 E', country: 'NE', find: [] },
  { in: 'la loi 2013-48 sur les réfugiés', country: 'NE', find: [] },
  { in: 'les pages 141-158 du rapport', find: [] },
  { in: 'En 2016, 1 392 enfants ont été soignés', country: 'NE', find: [] },
  { in: 'le vol ET 308 du 12.05.2014', find: [] },
  { in: 'les positions que donnent les appelants, 14 équipes, 3 800 kilomètres', find: [] },
  { in: 'La ligne a reçu plus de 8500 appels en 2007.', find: [] },
  { in: 'doté de 20 000 000 francs CFA', country: 'NE', find: [] },
  { in: 'Le téléphone a sonné 440 000 fois.', find: [] },
  { in: "Un numéro d'urgence, le 527, répond jour et nuit.", find: [['527', '527 short_code']] },
  { in: 'Toute alerte se donne au 115, un appel gratuit.', find: [['115', '115 short_code']] },
  { in: 'Pour dénoncer un cas, le 116 est gratuit.', find: [['116', '116 short_code']] },
  { in: 'Ils sont partis le 15, jour gratuit pour tous, avec 300 autres.', find: [], why: 'a day' },
  {
    in: 'Appelez le 117 en Sierra Leone, le 4455 au Libéria ou le 115 en Guinée.',
    find: [
      ['117', '117 short_code'],
      ['4455', '4455 short_code'],
      ['115', '115 short_code'],
    ],
  },
  { in: 'Le centre répond au 4120, de 8h à 13h. Il répond aux 300 demandes.', find: [['4120', '4120 short_code']] },
  { in: "On peut s'informer sur 300 dossiers.", find: [] },
  { in: "On peut s'informer au 22 614 (mairie).", find: [['22 614', '+67822614']], country: 'VU' },
  { in: "Numéro d'urgence en Guinée : 115.", find: [['115', '115 short_code']] },
  { in: "Le numéro d'urgence est le 115.", find: [['115', '115 short_code']] },
  { in: 'Numéro du dossier : 115.', find: [] },
  { in: 'Le 115 répond jour et nuit.', find: [['115', '115 short_code']] },
  { in: 'Le standard, joignable au 15 15, est saturé.', find: [['15 15', '1515 short_code']] },
  { in: 'Le dispensaire reste ouvert, à Obock, au 27 35 62 18.', find: [['27 35 62 18', '+25327356218']], country: 'DJ' },
  {
    in: "Pour s'inscrire : 33 869 62 00 ou 77 450 18 26.",
    find: [
      ['33 869 62 00', '+221338696200'],
      ['77 450 18 26', '+221774501826'],
    ],
    country: 'SN',
  },
  { in: 'Lots attribués : 12 14 16 18.', find: [], country: 'SN' },
  { in: 'Il donne aussi le 5545, que tout voyageur en danger peut appeler.', find: [['5545', '5545 short_code']] },
  { in: 'On en compte 5545, que des femmes. Au point 300, où il faut appeler.', find: [] },
  { in: 'Le numéro d’urgence 116 est gratuit.', find: [['116', '116 short_code']] },
];
