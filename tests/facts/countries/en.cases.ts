/** Text, and the mentions in their order: the exact words, the code, by what. */
export const cases: { in: string; find: [string, string, string][]; why?: string }[] = [
  {
    in: 'Some 640 Iraqis, 310 Afghans and a hundred Mongolians have signed up.',
    find: [
      ['Iraqis', 'IQ', 'demonym'],
      ['Afghans', 'AF', 'demonym'],
      ['Mongolians', 'MN', 'demonym'],
    ],
  },
  {
    in: 'Papua New Guinea and Equatorial Guinea took part.',
    find: [
      ['Papua New Guinea', 'PG', 'name'],
      ['Equatorial Guinea', 'GQ', 'name'],
    ],
  },
  {
    in: 'Returnees from South Sudan and Sudan met South Sudanese officials.',
    find: [
      ['South Sudan', 'SS', 'name'],
      ['Sudan', 'SD', 'name'],
      ['South Sudanese', 'SS', 'demonym'],
    ],
  },
  {
    in: 'In Guinea-Bissau, Guinea and the Gambia, young people leave.',
    find: [
      ['Guinea-Bissau', 'GW', 'name'],
      ['Guinea', 'GN', 'name'],
      ['Gambia', 'GM', 'name'],
    ],
  },
  {
    in: 'Today the Democratic Republic of the Congo and the Republic of the Congo share a river.',
    find: [
      ['Democratic Republic of the Congo', 'CD', 'name'],
      ['Republic of the Congo', 'CG', 'name'],
    ],
  },
  {
    in: 'From the DRC, 300 Congolese crossed into Uganda.',
    find: [
      ['DRC', 'CD', 'name'],
      ['Congolese', 'CD', 'demonym'],
      ['Uganda', 'UG', 'name'],
    ],
  },
  {
    in: 'In Brazzaville, the Congolese government opened a centre.',
    find: [
      ['Brazzaville', 'CG', 'city'],
      ['Congolese', 'CG', 'demonym'],
    ],
  },
  {
    in: 'The US-funded programme is run with the U.S. Department of State.',
    find: [
      ['US', 'US', 'name'],
      ['U.S.', 'US', 'name'],
    ],
  },
  { in: 'The US and EU-funded programme helps us all.', find: [['US', 'US', 'name']], why: '"us" is a pronoun' },
  { in: 'IOM needs US$ 84 million, or 80 million US dollars.', find: [], why: 'a currency' },
  { in: 'Traders paid 900 South Sudanese pounds, 300,000 Swiss francs and 20 Hong Kong dollars.', find: [], why: 'currencies' },
  { in: 'The grant was in Canadian dollars and paid by the Canadian Government.', find: [['Canadian', 'CA', 'demonym']] },
  { in: 'USAID and USD 3 million.', find: [] },
  {
    in: 'England is four hours away from Scotland; Wales and Northern Ireland sent British and Welsh teams.',
    find: [
      ['England', 'GB', 'name'],
      ['Scotland', 'GB', 'name'],
      ['Wales', 'GB', 'name'],
      ['Northern Ireland', 'GB', 'name'],
      ['British', 'GB', 'demonym'],
      ['Welsh', 'GB', 'demonym'],
    ],
  },
  {
    in: 'The UK, the UAE, KSA and the USA pledged support.',
    find: [
      ['UK', 'GB', 'name'],
      ['UAE', 'AE', 'name'],
      ['KSA', 'SA', 'name'],
      ['USA', 'US', 'name'],
    ],
  },
  {
    in: 'Nigerien and Nigerian migrants left Niger for Nigeria.',
    find: [
      ['Nigerien', 'NE', 'demonym'],
      ['Nigerian', 'NG', 'demonym'],
      ['Niger', 'NE', 'name'],
      ['Nigeria', 'NG', 'name'],
    ],
  },
  {
    in: 'Dominican and Haitian officials met in the Dominican Republic.',
    find: [
      ['Dominican', 'DO', 'demonym'],
      ['Haitian', 'HT', 'demonym'],
      ['Dominican Republic', 'DO', 'name'],
    ],
  },
  {
    in: 'In Dominica, the storm left Dominican families without roofs.',
    find: [
      ['Dominica', 'DM', 'name'],
      ['Dominican', 'DM', 'demonym'],
    ],
  },
  { in: 'For more information please contact Jordan Tully at IOM Amman.', find: [['Amman', 'JO', 'city']], why: 'a given name' },
  {
    in: 'IOM Jordan gave out stoves last month in Jordan.',
    find: [
      ['Jordan', 'JO', 'name'],
      ['Jordan', 'JO', 'name'],
    ],
  },
  { in: 'The basketball player Michael Jordan visited a school.', find: [] },
  { in: 'A Nigerien clinic treats us, said Chad Okafor, a nurse of the camp.', find: [['Nigerien', 'NE', 'demonym']] },
  { in: '“We march each dawn,” said Chad Holloway, who fled to Chad.', find: [['Chad', 'TD', 'name']] },
  { in: 'Mr. England and Dr. Holland thanked the staff.', find: [] },
  {
    in: 'Kenya Red Cross volunteers met Georgia Holmström in Kenya.',
    find: [
      ['Kenya', 'KE', 'name'],
      ['Kenya', 'KE', 'name'],
    ],
  },
  {
    in: 'She studied in Atlanta, Georgia, before going home.',
    find: [
      ['Atlanta', 'US', 'city'],
      ['Georgia', 'US', 'city'],
    ],
    why: 'the U.S. state',
  },
  {
    in: 'In Georgia, returnees to Tbilisi and Batumi get grants.',
    find: [
      ['Georgia', 'GE', 'name'],
      ['Tbilisi', 'GE', 'city'],
      ['Batumi', 'GE', 'city'],
    ],
  },
  {
    in: 'Armenia, Azerbaijan and Georgia signed the text; Georgian officials agreed.',
    find: [
      ['Armenia', 'AM', 'name'],
      ['Azerbaijan', 'AZ', 'name'],
      ['Georgia', 'GE', 'name'],
      ['Georgian', 'GE', 'demonym'],
    ],
  },
  { in: 'The leaflet exists in English, French and Spanish.', find: [], why: 'languages' },
  {
    in: 'They work in French and Swiss towns.',
    find: [
      ['French', 'FR', 'demonym'],
      ['Swiss', 'CH', 'demonym'],
    ],
  },
  { in: 'English-speaking staff and Arabic speakers took Spanish lessons.', find: [] },
  { in: 'Most speak Somali and a little English.', find: [] },
  { in: 'Somali refugees speak English at school.', find: [['Somali', 'SO', 'demonym']] },
  { in: 'Floods around Lake Chad and in the Gulf of Guinea, the Indian Ocean and the Sea of Japan.', find: [], why: 'waters' },
  { in: 'Boats crossed the South China Sea and the Niger River.', find: [] },
  { in: 'Price of Bread in Malawi Falls to Old Level', find: [['Malawi', 'MW', 'name']], why: 'a verb in a title, no water' },
  {
    in: 'New Mexico, New England and New Guinea are no countries; Mexico and England are.',
    find: [
      ['New Mexico', 'US', 'city'],
      ['Mexico', 'MX', 'name'],
      ['England', 'GB', 'name'],
    ],
  },
  {
    in: 'Mexico City, Kuwait City and Guatemala City host offices.',
    find: [
      ['Mexico City', 'MX', 'city'],
      ['Kuwait City', 'KW', 'city'],
      ['Guatemala City', 'GT', 'city'],
    ],
  },
  { in: 'Latin American, Central American and West African states joined the European Union.', find: [] },
  { in: 'Migrants in Latin America, South America, North Africa and the Horn of Africa.', find: [] },
  {
    in: 'South Africa and South African police.',
    find: [
      ['South Africa', 'ZA', 'name'],
      ['South African', 'ZA', 'demonym'],
    ],
  },
  {
    in: 'The Central African Republic hosts them; Central African refugees return.',
    find: [
      ['Central African Republic', 'CF', 'name'],
      ['Central African', 'CF', 'demonym'],
    ],
  },
  { in: 'The Central African region has few roads.', find: [] },
  {
    in: 'The American government and Americans abroad; American Indian groups and Native Americans.',
    find: [
      ['American', 'US', 'demonym'],
      ['Americans', 'US', 'demonym'],
    ],
  },
  { in: 'The Organization of American States and the Inter-American Development Bank met.', find: [] },
  {
    in: 'Kenya Airways and Air Jamaica carried them; so did the Colombian Red Cross.',
    find: [
      ['Kenya', 'KE', 'name'],
      ['Jamaica', 'JM', 'name'],
      ['Colombian', 'CO', 'demonym'],
    ],
  },
  {
    in: 'The Norwegian Refugee Council works with the Danish Refugee Council.',
    find: [
      ['Norwegian', 'NO', 'demonym'],
      ['Danish', 'DK', 'demonym'],
    ],
  },
  {
    in: 'Dutch, Swiss, Filipino and Filipina nurses; Poles, Danes, Swedes and Finns.',
    find: [
      ['Dutch', 'NL', 'demonym'],
      ['Swiss', 'CH', 'demonym'],
      ['Filipino', 'PH', 'demonym'],
      ['Filipina', 'PH', 'demonym'],
      ['Poles', 'PL', 'demonym'],
      ['Danes', 'DK', 'demonym'],
      ['Swedes', 'SE', 'demonym'],
      ['Finns', 'FI', 'demonym'],
    ],
  },
  { in: 'He had to polish the china and roast a turkey.', find: [], why: 'common words in small letters' },
  {
    in: 'Burma, Swaziland, East Timor, Cape Verde and Ivory Coast changed their names.',
    find: [
      ['Burma', 'MM', 'name'],
      ['Swaziland', 'SZ', 'name'],
      ['East Timor', 'TL', 'name'],
      ['Cape Verde', 'CV', 'name'],
      ['Ivory Coast', 'CI', 'name'],
    ],
  },
  { in: "COTE d'IVOIRE - More Tents Are on the Way", find: [["COTE d'IVOIRE", 'CI', 'name']] },
  {
    in: 'The former Yugoslav Republic of Macedonia, Serbia and Montenegro and the Netherlands Antilles.',
    find: [
      ['former Yugoslav Republic of Macedonia', 'MK', 'name'],
      ['Serbia and Montenegro', 'CS', 'name'],
      ['Netherlands Antilles', 'AN', 'name'],
    ],
  },
  {
    in: 'Kosovo, Hong Kong, Puerto Rico, Aruba and Taiwan.',
    find: [
      ['Kosovo', 'XK', 'name'],
      ['Hong Kong', 'HK', 'name'],
      ['Puerto Rico', 'PR', 'name'],
      ['Aruba', 'AW', 'name'],
      ['Taiwan', 'TW', 'name'],
    ],
  },
  {
    in: 'The Syrian Arab Republic, Viet Nam, the Russian Federation and the Lao People’s Democratic Republic.',
    find: [
      ['Syrian Arab Republic', 'SY', 'name'],
      ['Viet Nam', 'VN', 'name'],
      ['Russian Federation', 'RU', 'name'],
      ['Lao People’s Democratic Republic', 'LA', 'name'],
    ],
  },
  {
    in: 'Trinidad and Tobago, St. Lucia, St Vincent and the Grenadines, Antigua and Barbuda.',
    find: [
      ['Trinidad and Tobago', 'TT', 'name'],
      ['St. Lucia', 'LC', 'name'],
      ['St Vincent and the Grenadines', 'VC', 'name'],
      ['Antigua and Barbuda', 'AG', 'name'],
    ],
  },
  {
    in: 'The Republic of Korea and North Korea; Korean workers.',
    find: [
      ['Republic of Korea', 'KR', 'name'],
      ['North Korea', 'KP', 'name'],
      ['Korean', 'KR', 'demonym'],
    ],
  },
  {
    in: 'Bissau-Guinean and Equatorial Guinean students met a Papua New Guinean.',
    find: [
      ['Bissau-Guinean', 'GW', 'demonym'],
      ['Equatorial Guinean', 'GQ', 'demonym'],
      ['Papua New Guinean', 'PG', 'demonym'],
    ],
  },
  { in: 'Germán Pérez and Georgia Moore spoke; German aid followed.', find: [['German', 'DE', 'demonym']] },
  {
    in: 'Jordan Opens New Camp for Syrian Refugees Near Border',
    find: [
      ['Jordan', 'JO', 'name'],
      ['Syrian', 'SY', 'demonym'],
    ],
    why: 'a heading: capitals tell nothing',
  },
  { in: 'He lives at 12 Jordan Street, off Paris Avenue.', find: [] },
  {
    in: 'Cox’s Bazar, Nairobi and Port-au-Prince.',
    find: [
      ['Cox’s Bazar', 'BD', 'city'],
      ['Nairobi', 'KE', 'city'],
      ['Port-au-Prince', 'HT', 'city'],
    ],
  },
  {
    in: 'The West Bank and Gaza; Palestinian families in Palestine.',
    find: [
      ['West Bank', 'PS', 'city'],
      ['Gaza', 'PS', 'city'],
      ['Palestinian', 'PS', 'demonym'],
      ['Palestine', 'PS', 'name'],
    ],
  },
  {
    in: "Iraq’s and Sudan's ministers met Yemeni, Omani and Qatari envoys.",
    find: [
      ['Iraq', 'IQ', 'name'],
      ['Sudan', 'SD', 'name'],
      ['Yemeni', 'YE', 'demonym'],
      ['Omani', 'OM', 'demonym'],
      ['Qatari', 'QA', 'demonym'],
    ],
  },
  {
    in: 'EGYPT: STRANDED ETHIOPIANS RETURN',
    find: [
      ['EGYPT', 'EG', 'name'],
      ['ETHIOPIANS', 'ET', 'demonym'],
    ],
  },
  { in: 'HELP US', find: [] },
  {
    in: 'A Greek-Turkish and a Franco-German project; Sino-Nepalese trade.',
    find: [
      ['Greek', 'GR', 'demonym'],
      ['Turkish', 'TR', 'demonym'],
      ['Franco', 'FR', 'demonym'],
      ['German', 'DE', 'demonym'],
      ['Sino', 'CN', 'demonym'],
      ['Nepalese', 'NP', 'demonym'],
    ],
  },
  {
    in: 'The U.S.-Mexico border and the Thailand-Myanmar border.',
    find: [
      ['U.S.', 'US', 'name'],
      ['Mexico', 'MX', 'name'],
      ['Thailand', 'TH', 'name'],
      ['Myanmar', 'MM', 'name'],
    ],
  },
  {
    in: 'CAR and Chad: many fled the Central African Republic.',
    find: [
      ['CAR', 'CF', 'name'],
      ['Chad', 'TD', 'name'],
      ['Central African Republic', 'CF', 'name'],
    ],
  },
  { in: 'A CAR hit a wall.', find: [] },
  { in: 'West Indian and East Indian cooking; the West Indies.', find: [] },

  { in: 'I speak Lingala better than Portuguese.', find: [] },

  { in: 'My English is fine, but a line answers in Luo, English and Igbo.', find: [] },
  { in: 'She taught four languages, among them Pashto and English.', find: [] },
  { in: 'The leaflet, in Russian and English, costs nothing.', find: [] },
  {
    in: 'In Costa Rica the sick were taken to Liberia. Costa Rica had asked.',
    find: [
      ['Costa Rica', 'CR', 'name'],
      ['Costa Rica', 'CR', 'name'],
    ],
    why: 'a town of Guanacaste',
  },
  { in: 'She has learnt three sentences of Finnish.', find: [] },
  {
    in: 'English, French and Swahili are taught; leaflets in Somali, Amharic and Dari; the French and Urdu texts.',
    find: [],
    why: 'all of a list with a name that only a language has are languages',
  },
  { in: 'English is spoken here, and French and Spanish are taught.', find: [], why: 'what is spoken or taught is a language' },
  {
    in: 'French and Turkish officials met; the Germans are taught by the Swiss.',
    find: [
      ['French', 'FR', 'demonym'],
      ['Turkish', 'TR', 'demonym'],
      ['Germans', 'DE', 'demonym'],
      ['Swiss', 'CH', 'demonym'],
    ],
    why: 'peoples stay peoples',
  },
  { in: 'Trinidad, Bolivia – Rain fell. In Trinidad, 40 boats sank.', find: [['Bolivia', 'BO', 'name']] },
  {
    in: 'Migrants came from Jamaica, Trinidad, Liberia and Mali, to Trinidad and Tobago.',
    find: [
      ['Jamaica', 'JM', 'name'],
      ['Trinidad', 'TT', 'name'],
      ['Liberia', 'LR', 'name'],
      ['Mali', 'ML', 'name'],
      ['Trinidad and Tobago', 'TT', 'name'],
    ],
  },
  { in: 'The radio answers in English, Haitian Creole and Spanish.', find: [], why: 'a kind of Creole' },
  {
    in: 'She works in French and Swiss German towns.',
    find: [['French', 'FR', 'demonym']],
    why: 'towns behind the kind of German',
  },
  { in: 'Posters in English, Spanish and Mandarin carry the number.', find: [] },
  {
    in: 'The team is at home in French and Swiss towns.',
    find: [
      ['French', 'FR', 'demonym'],
      ['Swiss', 'CH', 'demonym'],
    ],
  },
  { in: 'They follow the Niger river to the Congo basin.', find: [] },
  { in: 'Ring 1-800-555-0123 (English) or 1-888-555-0199 (French).', find: [] },
  { in: '“It works,” said Norwegian Ambassador Kari Vik.', find: [['Norwegian', 'NO', 'demonym']] },
  { in: '“It works,” said German Lopez.', find: [] },
  { in: 'Language: French', find: [] },
  { in: 'Nurses passed English and German exams, then German, Swedish and Dutch lessons began.', find: [] },
  {
    in: 'German and French students joined the English class.',
    find: [
      ['German', 'DE', 'demonym'],
      ['French', 'FR', 'demonym'],
    ],
  },
  { in: 'Roma and Sinti families came to Rome.', find: [['Rome', 'IT', 'city']], why: 'a people' },
  { in: 'MC/2197 Original: English', find: [] },
  { in: 'The original English settlers left.', find: [['English', 'GB', 'demonym']] },
  { in: 'The spot airs in Spanish, Mayan and English, the leaflet in French, Wolof and Bambara.', find: [] },
  {
    in: 'Tamil and Indian fishers met 300 Spanish, Mayan and English traders.',
    find: [
      ['Indian', 'IN', 'demonym'],
      ['Spanish', 'ES', 'demonym'],
      ['English', 'GB', 'demonym'],
    ],
  },
  { in: 'He learned forty English words, two German phrases and the French word for bread.', find: [] },
  { in: 'The word of the Spanish envoy was enough.', find: [['Spanish', 'ES', 'demonym']] },
  {
    in: 'The Somali Region took Somali refugees.',
    find: [['Somali', 'SO', 'demonym']],
    why: 'a region of Ethiopia',
  },
];
