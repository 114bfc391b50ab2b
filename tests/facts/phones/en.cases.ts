import type { PhoneCase } from './case.js';

export const cases: readonly PhoneCase[] = [
  // international
  { in: 'Tel: +41 22 717 4583', find: [['+41 22 717 4583', '+41227174583']] },
  { in: 'Mobile: +962 79 513 8862.', find: [['+962 79 513 8862', '+962795138862']] },
  { in: 'Tel. + 254 20 422 3347', find: [['+ 254 20 422 3347', '+254204223347']] },
  { in: 'Families should call +254.20.422.3347 or come.', find: [['+254.20.422.3347', '+254204223347']] },
  { in: 'Tel: +254.2.448.172', find: [['+254.2.448.172', '+2542448172']], why: 'an obsolete area code: kept' },
  { in: 'Phone: (+45) 12 34 56 78', find: [['(+45) 12 34 56 78', '+4512345678']] },
  { in: 'Phone: (+41)-(22) 717 4583', find: [['(+41)-(22) 717 4583', '+41227174583']] },
  { in: 'Tel: +1-212-548-0327 and email', find: [['+1-212-548-0327', '+12125480327']] },
  { in: 'Tel: +44 (0)20 7811 6000', find: [['+44 (0)20 7811 6000', '+442078116000']], why: 'the trunk zero falls away' },
  { in: 'Tel: +39 (0)6 44152938', find: [['+39 (0)6 44152938', '+390644152938']], why: 'Italy keeps its zero' },
  { in: 'Tel: +93 (0) 700 234 567', find: [['+93 (0) 700 234 567', '+93700234567']] },
  { in: 'Call 00 41 22 717 4583 from abroad.', find: [['00 41 22 717 4583', '+41227174583']] },
  { in: 'The number, +62 21 5795 1275, is open', find: [['+62 21 5795 1275', '+622157951275']], why: 'no label is needed' },
  { in: 'Tel: +98-21-22061473', find: [['+98-21-22061473', '+982122061473']] },
  { in: 'Tel: +21.82 14 77 78 38', find: [['+21.82 14 77 78 38', '+218214777838']] },
  { in: 'Tel: +66 65 942‑7713', find: [['+66 65 942‑7713', '+66659427713']], why: 'a hyphen that does not break' },
  { in: 'Contact +8801885946996 now', find: [['+8801885946996', '+8801885946996']] },
  { in: 'Tel:+41227174583', find: [['+41227174583', '+41227174583']] },
  { in: 'The list has 0 221338123456 twice.', find: [], why: 'groups of 1 and 12 digits are no date of 1, 1 and 2' },
  { in: 'IOM Lima, Peru\nTel: 81665979953163300234', find: [], why: 'more than the fifteen digits of E.164' },
  // extensions
  { in: 'Tel: +1 212 548 0327 x 236', find: [['+1 212 548 0327 x 236', '+12125480327 x236']] },
  { in: 'Tel: +1 212 548 0327x236', find: [['+1 212 548 0327x236', '+12125480327 x236']] },
  { in: 'Tel: +962 6 563 3408 ext. 3307', find: [['+962 6 563 3408 ext. 3307', '+96265633408 x3307']] },
  { in: 'Tel: +62 21 5795 1275, Ext 12', find: [['+62 21 5795 1275, Ext 12', '+622157951275 x12']] },
  { in: 'Tel: +1 212 548 0327 (extension 5)', find: [['+1 212 548 0327 (extension 5)', '+12125480327 x5']] },
  { in: 'Tel: +1 212 548 0327 #12', find: [['+1 212 548 0327 #12', '+12125480327 x12']] },
  {
    in: 'Tel: +62.21.5796.3471 / 72 ext. 7',
    find: [
      ['+62.21.5796.3471 / 72 ext. 7', '+622157963471 x7'],
      ['+62.21.5796.3471 / 72 ext. 7', '+622157963472 x7'],
    ],
    why: 'one extension for both lines',
  },
  // several numbers of one label
  {
    in: 'Tel: +962 79 513 8862, +962 6 563 3408 ext. 3307',
    find: [
      ['+962 79 513 8862', '+962795138862'],
      ['+962 6 563 3408 ext. 3307', '+96265633408 x3307'],
    ],
  },
  {
    in: 'Tel: 02 6267 1183 or 0438 417 326',
    country: 'AU',
    find: [
      ['02 6267 1183', '+61262671183'],
      ['0438 417 326', '+61438417326'],
    ],
  },
  {
    in: 'Tel: +41 22 717 4583 and +41 79 103 4416',
    find: [
      ['+41 22 717 4583', '+41227174583'],
      ['+41 79 103 4416', '+41791034416'],
    ],
  },
  {
    in: 'Tel: +41 22 717 4583/62',
    find: [
      ['+41 22 717 4583', '+41227174583'],
      ['+41 22 717 4583/62', '+41227174562'],
    ],
  },
  {
    in: 'Tel: +254 20 422 3347 +254 20 422 1191',
    find: [
      ['+254 20 422 3347', '+254204223347'],
      ['+254 20 422 1191', '+254204221191'],
    ],
  },
  // national
  { in: 'Tel: 020 422 3381', country: 'KE', find: [['020 422 3381', '+254204223381']] },
  { in: 'Tel: (675) 323 4486', country: 'PG', find: [['(675) 323 4486', '+6753234486']], why: 'the calling code without its plus' },
  { in: 'send us a message or call 7090 6328.', country: 'PG', find: [['7090 6328', '+67570906328']] },
  { in: 'phone our help desk free of charge on 0800 55 648.', country: 'JO', find: [['0800 55 648', '+96280055648']] },
  { in: 'The help desk (0800 55 648) is open', country: 'JO', find: [['0800 55 648', '+96280055648']], why: 'a free number by its form' },
  { in: 'The office at (212) 548-0327 is open.', country: 'US', find: [['(212) 548-0327', '+12125480327']] },
  {
    in: 'Call 1-866-255-3907 toll free',
    country: 'HT',
    find: [['1-866-255-3907', '+18662553907']],
    why: 'a North American number in a page about Haiti',
  },
  { in: 'The emergency number 1-866-255-3907', country: 'HT', find: [['1-866-255-3907', '+18662553907']] },
  { in: 'Red Cross, Honolulu: 808.433.7035', country: 'US', find: [['808.433.7035', '+18084337035']] },
  { in: 'My phone number is 0176 -12345678.', country: 'DE', find: [['0176 -12345678', '+4917612345678']] },
  { in: 'My phone number is 030 100000.', country: 'DE', find: [['030 100000', '+4930100000']] },
  {
    in: 'My phone number is 0176/12345678.',
    country: 'DE',
    find: [['0176/12345678', '+4917612345678']],
    why: 'the slash parts the area code',
  },
  { in: 'Call 0800 55 648 24 hours a day', country: 'JO', find: [['0800 55 648', '+96280055648']], why: 'hours are no part of it' },
  { in: 'Call 0800 55 648 24/7', country: 'JO', find: [['0800 55 648', '+96280055648']] },
  { in: 'Phone (office): 020 422 3381', country: 'KE', find: [['020 422 3381', '+254204223381']] },
  // kinds
  { in: 'Fax: +62.21.5796.3472', find: [['+62.21.5796.3472', '+622157963472 fax']] },
  { in: 'Tel/Fax: +41 22 717 4583', find: [['+41 22 717 4583', '+41227174583']], why: 'one line for both is a telephone' },
  { in: 'WhatsApp: +249 92 240 6686', find: [['+249 92 240 6686', '+249922406686 whatsapp']] },
  { in: 'reach us on WhatsApp at +57 310 297 8136', find: [['+57 310 297 8136', '+573102978136 whatsapp']] },
  { in: 'Tel: +221 78 620 6213 (WhatsApp)', find: [['+221 78 620 6213', '+221786206213 whatsapp']] },
  { in: 'Satellite phone: +8816 2143 1234', find: [['+8816 2143 1234', '+881621431234 satellite']] },
  { in: 'Thuraya +882 16 5555 1234', find: [['+882 16 5555 1234', '+8821655551234 satellite']] },
  { in: 'Tel: +870 772 345 678', find: [['+870 772 345 678', '+870772345678 satellite']], why: 'Inmarsat by its code' },
  // short codes
  { in: 'may since Monday dial 1436, a free number', find: [['1436', '1436 short_code']] },
  { in: 'Children can dial 116 123 at any hour', find: [['116 123', '116123 short_code']] },
  { in: 'The hotline 1190 is open.', find: [['1190', '1190 short_code']] },
  {
    in: 'call the police on 999 or 112.',
    find: [
      ['999', '999 short_code'],
      ['112', '112 short_code'],
    ],
  },
  { in: 'Survivors can call 1517 free of charge.', find: [['1517', '1517 short_code']] },
  { in: 'dial 930 for help; the 930 line is free', find: [['930', '930 short_code']], why: 'listed once' },
  { in: 'The 1517 hotline is free.', find: [['1517', '1517 short_code']] },
  { in: 'call the number 8502 for help', find: [['8502', '8502 short_code']] },
  {
    in: 'Tel: +254 20 422 1000/1/2',
    find: [
      ['+254 20 422 1000', '+254204221000'],
      ['+254 20 422 1000/1', '+254204221001'],
      ['+254 20 422 1000/1/2', '+254204221002'],
    ],
  },
  {
    in: 'Tel. +66 2 343 9400-1',
    find: [
      ['+66 2 343 9400', '+6623439400'],
      ['+66 2 343 9400-1', '+6623439401'],
    ],
    why: 'a range of two lines',
  },
  {
    in: 'Tel: (502) 2414-7400',
    country: 'CR',
    find: [['(502) 2414-7400', '+50224147400']],
    why: 'the code of another country in brackets',
  },
  {
    in: 'hotline 527 (free from mobiles) or 0 800 505 501',
    country: 'UA',
    find: [
      ['527', '527 short_code'],
      ['0 800 505 501', '+380800505501'],
    ],
  },
  // none
  { in: 'The hotline received 2,340 calls in 2012.', find: [] },
  { in: 'IOM called on 193 Member States to act.', find: [] },
  { in: 'They call 500 families a day.', find: [] },
  { in: 'a grant (7302-2016-05) of USD 120,000', find: [] },
  { in: 'agreement 2016-08-3925, page 6', country: 'JO', find: [] },
  { in: 'donors can pay into GB82 WEST 1234 5698 7654 32.', country: 'GB', find: [] },
  { in: 'flight PX 004 and flight ET 308', find: [] },
  { in: 'at 16.3851 N, 8.2047 E', find: [] },
  { in: '+1,032.923 is a change', find: [] },
  { in: '+5 000 000 people more', find: [] },
  { in: 'account number 12345678', find: [] },
  { in: '911-67-0060 is a social security number', find: [] },
  { in: 'Form No. 0560-0155', country: 'KE', find: [] },
  { in: 'It said 200.38294427 once.', find: [] },
  { in: 'The call came on 16-04-2010.', find: [] },
  { in: 'In 2012 2,340 people and in 2013 4,100 people', find: [] },
  { in: 'They reached 120 000 households.', country: 'KE', find: [] },
  { in: 'serial s6666666666s', country: 'US', find: [] },
  { in: 'card 6011-0000-0000-0004', find: [] },
  { in: 'They dialled in from 15 countries.', find: [] },

  { in: 'Tel: +571 639 2105 Ext. 1219, 1224', find: [['+571 639 2105 Ext. 1219, 1224', '+5716392105 x1219']] },
  { in: 'A paper with the number 503-2521-0500 on it.', country: 'SV', find: [['503-2521-0500', '+50325210500']] },
  {
    in: 'Tel: +381.11.244.3731 / 244.3732',
    find: [
      ['+381.11.244.3731', '+381112443731'],
      ['+381.11.244.3731 / 244.3732', '+381112443732'],
    ],
    why: 'a sister line without its area code',
  },

  { in: 'The hotline for storm warnings is 1090; it never rests.', find: [['1090', '1090 short_code']] },
  {
    in: 'Migrants may phone the free line 01-800-822-5932, or 911 in an emergency.',
    country: 'MX',
    find: [
      ['01-800-822-5932', '+528008225932'],
      ['911', '911 short_code'],
    ],
  },
  { in: 'Tel: (01) 633 0417 annex 1047', country: 'PE', find: [['(01) 633 0417 annex 1047', '+5116330417 x1047']] },

  {
    in: 'To report a case, call the Human Services line, 227-2057, or 911.',
    country: 'BZ',
    find: [
      ['227-2057', '+5012272057'],
      ['911', '911 short_code'],
    ],
  },
  { in: 'The Red Cross runs a text line (2920).', find: [['2920', '2920 short_code']] },
  { in: 'Send an SMS to 4343.', find: [['4343', '4343 short_code']] },
  { in: 'Calls rose from 120 to 340.', find: [] },
  { in: 'The emergency number is 112.', find: [['112', '112 short_code']] },
  { in: 'The number of calls is 300.', find: [] },
  { in: 'Ring the tracing service (toll-free 8800, round the clock).', find: [['8800', '8800 short_code']] },
  {
    in: 'Phone the office on +679 331 0730 (Suva), 679 992 4416 (mobile/Viber).',
    country: 'FJ',
    find: [
      ['+679 331 0730', '+6793310730'],
      ['679 992 4416', '+6799924416'],
    ],
  },
  {
    in: 'Questions may be phoned in to 592 226 0721 or to the short number 646.',
    country: 'GY',
    find: [
      ['592 226 0721', '+5922260721'],
      ['646', '646 short_code'],
    ],
  },
  {
    in: 'Call 117 in Sierra Leone, 4455 in Liberia and 115 in Guinea.',
    find: [
      ['117', '117 short_code'],
      ['4455', '4455 short_code'],
      ['115', '115 short_code'],
    ],
  },
  {
    in: 'The helpline is 1300 in Kenya, 1400 in South Sudan or 1500 in Chad.',
    find: [
      ['1300', '1300 short_code'],
      ['1400', '1400 short_code'],
      ['1500', '1500 short_code'],
    ],
  },
  { in: 'The desk answers on 4120 day and night. It answered 300 letters and 412 on paper.', find: [['4120', '4120 short_code']] },
  { in: 'Staff call 300 families in Ghana, 400 in Togo and 500 in Benin.', find: [] },
  { in: 'They check dates by texting NAME and file number to 22155.', find: [['22155', '22155 short_code']] },
  { in: 'Emergency number in Lusaka: 991.', find: [['991', '991 short_code']] },
  { in: 'Case number: 991.', find: [] },
  { in: 'Deaths on the road have reached 223.', find: [], why: 'a total is reached too' },
  { in: 'Families may reach the desk on 1517.', find: [['1517', '1517 short_code']] },
  { in: 'Condolences may be sent by fax to 222 396 110.', country: 'AO', find: [['222 396 110', '+244222396110 fax']] },
  { in: 'Please fax the form to +254 20 422 3347.', find: [['+254 20 422 3347', '+254204223347 fax']] },
];
