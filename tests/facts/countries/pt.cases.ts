/** Text, and the mentions in their order: the exact words, the code, by what. */
export const cases: { in: string; find: [string, string, string][]; why?: string }[] = [
  {
    in: 'A Coreia do Sul e a Coreia do Norte',
    find: [
      ['Coreia do Sul', 'KR', 'name'],
      ['Coreia do Norte', 'KP', 'name'],
    ],
  },
  {
    in: 'Guiné, Guiné-Bissau e Guiné Equatorial',
    find: [
      ['Guiné', 'GN', 'name'],
      ['Guiné-Bissau', 'GW', 'name'],
      ['Guiné Equatorial', 'GQ', 'name'],
    ],
  },
  {
    in: 'O Níger e a Nigéria: nigerinos e nigerianos',
    find: [
      ['Níger', 'NE', 'name'],
      ['Nigéria', 'NG', 'name'],
      ['nigerinos', 'NE', 'demonym'],
      ['nigerianos', 'NG', 'demonym'],
    ],
  },
  {
    in: 'O Congo e a República Democrática do Congo',
    find: [
      ['Congo', 'CG', 'name'],
      ['República Democrática do Congo', 'CD', 'name'],
    ],
  },
  {
    in: 'congoleses em Kinshasa',
    find: [
      ['congoleses', 'CD', 'demonym'],
      ['Kinshasa', 'CD', 'city'],
    ],
  },
  {
    in: 'Irã e Irão, Vietnã e Vietname',
    find: [
      ['Irã', 'IR', 'name'],
      ['Irão', 'IR', 'name'],
      ['Vietnã', 'VN', 'name'],
      ['Vietname', 'VN', 'name'],
    ],
  },
  {
    in: 'Quênia, Quénia, Polônia e Polónia',
    find: [
      ['Quênia', 'KE', 'name'],
      ['Quénia', 'KE', 'name'],
      ['Polônia', 'PL', 'name'],
      ['Polónia', 'PL', 'name'],
    ],
  },
  {
    in: 'os EUA, os E.U.A. e os Estados Unidos',
    find: [
      ['EUA', 'US', 'name'],
      ['E.U.A.', 'US', 'name'],
      ['Estados Unidos', 'US', 'name'],
    ],
  },
  {
    in: 'Inglaterra, Escócia e Reino Unido',
    find: [
      ['Inglaterra', 'GB', 'name'],
      ['Escócia', 'GB', 'name'],
      ['Reino Unido', 'GB', 'name'],
    ],
  },
  {
    in: 'brasileiras, portugueses e espanholas',
    find: [
      ['brasileiras', 'BR', 'demonym'],
      ['portugueses', 'PT', 'demonym'],
      ['espanholas', 'ES', 'demonym'],
    ],
  },
  {
    in: 'alemães, alemãs e afegãs',
    find: [
      ['alemães', 'DE', 'demonym'],
      ['alemãs', 'DE', 'demonym'],
      ['afegãs', 'AF', 'demonym'],
    ],
  },
  {
    in: 'cabo-verdianas e são-tomenses',
    find: [
      ['cabo-verdianas', 'CV', 'demonym'],
      ['são-tomenses', 'ST', 'demonym'],
    ],
  },
  {
    in: 'sul-africanos e sul-sudaneses',
    find: [
      ['sul-africanos', 'ZA', 'demonym'],
      ['sul-sudaneses', 'SS', 'demonym'],
    ],
  },
  {
    in: 'o Sudão do Sul e o Sudão',
    find: [
      ['Sudão do Sul', 'SS', 'name'],
      ['Sudão', 'SD', 'name'],
    ],
  },
  {
    in: 'canadenses e canadianos',
    find: [
      ['canadenses', 'CA', 'demonym'],
      ['canadianos', 'CA', 'demonym'],
    ],
  },
  {
    in: 'Moçambique, Maláui e Malawi',
    find: [
      ['Moçambique', 'MZ', 'name'],
      ['Maláui', 'MW', 'name'],
      ['Malawi', 'MW', 'name'],
    ],
  },
  {
    in: 'Costa do Marfim e Cabo Verde',
    find: [
      ['Costa do Marfim', 'CI', 'name'],
      ['Cabo Verde', 'CV', 'name'],
    ],
  },
  {
    in: 'República Dominicana e Dominica',
    find: [
      ['República Dominicana', 'DO', 'name'],
      ['Dominica', 'DM', 'name'],
    ],
  },
  {
    in: 'dominicanos e haitianos',
    find: [
      ['dominicanos', 'DO', 'demonym'],
      ['haitianos', 'HT', 'demonym'],
    ],
  },
  { in: 'Papua-Nova Guiné', find: [['Papua-Nova Guiné', 'PG', 'name']] },
  { in: 'as Antilhas Holandesas', find: [['Antilhas Holandesas', 'AN', 'name']] },
  {
    in: 'Macau, Hong Kong, Porto Rico e Kosovo',
    find: [
      ['Macau', 'MO', 'name'],
      ['Hong Kong', 'HK', 'name'],
      ['Porto Rico', 'PR', 'name'],
      ['Kosovo', 'XK', 'name'],
    ],
  },
  {
    in: 'o acordo luso-angolano',
    find: [
      ['luso', 'PT', 'demonym'],
      ['angolano', 'AO', 'demonym'],
    ],
  },
  { in: 'a Cruz Vermelha Colombiana', find: [['Colombiana', 'CO', 'demonym']] },
  {
    in: 'Timor-Leste e os timorenses',
    find: [
      ['Timor-Leste', 'TL', 'name'],
      ['timorenses', 'TL', 'demonym'],
    ],
  },
  { in: 'o governo norte-americano', find: [['norte-americano', 'US', 'demonym']] },
  {
    in: 'em Genebra, Lisboa e Boa Vista',
    find: [
      ['Genebra', 'CH', 'city'],
      ['Lisboa', 'PT', 'city'],
      ['Boa Vista', 'BR', 'city'],
    ],
  },
  { in: 'a Cidade do Panamá', find: [['Cidade do Panamá', 'PA', 'city']] },
  {
    in: 'Santa Lúcia, Granada e Barbados',
    find: [
      ['Santa Lúcia', 'LC', 'name'],
      ['Granada', 'GD', 'name'],
      ['Barbados', 'BB', 'name'],
    ],
  },
  // none
  { in: 'América Latina, latino-americanos e sul-americanas', find: [] },
  { in: 'francos CFA e 300 dólares canadenses', find: [] },
  { in: 'a rua Angola, a Avenida Brasil e o rio Congo', find: [] },
  { in: 'o Golfo da Guiné e o Oceano Índico', find: [] },
  { in: 'fala português e aprende inglês', find: [] },
  { in: 'o Sr. França e a Dra. Holanda', find: [] },
  { in: 'a África Ocidental e a União Europeia', find: [] },
  { in: 'Ela fala árabe e francês; folhetos em inglês, suaíli e somali.', find: [], why: 'all of a list of languages' },
  {
    in: '40 ganenses e 12 tunisinos',
    find: [
      ['ganenses', 'GH', 'demonym'],
      ['tunisinos', 'TN', 'demonym'],
    ],
  },
];
