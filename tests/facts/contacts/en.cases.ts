import type { ContactCase } from './case.js';

export const cases: readonly ContactCase[] = [
  // lines
  {
    in: 'For more information please contact:\nTom Hadley\nIOM Jordan\nEmail: thadley@iom.int\nMobile: +962 79641 5207',
    find: ['Tom Hadley; ; IOM Jordan; +962796415207; thadley@iom.int'],
  },
  {
    in: 'For more information please contact:\nJoyce Nyambura\nKariuki\nIOM Nairobi\nTel: 020 422 3381',
    places: { Nairobi: 'KE' },
    find: ['Joyce Nyambura Kariuki; ; IOM Nairobi; +254204223381; '],
    why: 'the name goes on in the next line',
  },
  {
    in: 'For more information please contact:\nAna Ruiz\nIOM San\nJosé\nEmail: aruiz@iom.int',
    find: ['Ana Ruiz; ; IOM San José; ; aruiz@iom.int'],
  },
  {
    in: 'For more information please contact:\nAna Ruiz\nIOM Quito\nEmail: aruiz@iom.int\nJo Bell\nIOM Geneva\nTel: +41 22 717\n4583',
    find: ['Ana Ruiz; ; IOM Quito; ; aruiz@iom.int', 'Jo Bell; ; IOM Geneva; +41227174583; '],
    why: 'the number goes on in the next line',
  },
  {
    in: 'For more information please contact:\nAna Ruiz\nSpokesperson\nIOM Quito\nEmail:\naruiz@iom.int',
    find: ['Ana Ruiz; Spokesperson; IOM Quito; ; aruiz@iom.int'],
  },
  {
    in: 'For more information please contact:\nChad Perrin\nIOM Canberra\nEmail: cperrin (at) iom.int\nTel: 02 6267 1183 or 0438 417 326',
    places: { Canberra: 'AU' },
    find: ['Chad Perrin; ; IOM Canberra; +61262671183, +61438417326; cperrin@iom.int'],
  },
  // one run-on line
  {
    in: 'For more information please contact Jordan Tully at IOM Amman, Tel: +962 79 513 8862, +962 6 563 3408 ext. 3307, Email:',
    find: ['Jordan Tully; ; IOM Amman; +962795138862, +96265633408; '],
  },
  {
    in: 'For more information please contact Odette Mbayo, IOM Kinshasa, Tel: +243 815 094 618, Email: ombayo@iom.int',
    find: ['Odette Mbayo; ; IOM Kinshasa; +243815094618; ombayo@iom.int'],
  },
  {
    in: 'For more information: Rana Sabri, IOM Iraq, Tel: +964 750 061 2983, rsabri@iom.int',
    find: ['Rana Sabri; ; IOM Iraq; +9647500612983; rsabri@iom.int'],
  },
  {
    in: 'For more information, please contact Robin Hartmann, IOM Nairobi, Tel. +254.2.448.172. Email:',
    find: ['Robin Hartmann; ; IOM Nairobi; +2542448172; '],
  },
  {
    in: 'For more information contact Ana Ruiz in Geneva (aruiz@iom.int, +41 22 717 6240) or Neil P. McBride in Nairobi (nmb@iom.int, 020 422 3381).',
    places: { Geneva: 'CH', Nairobi: 'KE' },
    find: ['Ana Ruiz; ; Geneva; +41227176240; aruiz@iom.int', 'Neil P. McBride; ; Nairobi; +254204223381; nmb@iom.int'],
  },
  {
    in: 'For more information please contact Peter O’Brien and Mary van der Berg at IOM Kampala, Tel: +256 312 288 475, Email: po@iom.int / mb@iom.int',
    find: ['Peter O’Brien; ; IOM Kampala; +256312288475; po@iom.int', 'Mary van der Berg; ; IOM Kampala; +256312288475; mb@iom.int'],
  },
  {
    in: 'Shirin Akhter, IOM Cox’s Bazar, Tel: +880 1733 408 196, Email: sa@iom.int\nPeter Lindholm, IOM Geneva, Tel: +41 22 717 45 83',
    find: ['Shirin Akhter; ; IOM Cox’s Bazar; +8801733408196; sa@iom.int', 'Peter Lindholm; ; IOM Geneva; +41227174583; '],
  },
  {
    in: 'For more information please contact\nIOM Manila: Carla Benson, Tel: +63 917 224 7108\nIOM Geneva: Henry Castell Tel. +41 79 103 4416',
    find: ['Carla Benson; ; IOM Manila; +639172247108; ', 'Henry Castell; ; IOM Geneva; +41791034416; '],
  },
  // roles
  {
    in: 'For more information please contact Martin Keane, Spokesperson for the Director General, IOM HQ, Tel: +41 22 717 6240',
    find: ['Martin Keane; Spokesperson for the Director General; IOM HQ; +41227176240; '],
  },
  { in: 'IOM Spokesperson Martin Keane\nTel: +41 22 717 6240', find: ['Martin Keane; IOM Spokesperson; ; +41227176240; '] },
  {
    in: 'Spokesperson: Jean Pascal Roussy\nTel: 41 22 717 4583\nEmail: jroussy@iom.int',
    find: ['Jean Pascal Roussy; Spokesperson; ; +41227174583; jroussy@iom.int'],
  },
  {
    in: 'For more information, contact Tendai Mukaro, IOM Regional Spokesperson for Asia-Pacific, at +66 65 942 7713 or tmukaro@iom.int',
    find: ['Tendai Mukaro; IOM Regional Spokesperson for Asia-Pacific; ; +66659427713; tmukaro@iom.int'],
  },
  {
    in: 'Contact:\nMoira MacLennan (Press Officer)\nIOM Dhaka\nEmail: mm@iom.int',
    find: ['Moira MacLennan; Press Officer; IOM Dhaka; ; mm@iom.int'],
  },
  {
    in: 'For further information, please contact Dr. Lina Qasem, Head of Office, IOM Amman, Mobile: +962 79 513 8862. The office is closed on Fridays.',
    find: ['Dr. Lina Qasem; Head of Office; IOM Amman; +962795138862; '],
  },
  {
    in: 'For more information please contact Mr. Tom Hadley, IOM Jordan, Email: th@iom.int',
    find: ['Tom Hadley; ; IOM Jordan; ; th@iom.int'],
  },
  // desks
  {
    in: 'For more information please contact:\nHanna Brandt at GDAC, Tel: +49 30 278 778 12, Email: hbrandt@iom.int',
    find: ['Hanna Brandt; ; GDAC; +493027877812; hbrandt@iom.int'],
    why: 'a body that no table knows',
  },
  { in: 'For more information, please contact DTM Support at dtmsupport@iom.int.', find: ['DTM Support; ; ; ; dtmsupport@iom.int'] },
  {
    in: 'For more information please contact the IOM office in Nairobi, Tel: +254 20 422 3347.',
    find: ['; ; the IOM office in Nairobi; +254204223347; '],
  },
  {
    in: 'Media and Communications Division\nIOM Geneva\nEmail: media@iom.int',
    find: ['Media and Communications Division; ; IOM Geneva; ; media@iom.int'],
  },
  { in: 'For more information please contact: media@iom.int', find: ['; ; ; ; media@iom.int'] },
  {
    in: 'For more information please contact IOM’s Dina Karray in Geneva, Tel: +41 79 403 2817',
    places: { Geneva: 'CH' },
    find: ['Dina Karray; ; Geneva; +41794032817; '],
  },
  {
    in: 'In Geneva: Simon Farrow, sfarrow@iom.int\nIn Kyiv: Oksana Tkachuk, +380 44 568 7304',
    places: { Geneva: 'CH', Kyiv: 'UA' },
    find: ['Simon Farrow; ; Geneva; ; sfarrow@iom.int', 'Oksana Tkachuk; ; Kyiv; +380445687304; '],
  },
  // none
  { in: 'For more information please visit our site.', find: [] },
  { in: 'For more information please contact your doctor.', find: [] },

  {
    in: 'For more information please contact:\nIrina Dobre at IOM Libya, Tel. (Direct): +216 29 613 507, Email: idobre@iom.int',
    find: ['Irina Dobre; ; IOM Libya; +21629613507; idobre@iom.int'],
  },

  // a word that says which line, no person
  {
    in: 'For more information please contact Salwa Karam, IOM Beirut, Tel: +961 3 741 207; Sat.: +88 216 5114 2208; Alfa: +961 3 111 222',
    find: ['Salwa Karam; ; IOM Beirut; +9613741207, +8821651142208, +9613111222; '],
  },
  // details before the name
  {
    in: 'Contact: sfarah@iom.int (Saida Farah, IOM Djibouti, +253 77 81 22 33)',
    find: ['Saida Farah; ; IOM Djibouti; +25377812233; sfarah@iom.int'],
  },
  {
    in: 'Media enquiries: +44 20 7811 6060 – Joanna Reeve, IOM UK, jreeve@iom.int',
    find: ['Joanna Reeve; ; IOM UK; +442078116060; jreeve@iom.int'],
  },
  {
    in: 'For information: Haingo Rakoto, hrakoto@iom.int, +261 32 05 123 40',
    find: ['Haingo Rakoto; ; ; +261320512340; hrakoto@iom.int'],
  },
  {
    in: 'Questions can be sent to Peter Mudau (pmudau@iom.int / +27 12 342 2789).',
    find: ['Peter Mudau; ; ; +27123422789; pmudau@iom.int'],
  },
  // a function that begins like an opener, a town that no table knows
  {
    in: 'For more information contact Aida Toktogul, Public Information Assistant (tel. +996 312 22 56 10)',
    find: ['Aida Toktogul; Public Information Assistant; ; +996312225610; '],
  },
  {
    in: 'For more information please contact Budi Wirawan in Zzyzxville, satellite phone +870 776 123 456',
    find: ['Budi Wirawan; ; Zzyzxville; +870776123456; '],
  },
  {
    in: 'For more information please contact:\nAna Ruiz\nHotline Manager, La Paloma\nTel: +373 22 23 49 06',
    find: ['Ana Ruiz; Hotline Manager; La Paloma; +37322234906; '],
    why: 'whom she works for, and no second person',
  },
  {
    in: 'For more information, please contact:\nJane Doe\nMedia and Communications Unit\nIOM Nairobi\nTel. +254 20 422 1000',
    find: ['Jane Doe; Media and Communications Unit; IOM Nairobi; +254204221000; '],
  },
  {
    in: 'For further details please contact Judith Sauter, IOM Geneva, T. +41 22 717 93 95, E: media@iom.int',
    find: ['Judith Sauter; ; IOM Geneva; +41227179395; media@iom.int'],
  },
  {
    in: 'For more information please contact:\nChris\nLomax-Reilly\nIOM Cairo\nTel: +20 2 2736 5140',
    find: ['Chris Lomax-Reilly; ; IOM Cairo; +20227365140; '],
  },
  {
    in: 'For more information please contact Wanja Mutua-Odera, Resettlement Unit, IOM Nairobi, wmutua@iom.int',
    find: ['Wanja Mutua-Odera; Resettlement Unit; IOM Nairobi; ; wmutua@iom.int'],
  },
  {
    in: 'Condolences: Leila Hatami, IOM Kabul, +93 79 910 0321, lhatami@iom.int',
    places: { Kabul: 'AF' },
    find: ['Leila Hatami; ; IOM Kabul; +93799100321; lhatami@iom.int'],
  },
  {
    in: 'Contact: Mere Qalo, IOM Fiji, T +679 331 0730, mqalo@iom.int',
    places: { Fiji: 'FJ' },
    find: ['Mere Qalo; ; IOM Fiji; +6793310730; mqalo@iom.int'],
  },
  {
    in: 'For more information please contact:\nMs. Ana Ruiz (English, Russian), IOM Quito, Tel: +41 22 717 4583\nMr. Jo Bell (Arabic), IOM Geneva, Tel: +41 22 717 4584',
    find: ['Ana Ruiz; ; IOM Quito; +41227174583; ', 'Jo Bell; ; IOM Geneva; +41227174584; '],
    why: 'languages name nobody',
  },
  {
    in: 'For details please call Ana Ruiz at IOM Quito on +41 22 717 4583 or write to aruiz@iom.int',
    find: ['Ana Ruiz; ; IOM Quito; +41227174583; aruiz@iom.int'],
  },
  {
    in: 'For more information, please visit www.iom.int/tajikistan or contact Bobo Yatimov, IOM Dushanbe, Tel: +992 37 221 03 02',
    find: ['Bobo Yatimov; ; IOM Dushanbe; +992372210302; '],
  },
  {
    in: 'For more information please contact IOM South Sudan’s Ashley Laughlin, Tel: +211 922 405 716',
    find: ['Ashley Laughlin; ; IOM South Sudan; +211922405716; '],
  },
  {
    in: 'For more information please contact:\nItay Viri\nIOM Regional Office\nBangkok, Thailand\nMobile: +66 65 939 0934',
    places: { Bangkok: 'TH', Thailand: 'TH' },
    find: ['Itay Viri; ; IOM Regional Office Bangkok, Thailand; +66659390934; '],
  },
  {
    in: 'For more information please contact Mr. Peter Okello or Ms. Ruth Achan at IOM Kampala, Tel +256 414 236 622, +256 414 236 623.',
    find: ['Peter Okello; ; IOM Kampala; +256414236622, +256414236623; ', 'Ruth Achan; ; IOM Kampala; +256414236622, +256414236623; '],
  },
  {
    in: 'For more information please contact:\nIOM Media Unit, media@iom.int\nIn Suva: Sela Toa, +679 777 1234\nIn Geneva: Jo Bell, +41 79 285 7123',
    places: { Suva: 'FJ', Geneva: 'CH' },
    find: ['IOM Media Unit; ; ; ; media@iom.int', 'Sela Toa; ; Suva; +6797771234; ', 'Jo Bell; ; Geneva; +41792857123; '],
  },
  {
    in: 'For further information:\nLeonard Doyle, Tel.: +41 79 285 71 23, ldoyle@iom.int\nOr the Press Office (mediahq@iom.int; tel. +41 22 717 9111).',
    find: ['Leonard Doyle; ; ; +41792857123; ldoyle@iom.int', '; ; Press Office; +41227179111; mediahq@iom.int'],
    why: 'who is named behind "or" is the next',
  },
  {
    in: 'For further information contact IOM Tunis’s Public Information Office (Tel: +216 71 860 312, email: piotunis@iom.int).',
    places: { Tunis: 'TN' },
    find: ['; ; Public Information Office; +21671860312; piotunis@iom.int'],
  },
  {
    in: 'For further information:\nLeonard Doyle, IOM Geneva\nTel: +41 79 285 71 23\nTwitter: @Leonard_DoyleIOM\nEmail: ldoyle@iom.int',
    places: { Geneva: 'CH' },
    find: ['Leonard Doyle; ; IOM Geneva; +41792857123; ldoyle@iom.int'],
    why: 'an account names nobody',
  },
  {
    in: 'For more information please contact:\nAna Ruiz\nIOM Lima\nTel: +51 1 633 0000\nor\nDuty press officer, Geneva\nTel: +41 22 717 9111',
    places: { Lima: 'PE', Geneva: 'CH' },
    find: ['Ana Ruiz; ; IOM Lima; +5116330000; ', '; press officer; Geneva; +41227179111; '],
    why: 'what stands behind "or" is no function of somebody who can be reached',
  },
  {
    in: 'For more information please contact:\nAna Ruiz\nPress Officer and\nSpokesperson\nIOM Lima\nTel: +51 1 633 0000 or\n+51 1 633 0001',
    places: { Lima: 'PE' },
    find: ['Ana Ruiz; Press Officer; IOM Lima; +5116330000, +5116330001; '],
  },
  {
    in: 'For more information please contact Ana Ruiz, Press Office, IOM Lima, Tel: +51 1 633 0000',
    places: { Lima: 'PE' },
    find: ['Ana Ruiz; Press Office; IOM Lima; +5116330000; '],
  },
  {
    in: 'For more information please contact Ana Ruiz, IOM Lima, Tel: +51 1 633 0000, or the Press Office, IOM Geneva, Tel: +41 22 717 9111',
    places: { Lima: 'PE', Geneva: 'CH' },
    find: ['Ana Ruiz; ; IOM Lima; +5116330000; ', 'Press Office; ; IOM Geneva; +41227179111; '],
  },
  {
    in: 'For more information please contact:\nAna Ruiz\nDonor Relations Division\nInternational Organization for Migration\n17, route des Morillons\nTel. +41 22 717 92 71',
    find: ['Ana Ruiz; Donor Relations Division; International Organization for Migration; +41227179271; '],
  },
  {
    in: 'For more information contact: Ana Ruiz, Research Officer, IOM’s GMDAC in Berlin, Tel: +49 30 278 778 22, Email: gmdac@iom.int',
    places: { Berlin: 'DE' },
    find: ['Ana Ruiz; Research Officer; GMDAC; +493027877822; gmdac@iom.int'],
  },
  {
    in: 'Media contact\nName: Kofi Mensah\nTitle: Press Officer\nOffice: IOM Accra\nPhone: +233 302 742 930',
    find: ['Kofi Mensah; Press Officer; IOM Accra; +233302742930; '],
  },
  {
    in: 'For more information, please contact Ana Ruiz, IOM Lima, on +51 1 633 0000 or else Luke Noel, IOM Cusco, on +51 84 221133.',
    places: { Lima: 'PE', Cusco: 'PE' },
    find: ['Ana Ruiz; ; IOM Lima; +5116330000; ', 'Luke Noel; ; IOM Cusco; +5184221133; '],
  },
  {
    in: 'For further information, please contact Ana Keo at the Country Office in Suva, Tel: +679 777 1234, or Jo Bell at the Regional Office in Geneva, Tel: +41 79 285 7123.',
    places: { Suva: 'FJ', Geneva: 'CH' },
    find: ['Ana Keo; ; the Country Office in Suva; +6797771234; ', 'Jo Bell; ; the Regional Office in Geneva; +41792857123; '],
  },
  {
    in: 'For more information please contact:\nDr. Fatuma Ali\nMigration Health Physician\nIOM Kenya\nCell: +254 722 110 220',
    find: ['Dr. Fatuma Ali; Migration Health Physician; IOM Kenya; +254722110220; '],
  },
  {
    in: 'For more information please contact Fatuma Ali and Peter Kim, IOM Kenya, Tel: +254 20 422 1190, Emails: fali@iom.int, pkim@iom.int',
    find: ['Fatuma Ali; ; IOM Kenya; +254204221190; fali@iom.int', 'Peter Kim; ; IOM Kenya; +254204221190; pkim@iom.int'],
  },
  {
    in: 'For more information please contact:\nAna Ruiz, Spokesperson\nMobile: +41 79 285 7123\nOffice: +41 22 717 9111\n\nLuke Noel\nTel: +41 22 717 9222',
    find: ['Ana Ruiz; Spokesperson; ; +41792857123, +41227179111; ', 'Luke Noel; ; ; +41227179222; '],
  },
  {
    in: 'For tender documents please contact Nigar Aliyeva, IOM Baku, Tel: +994 12 465 90 71',
    find: ['Nigar Aliyeva; ; IOM Baku; +994124659071; '],
  },
  { in: 'To apply, please contact:\nNigar Aliyeva\nIOM Baku\nEmail: na@iom.int', find: ['Nigar Aliyeva; ; IOM Baku; ; na@iom.int'] },
  { in: 'Further details from Nigar Aliyeva, IOM Baku, Tel: +994 12 465 90 71', find: ['Nigar Aliyeva; ; IOM Baku; +994124659071; '] },
  {
    in: 'To request an interview, contact Leila Hatami, IOM Kabul, +93 79 910 0321, lhatami@iom.int',
    places: { Kabul: 'AF' },
    find: ['Leila Hatami; ; IOM Kabul; +93799100321; lhatami@iom.int'],
  },
  {
    in: 'For more information please contact:\nAna Ruiz\u200f, IOM Rome\u200e, aruiz@iom.int',
    find: ['Ana Ruiz; ; IOM Rome; ; aruiz@iom.int'],
  },
  {
    in: 'For more information please contact:\nPress Office, IOM Rome\nAna Ruiz\nTel: +39 06 4418 6207',
    find: ['Ana Ruiz; ; Press Office, IOM Rome; +390644186207; '],
    why: 'a desk above a name is where they work',
  },
  {
    in: 'For more information please contact:\nPress Office, IOM Rome\nTel: +39 06 4418 6207\nAna Ruiz\naruiz@iom.int',
    find: ['Press Office; ; IOM Rome; +390644186207; ', 'Ana Ruiz; ; ; ; aruiz@iom.int'],
    why: 'the desk can be reached itself',
  },
  {
    in: 'For more information please contact:\nDr. Ana Ruiz\nPress Officer\nInternational Organization for Migration (IOM)\naruiz@iom.int',
    find: ['Dr. Ana Ruiz; Press Officer; International Organization for Migration; ; aruiz@iom.int'],
  },
  {
    in: 'For more information please contact:\nAna Ruiz\nMedair International\naruiz@medair.org',
    find: ['Ana Ruiz; ; Medair International; ; aruiz@medair.org'],
  },
  {
    in: 'For more information please contact:\nAna Ruiz, IOM Media Unit, Tel: +51 1 633 0000\nJo Bell (German), IOM Geneva, +41 22 717 4584',
    find: ['Ana Ruiz; ; IOM Media Unit; +5116330000; ', 'Jo Bell; ; IOM Geneva; +41227174584; '],
    why: 'a desk of the house behind a person is where they work; a language is nobody',
  },
  {
    in: 'For more information please contact:\nIOM, in Lima: Ana Ruiz, +51 1 633 0000\nIFRC, in Geneva: Jo Bell, +41 22 717 4584',
    places: { Lima: 'PE', Geneva: 'CH' },
    find: ['Ana Ruiz; ; IOM, in Lima; +5116330000; ', 'Jo Bell; ; IFRC, in Geneva; +41227174584; '],
  },
  {
    in: 'For more information please contact:\nAna Ruiz, Head of Sub Office – Lima – IOM Peru. Cell: +51 999 123 456',
    places: { Lima: 'PE', Peru: 'PE' },
    find: ['Ana Ruiz; Head of Sub Office; IOM Peru; +51999123456; '],
  },
  {
    in: 'Contact details:\nAna Ruiz, Chief of Mission, IOM Peru\nLanguage: English\nTel: +51 1 633 0000',
    places: { Peru: 'PE' },
    find: ['Ana Ruiz; Chief of Mission; IOM Peru; +5116330000; '],
    why: 'one word with its colon behind a person is the label of something else',
  },
  {
    in: 'For more information please contact Ana Ruiz, IOM Press Office, Tel: +51 1 633 0000',
    find: ['Ana Ruiz; ; IOM Press Office; +5116330000; '],
  },
  {
    in: 'For more information, please contact Ana Ruiz, Swedish Refugee Board, Juba, Tel: +41 22 555 0123',
    places: { Juba: 'SS' },
    find: ['Ana Ruiz; ; Swedish Refugee Board, Juba; +41225550123; '],
    why: 'whom a person works for, behind the comma of the name',
  },
  {
    in: 'For more information, please contact Ana Ruiz (Kenya White Cross), email: ana@whitecross.org, or Jo Bell, Iraq OCP, Amman, Tel. +41 22 555 0124.',
    places: { Amman: 'JO' },
    find: ['Ana Ruiz; ; Kenya White Cross; ; ana@whitecross.org', 'Jo Bell; ; Iraq OCP, Amman; +41225550124; '],
  },
  {
    in: 'For more information, please contact Ana Ruiz, Georgia Bell, IOM Geneva, Tel: +41 22 555 0123',
    find: ['Georgia Bell; ; IOM Geneva; +41225550123; '],
    why: 'two words with capitals are a person',
  },
  {
    in: 'For more information, please contact Ana RUIZ, Jordan BELL, IOM Geneva, Tel: +41 22 555 0123',
    find: ['Jordan BELL; ; IOM Geneva; +41225550123; '],
  },
  {
    in: 'For more information please contact:\nAlmaz W/Selassie, IOM Addis Ababa, Tel: +251 11 661 1096\nJo d’Almeida, IOM Lomé, Tel: +228 22 21 00 11\nAnn wa Kibet, IOM Nairobi, Tel: +254 20 444 4174\nJo Bell, Tel/Fax: +41 22 717 4584',
    find: [
      'Almaz W/Selassie; ; IOM Addis Ababa; +251116611096; ',
      'Jo d’Almeida; ; IOM Lomé; +22822210011; ',
      'Ann wa Kibet; ; IOM Nairobi; +254204444174; ',
      'Jo Bell; ; ; +41227174584; ',
    ],
    why: 'a letter and a slash, an elided article or a short word of no other use is a part of a name',
  },
  {
    in: 'For more information, please contact Ana Ruiz, Media Officer (French, Wolof), tel. +41 22 555 0123, or Urdu Gul, IOM Kabul, +41 22 555 0124',
    places: { Kabul: 'AF' },
    find: ['Ana Ruiz; Media Officer; ; +41225550123; ', 'Urdu Gul; ; IOM Kabul; +41225550124; '],
    why: 'the languages that a spokesperson speaks',
  },
  {
    in: 'For more details, speak to Ana Ruiz, IOM Lima\n280 Las Palmas Street, San Borja\nTel. +51 1 633 0000',
    find: ['Ana Ruiz; ; IOM Lima; +5116330000; '],
    why: 'the town behind a street is nobody',
  },
  {
    in: 'For more information:\nIOM Lima\n280 Las Palmas Street\nAna Ruiz\nTel. +51 1 633 0000',
    find: ['Ana Ruiz; ; IOM Lima; +5116330000; '],
  },
  {
    in: 'For more information please contact:\nAna Ruiz\nSpokesperson\nIOM Regional Office for the Middle East and North Africa\naruiz@iom.int',
    find: ['Ana Ruiz; Spokesperson; IOM Regional Office for the Middle East and North Africa; ; aruiz@iom.int'],
    why: 'regions joined by "and" are one office',
  },
  {
    in: 'For more information please contact:\nAna Ruiz, IOM Regional Office for Eastern Europe, South-Eastern Europe and Central Asia, aruiz@iom.int',
    find: ['Ana Ruiz; ; IOM Regional Office for Eastern Europe, South-Eastern Europe and Central Asia; ; aruiz@iom.int'],
  },
  {
    in: 'For more information please contact Ana Ruiz, Regional Office for East Africa, and Jo Bell, Tel: +41 22 717 4584',
    find: ['Ana Ruiz; ; Regional Office for East Africa; ; ', 'Jo Bell; ; ; +41227174584; '],
  },
  {
    in: 'For more information, please contact Fatuma Ali and Peter Kim, Public Information Unit, IOM Kenya, Tel: +254 20 422 1190, fali@iom.int; pkim@iom.int',
    find: [
      'Fatuma Ali; Public Information Unit; IOM Kenya; +254204221190; fali@iom.int',
      'Peter Kim; Public Information Unit; IOM Kenya; +254204221190; pkim@iom.int',
    ],
    why: 'both work at the desk behind them',
  },
  {
    in: 'For more information, please contact Fatuma Ali and Peter Kim, Press Officer, IOM Kenya, Tel: +254 20 422 1190',
    find: ['Fatuma Ali; ; IOM Kenya; +254204221190; ', 'Peter Kim; Press Officer; IOM Kenya; +254204221190; '],
    why: 'a function is one person’s',
  },
  {
    in: 'Spokesperson: Ana Ruiz, +41 79 285 7123; IOM in Lima: Jo Bell, jbell@iom.int; IOM in Suva: Sela Toa, +679 777 1234.',
    find: ['Ana Ruiz; Spokesperson; ; +41792857123; ', 'Jo Bell; ; IOM in Lima; ; jbell@iom.int', 'Sela Toa; ; IOM in Suva; +6797771234; '],
    why: 'an office with its colon heads who is named behind it',
  },
  {
    in: 'Contacts\nWFP: Ana Ruiz, Geneva, Tel. +41 22 917 8564\nIOM: Jo Bell, Lima, jbell@iom.int',
    places: { Geneva: 'CH', Lima: 'PE' },
    find: ['Ana Ruiz; ; WFP; +41229178564; ', 'Jo Bell; ; IOM; ; jbell@iom.int'],
    why: 'the town tells less than the organisation',
  },
  {
    in: 'For further information, please contact the Public Information Office of IOM Sri Lanka, Tel: +94 11 532 5300',
    find: ['; ; Public Information Office of IOM Sri Lanka; +94115325300; '],
  },
  {
    in: 'For more information please contact Asha Rai, PhD, Head of Research, IOM Kathmandu, tel. +977 1 4426250',
    find: ['Asha Rai; Head of Research; IOM Kathmandu; +97714426250; '],
  },
  {
    in: 'For more information, go to: www.iom.int or contact Ana Ruiz on +51 1 633 0000',
    find: ['Ana Ruiz; ; ; +5116330000; '],
  },
  {
    in: 'For more information: aruiz@iom.int or contact Jo Bell, IOM Lima, tel. +51 1 633 0000',
    find: ['; ; ; ; aruiz@iom.int', 'Jo Bell; ; IOM Lima; +5116330000; '],
  },
  {
    in: 'Press contacts\nAna Ruiz: +41 22 717 9111\nJo Bell: +41 22 717 9222\nUNHCR Switzerland, Geneva',
    places: { Switzerland: 'CH', Geneva: 'CH' },
    find: ['Ana Ruiz; ; ; +41227179111; ', 'Jo Bell; ; UNHCR Switzerland, Geneva; +41227179222; '],
  },
  {
    in: 'Media contact in Geneva: Ana Ruiz – aruiz@iom.int\nMedia contact in Lima: Jo Bell – jbell@iom.int',
    places: { Geneva: 'CH', Lima: 'PE' },
    find: ['Ana Ruiz; ; Geneva; ; aruiz@iom.int', 'Jo Bell; ; Lima; ; jbell@iom.int'],
    why: 'an opener may head each line',
  },
  {
    in: 'For more information please contact Ana Ruiz at the Data Centre in Berlin, aruiz@iom.int, or Jo Bell at the Media Unit of IOM Peru, jbell@iom.int',
    places: { Berlin: 'DE', Peru: 'PE' },
    find: ['Ana Ruiz; ; the Data Centre in Berlin; ; aruiz@iom.int', 'Jo Bell; ; the Media Unit of IOM Peru; ; jbell@iom.int'],
    why: 'a desk behind a person and a linking word is where they work',
  },
  {
    in: 'For more information please contact Ana Ruiz in Lima or Jo Bell at the Regional Office in Geneva, press@iom.int',
    places: { Lima: 'PE', Geneva: 'CH' },
    find: ['Ana Ruiz; ; Lima; ; ', 'Jo Bell; ; the Regional Office in Geneva; ; press@iom.int'],
  },
  {
    in: 'For more information please contact Ana Ruiz, Chief of Mission for Peru and Costa Rica, aruiz@iom.int',
    places: { Peru: 'PE', 'Costa Rica': 'CR' },
    find: ['Ana Ruiz; Chief of Mission for Peru and Costa Rica; ; ; aruiz@iom.int'],
  },
  {
    in: 'Spokesperson: Ana Ruiz, +41 79 285 7123\nPress Officer – Jo Bell – jbell@iom.int',
    find: ['Ana Ruiz; Spokesperson; ; +41792857123; ', 'Jo Bell; Press Officer; ; ; jbell@iom.int'],
    why: 'a function with its colon or dash heads who is named behind it',
  },
  {
    in: 'For more information please contact:\nAna Ruiz, Tel: +41 79 285 7123\nPress Officer – IOM Geneva',
    find: ['Ana Ruiz; Press Officer; IOM Geneva; +41792857123; '],
    why: 'nobody is named behind it',
  },
  {
    in: 'For further information, please contact IOM Spokespersons Ana Ruiz (+41 79 285 7123) and Jo Bell (+41 79 285 7124) in Geneva.',
    places: { Geneva: 'CH' },
    find: ['Ana Ruiz; IOM Spokespersons; ; +41792857123; ', 'Jo Bell; ; Geneva; +41792857124; '],
  },
  {
    in: 'Press Inquiries\nAna Ruiz | aruiz@iom.int | +41 79 285 7123',
    find: ['Ana Ruiz; ; ; +41792857123; aruiz@iom.int'],
    why: 'a heading is no office',
  },
  {
    in: 'Public Information\nAna Ruiz\n+41 79 285 7123',
    find: ['Ana Ruiz; ; Public Information; +41792857123; '],
    why: 'a desk is one',
  },
  { in: 'Contact Us\nIOM Papua New Guinea\nTel: +675 321 3655', find: ['; ; IOM Papua New Guinea; +6753213655; '] },
  {
    in: 'For more information please contact IOM Lima:\nAna Ruiz, Head of Office – Tel. +51 1 633 0000\nJo Bell – Tel. +51 1 633 0001\nSela Toa, IOM Suva, Tel. +679 777 1234',
    places: { Lima: 'PE', Suva: 'FJ' },
    find: [
      'Ana Ruiz; Head of Office; IOM Lima; +5116330000; ',
      'Jo Bell; ; IOM Lima; +5116330001; ',
      'Sela Toa; ; IOM Suva; +6797771234; ',
    ],
    why: 'an office on a line of its own heads all who are listed below it',
  },
  {
    in: 'For more information please contact IOM Lima: Ana Ruiz, Tel. +51 1 633 0000\nJo Bell – Tel. +51 1 633 0001',
    places: { Lima: 'PE' },
    find: ['Ana Ruiz; ; IOM Lima; +5116330000; ', 'Jo Bell; ; ; +5116330001; '],
  },
  {
    in: 'For more information, please contact Ana Ruiz or Jean-Luc Favre, IOM Kampala, Tel. +256 414 123 456',
    find: ['Ana Ruiz; ; IOM Kampala; +256414123456; ', 'Jean-Luc Favre; ; IOM Kampala; +256414123456; '],
  },
];
