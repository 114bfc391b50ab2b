import type { AddressCase } from '../../helpers/address-case.js';

export const cases: readonly AddressCase[] = [
  { in: 'ел. пошта: OKoval@iom.int', find: [['OKoval@iom.int', 'okoval@iom.int']] },
  { in: 'Заявки надсилайте на grants.kyiv@iom.int.', find: [['grants.kyiv@iom.int', 'grants.kyiv@iom.int']] },
  { in: 'okoval [at] iom.int', find: [['okoval [at] iom.int', 'okoval@iom.int']] },
  { in: 'пошта відчинена щодня', find: [] },
];
