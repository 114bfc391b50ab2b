import type { ContactCase } from './case.js';

export const cases: readonly ContactCase[] = [
  {
    in: 'Pour plus d’informations, veuillez contacter\nAlejandro Guidi\nOIM Colombie\nEmail : aguidi@iom.int',
    find: ['Alejandro Guidi; ; OIM Colombie; ; aguidi@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nChissey Mueller\nle bureau de l’OIM à Washington\nTél. : +1 202 862 1826 x 236\nEmail :\ncm@iom.int\nNiurka Piñeiro\nTél. : +1 202 862 1826 x 225\nEmail :\nnp@iom.int',
    find: ['Chissey Mueller; ; le bureau de l’OIM à Washington; +12028621826; cm@iom.int', 'Niurka Piñeiro; ; ; +12028621826; np@iom.int'],
  },
  {
    in: "Pour plus d'informations, veuillez contacter:\nNadia Zelisko\nOIM Equateur\nTél. : 593.2.4449.28/29\nE-mail :\nnz@iom.org.ec",
    places: { Equateur: 'EC' },
    find: ['Nadia Zelisko; ; OIM Equateur; +5932444928, +5932444929; nz@iom.org.ec'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nFatou Diarra\nOIM Bamako\nE-mail :\nfd@iom.int\nou\nJean-Luc Perrenoud\nOIM Genève\nTél. : +41.22.717 93\n61',
    find: ['Fatou Diarra; ; OIM Bamako; ; fd@iom.int', 'Jean-Luc Perrenoud; ; OIM Genève; +41227179361; '],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nWilner Jean-Baptiste\nOIM Port-au-Prince\nTél. : + 509 28.12.44.09 / 37.01.55.18\nE-mail :\n[email protected]\nRosalind Achterberg\nle bureau de l’OIM à Washington\nTél. : (202) 862-1826 poste 241',
    places: { 'Port-au-Prince': 'HT', Washington: 'US' },
    find: [
      'Wilner Jean-Baptiste; ; OIM Port-au-Prince; +50928124409, +50937015518; ',
      'Rosalind Achterberg; ; le bureau de l’OIM à Washington; +12028621826; ',
    ],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Hadiza Garba Souley, OIM Niamey, Tél. +227 80 06 47 29, Email : hg@iom.int. Merci de ne pas publier les numéros des équipes de secours.',
    find: ['Hadiza Garba Souley; ; OIM Niamey; +22780064729; hg@iom.int'],
    why: 'what follows the block is no contact',
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nMaurice Rakoto\nOIM Antananarivo\nTél. :\n+261.20.22.605 50\nEmail:\nmada@iom.int',
    find: ['Maurice Rakoto; ; OIM Antananarivo; +261202260550; mada@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Solange Ngarbé, OIM N’Djamena, Tél. : +235 22 52 53 63, Email : sn@iom.int',
    find: ['Solange Ngarbé; ; OIM N’Djamena; +23522525363; sn@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Mme Aminata Sow à l’OIM Dakar, Tél. +221 33 869 62 00 ou M. Paul N’Guessan, OIM Abidjan, Tél. : +225 27 22 52 82 00.',
    find: ['Aminata Sow; ; OIM Dakar; +221338696200; ', 'Paul N’Guessan; ; OIM Abidjan; +2252722528200; '],
  },
  {
    in: 'Florence Kim\nChargée de communication régionale\nOIM Dakar\nTél. : +221 78 620 6213 (WhatsApp)\nCourriel : fkim@iom.int',
    find: ['Florence Kim; Chargée de communication régionale; OIM Dakar; +221786206213; fkim@iom.int'],
  },
  {
    in: 'Pour de plus amples informations, prière de contacter Jean Dupont, chef de mission de l’OIM au Niger, au +227 80 06 47 29.',
    find: ['Jean Dupont; chef de mission de l’OIM au Niger; ; +22780064729; '],
  },
  {
    in: 'Contact presse : Marie-Ange Kouadio, OIM Abidjan, Tél : +225 27 22 52 82 00 / 07 08 09 10 11, mk@iom.int',
    find: ['Marie-Ange Kouadio; ; OIM Abidjan; +2252722528200, +2250708091011; mk@iom.int'],
  },
  { in: 'Porte-parole : Paul Dillon\nTél. : +41 79 636 98 74', find: ['Paul Dillon; Porte-parole; ; +41796369874; '] },
  { in: 'Pour plus d’informations, veuillez contacter l’unité DTM à dtmtchad@iom.int', find: ['unité DTM; ; ; ; dtmtchad@iom.int'] },
  { in: 'Pour plus d’informations, veuillez consulter le site de l’OIM.', find: [] },
  { in: 'Pour plus d’informations, veuillez contacter :', find: [] },
  {
    in: 'Pour plus d’informations, veuillez contacter :\n\nFatima Essalhi, Chargée de communication, OIM Maroc, Tél. : +212 5 37 65 28 81 ; GSM : +212 661 10 45 72 ; Email : fe@iom.int\nIsraël Mbala, OIM Maroc, Email : im@iom.int',
    find: [
      'Fatima Essalhi; Chargée de communication; OIM Maroc; +212537652881, +212661104572; fe@iom.int',
      'Israël Mbala; ; OIM Maroc; ; im@iom.int',
    ],
  },
];
