import type { ContactCase } from './case.js';

export const cases: readonly ContactCase[] = [
  // lines
  {
    in: 'For more information please contact:\nBen Webster\nIOM Jordan\nEmail: bwebster@iom.int\nMobile: +962 79132 8603',
    find: ['Ben Webster; ; IOM Jordan; +962791328603; bwebster@iom.int'],
  },
  {
    in: 'For more information please contact:\nFaith Wanjiru\nMacharia\nIOM Nairobi\nTel: 020 422 1125',
    places: { Nairobi: 'KE' },
    find: ['Faith Wanjiru Macharia; ; IOM Nairobi; +254204221125; '],
    why: 'the name goes on in the next line',
  },
  {
    in: 'For more information please contact:\nAna Ruiz\nIOM San\nJosé\nEmail: aruiz@iom.int',
    find: ['Ana Ruiz; ; IOM San José; ; aruiz@iom.int'],
  },
  {
    in: 'For more information please contact:\nAna Ruiz\nIOM Quito\nEmail: aruiz@iom.int\nJo Bell\nIOM Geneva\nTel: +41 22 717\n9361',
    find: ['Ana Ruiz; ; IOM Quito; ; aruiz@iom.int', 'Jo Bell; ; IOM Geneva; +41227179361; '],
    why: 'the number goes on in the next line',
  },
  {
    in: 'For more information please contact:\nAna Ruiz\nSpokesperson\nIOM Quito\nEmail:\naruiz@iom.int',
    find: ['Ana Ruiz; Spokesperson; IOM Quito; ; aruiz@iom.int'],
  },
  {
    in: 'For more information please contact:\nChad Wilmot\nIOM Canberra\nEmail: cwilmot (at) iom.int\nTel: 02 6267 6612 or 0438 552 190',
    places: { Canberra: 'AU' },
    find: ['Chad Wilmot; ; IOM Canberra; +61262676612, +61438552190; cwilmot@iom.int'],
  },
  // one run-on line
  {
    in: 'For more information please contact Jordan Ellery at IOM Amman, Tel: +962 79 512 4470, +962 6 562 7193 ext. 2114, Email:',
    find: ['Jordan Ellery; ; IOM Amman; +962795124470, +96265627193; '],
  },
  {
    in: 'For more information please contact Estelle Kabuya, IOM Kinshasa, Tel: +243 815 063 272, Email: ekabuya@iom.int',
    find: ['Estelle Kabuya; ; IOM Kinshasa; +243815063272; ekabuya@iom.int'],
  },
  {
    in: 'For more information: Hala Barzanji, IOM Iraq, Tel: +964 750 038 4417, hbarzanji@iom.int',
    find: ['Hala Barzanji; ; IOM Iraq; +9647500384417; hbarzanji@iom.int'],
  },
  {
    in: 'For more information, please contact Sasha Chanoff, IOM Nairobi, Tel. +254.2.444.416. Email:',
    find: ['Sasha Chanoff; ; IOM Nairobi; +2542444416; '],
  },
  {
    in: 'For more information contact Ana Ruiz in Geneva (aruiz@iom.int, +41 22 717 9589) or John K. McCarthy in Nairobi (jmc@iom.int, 020 422 1125).',
    places: { Geneva: 'CH', Nairobi: 'KE' },
    find: ['Ana Ruiz; ; Geneva; +41227179589; aruiz@iom.int', 'John K. McCarthy; ; Nairobi; +254204221125; jmc@iom.int'],
  },
  {
    in: 'For more information please contact Peter O’Brien and Mary van der Berg at IOM Kampala, Tel: +256 312 263 210, Email: po@iom.int / mb@iom.int',
    find: ['Peter O’Brien; ; IOM Kampala; +256312263210; po@iom.int', 'Mary van der Berg; ; IOM Kampala; +256312263210; mb@iom.int'],
  },
  {
    in: 'Farida Chowdhury, IOM Cox’s Bazar, Tel: +880 1733 335 221, Email: fc@iom.int\nMarcus Ilves, IOM Geneva, Tel: +41 22 717 93 61',
    find: ['Farida Chowdhury; ; IOM Cox’s Bazar; +8801733335221; fc@iom.int', 'Marcus Ilves; ; IOM Geneva; +41227179361; '],
  },
  {
    in: 'For more information please contact\nIOM Manila: Erin Foster, Tel: +63 917 830 1306\nIOM Geneva: Joel Millman Tel. +41 79 103 8720',
    find: ['Erin Foster; ; IOM Manila; +639178301306; ', 'Joel Millman; ; IOM Geneva; +41791038720; '],
  },
  // roles
  {
    in: 'For more information please contact Leonard Doyle, Spokesperson for the Director General, IOM HQ, Tel: +41 22 717 9589',
    find: ['Leonard Doyle; Spokesperson for the Director General; IOM HQ; +41227179589; '],
  },
  { in: 'IOM Spokesperson Leonard Doyle\nTel: +41 22 717 9589', find: ['Leonard Doyle; IOM Spokesperson; ; +41227179589; '] },
  {
    in: 'Spokesperson: Jean Philippe Chauzy\nTel: 41 22 717 9361\nEmail: pchauzy@iom.int',
    find: ['Jean Philippe Chauzy; Spokesperson; ; +41227179361; pchauzy@iom.int'],
  },
  {
    in: 'For more information, contact Itayi Viriri, IOM Regional Spokesperson for Asia-Pacific, at +66 65 939 0934 or iviriri@iom.int',
    find: ['Itayi Viriri; IOM Regional Spokesperson for Asia-Pacific; ; +66659390934; iviriri@iom.int'],
  },
  {
    in: 'Contact:\nFiona MacGregor (Press Officer)\nIOM Dhaka\nEmail: fm@iom.int',
    find: ['Fiona MacGregor; Press Officer; IOM Dhaka; ; fm@iom.int'],
  },
  {
    in: 'For further information, please contact Dr. Rana Haddadin, Head of Office, IOM Amman, Mobile: +962 79 512 4470. The office is closed on Fridays.',
    find: ['Dr. Rana Haddadin; Head of Office; IOM Amman; +962795124470; '],
  },
  {
    in: 'For more information please contact Mr. Ben Webster, IOM Jordan, Email: bw@iom.int',
    find: ['Ben Webster; ; IOM Jordan; ; bw@iom.int'],
  },
  // desks
  { in: 'For more information, please contact DTM Support at dtmsupport@iom.int.', find: ['DTM Support; ; ; ; dtmsupport@iom.int'] },
  {
    in: 'For more information please contact the IOM office in Nairobi, Tel: +254 20 422 1190.',
    find: ['; ; the IOM office in Nairobi; +254204221190; '],
  },
  {
    in: 'Media and Communications Division\nIOM Geneva\nEmail: media@iom.int',
    find: ['Media and Communications Division; ; IOM Geneva; ; media@iom.int'],
  },
  { in: 'For more information please contact: media@iom.int', find: ['; ; ; ; media@iom.int'] },
  {
    in: 'For more information please contact IOM’s Safa Msehli in Geneva, Tel: +41 79 403 5526',
    places: { Geneva: 'CH' },
    find: ['Safa Msehli; ; Geneva; +41794035526; '],
  },
  {
    in: 'In Geneva: Paul Dillon, pdillon@iom.int\nIn Kyiv: Varvara Zhluktenko, +380 44 568 5015',
    places: { Geneva: 'CH', Kyiv: 'UA' },
    find: ['Paul Dillon; ; Geneva; ; pdillon@iom.int', 'Varvara Zhluktenko; ; Kyiv; +380445685015; '],
  },
  // none
  { in: 'For more information please visit our site.', find: [] },
  { in: 'For more information please contact your doctor.', find: [] },

  {
    in: 'For more information please contact:\nAna Petre at IOM Libya, Tel. (Direct): +216 29 240 448, Email: apetre@iom.int',
    find: ['Ana Petre; ; IOM Libya; +21629240448; apetre@iom.int'],
  },
];
