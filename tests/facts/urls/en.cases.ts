import type { AddressCase } from '../../helpers/address-case.js';

export const cases: readonly AddressCase[] = [
  { in: 'See http://www.iom.int/unitedstates.', find: [['http://www.iom.int/unitedstates', 'http://www.iom.int/unitedstates']] },
  { in: 'See www.iom.int/kenya/tracing, please', find: [['www.iom.int/kenya/tracing', 'http://www.iom.int/kenya/tracing']] },
  {
    in: '(https://dtm.iom.int/reports/a-b_c.pdf)',
    find: [['https://dtm.iom.int/reports/a-b_c.pdf', 'https://dtm.iom.int/reports/a-b_c.pdf']],
  },
  {
    in: 'https://m.youtube.com/watch?v=Zk3PbT9xLmQ&list=PLr7w',
    find: [['https://m.youtube.com/watch?v=Zk3PbT9xLmQ&list=PLr7w', 'https://m.youtube.com/watch?v=Zk3PbT9xLmQ&list=PLr7w']],
  },
  {
    in: 'https://en.wikipedia.org/wiki/Sahel_(region).',
    find: [['https://en.wikipedia.org/wiki/Sahel_(region)', 'https://en.wikipedia.org/wiki/Sahel_(region)']],
  },
  { in: 'Visit haiti.iom.int/guichet now', find: [['haiti.iom.int/guichet', 'http://haiti.iom.int/guichet']] },
  { in: 'bit.ly/3xYz is short', find: [['bit.ly/3xYz', 'http://bit.ly/3xYz']] },
  { in: '“http://iom.int/x”', find: [['http://iom.int/x', 'http://iom.int/x']] },
  { in: 'http://iom.int/x and http://iom.int/x', find: [['http://iom.int/x', 'http://iom.int/x']], why: 'once an address' },
  { in: 'http://iom.int/x!?', find: [['http://iom.int/x', 'http://iom.int/x']] },
  { in: 'HTTP://WWW.IOM.INT/X', find: [['HTTP://WWW.IOM.INT/X', 'HTTP://WWW.IOM.INT/X']] },
  { in: 'www.iom.int', find: [['www.iom.int', 'http://www.iom.int']] },
  { in: 'https://iom.int:8080/a;b=1#top', find: [['https://iom.int:8080/a;b=1#top', 'https://iom.int:8080/a;b=1#top']] },
  { in: 'https://iom.int/2019/03/07/45-000', find: [['https://iom.int/2019/03/07/45-000', 'https://iom.int/2019/03/07/45-000']] },
  {
    in: 'more on www.iom.int/x here',
    links: { 'www.iom.int/x': 'https://www.iom.int/x?from=home' },
    find: [['www.iom.int/x', 'https://www.iom.int/x?from=home']],
    why: 'the link says where it leads',
  },
  { in: 'and/or km.sq/day 9.5/10 U.S./Mexico', find: [] },
  { in: 'media@iom.int/x', find: [] },
  { in: 'the file www', find: [] },
  { in: 'http:// is a scheme', find: [] },
  { in: 'IOM.int', find: [] },
];
