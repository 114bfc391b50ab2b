import type { AddressCase } from '../../helpers/address-case.js';

export const cases: readonly AddressCase[] = [
  { in: 'en www.oim.org.co/noticias, donde', find: [['www.oim.org.co/noticias', 'http://www.oim.org.co/noticias']] },
  {
    in: 'http://costarica.iom.int/site/p%C3%A1gina',
    find: [['http://costarica.iom.int/site/p%C3%A1gina', 'http://costarica.iom.int/site/p%C3%A1gina']],
  },
  {
    in: 'https://rosanjose.iom.int/es/blogs/niñez',
    find: [['https://rosanjose.iom.int/es/blogs/niñez', 'https://rosanjose.iom.int/es/blogs/niñez']],
  },
  { in: '¿Ya vio http://iom.int/es?', find: [['http://iom.int/es', 'http://iom.int/es']] },
  { in: 'sitio:peru.iom.int/es.', find: [['peru.iom.int/es', 'http://peru.iom.int/es']] },
  { in: 'WWW.IOM.INT', find: [['WWW.IOM.INT', 'http://WWW.IOM.INT']] },
  { in: 'y/o 3.5/5', find: [] },
  { in: 'migrantes.com', find: [], why: 'a bare domain without a path may be a name' },
  { in: 'bsalgado@oim.org.ec/x', find: [] },
];
