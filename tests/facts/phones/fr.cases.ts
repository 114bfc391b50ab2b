import type { PhoneCase } from './case.js';

export const cases: readonly PhoneCase[] = [
  // international
  { in: 'Tél. : +223.20.29 54 15', find: [['+223.20.29 54 15', '+22320295415']] },
  { in: 'Tél.: +98-21-22048886', find: [['+98-21-22048886', '+982122048886']] },
  { in: 'Tél. : + 51.1.221 7209', find: [['+ 51.1.221 7209', '+5112217209']] },
  { in: 'Tél +41 22 717 93 61', find: [['+41 22 717 93 61', '+41227179361']] },
  { in: 'Téléphone : +243 81 700 6215', find: [['+243 81 700 6215', '+243817006215']] },
  { in: 'Portable : +227 80 06 47 29', find: [['+227 80 06 47 29', '+22780064729']] },
  {
    in: 'Les familles appelleront le +227 20 75 29 11 ou le 00 227 96 40 18 33.',
    find: [
      ['+227 20 75 29 11', '+22720752911'],
      ['00 227 96 40 18 33', '+22796401833'],
    ],
  },
  { in: 'Tél. : +33 (0)4 64 04 62 70', find: [['+33 (0)4 64 04 62 70', '+33464046270']] },
  { in: 'Tél. : + 212 (0)5 37 65 44 19', find: [['+ 212 (0)5 37 65 44 19', '+212537654419']] },
  { in: 'Tél. : +49 (0)30 278 778-14', find: [['+49 (0)30 278 778-14', '+493027877814']] },
  { in: 'Tél. : +261.20.22.605 50', find: [['+261.20.22.605 50', '+261202260550']] },
  { in: 'Tél. : +57 1 6397777', find: [['+57 1 6397777', '+5716397777']], why: 'the plan changed in 2021: kept' },
  { in: 'au +227 80 06 47 29.', find: [['+227 80 06 47 29', '+22780064729']] },
  { in: 'GSM : +32 475 12 34 56', find: [['+32 475 12 34 56', '+32475123456']] },
  {
    in: 'Tél.\u00a0: +235\u00a022\u00a052\u00a053\u00a063',
    find: [['+235\u00a022\u00a052\u00a053\u00a063', '+23522525363']],
    why: 'spaces that do not break',
  },
  { in: 'Tél. : +38 044 568 50 15', find: [['+38 044 568 50 15', '+380445685015']] },
  // extensions
  { in: 'Tél. : (202) 862-1826 poste 241', country: 'US', find: [['(202) 862-1826 poste 241', '+12028621826 x241']] },
  { in: 'Tél. : +1 202 862 1826 x 225', find: [['+1 202 862 1826 x 225', '+12028621826 x225']] },
  { in: 'Tél. : +41 22 717 93 61, poste 12', find: [['+41 22 717 93 61, poste 12', '+41227179361 x12']] },
  { in: 'Tél. : +41 22 717 93 61 (ext. 12)', find: [['+41 22 717 93 61 (ext. 12)', '+41227179361 x12']] },
  { in: 'Tél. : +41 22 717 93 61 poste n° 12', find: [['+41 22 717 93 61 poste n° 12', '+41227179361 x12']] },
  // several numbers
  {
    in: 'Tél. : + 509 28.12.44.09 / 37.01.55.18',
    find: [
      ['+ 509 28.12.44.09', '+50928124409'],
      ['37.01.55.18', '+50937015518'],
    ],
  },
  {
    in: 'Tél. : 593.2.4449.28/29',
    country: 'EC',
    find: [
      ['593.2.4449.28', '+5932444928'],
      ['593.2.4449.28/29', '+5932444929'],
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
    in: 'Tél. : +223 20 29 54 15 et 20 29 54 16',
    find: [
      ['+223 20 29 54 15', '+22320295415'],
      ['20 29 54 16', '+22320295416'],
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
    in: 'Tél. : 20 72 29 41 / 20 72 29 42',
    country: 'NE',
    find: [
      ['20 72 29 41', '+22720722941'],
      ['20 72 29 42', '+22720722942'],
    ],
  },
  {
    in: 'Tél. : 20 72 29 41 - 20 72 29 42',
    country: 'NE',
    find: [
      ['20 72 29 41', '+22720722941'],
      ['20 72 29 42', '+22720722942'],
    ],
  },
  // national
  {
    in: 'peuvent appeler la rédaction du projet, à Bamako, au 20 22 41 86, tous les jours de 8h30 à 16h.',
    country: 'ML',
    find: [['20 22 41 86', '+22320224186']],
  },
  { in: 'peuvent appeler le bureau de l’OIM à Tamatave au 020 53 338 61.', country: 'MG', find: [['020 53 338 61', '+261205333861']] },
  { in: 'le service (0800-2-3232) deviendra un outil', country: 'PE', find: [['0800-2-3232', '+5180023232']] },
  { in: 'Tél. : 06 44 186 207', country: 'IT', find: [['06 44 186 207', '+390644186207']] },
  {
    in: 'le numéro gratuit à composer depuis l’Amérique du Nord, le 1-866-255-0142, et',
    country: 'HT',
    find: [['1-866-255-0142', '+18662550142']],
  },
  { in: 'un numéro vert, le 80 00 11 11, est ouvert', country: 'NE', find: [['80 00 11 11', '+22780001111']] },
  { in: 'Joignable au 81 700 6215', country: 'CD', find: [['81 700 6215', '+243817006215']] },
  { in: 'Mon numéro de téléphone est le 06 12 34 56 78.', country: 'FR', find: [['06 12 34 56 78', '+33612345678']] },
  { in: 'Tél. fixe : 01 42 34 56 78', country: 'FR', find: [['01 42 34 56 78', '+33142345678']] },
  { in: 'écrire par SMS au 77 450 00 00', country: 'SN', find: [['77 450 00 00', '+221774500000']] },
  { in: 'Tél. (bureau) : 33 869 62 00', country: 'SN', find: [['33 869 62 00', '+221338696200']] },
  // kinds
  { in: 'Télécopie : +41 22 798 61 50', find: [['+41 22 798 61 50', '+41227986150 fax']] },
  { in: 'Fax : +223 20 22 41 87', find: [['+223 20 22 41 87', '+22320224187 fax']] },
  { in: 'Tél./Fax : +223 20 22 41 87', find: [['+223 20 22 41 87', '+22320224187']] },
  { in: 'sur WhatsApp au +221 78 620 62 13', find: [['+221 78 620 62 13', '+221786206213 whatsapp']] },
  { in: 'Tél. : +221 78 620 62 13 (WhatsApp)', find: [['+221 78 620 62 13', '+221786206213 whatsapp']] },
  { in: 'téléphone satellitaire : +8816 2143 1234', find: [['+8816 2143 1234', '+881621431234 satellite']] },
  { in: 'Thuraya : +88216 5555 1234', find: [['+88216 5555 1234', '+8821655551234 satellite']] },
  // short codes
  { in: 'le service d’assistance téléphonique de la police nationale, le 101, dans le cadre', find: [['101', '101 short_code']] },
  {
    in: 'peuvent depuis lundi composer gratuitement le 8484, un numéro court. Le 8484 répond à toute heure.',
    find: [['8484', '8484 short_code']],
  },
  { in: 'peuvent appeler le 930, numéro gratuit des secours', find: [['930', '930 short_code']] },
  { in: 'Composez le 117.', find: [['117', '117 short_code']] },
  { in: 'En cas d’urgence, appelez le 18 ou le 112.', find: [['112', '112 short_code']], why: 'codes have three digits or more' },
  { in: 'la ligne verte 116 est gratuite', find: [['116', '116 short_code']] },
  { in: 'composer le 116 000 jour et nuit', find: [['116 000', '116000 short_code']] },
  { in: 'appeler gratuitement le 3232 jour et nuit', find: [['3232', '3232 short_code']] },
  { in: 'appeler le numéro 8502.', find: [['8502', '8502 short_code']] },
  {
    in: 'au 081 700 62 15 (Airtel), 099 123 45 67 (Vodacom)',
    country: 'CD',
    find: [
      ['081 700 62 15', '+243817006215'],
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
  { in: 'payés par l’Italie (accord 011-5523-07) et le Royaume-Uni', country: 'NE', find: [] },
  { in: 'convention n° 7F-04418.02.11', country: 'ML', find: [] },
  { in: 'coûtera 41 227 179 gourdes', country: 'HT', find: [] },
  { in: 'projet A-034211-001, compte CH56 0483 5012 3456 7800 9', country: 'HT', find: [] },
  { in: 'par exemple 18.7264 N, 12.9103 E', country: 'NE', find: [] },
  { in: 'la loi 2015-36 contre le trafic', country: 'NE', find: [] },
  { in: 'les pages 141-158 du rapport', find: [] },
  { in: 'En 2018, 1 147 personnes ont été secourues', country: 'NE', find: [] },
  { in: 'le vol ET 308 du 12.05.2014', find: [] },
  { in: 'les positions que donnent les appelants, 14 équipes, 3 800 kilomètres', find: [] },
  { in: 'La ligne a reçu plus de 8500 appels en 2007.', find: [] },
  { in: 'doté de 20 000 000 francs CFA', country: 'NE', find: [] },
  { in: 'Le téléphone a sonné 440 000 fois.', find: [] },
  { in: "Un numéro d'urgence, le 527, répond jour et nuit.", find: [['527', '527 short_code']] },
  { in: 'Toute alerte se donne au 115, un appel gratuit.', find: [['115', '115 short_code']] },
  { in: 'Pour dénoncer un cas, le 116 est gratuit.', find: [['116', '116 short_code']] },
  { in: 'Ils sont partis le 15, jour gratuit pour tous, avec 300 autres.', find: [], why: 'a day' },
];
