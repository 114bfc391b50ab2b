import type { AddressCase } from '../../helpers/address-case.js';

export const cases: readonly AddressCase[] = [
  { in: 'البريد الإلكتروني: saldubai@iom.int', find: [['saldubai@iom.int', 'saldubai@iom.int']] },
  { in: 'هاتف +967 1 410 568، SAldubai@iom.int', find: [['SAldubai@iom.int', 'saldubai@iom.int']] },
  { in: 'على بريدها mena.media@iom.int، أو', find: [['mena.media@iom.int', 'mena.media@iom.int']] },
  { in: 'راسلونا على iomlibya@iom.intوسنجيب', find: [['iomlibya@iom.int', 'iomlibya@iom.int']] },
  { in: 'staher [at] iom.int', find: [['staher [at] iom.int', 'staher@iom.int']] },
  { in: 'حساب المنظمة @UNmigration على تويتر', find: [] },
];
