import type { AddressCase } from '../../helpers/address-case.js';

export const cases: readonly AddressCase[] = [
  { in: 'E-Mail: jbrandhorst@iom.int', find: [['jbrandhorst@iom.int', 'jbrandhorst@iom.int']] },
  { in: 'E-Mail: presse.berlin@iom.int. Bitte nicht weitergeben', find: [['presse.berlin@iom.int', 'presse.berlin@iom.int']] },
  { in: 'Schreiben Sie an JOBS.DE@IOM.INT!', find: [['JOBS.DE@IOM.INT', 'jobs.de@iom.int']] },
  { in: 'slehmann(at)iom.int', find: [['slehmann(at)iom.int', 'slehmann@iom.int']] },
  { in: 'slehmann [at] iom [punkt] int', find: [['slehmann [at] iom [punkt] int', 'slehmann@iom.int']] },
  { in: 'Er kam an und blieb in Bonn.', find: [] },
  { in: '@iom_deutschland', find: [] },
];
