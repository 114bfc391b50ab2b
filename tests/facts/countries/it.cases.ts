/** Text, and the mentions in their order: the exact words, the code, by what. */
export const cases: { in: string; find: [string, string, string][]; why?: string }[] = [
  {
    in: 'La Corea del Sud e la Corea del Nord',
    find: [
      ['Corea del Sud', 'KR', 'name'],
      ['Corea del Nord', 'KP', 'name'],
    ],
  },
  {
    in: 'Guinea, Guinea-Bissau e Guinea Equatoriale',
    find: [
      ['Guinea', 'GN', 'name'],
      ['Guinea-Bissau', 'GW', 'name'],
      ['Guinea Equatoriale', 'GQ', 'name'],
    ],
  },
  {
    in: 'Niger e Nigeria: nigerini e nigeriani',
    find: [
      ['Niger', 'NE', 'name'],
      ['Nigeria', 'NG', 'name'],
      ['nigerini', 'NE', 'demonym'],
      ['nigeriani', 'NG', 'demonym'],
    ],
  },
  {
    in: 'Il Congo e la Repubblica Democratica del Congo',
    find: [
      ['Congo', 'CG', 'name'],
      ['Repubblica Democratica del Congo', 'CD', 'name'],
    ],
  },
  {
    in: 'congolesi a Kinshasa',
    find: [
      ['congolesi', 'CD', 'demonym'],
      ['Kinshasa', 'CD', 'city'],
    ],
  },
  {
    in: 'gli Stati Uniti, gli USA e gli Usa',
    find: [
      ['Stati Uniti', 'US', 'name'],
      ['USA', 'US', 'name'],
      ['Usa', 'US', 'name'],
    ],
  },
  {
    in: 'Gran Bretagna, Scozia e Regno Unito',
    find: [
      ['Gran Bretagna', 'GB', 'name'],
      ['Scozia', 'GB', 'name'],
      ['Regno Unito', 'GB', 'name'],
    ],
  },
  {
    in: 'tedesche, spagnole e greci',
    find: [
      ['tedesche', 'DE', 'demonym'],
      ['spagnole', 'ES', 'demonym'],
      ['greci', 'GR', 'demonym'],
    ],
  },
  {
    in: 'turche, belghe e libiche',
    find: [
      ['turche', 'TR', 'demonym'],
      ['belghe', 'BE', 'demonym'],
      ['libiche', 'LY', 'demonym'],
    ],
  },
  {
    in: 'polacchi, cechi e slovacche',
    find: [
      ['polacchi', 'PL', 'demonym'],
      ['cechi', 'CZ', 'demonym'],
      ['slovacche', 'SK', 'demonym'],
    ],
  },
  {
    in: 'eritree, somale e maliane',
    find: [
      ['eritree', 'ER', 'demonym'],
      ['somale', 'SO', 'demonym'],
      ['maliane', 'ML', 'demonym'],
    ],
  },
  {
    in: 'etiopi, albanesi e croate',
    find: [
      ['etiopi', 'ET', 'demonym'],
      ['albanesi', 'AL', 'demonym'],
      ['croate', 'HR', 'demonym'],
    ],
  },
  {
    in: 'gambiani, ghanesi e burkinabé',
    find: [
      ['gambiani', 'GM', 'demonym'],
      ['ghanesi', 'GH', 'demonym'],
      ['burkinabé', 'BF', 'demonym'],
    ],
  },
  {
    in: "Dell'Iraq, nell'Iran e l'Etiopia",
    find: [
      ['Iraq', 'IQ', 'name'],
      ['Iran', 'IR', 'name'],
      ['Etiopia', 'ET', 'name'],
    ],
  },
  {
    in: "la Costa d'Avorio e d'Egitto",
    find: [
      ["Costa d'Avorio", 'CI', 'name'],
      ['Egitto', 'EG', 'name'],
    ],
  },
  {
    in: 'il Sud Sudan e i sudsudanesi',
    find: [
      ['Sud Sudan', 'SS', 'name'],
      ['sudsudanesi', 'SS', 'demonym'],
    ],
  },
  {
    in: 'Repubblica Dominicana e Dominica',
    find: [
      ['Repubblica Dominicana', 'DO', 'name'],
      ['Dominica', 'DM', 'name'],
    ],
  },
  {
    in: "gli Emirati Arabi Uniti e l'Arabia Saudita",
    find: [
      ['Emirati Arabi Uniti', 'AE', 'name'],
      ['Arabia Saudita', 'SA', 'name'],
    ],
  },
  {
    in: 'Bosnia-Erzegovina e Serbia e Montenegro',
    find: [
      ['Bosnia-Erzegovina', 'BA', 'name'],
      ['Serbia e Montenegro', 'CS', 'name'],
    ],
  },
  { in: 'la ex Jugoslavia', find: [['ex Jugoslavia', 'YU', 'name']] },
  {
    in: 'Moldova e Moldavia',
    find: [
      ['Moldova', 'MD', 'name'],
      ['Moldavia', 'MD', 'name'],
    ],
  },
  {
    in: 'un accordo italo-libico',
    find: [
      ['italo', 'IT', 'demonym'],
      ['libico', 'LY', 'demonym'],
    ],
  },
  {
    in: 'la Guardia Costiera libica e la Croce Rossa Italiana',
    find: [
      ['libica', 'LY', 'demonym'],
      ['Italiana', 'IT', 'demonym'],
    ],
  },
  {
    in: 'Ciad, ciadiani e sudanesi',
    find: [
      ['Ciad', 'TD', 'name'],
      ['ciadiani', 'TD', 'demonym'],
      ['sudanesi', 'SD', 'demonym'],
    ],
  },
  {
    in: 'Bangladesh, bengalesi e bangladesi',
    find: [
      ['Bangladesh', 'BD', 'name'],
      ['bengalesi', 'BD', 'demonym'],
      ['bangladesi', 'BD', 'demonym'],
    ],
  },
  {
    in: 'a Ginevra, Lampedusa e Addis Abeba',
    find: [
      ['Ginevra', 'CH', 'city'],
      ['Lampedusa', 'IT', 'city'],
      ['Addis Abeba', 'ET', 'city'],
    ],
  },
  { in: 'Monaco di Baviera', find: [['Monaco di Baviera', 'DE', 'city']] },
  {
    in: 'Perù, peruviani ed ecuadoriani',
    find: [
      ['Perù', 'PE', 'name'],
      ['peruviani', 'PE', 'demonym'],
      ['ecuadoriani', 'EC', 'demonym'],
    ],
  },
  { in: 'Papua Nuova Guinea', find: [['Papua Nuova Guinea', 'PG', 'name']] },
  // none
  { in: 'America Latina, latinoamericani e sudamericane', find: [] },
  { in: 'franchi CFA e 300 dollari canadesi', find: [] },
  { in: 'in via Libia, sul fiume Congo e nel Golfo di Guinea', find: [] },
  { in: "parla italiano e impara l'inglese", find: [] },
  { in: 'il signor Francia e la dottoressa Olanda', find: [] },
  { in: "l'Africa occidentale e l'Unione Europea", find: [] },
  { in: 'lei dice che i lavori sono seri', find: [] },
  { in: 'Corsi di francese, inglese e dari; parla arabo e turco.', find: [], why: 'all of a list of languages' },
];
