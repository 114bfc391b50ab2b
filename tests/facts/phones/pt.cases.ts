import type { PhoneCase } from './case.js';

export const cases: readonly PhoneCase[] = [
  { in: 'Tel.: +55 95 3198-0142', find: [['+55 95 3198-0142', '+559531980142']] },
  { in: 'Telefone: +351 21 324 2940, e-mail', find: [['+351 21 324 2940', '+351213242940']] },
  {
    in: 'Tel.: +258 21 310 779 / +258 84 300 1177',
    find: [
      ['+258 21 310 779', '+25821310779'],
      ['+258 84 300 1177', '+258843001177'],
    ],
  },
  { in: 'Dúvidas: (11) 3240-0100', country: 'BR', find: [['(11) 3240-0100', '+551132400100']] },
  { in: 'Tel. (61) 3038-9014, ramal 12', country: 'BR', find: [['(61) 3038-9014, ramal 12', '+556130389014 x12']] },
  { in: 'Linha de apoio: 808 257 257', country: 'PT', find: [['808 257 257', '+351808257257']] },
  { in: 'Telemóvel: 912 345 678', country: 'PT', find: [['912 345 678', '+351912345678']] },
  { in: 'Fax: +244 222 321 455', find: [['+244 222 321 455', '+244222321455 fax']] },
  { in: 'WhatsApp: +55 11 98765-4321', find: [['+55 11 98765-4321', '+5511987654321 whatsapp']] },
  {
    in: 'Disque 100 ou ligue 180.',
    country: 'BR',
    find: [
      ['100', '100 short_code'],
      ['180', '180 short_code'],
    ],
  },
  { in: 'Ligue para o 190.', country: 'BR', find: [['190', '190 short_code']] },
  // none
  { in: 'um distrito a 120 quilómetros a norte', find: [] },
  { in: 'o processo 2015/4471 e a conta 00350', find: [] },
  { in: 'chegaram 3.198 pessoas em 2014', find: [] },
  { in: 'O número gratuito para migrantes: 800 200 300.', country: 'PT', find: [['800 200 300', '+351800200300']] },
];
