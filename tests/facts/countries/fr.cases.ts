/** Text, and the mentions in their order: the exact words, the code, by what. */
export const cases: { in: string; find: [string, string, string][]; why?: string }[] = [
  {
    in: 'Le gouvernement péruvien, deux Péruviennes et les Péruviens.',
    find: [
      ['péruvien', 'PE', 'demonym'],
      ['Péruviennes', 'PE', 'demonym'],
      ['Péruviens', 'PE', 'demonym'],
    ],
  },
  {
    in: 'Cent dix-huit migrants nigériens et des Nigérians ont quitté le Niger et le Nigéria.',
    find: [
      ['nigériens', 'NE', 'demonym'],
      ['Nigérians', 'NG', 'demonym'],
      ['Niger', 'NE', 'name'],
      ['Nigéria', 'NG', 'name'],
    ],
  },
  {
    in: "L'Erythrée, l’Autriche et la Serbie sont les trois pays visés.",
    find: [
      ['Erythrée', 'ER', 'name'],
      ['Autriche', 'AT', 'name'],
      ['Serbie', 'RS', 'name'],
    ],
  },
  {
    in: 'Une Argentine et deux Argentins vivent au Chili.',
    find: [
      ['Argentine', 'AR', 'name'],
      ['Argentins', 'AR', 'demonym'],
      ['Chili', 'CL', 'name'],
    ],
    why: 'the word for the country and a woman of it is one',
  },
  {
    in: 'Dans les Antilles néerlandaises, à Sainte-Lucie, aux Bahamas et en Guyana.',
    find: [
      ['Antilles néerlandaises', 'AN', 'name'],
      ['Sainte-Lucie', 'LC', 'name'],
      ['Bahamas', 'BS', 'name'],
      ['Guyana', 'GY', 'name'],
    ],
  },
  {
    in: 'R.D. du Congo : 5 640 Congolais renvoyés de Zambie',
    find: [
      ['R.D. du Congo', 'CD', 'name'],
      ['Congolais', 'CD', 'demonym'],
      ['Zambie', 'ZM', 'name'],
    ],
  },
  {
    in: 'La RDC, la RCA et la RD Congo accueillent des réfugiés.',
    find: [
      ['RDC', 'CD', 'name'],
      ['RCA', 'CF', 'name'],
      ['RD Congo', 'CD', 'name'],
    ],
  },
  {
    in: 'Au Congo et en RDC, les pluies ont cessé.',
    find: [
      ['Congo', 'CG', 'name'],
      ['RDC', 'CD', 'name'],
    ],
    why: 'in a list with the one, the other',
  },
  {
    in: 'A Brazzaville, le gouvernement congolais a ouvert un centre.',
    find: [
      ['Brazzaville', 'CG', 'city'],
      ['congolais', 'CG', 'demonym'],
    ],
  },
  {
    in: 'La République du Congo et la République démocratique du Congo.',
    find: [
      ['République du Congo', 'CG', 'name'],
      ['République démocratique du Congo', 'CD', 'name'],
    ],
  },
  {
    in: 'Des rapatriés sud-soudanais et des Soudanais du Soudan du Sud, du Sud-Soudan et du Soudan.',
    find: [
      ['sud-soudanais', 'SS', 'demonym'],
      ['Soudanais', 'SD', 'demonym'],
      ['Soudan du Sud', 'SS', 'name'],
      ['Sud-Soudan', 'SS', 'name'],
      ['Soudan', 'SD', 'name'],
    ],
  },
  {
    in: "Dans le sud du Soudan et l'est du Tchad.",
    find: [
      ['Soudan', 'SD', 'name'],
      ['Tchad', 'TD', 'name'],
    ],
  },
  {
    in: 'Guinée, Guinée-Bissau, Guinée équatoriale et Papouasie-Nouvelle-Guinée.',
    find: [
      ['Guinée', 'GN', 'name'],
      ['Guinée-Bissau', 'GW', 'name'],
      ['Guinée équatoriale', 'GQ', 'name'],
      ['Papouasie-Nouvelle-Guinée', 'PG', 'name'],
    ],
  },
  {
    in: 'Des bissau-guinéens, des équato-guinéens et des Guinéens.',
    find: [
      ['bissau-guinéens', 'GW', 'demonym'],
      ['équato-guinéens', 'GQ', 'demonym'],
      ['Guinéens', 'GN', 'demonym'],
    ],
    why: 'in a list with the others',
  },
  {
    in: "L’Agence des Etats-Unis (USAID) et l'ambassade américaine.",
    find: [
      ['Etats-Unis', 'US', 'name'],
      ['américaine', 'US', 'demonym'],
    ],
  },
  { in: 'Ils ont payé 8 millions de dollars américains, 5 dollars US et 11 450 dinars libyens.', find: [] },
  { in: 'De 240 à 410 livres sud-soudanaises, des francs suisses, des couronnes tchèques.', find: [] },
  { in: 'La Direction suisse du développement paie en francs suisses.', find: [['suisse', 'CH', 'demonym']] },
  { in: 'US$ 84 millions, soit 80 millions de $US.', find: [] },
  { in: 'Imprimé en anglais, en français et en espagnol.', find: [], why: 'languages' },
  { in: 'Le CERF en anglais, traduit en italien et en russe.', find: [] },
  { in: "Elles apprennent le français et l'anglais.", find: [] },
  {
    in: 'La République tchèque, les Pays-Bas et le Royaume-Uni.',
    find: [
      ['République tchèque', 'CZ', 'name'],
      ['Pays-Bas', 'NL', 'name'],
      ['Royaume-Uni', 'GB', 'name'],
    ],
  },
  {
    in: 'La Grande-Bretagne, l’Angleterre, l’Écosse et le pays de Galles ; des Anglais, Écossais et Gallois.',
    find: [
      ['Grande-Bretagne', 'GB', 'name'],
      ['Angleterre', 'GB', 'name'],
      ['Écosse', 'GB', 'name'],
      ['pays de Galles', 'GB', 'name'],
      ['Anglais', 'GB', 'demonym'],
      ['Écossais', 'GB', 'demonym'],
      ['Gallois', 'GB', 'demonym'],
    ],
  },
  {
    in: 'Les équipes grecque, kosovare, hollandaise, turque et géorgienne.',
    find: [
      ['grecque', 'GR', 'demonym'],
      ['kosovare', 'XK', 'demonym'],
      ['hollandaise', 'NL', 'demonym'],
      ['turque', 'TR', 'demonym'],
      ['géorgienne', 'GE', 'demonym'],
    ],
  },
  { in: "par l'ex-République yougoslave de Macédoine", find: [['ex-République yougoslave de Macédoine', 'MK', 'name']] },
  {
    in: 'En Serbie-et-Monténégro, puis en Serbie et au Monténégro.',
    find: [
      ['Serbie-et-Monténégro', 'CS', 'name'],
      ['Serbie', 'RS', 'name'],
      ['Monténégro', 'ME', 'name'],
    ],
  },
  {
    in: 'Elle rentre de Géorgie, aux Etats-Unis.',
    find: [
      ['Géorgie', 'US', 'city'],
      ['Etats-Unis', 'US', 'name'],
    ],
  },
  {
    in: 'Il vit en Géorgie, près de l’Abkhazie.',
    find: [
      ['Géorgie', 'GE', 'name'],
      ['Abkhazie', 'GE', 'city'],
    ],
  },
  {
    in: 'Des plongeurs de l’île Maurice et des Seychelles aident les Mauriciens.',
    find: [
      ['île Maurice', 'MU', 'name'],
      ['Seychelles', 'SC', 'name'],
      ['Mauriciens', 'MU', 'demonym'],
    ],
  },
  {
    in: 'Maurice Andriamanga, du bureau de l’OIM à Maurice, salue OIM Maurice.',
    find: [
      ['Maurice', 'MU', 'name'],
      ['Maurice', 'MU', 'name'],
    ],
  },
  { in: '« Chaque appel dure onze minutes », dit Jordan Ilievski.', find: [] },
  { in: 'Réunion tri-nationale : la réunion a eu lieu à Lima.', find: [['Lima', 'PE', 'city']] },
  {
    in: "Les sinistrés de l'île de la Réunion et de Mayotte, des Réunionnais et des Mahorais.",
    find: [
      ['île de la Réunion', 'RE', 'name'],
      ['Mayotte', 'YT', 'name'],
      ['Réunionnais', 'RE', 'demonym'],
      ['Mahorais', 'YT', 'demonym'],
    ],
  },
  { in: 'Amérique latine, Amérique du Nord, Afrique du Nord, Caraïbes, Union européenne.', find: [] },
  { in: 'Des migrants latino-américains, sud-américains et nord-américains.', find: [] },
  {
    in: 'L’Afrique du Sud et les Sud-Africains, la République centrafricaine et les Centrafricains.',
    find: [
      ['Afrique du Sud', 'ZA', 'name'],
      ['Sud-Africains', 'ZA', 'demonym'],
      ['République centrafricaine', 'CF', 'name'],
      ['Centrafricains', 'CF', 'demonym'],
    ],
  },
  { in: "L'océan Indien, le golfe de Guinée, le lac Tchad, le fleuve Sénégal et la mer de Chine.", find: [] },
  {
    in: 'Des Indiens et des ouvrières indiennes d’Inde.',
    find: [
      ['Indiens', 'IN', 'demonym'],
      ['indiennes', 'IN', 'demonym'],
      ['Inde', 'IN', 'name'],
    ],
  },
  {
    in: 'Au Nouveau-Mexique et à Mexico, mais aussi au Mexique.',
    find: [
      ['Nouveau-Mexique', 'US', 'city'],
      ['Mexico', 'MX', 'city'],
      ['Mexique', 'MX', 'name'],
    ],
  },
  {
    in: 'LES RAPATRIÉS DU TCHAD ET DE COTE D’IVOIRE',
    find: [
      ['TCHAD', 'TD', 'name'],
      ['COTE D’IVOIRE', 'CI', 'name'],
    ],
  },
  {
    in: 'La Côte-d’Ivoire, des familles ivoiriennes et burkinabè, des Burkinabés.',
    find: [
      ['Côte-d’Ivoire', 'CI', 'name'],
      ['ivoiriennes', 'CI', 'demonym'],
      ['burkinabè', 'BF', 'demonym'],
      ['Burkinabés', 'BF', 'demonym'],
    ],
  },
  {
    in: 'Le Croissant-Rouge libyen et la Croix-Rouge Haïtienne.',
    find: [
      ['libyen', 'LY', 'demonym'],
      ['Haïtienne', 'HT', 'demonym'],
    ],
  },
  {
    in: 'République dominicaine : des Dominicains et des travailleuses dominicaines.',
    find: [
      ['République dominicaine', 'DO', 'name'],
      ['Dominicains', 'DO', 'demonym'],
      ['dominicaines', 'DO', 'demonym'],
    ],
  },
  {
    in: 'La Corée du Sud et la Corée du Nord ; des étudiants sud-coréens et nord-coréens.',
    find: [
      ['Corée du Sud', 'KR', 'name'],
      ['Corée du Nord', 'KP', 'name'],
      ['sud-coréens', 'KR', 'demonym'],
      ['nord-coréens', 'KP', 'demonym'],
    ],
  },
  {
    in: 'Le Sri Lanka, des Sri-lankais et des Sri lankaises.',
    find: [
      ['Sri Lanka', 'LK', 'name'],
      ['Sri-lankais', 'LK', 'demonym'],
      ['Sri lankaises', 'LK', 'demonym'],
    ],
  },
  {
    in: 'La frontière tchado-soudanaise, un projet franco-allemand.',
    find: [
      ['tchado', 'TD', 'demonym'],
      ['soudanaise', 'SD', 'demonym'],
      ['franco', 'FR', 'demonym'],
      ['allemand', 'DE', 'demonym'],
    ],
  },
  {
    in: "Ministère de la République islamique d’Iran et Royaume d'Arabie saoudite.",
    find: [
      ['République islamique d’Iran', 'IR', 'name'],
      ["Royaume d'Arabie saoudite", 'SA', 'name'],
    ],
  },
  {
    in: 'Les territoires palestiniens occupés, la Cisjordanie et la bande de Gaza.',
    find: [
      ['palestiniens', 'PS', 'demonym'],
      ['Cisjordanie', 'PS', 'city'],
      ['bande de Gaza', 'PS', 'city'],
    ],
  },
  {
    in: 'Le Timor-Leste, le Cap-Vert, le Swaziland et la Birmanie.',
    find: [
      ['Timor-Leste', 'TL', 'name'],
      ['Cap-Vert', 'CV', 'name'],
      ['Swaziland', 'SZ', 'name'],
      ['Birmanie', 'MM', 'name'],
    ],
  },
  {
    in: 'Ethiopie, Erythrée, Azerbaïdjan, Biélorussie, Kirghizistan, Viet Nam.',
    find: [
      ['Ethiopie', 'ET', 'name'],
      ['Erythrée', 'ER', 'name'],
      ['Azerbaïdjan', 'AZ', 'name'],
      ['Biélorussie', 'BY', 'name'],
      ['Kirghizistan', 'KG', 'name'],
      ['Viet Nam', 'VN', 'name'],
    ],
  },
  { in: 'Il a lancé une grenade dans un port des états unis par un traité.', find: [] },
  {
    in: 'La Barbade, la Grenade et la Dominique.',
    find: [
      ['Barbade', 'BB', 'name'],
      ['la Grenade', 'GD', 'name'],
      ['Dominique', 'DM', 'name'],
    ],
  },
  { in: 'Dominique Perrin et Salvador Ruiz habitent rue de Suisse.', find: [] },
  {
    in: 'El Salvador, le Salvador et des Salvadoriens.',
    find: [
      ['El Salvador', 'SV', 'name'],
      ['Salvador', 'SV', 'name'],
      ['Salvadoriens', 'SV', 'demonym'],
    ],
  },
  {
    in: 'Un garde-côte hellénique et une équipe helvétique.',
    find: [
      ['hellénique', 'GR', 'demonym'],
      ['helvétique', 'CH', 'demonym'],
    ],
  },
  {
    in: 'Vingt Haïtiens, haitiens, malgaches, Maltais, Turcs et Grecs.',
    find: [
      ['Haïtiens', 'HT', 'demonym'],
      ['haitiens', 'HT', 'demonym'],
      ['malgaches', 'MG', 'demonym'],
      ['Maltais', 'MT', 'demonym'],
      ['Turcs', 'TR', 'demonym'],
      ['Grecs', 'GR', 'demonym'],
    ],
  },
  {
    in: 'À N’Djamena, Genève, La Haye et Port-au-Prince.',
    find: [
      ['N’Djamena', 'TD', 'city'],
      ['Genève', 'CH', 'city'],
      ['La Haye', 'NL', 'city'],
      ['Port-au-Prince', 'HT', 'city'],
    ],
  },
  { in: 'M. Hollande et Mme France Bégin ont salué la France.', find: [['France', 'FR', 'name']] },
  { in: 'L’Organisation des États américains et la Commission de l’océan Indien.', find: [] },
  {
    in: 'Les Émirats arabes unis, le Koweït, Oman, le Qatar et Bahreïn.',
    find: [
      ['Émirats arabes unis', 'AE', 'name'],
      ['Koweït', 'KW', 'name'],
      ['Oman', 'OM', 'name'],
      ['Qatar', 'QA', 'name'],
      ['Bahreïn', 'BH', 'name'],
    ],
  },
  {
    in: 'Hong Kong, Taïwan, Porto Rico, la Guadeloupe, la Martinique et la Guyane.',
    find: [
      ['Hong Kong', 'HK', 'name'],
      ['Taïwan', 'TW', 'name'],
      ['Porto Rico', 'PR', 'name'],
      ['Guadeloupe', 'GP', 'name'],
      ['Martinique', 'MQ', 'name'],
      ['Guyane', 'GF', 'name'],
    ],
  },
  { in: "On y parle sept langues, dont le wolof et l'anglais.", find: [] },
  {
    in: 'Elle parle arabe et français ; des entretiens en anglais, français ou portugais ; des dépliants, russe et dari.',
    find: [],
    why: 'all of a list of languages, also behind "ou"',
  },
  {
    in: 'Les gouvernements espagnol, français et arabe se sont réunis.',
    find: [
      ['espagnol', 'ES', 'demonym'],
      ['français', 'FR', 'demonym'],
    ],
    why: '"arabe" alone makes no list of languages',
  },
  { in: 'Trinidad, Bolivie - Des pluies sont tombées. A Trinidad, on attend.', find: [['Bolivie', 'BO', 'name']] },
  { in: 'Le programme AVRR (de l’anglais Assisted Voluntary Return) dure.', find: [], why: 'a language' },
  { in: 'Deux cents Sénégalais et cinquante cents canadiens.', find: [['Sénégalais', 'SN', 'demonym']] },
  {
    in: 'Switzerland – Cette semaine, l’OIM a aidé des migrants.',
    find: [['Switzerland', 'CH', 'name']],
    why: 'a dateline left in English',
  },
  { in: 'Un bateau a quitté les îles Turcs et Caïques.', find: [['îles Turcs et Caïques', 'TC', 'name']] },
  { in: 'Langue : Français', find: [] },
  { in: 'Un bateau a quitté les îles Solomon.', find: [['îles Solomon', 'SB', 'name']] },
  { in: 'Il va à St-Vincent-et-les-Grenadines.', find: [['St-Vincent-et-les-Grenadines', 'VC', 'name']] },
  { in: 'Il vient du Royaume\u2011Uni.', find: [['Royaume\u2011Uni', 'GB', 'name']] },
  { in: 'MC/2254 Original : anglais', find: [] },
  {
    in: 'Ils viennent des Etats‑Unis et de Guinée‑Bissau.',
    find: [
      ['Etats‑Unis', 'US', 'name'],
      ['Guinée‑Bissau', 'GW', 'name'],
    ],
    why: 'hyphens that do not break',
  },
  { in: 'Seul le village passe le Détroit de Gibraltar.', find: [] },
  { in: 'Elle vit à Détroit.', find: [['Détroit', 'US', 'city']] },
  {
    in: 'Des Tuvaluans et trois familles eswatiniennes vivent aux Palaos, qui se disent aussi Palau.',
    find: [
      ['Tuvaluans', 'TV', 'demonym'],
      ['eswatiniennes', 'SZ', 'demonym'],
      ['Palaos', 'PW', 'name'],
      ['Palau', 'PW', 'name'],
    ],
  },
  {
    in: 'La Bolivie est inondée. A Trinidad, onze familles attendent. Le gouvernement bolivien aide.',
    find: [
      ['Bolivie', 'BO', 'name'],
      ['bolivien', 'BO', 'demonym'],
    ],
    why: 'a town of the country that the page is about',
  },
  {
    in: 'La Bolivie, Trinidad et la Guyana ont signé ; la Bolivie a payé.',
    find: [
      ['Bolivie', 'BO', 'name'],
      ['Trinidad', 'TT', 'name'],
      ['Guyana', 'GY', 'name'],
      ['Bolivie', 'BO', 'name'],
    ],
  },
  {
    in: 'A Tripoli, au Liban, et à Trinidad, en Bolivie, il pleut.',
    find: [
      ['Tripoli', 'LB', 'city'],
      ['Liban', 'LB', 'name'],
      ['Bolivie', 'BO', 'name'],
    ],
  },
  {
    in: 'Des renforts venus de Tripoli, du Liban et de Malte.',
    find: [
      ['Tripoli', 'LY', 'city'],
      ['Liban', 'LB', 'name'],
      ['Malte', 'MT', 'name'],
    ],
  },
  { in: 'EAU, HYGIÈNE ET ASSAINISSEMENT', find: [], why: 'a heading' },
  {
    in: 'Les Emirats arabes unis ont payé ; les EAU paieront encore.',
    find: [
      ['Emirats arabes unis', 'AE', 'name'],
      ['EAU', 'AE', 'name'],
    ],
  },
  { in: 'Suivez @OIM_Niger et @IOM_Libya.', find: [], why: 'accounts' },
  {
    in: '_Tchad_ : les camps du Niger.',
    find: [
      ['Tchad', 'TD', 'name'],
      ['Niger', 'NE', 'name'],
    ],
  },
  {
    in: 'La RDC, le Rwanda et le Congo ont signé.',
    find: [
      ['RDC', 'CD', 'name'],
      ['Rwanda', 'RW', 'name'],
      ['Congo', 'CG', 'name'],
    ],
  },
  {
    in: 'La RDC accueille des réfugiés. Le Rwanda et le Congo ont signé.',
    find: [
      ['RDC', 'CD', 'name'],
      ['Rwanda', 'RW', 'name'],
      ['Congo', 'CD', 'name'],
    ],
  },
  { in: 'Le tract est en français, wolof et peul, ou en espagnol et quechua.', find: [] },
];
