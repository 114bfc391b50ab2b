import type { PhoneCase } from './case.js';

export const cases: readonly PhoneCase[] = [
  // international
  { in: 'Tel. +57 1 6392105', find: [['+57 1 6392105', '+5716392105']] },
  { in: 'Tel: +571 6392105 Ext. 1219', find: [['+571 6392105 Ext. 1219', '+5716392105 x1219']] },
  { in: 'Teléfono: +591 2 279 6438', find: [['+591 2 279 6438', '+59122796438']] },
  { in: 'Teléfono: +507 305 7128, correo', find: [['+507 305 7128', '+5073057128']] },
  { in: 'Celular: +506 8834 6092', find: [['+506 8834 6092', '+50688346092']] },
  { in: 'Móvil: +34 609 352 614', find: [['+34 609 352 614', '+34609352614']] },
  { in: 'Tel. + 212 (0)5 37 65 82 03', find: [['+ 212 (0)5 37 65 82 03', '+212537658203']] },
  { in: 'Teléfono: (56-2) 2963 5842', country: 'CL', find: [['(56-2) 2963 5842', '+56229635842']] },
  { in: 'Teléfono: (+56 2) 2963 5842', find: [['(+56 2) 2963 5842', '+56229635842']] },
  { in: 'Tel. 00 34 91 592 74 61', find: [['00 34 91 592 74 61', '+34915927461']] },
  { in: 'Tel: +54 11 5219 4471', find: [['+54 11 5219 4471', '+541152194471']] },
  { in: 'Tel: +52 (55) 5536-3922', find: [['+52 (55) 5536-3922', '+525555363922']] },
  { in: 'Llame al +503 2521 0500.', find: [['+503 2521 0500', '+50325210500']] },
  { in: 'Tel.: +593 2 393‑4300 ext. 118', find: [['+593 2 393‑4300 ext. 118', '+59323934300 x118']] },
  // extensions
  {
    in: 'Tel: + 593 2-22-53-716/17 extensión 15',
    find: [
      ['+ 593 2-22-53-716/17 extensión 15', '+59322253716 x15'],
      ['+ 593 2-22-53-716/17 extensión 15', '+59322253717 x15'],
    ],
  },
  { in: 'Teléfono: +51 1 633 0417 anexo 107', find: [['+51 1 633 0417 anexo 107', '+5116330417 x107']] },
  { in: 'Tel. +54 11 5219 4471 interno 22', find: [['+54 11 5219 4471 interno 22', '+541152194471 x22']] },
  { in: 'Tel. +54 11 5219 4471 int. 22', find: [['+54 11 5219 4471 int. 22', '+541152194471 x22']] },
  { in: 'Tel. +57 1 639 2105, ext. 1302', find: [['+57 1 639 2105, ext. 1302', '+5716392105 x1302']] },
  {
    in: 'Tel. 8 429 6627 y 8 429 6630 ext. 4',
    country: 'CO',
    find: [
      ['8 429 6627', '+5784296627 x4'],
      ['8 429 6630 ext. 4', '+5784296630 x4'],
    ],
    why: 'two lines of one switchboard',
  },
  // several numbers
  {
    in: 'Tel. 8 429 6627 y 8 429 6630',
    country: 'CO',
    find: [
      ['8 429 6627', '+5784296627'],
      ['8 429 6630', '+5784296630'],
    ],
  },
  {
    in: 'Tel. 91 592 74 61 o +34 609 352 614',
    country: 'ES',
    find: [
      ['91 592 74 61', '+34915927461'],
      ['+34 609 352 614', '+34609352614'],
    ],
  },
  {
    in: 'Tel: 2212 7461 / 8834 6092',
    country: 'CR',
    find: [
      ['2212 7461', '+50622127461'],
      ['8834 6092', '+50688346092'],
    ],
  },
  {
    in: 'Teléfonos: 305 7128, 305 3351',
    country: 'PA',
    find: [
      ['305 7128', '+5073057128'],
      ['305 3351', '+5073053351'],
    ],
  },
  { in: 'Tel: +593 2 225 3716 y 49', find: [['+593 2 225 3716', '+59322253716']], why: 'two digits behind "y" may be anything' },
  {
    in: 'Tel: 2279 6438/02',
    country: 'BO',
    find: [
      ['2279 6438', '+59122796438'],
      ['2279 6438/02', '+59122796402'],
    ],
  },
  // national
  { in: 'Las personas que llamen al 1800 442 761 oirán', country: 'EC', find: [['1800 442 761', '+5931800442761']] },
  { in: 'puede llamar gratis al 1800‑466‑627.', country: 'EC', find: [['1800‑466‑627', '+5931800466627']] },
  {
    in: 'deben llamar sin costo al 01 8000 93 62 58 desde cualquier aparato',
    country: 'CO',
    find: [['01 8000 93 62 58', '+5718000936258']],
  },
  { in: 'o al teléfono gratuito 900 36 28 15.', country: 'ES', find: [['900 36 28 15', '+34900362815']] },
  { in: 'escribir por WhatsApp al 310 297 81 36.', country: 'CO', find: [['310 297 81 36', '+573102978136 whatsapp']] },
  { in: 'la línea gratuita 0800-2-4175', country: 'PE', find: [['0800-2-4175', '+5180024175']] },
  { in: 'Comuníquese al (01) 221 4385', country: 'PE', find: [['(01) 221 4385', '+5112214385']] },
  { in: 'Teléfono: (02) 225-3716', country: 'EC', find: [['(02) 225-3716', '+59322253716']] },
  { in: 'Mi número de teléfono es 612 34 56 78.', country: 'ES', find: [['612 34 56 78', '+34612345678']] },
  { in: 'Tel. oficina: 2521 0500', country: 'SV', find: [['2521 0500', '+50325210500']] },
  { in: 'Tel de la oficina: 2521 0500', country: 'SV', find: [['2521 0500', '+50325210500']] },
  { in: 'llame a la oficina de Cúcuta, al 310 297 8136, o escriba', country: 'CO', find: [['310 297 8136', '+573102978136']] },
  { in: 'Teléfono celular: 8834 6092', country: 'CR', find: [['8834 6092', '+50688346092']] },
  {
    in: 'marcar el 01 800 123 4567',
    country: 'MX',
    find: [['01 800 123 4567', '+528001234567']],
    why: 'the old trunk prefix of Mexico falls away',
  },
  // kinds
  { in: 'Fax: +57 1 639 7778', find: [['+57 1 639 7778', '+5716397778 fax']] },
  { in: 'Telefax: +591 2 279 5802', find: [['+591 2 279 5802', '+59122795802 fax']] },
  { in: 'Teléfono y fax: +591 2 279 6402', find: [['+591 2 279 6402', '+59122796402']] },
  { in: 'Tel. +57 310 297 8136 (WhatsApp)', find: [['+57 310 297 8136', '+573102978136 whatsapp']] },
  { in: 'WhatsApp: +507 6123 4567', find: [['+507 6123 4567', '+50761234567 whatsapp']] },
  { in: 'teléfono satelital +8816 2143 1234', find: [['+8816 2143 1234', '+881621431234 satellite']] },
  // short codes
  { in: 'marcar el 195 en Bogotá', find: [['195', '195 short_code']] },
  {
    in: 'llamen al 116 111 o al teléfono gratuito 900 36 28 15.',
    country: 'ES',
    find: [
      ['116 111', '116111 short_code'],
      ['900 36 28 15', '+34900362815'],
    ],
  },
  { in: 'puede marcar el número gratuito 1818.', find: [['1818', '1818 short_code']] },
  { in: 'La línea 163 atendió 2.415 consultas en 2016', find: [['163', '163 short_code']] },
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
  { in: 'El servicio dispone de USD 230.000 (acuerdo 624-B-00-11-00037-00)', country: 'EC', find: [] },
  { in: 'expediente 27-418-2017', country: 'ES', find: [] },
  { in: 'contrato QRS-513-2016-0078', country: 'CO', find: [] },
  { in: 'un vivero nuevo (1.2846 N, 77.3519 O) a 12 kilómetros', country: 'CO', find: [] },
  { in: 'El gremio obtuvo 372.900.000 pesos', country: 'CO', find: [] },
  { in: 'ley 26.842, acta n.º 44', country: 'AR', find: [] },
  { in: 'Cuadernos, núm. 22, págs. 141-158', find: [] },
  { in: 'El teléfono sonó el 12/05/2014.', find: [] },
  { in: 'Llamó el 15 de marzo de 2014.', find: [] },
  { in: '$ 62.000.000, o sea 62 millones de pesos', country: 'AR', find: [] },
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
    in: 'Tel: +507 6612 3456 / 305 7128',
    country: 'PA',
    find: [
      ['+507 6612 3456', '+50766123456'],
      ['+507 6612 3456 / 305 7128', '+5073057128'],
    ],
    why: 'no trunk zero there: the shorter number is whole',
  },
  {
    in: 'El centro atiende en el 119 y en el 1566.',
    find: [
      ['119', '119 short_code'],
      ['1566', '1566 short_code'],
    ],
  },
  { in: 'La oficina da citas en el 1311.', find: [['1311', '1311 short_code']] },
  {
    in: 'Llame al 117 en Sierra Leona, al 4455 en Liberia o al 115 en Guinea.',
    find: [
      ['117', '117 short_code'],
      ['4455', '4455 short_code'],
      ['115', '115 short_code'],
    ],
  },
  { in: 'La clínica atiende a 300 personas al mes y a 412 en el campamento. Atiende en el 40 % de los casos.', find: [] },
  {
    in: 'Teléfonos: (502) 2414-7401 y 2414-7410 Email: a@iom.int',
    find: [
      ['(502) 2414-7401', '+50224147401'],
      ['2414-7410', '+50224147410'],
    ],
    country: 'GT',
  },
  { in: 'Llame, desde cualquier móvil, al número corto 1899.', find: [['1899', '1899 short_code']] },
  { in: 'Inscripciones en el 4001-6363.', find: [['4001-6363', '+50640016363']], country: 'CR' },
  { in: 'Tel. (+502)\n2414-7400', find: [['(+502)\n2414-7400', '+50224147400']] },
  { in: 'Tel. (632) 230-1999', find: [['(632) 230-1999', '+6322301999']], country: 'PH' },
  { in: 'Tel. (571) 639 7777', find: [['(571) 639 7777', '+5716397777']], country: 'CO' },
  { in: 'PBX (503) 2521-0500', find: [['(503) 2521-0500', '+50325210500']] },
  { in: 'La emergencia se avisa al 9-1-1.', find: [['9-1-1', '911 short_code']] },
  { in: 'Número de emergencia en Lima: 105.', find: [['105', '105 short_code']] },
  { in: 'El 911 responde día y noche.', find: [['911', '911 short_code']] },
  { in: 'Se quiere contactar a 850 familias y escribir a 120 alcaldes.', find: [], why: 'whom one writes to, no numbers to call' },
  { in: 'Se entrevistó por teléfono a 177 médicos.', find: [], why: 'how they were asked' },
  { in: 'Llame a 117 todos los días.', find: [['117', '117 short_code']] },
];
