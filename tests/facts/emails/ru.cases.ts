import type { AddressCase } from '../../helpers/address-case.js';

export const cases: readonly AddressCase[] = [
  { in: 'эл. почта: DKim@iom.int', find: [['DKim@iom.int', 'dkim@iom.int']] },
  { in: 'Пишите на адрес iom.almaty@iom.int.', find: [['iom.almaty@iom.int', 'iom.almaty@iom.int']] },
  { in: 'dkim [at] iom.int', find: [['dkim [at] iom.int', 'dkim@iom.int']] },
  { in: 'собака по кличке Бим', find: [] },
];
