/** Text, and the mentions in their order: the exact words, the code, by what. */
export const cases: { in: string; find: [string, string, string][]; why?: string }[] = [
  {
    in: 'Syrische Familien, ein syrisches Kind und die syrischen Behörden.',
    find: [
      ['Syrische', 'SY', 'demonym'],
      ['syrisches', 'SY', 'demonym'],
      ['syrischen', 'SY', 'demonym'],
    ],
  },
  {
    in: 'Ein Syrer, eine Syrerin und viele Syrerinnen mit Syrern.',
    find: [
      ['Syrer', 'SY', 'demonym'],
      ['Syrerin', 'SY', 'demonym'],
      ['Syrerinnen', 'SY', 'demonym'],
      ['Syrern', 'SY', 'demonym'],
    ],
  },
  {
    in: 'Die Häfen der Türkei und die Küste des Iraks.',
    find: [
      ['Türkei', 'TR', 'name'],
      ['Iraks', 'IQ', 'name'],
    ],
  },
  { in: 'Sie leben in den Niederlanden.', find: [['Niederlanden', 'NL', 'name']] },
  {
    in: 'im Norden Syriens und Äthiopiens',
    find: [
      ['Syriens', 'SY', 'name'],
      ['Äthiopiens', 'ET', 'name'],
    ],
  },
  { in: 'aus der Demokratischen Republik Kongo', find: [['Demokratischen Republik Kongo', 'CD', 'name']] },
  { in: 'in der Zentralafrikanischen Republik', find: [['Zentralafrikanischen Republik', 'CF', 'name']] },
  {
    in: 'in den Vereinigten Staaten und im Vereinigten Königreich',
    find: [
      ['Vereinigten Staaten', 'US', 'name'],
      ['Vereinigten Königreich', 'GB', 'name'],
    ],
  },
  { in: 'aus den Vereinigten Arabischen Emiraten', find: [['Vereinigten Arabischen Emiraten', 'AE', 'name']] },
  {
    in: 'Die USA und die BRD',
    find: [
      ['USA', 'US', 'name'],
      ['BRD', 'DE', 'name'],
    ],
  },
  {
    in: 'Nigrische Behörden und nigerianische Händler',
    find: [
      ['Nigrische', 'NE', 'demonym'],
      ['nigerianische', 'NG', 'demonym'],
    ],
  },
  {
    in: 'Der Südsudan grenzt an den Sudan.',
    find: [
      ['Südsudan', 'SS', 'name'],
      ['Sudan', 'SD', 'name'],
    ],
  },
  {
    in: 'Guinea-Bissau, Guinea und Äquatorialguinea',
    find: [
      ['Guinea-Bissau', 'GW', 'name'],
      ['Guinea', 'GN', 'name'],
      ['Äquatorialguinea', 'GQ', 'name'],
    ],
  },
  { in: 'Papua-Neuguinea', find: [['Papua-Neuguinea', 'PG', 'name']] },
  { in: 'die Elfenbeinküste', find: [['Elfenbeinküste', 'CI', 'name']] },
  {
    in: 'Bosnien-Herzegowina und Nordmazedonien',
    find: [
      ['Bosnien-Herzegowina', 'BA', 'name'],
      ['Nordmazedonien', 'MK', 'name'],
    ],
  },
  {
    in: 'Die Syrien-Konferenz und die Irak-Hilfe',
    find: [
      ['Syrien', 'SY', 'name'],
      ['Irak', 'IQ', 'name'],
    ],
  },
  {
    in: 'Der Syrienkrieg, die Ukrainehilfe und das Afghanistanprogramm',
    find: [
      ['Syrienkrieg', 'SY', 'name'],
      ['Ukrainehilfe', 'UA', 'name'],
      ['Afghanistanprogramm', 'AF', 'name'],
    ],
  },
  {
    in: 'der deutsch-französische Vertrag',
    find: [
      ['deutsch', 'DE', 'demonym'],
      ['französische', 'FR', 'demonym'],
    ],
  },
  {
    in: 'Die Deutschen und ein Deutscher',
    find: [
      ['Deutschen', 'DE', 'demonym'],
      ['Deutscher', 'DE', 'demonym'],
    ],
  },
  {
    in: 'Ein Franzose, zwei Französinnen, drei Polen',
    find: [
      ['Franzose', 'FR', 'demonym'],
      ['Französinnen', 'FR', 'demonym'],
      ['Polen', 'PL', 'name'],
    ],
  },
  { in: 'Die Schweizer Botschaft', find: [['Schweizer', 'CH', 'demonym']] },
  {
    in: 'US-Behörden und US-amerikanische Hilfe',
    find: [
      ['US', 'US', 'name'],
      ['US-amerikanische', 'US', 'demonym'],
    ],
  },
  {
    in: 'Afghaninnen und Afghanen',
    find: [
      ['Afghaninnen', 'AF', 'demonym'],
      ['Afghanen', 'AF', 'demonym'],
    ],
  },
  {
    in: 'Kongolesische Händler in Kinshasa',
    find: [
      ['Kongolesische', 'CD', 'demonym'],
      ['Kinshasa', 'CD', 'city'],
    ],
  },
  {
    in: 'eine kenianische Hebamme und ein Kenianer',
    find: [
      ['kenianische', 'KE', 'demonym'],
      ['Kenianer', 'KE', 'demonym'],
    ],
  },
  {
    in: 'Er kam aus Burkina Faso über Benin nach Togo.',
    find: [
      ['Burkina Faso', 'BF', 'name'],
      ['Benin', 'BJ', 'name'],
      ['Togo', 'TG', 'name'],
    ],
  },
  { in: 'zentralafrikanische Händler', find: [['zentralafrikanische', 'CF', 'demonym']] },
  {
    in: 'Venezolanerinnen und Venezolaner',
    find: [
      ['Venezolanerinnen', 'VE', 'demonym'],
      ['Venezolaner', 'VE', 'demonym'],
    ],
  },
  {
    in: 'Im Libanon, im Jemen und im Tschad',
    find: [
      ['Libanon', 'LB', 'name'],
      ['Jemen', 'YE', 'name'],
      ['Tschad', 'TD', 'name'],
    ],
  },
  { in: 'auf den Philippinen', find: [['Philippinen', 'PH', 'name']] },
  {
    in: 'Weißrussland und Belarus',
    find: [
      ['Weißrussland', 'BY', 'name'],
      ['Belarus', 'BY', 'name'],
    ],
  },
  {
    in: 'Sri-lankische Fischer, ein Sri-Lanker',
    find: [
      ['Sri-lankische', 'LK', 'demonym'],
      ['Sri-Lanker', 'LK', 'demonym'],
    ],
  },
  {
    in: 'in Genf und Addis Abeba',
    find: [
      ['Genf', 'CH', 'city'],
      ['Addis Abeba', 'ET', 'city'],
    ],
  },
  { in: 'Mexiko-Stadt', find: [['Mexiko-Stadt', 'MX', 'city']] },
  { in: 'die Republik Moldau', find: [['Republik Moldau', 'MD', 'name']] },
  {
    in: 'Kosovarische Rückkehrer und das Kosovo',
    find: [
      ['Kosovarische', 'XK', 'demonym'],
      ['Kosovo', 'XK', 'name'],
    ],
  },
  {
    in: 'Ungarns Grenze zu Serbien',
    find: [
      ['Ungarns', 'HU', 'name'],
      ['Serbien', 'RS', 'name'],
    ],
  },
  { in: 'Lateinamerika, Südamerika und Westafrika', find: [] },
  { in: 'die Europäische Union und der Balkan', find: [] },
  { in: '20.000 Schweizer Franken und 500 syrische Pfund', find: [], why: 'currencies' },
  { in: 'Sie lernt Deutsch und spricht Arabisch.', find: [], why: 'languages' },
  { in: 'die deutsche Sprache', find: [] },
  { in: 'der Golf von Mexiko', find: [] },
  { in: 'Michael Jordan kam.', find: [] },
  { in: 'In der Stadt lebt ein Inder.', find: [['Inder', 'IN', 'demonym']] },
  { in: 'Nordmazedonische Helfer kamen.', find: [['Nordmazedonische', 'MK', 'demonym']] },
];
