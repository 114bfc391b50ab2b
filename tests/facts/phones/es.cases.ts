import type { PhoneCase } from './case.js';

export const cases: readonly PhoneCase[] = [
  // international
  { in: 'Tel. +57 1 6397777', find: [['+57 1 6397777', '+5716397777']] },
  { in: 'Tel: +571 6397777 Ext. 1219', find: [['+571 6397777 Ext. 1219', '+5716397777 x1219']] },
  { in: 'Teléfono: +591 2 279 5801', find: [['+591 2 279 5801', '+59122795801']] },
  { in: 'Teléfono: +507 305 3350, correo', find: [['+507 305 3350', '+5073053350']] },
  { in: 'Celular: +506 8888 1234', find: [['+506 8888 1234', '+50688881234']] },
  { in: 'Móvil: +34 609 417 285', find: [['+34 609 417 285', '+34609417285']] },
  { in: 'Tel. + 212 (0)5 37 65 44 19', find: [['+ 212 (0)5 37 65 44 19', '+212537654419']] },
  { in: 'Teléfono: (56-2) 2963 3710', country: 'CL', find: [['(56-2) 2963 3710', '+56229633710']] },
  { in: 'Teléfono: (+56 2) 2963 3710', find: [['(+56 2) 2963 3710', '+56229633710']] },
  { in: 'Tel. 00 34 91 594 82 37', find: [['00 34 91 594 82 37', '+34915948237']] },
  { in: 'Tel: +54 11 5219 2033', find: [['+54 11 5219 2033', '+541152192033']] },
  { in: 'Tel: +52 (55) 5536-3922', find: [['+52 (55) 5536-3922', '+525555363922']] },
  { in: 'Llame al +503 2521 0500.', find: [['+503 2521 0500', '+50325210500']] },
  { in: 'Tel.: +593 2 393‑4300 ext. 118', find: [['+593 2 393‑4300 ext. 118', '+59323934300 x118']] },
  // extensions
  {
    in: 'Tel: + 593 2-22-53-948/49 extensión 15',
    find: [
      ['+ 593 2-22-53-948/49 extensión 15', '+59322253948 x15'],
      ['+ 593 2-22-53-948/49 extensión 15', '+59322253949 x15'],
    ],
  },
  { in: 'Teléfono: +51 1 633 0000 anexo 107', find: [['+51 1 633 0000 anexo 107', '+5116330000 x107']] },
  { in: 'Tel. +54 11 5219 2033 interno 22', find: [['+54 11 5219 2033 interno 22', '+541152192033 x22']] },
  { in: 'Tel. +54 11 5219 2033 int. 22', find: [['+54 11 5219 2033 int. 22', '+541152192033 x22']] },
  { in: 'Tel. +57 1 639 7777, ext. 1302', find: [['+57 1 639 7777, ext. 1302', '+5716397777 x1302']] },
  {
    in: 'Tel. 8 429 5510 y 8 429 5513 ext. 4',
    country: 'CO',
    find: [
      ['8 429 5510', '+5784295510 x4'],
      ['8 429 5513 ext. 4', '+5784295513 x4'],
    ],
    why: 'two lines of one switchboard',
  },
  // several numbers
  {
    in: 'Tel. 8 429 5510 y 8 429 5513',
    country: 'CO',
    find: [
      ['8 429 5510', '+5784295510'],
      ['8 429 5513', '+5784295513'],
    ],
  },
  {
    in: 'Tel. 91 594 82 37 o +34 609 417 285',
    country: 'ES',
    find: [
      ['91 594 82 37', '+34915948237'],
      ['+34 609 417 285', '+34609417285'],
    ],
  },
  {
    in: 'Tel: 2212 5300 / 8888 1234',
    country: 'CR',
    find: [
      ['2212 5300', '+50622125300'],
      ['8888 1234', '+50688881234'],
    ],
  },
  {
    in: 'Teléfonos: 305 3350, 305 3351',
    country: 'PA',
    find: [
      ['305 3350', '+5073053350'],
      ['305 3351', '+5073053351'],
    ],
  },
  { in: 'Tel: +593 2 225 3948 y 49', find: [['+593 2 225 3948', '+59322253948']], why: 'two digits behind "y" may be anything' },
  {
    in: 'Tel: 2279 5801/02',
    country: 'BO',
    find: [
      ['2279 5801', '+59122795801'],
      ['2279 5801/02', '+59122795802'],
    ],
  },
  // national
  { in: 'Quien llame al 1800 335 427 será atendido', country: 'EC', find: [['1800 335 427', '+5931800335427']] },
  { in: 'puede llamar gratis al 1800‑466‑627.', country: 'EC', find: [['1800‑466‑627', '+5931800466627']] },
  { in: 'pueden llamar gratis al 01 8000 91 27 34 desde un teléfono fijo', country: 'CO', find: [['01 8000 91 27 34', '+5718000912734']] },
  { in: 'o al teléfono gratuito 900 31 47 22.', country: 'ES', find: [['900 31 47 22', '+34900314722']] },
  { in: 'escribir por WhatsApp al 310 295 44 07.', country: 'CO', find: [['310 295 44 07', '+573102954407 whatsapp']] },
  { in: 'la línea gratuita 0800-2-3232', country: 'PE', find: [['0800-2-3232', '+5180023232']] },
  { in: 'Comuníquese al (01) 221 7209', country: 'PE', find: [['(01) 221 7209', '+5112217209']] },
  { in: 'Teléfono: (02) 225-3948', country: 'EC', find: [['(02) 225-3948', '+59322253948']] },
  { in: 'Mi número de teléfono es 612 34 56 78.', country: 'ES', find: [['612 34 56 78', '+34612345678']] },
  { in: 'Tel. oficina: 2521 0500', country: 'SV', find: [['2521 0500', '+50325210500']] },
  { in: 'Tel de la oficina: 2521 0500', country: 'SV', find: [['2521 0500', '+50325210500']] },
  { in: 'llame a la oficina de Cúcuta, al 310 295 4407, o escriba', country: 'CO', find: [['310 295 4407', '+573102954407']] },
  { in: 'Teléfono celular: 8888 1234', country: 'CR', find: [['8888 1234', '+50688881234']] },
  {
    in: 'marcar el 01 800 123 4567',
    country: 'MX',
    find: [['01 800 123 4567', '+528001234567']],
    why: 'the old trunk prefix of Mexico falls away',
  },
  // kinds
  { in: 'Fax: +57 1 639 7778', find: [['+57 1 639 7778', '+5716397778 fax']] },
  { in: 'Telefax: +591 2 279 5802', find: [['+591 2 279 5802', '+59122795802 fax']] },
  { in: 'Teléfono y fax: +591 2 279 5802', find: [['+591 2 279 5802', '+59122795802']] },
  { in: 'Tel. +57 310 295 4407 (WhatsApp)', find: [['+57 310 295 4407', '+573102954407 whatsapp']] },
  { in: 'WhatsApp: +507 6123 4567', find: [['+507 6123 4567', '+50761234567 whatsapp']] },
  { in: 'teléfono satelital +8816 2143 1234', find: [['+8816 2143 1234', '+881621431234 satellite']] },
  // short codes
  { in: 'marcar el 195 en Bogotá', find: [['195', '195 short_code']] },
  {
    in: 'puede llamar al 116 000 o al teléfono gratuito 900 31 47 22.',
    country: 'ES',
    find: [
      ['116 000', '116000 short_code'],
      ['900 31 47 22', '+34900314722'],
    ],
  },
  { in: 'puede marcar el número gratuito 1818.', find: [['1818', '1818 short_code']] },
  { in: 'La línea 145 atendió 1.624 llamadas en 2013', find: [['145', '145 short_code']] },
  { in: 'Llame gratis al 911.', find: [['911', '911 short_code']] },
  {
    in: 'llamar al 123 o al 155',
    find: [
      ['123', '123 short_code'],
      ['155', '155 short_code'],
    ],
  },
  { in: 'denunciar en la línea 1800', find: [['1800', '1800 short_code']] },
  { in: 'marque 141 desde cualquier teléfono', find: [['141', '141 short_code']] },
  { in: 'llamar al número 155', find: [['155', '155 short_code']] },
  {
    in: 'Llame al 2236-1234, 2236-1235 o 9999-1234',
    country: 'HN',
    find: [
      ['2236-1234', '+50422361234'],
      ['2236-1235', '+50422361235'],
      ['9999-1234', '+50499991234'],
    ],
  },
  // none
  { in: 'Llamaron a 300 familias.', find: [] },
  { in: 'La línea recibió 8.500 llamadas en 2007.', find: [] },
  { in: 'La línea cuenta con USD 150.000 (convenio 518-A-00-07-00052-00)', country: 'EC', find: [] },
  { in: 'expediente 34-609-2015', country: 'ES', find: [] },
  { in: 'contrato PTM-486-2012-0033', country: 'CO', find: [] },
  { in: 'una finca modelo (0.9201 N, 76.5944 O) a 18 kilómetros', country: 'CO', find: [] },
  { in: 'La asociación recibió 486.200.000 pesos', country: 'CO', find: [] },
  { in: 'ley 26.842, acta n.º 44', country: 'AR', find: [] },
  { in: 'Cuadernos, núm. 22, págs. 141-158', find: [] },
  { in: 'El teléfono sonó el 12/05/2014.', find: [] },
  { in: 'Llamó el 15 de marzo de 2014.', find: [] },
  { in: '$ 95.000.000, es decir 95 millones de pesos', country: 'AR', find: [] },
  { in: 'cuenta ES91 2100 0418 4502 0005 1332', country: 'ES', find: [] },
  { in: 'En 2013 2.340 personas y en 2014 4.100', country: 'PE', find: [] },
  { in: 'trabaja en línea con 145 países', find: [] },
  { in: 'el vuelo AV 8420 del 3-4-2015', country: 'CO', find: [] },
  { in: 'La línea de ayuda 527 es gratuita.', country: 'UA', find: [['527', '527 short_code']] },
  { in: 'Para avisar se marca gratis el *300.', country: 'HT', find: [['300', '300 short_code']] },
  {
    in: 'Tel: +381-11-244 0042 / 245 1182',
    country: 'RS',
    find: [
      ['+381-11-244 0042', '+381112440042'],
      ['+381-11-244 0042 / 245 1182', '+381112451182'],
    ],
    why: 'the second line shares the area code',
  },
  {
    in: 'Tel: +507 6612 3456 / 305 3350',
    country: 'PA',
    find: [
      ['+507 6612 3456', '+50766123456'],
      ['+507 6612 3456 / 305 3350', '+5073053350'],
    ],
    why: 'no trunk zero there: the shorter number is whole',
  },
];
