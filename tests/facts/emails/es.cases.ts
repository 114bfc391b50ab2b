import type { AddressCase } from '../../helpers/address-case.js';

export const cases: readonly AddressCase[] = [
  { in: 'correo electrónico: icCori@iom.int', find: [['icCori@iom.int', 'iccori@iom.int']] },
  { in: 'Email: ecarreno@iom.int o a Hicham', find: [['ecarreno@iom.int', 'ecarreno@iom.int']] },
  { in: 'Correo: bsalgado@oim.org.ec', find: [['bsalgado@oim.org.ec', 'bsalgado@oim.org.ec']] },
  { in: 'Correo: bsalgado@oim.org.ec.', find: [['bsalgado@oim.org.ec', 'bsalgado@oim.org.ec']] },
  { in: 'Correo: bsalgado@oim.org.ec.Para más', find: [['bsalgado@oim.org.ec', 'bsalgado@oim.org.ec']] },
  { in: 'Correo: bsalgado@oim.intPara más', find: [['bsalgado@oim.int', 'bsalgado@oim.int']] },
  { in: 'bsalgado arroba iom.int', find: [['bsalgado arroba iom.int', 'bsalgado@iom.int']] },
  { in: 'escribir a bsalgado arroba iom punto int hoy', find: [['bsalgado arroba iom punto int', 'bsalgado@iom.int']] },
  { in: 'bsalgado(arroba)iom.int', find: [['bsalgado(arroba)iom.int', 'bsalgado@iom.int']] },
  { in: 'bsalgado [at] iom [punto] int', find: [['bsalgado [at] iom [punto] int', 'bsalgado@iom.int']] },
  { in: 'b.salgado_t@iom.int', find: [['b.salgado_t@iom.int', 'b.salgado_t@iom.int']] },
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
