import type { PhoneCase } from './case.js';

export const cases: readonly PhoneCase[] = [
  { in: 'Tel.: +49 (0)30 278 778-14', find: [['+49 (0)30 278 778-14', '+493027877814']] },
  { in: 'Telefon: +41 22 717 93 61', find: [['+41 22 717 93 61', '+41227179361']] },
  { in: 'Tel. 0911 4300-160', country: 'DE', find: [['0911 4300-160', '+499114300160']] },
  { in: 'Fax: 030/278778-99', country: 'DE', find: [['030/278778-99', '+493027877899 fax']] },
  { in: 'Mobil: +43 664 1234567', find: [['+43 664 1234567', '+436641234567']] },
  { in: 'Handy +49 171 555 12 34', find: [['+49 171 555 12 34', '+491715551234']] },
  { in: 'Tel. +57 1 639 77 77 Durchwahl 1219', find: [['+57 1 639 77 77 Durchwahl 1219', '+5716397777 x1219']] },
  { in: 'Hilfetelefon: 08000 116 016', country: 'DE', find: [['08000 116 016', '+498000116016']] },
  { in: 'Rufen Sie die kostenlose Nummer 116 123 an.', country: 'DE', find: [['116 123', '116123 short_code']] },
  { in: 'Die Hotline 151 ist rund um die Uhr besetzt.', country: 'CD', find: [['151', '151 short_code']] },
  { in: 'Wählen Sie den Notruf 112.', country: 'DE', find: [['112', '112 short_code']] },
  { in: 'Wer Hilfe braucht, kann die 1313 wählen.', country: 'GM', find: [['1313', '1313 short_code']] },
  { in: 'Unter der Nummer 147 erreichen Kinder rund um die Uhr Hilfe.', country: 'CH', find: [['147', '147 short_code']] },
  { in: 'Die 300 Helfer wählen einen Sprecher.', find: [] },
  { in: 'WhatsApp: +967 730 552 233', find: [['+967 730 552 233', '+967730552233 whatsapp']] },
  {
    in: 'Tel. +220 330 3168 oder +220 761 2299',
    find: [
      ['+220 330 3168', '+2203303168'],
      ['+220 761 2299', '+2207612299'],
    ],
  },
  { in: 'Im Jahr 2015 kamen 1.032.016 Menschen.', find: [] },
  { in: 'IBAN DE89 3704 0044 0532 0130 00', find: [] },
  { in: 'Spendenkonto 0532 0130 00', country: 'DE', find: [] },
  { in: 'Am 22.10.2020 um 14.30 Uhr', find: [] },
  { in: 'vom 07.08.2017 bis 09.08.2017', find: [] },
  { in: 'Die Zahl der Toten könnte bald 500 erreichen, im Juni soll sie 700 erreicht haben.', find: [] },
];
