import type { AddressCase } from '../../helpers/address-case.js';

export const cases: readonly AddressCase[] = [
  { in: 'correo electrónico: icCori@iom.int', find: [['icCori@iom.int', 'iccori@iom.int']] },
  { in: 'Email: nvalcarcel@iom.int o a Younes', find: [['nvalcarcel@iom.int', 'nvalcarcel@iom.int']] },
  { in: 'Correo: gandrade@oim.org.ec', find: [['gandrade@oim.org.ec', 'gandrade@oim.org.ec']] },
  { in: 'Correo: gandrade@oim.org.ec.', find: [['gandrade@oim.org.ec', 'gandrade@oim.org.ec']] },
  { in: 'Correo: gandrade@oim.org.ec.Para más', find: [['gandrade@oim.org.ec', 'gandrade@oim.org.ec']] },
  { in: 'Correo: gandrade@oim.intPara más', find: [['gandrade@oim.int', 'gandrade@oim.int']] },
  { in: 'gandrade arroba iom.int', find: [['gandrade arroba iom.int', 'gandrade@iom.int']] },
  { in: 'escribir a gandrade arroba iom punto int hoy', find: [['gandrade arroba iom punto int', 'gandrade@iom.int']] },
  { in: 'gandrade(arroba)iom.int', find: [['gandrade(arroba)iom.int', 'gandrade@iom.int']] },
  { in: 'gandrade [at] iom [punto] int', find: [['gandrade [at] iom [punto] int', 'gandrade@iom.int']] },
  { in: 'g.andrade_p@iom.int', find: [['g.andrade_p@iom.int', 'g.andrade_p@iom.int']] },
  { in: 'peña@iom.int', find: [['peña@iom.int', 'peña@iom.int']] },
  { in: '«prensa@iom.int»', find: [['prensa@iom.int', 'prensa@iom.int']] },
  {
    in: 'ana@iom.int, ben@iom.int y ana@iom.int',
    find: [
      ['ana@iom.int', 'ana@iom.int'],
      ['ben@iom.int', 'ben@iom.int'],
    ],
  },
  { in: 'Correo: ana @iom.int', find: [['ana @iom.int', 'ana@iom.int']] },
  { in: 'Correo: ana@ iom.int', find: [['ana@ iom.int', 'ana@iom.int']] },
  { in: 'MAILTO:ANA@IOM.INT', find: [['ANA@IOM.INT', 'ana@iom.int']] },
  { in: 'ana+colombia@iom.int?subject=x', find: [['ana+colombia@iom.int', 'ana+colombia@iom.int']] },
  {
    in: 'prensa@iom.int; medios@oim.org',
    find: [
      ['prensa@iom.int', 'prensa@iom.int'],
      ['medios@oim.org', 'medios@oim.org'],
    ],
  },
  { in: 'Email: [email protected]', find: [] },
  { in: 'Email: "" target="_blank" title=', find: [] },
  { in: 'síguenos en @OIMColombia', find: [] },
  { in: 'una arroba de cacao', find: [] },
  { in: 'l@s migrantes', find: [] },
  { in: 'tod@s l@s niñ@s.', find: [] },
];
