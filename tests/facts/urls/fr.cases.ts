import type { AddressCase } from '../../helpers/address-case.js';

export const cases: readonly AddressCase[] = [
  { in: 'visitez le site www.iom.int/unitedstates.', find: [['www.iom.int/unitedstates', 'http://www.iom.int/unitedstates']] },
  {
    in: 'à cette adresse : https://m.youtube.com/watch?v=a&list=b',
    find: [['https://m.youtube.com/watch?v=a&list=b', 'https://m.youtube.com/watch?v=a&list=b']],
  },
  {
    in: '(page 9 du bilan, http://www.iom.int/jahia/webdav/activities/td_2015_07.pdf).',
    find: [['http://www.iom.int/jahia/webdav/activities/td_2015_07.pdf', 'http://www.iom.int/jahia/webdav/activities/td_2015_07.pdf']],
  },
  { in: '« http://iom.int/fr »', find: [['http://iom.int/fr', 'http://iom.int/fr']] },
  { in: '«http://iom.int/fr»', find: [['http://iom.int/fr', 'http://iom.int/fr']] },
  { in: 'l’adresse : rodakar.iom.int/fr/news', find: [['rodakar.iom.int/fr/news', 'http://rodakar.iom.int/fr/news']] },
  { in: 'http://iom.int/l’avenir', find: [['http://iom.int/l', 'http://iom.int/l']], why: 'a typographic apostrophe ends it' },
  {
    in: 'www.iom.int/a et www.iom.int/b',
    find: [
      ['www.iom.int/a', 'http://www.iom.int/a'],
      ['www.iom.int/b', 'http://www.iom.int/b'],
    ],
  },
  { in: 'et/ou 24/7', find: [] },
  { in: 'hommes.femmes/enfants', find: [] },
  { in: 'le site de l’OIM', find: [] },
];
