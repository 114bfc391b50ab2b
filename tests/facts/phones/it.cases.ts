import type { PhoneCase } from './case.js';

export const cases: readonly PhoneCase[] = [
  { in: 'Tel: +39 06 44 186 207', find: [['+39 06 44 186 207', '+390644186207']] },
  { in: 'Tel: 06 44 186 207, Email', country: 'IT', find: [['06 44 186 207', '+390644186207']] },
  { in: 'cell. +39 347 0011283', find: [['+39 347 0011283', '+393470011283']] },
  { in: 'Tel. +63 2 848 1260, Email:', find: [['+63 2 848 1260', '+6328481260']] },
  { in: 'Telefono 095 7465031 int. 12', country: 'IT', find: [['095 7465031 int. 12', '+390957465031 x12']] },
  { in: 'Il numero verde è 800 290 290.', country: 'IT', find: [['800 290 290', '+39800290290']] },
  { in: 'Fax: +218 21 47 77 838', find: [['+218 21 47 77 838', '+218214777838 fax']] },
  { in: 'WhatsApp: +39 351 1234567', find: [['+39 351 1234567', '+393511234567 whatsapp']] },
  { in: 'Chiamate il 1522, gratuito.', country: 'IT', find: [['1522', '1522 short_code']] },
  { in: 'In mare si chiama il 1530.', country: 'IT', find: [['1530', '1530 short_code']] },
  // none
  { in: 'una tenda a 130 chilometri dal confine', find: [] },
  { in: 'la pratica 2015/4471, il conto 00350', find: [] },
  { in: 'sono 3.198 le persone arrivate nel 2014', find: [] },
  { in: 'Il numero verde 800 200 071 risponde in undici lingue.', country: 'IT', find: [['800 200 071', '+39800200071']] },
];
