import type { ContactCase } from './case.js';

export const cases: readonly ContactCase[] = [
  {
    in: 'Para mayor información se ruega ponerse en contacto con\nMarisol Apaza\nOIM La Paz\nTeléfono: +591 2 279 5801\ncorreo electrónico: ma@iom.int',
    find: ['Marisol Apaza; ; OIM La Paz; +59122795801; ma@iom.int'],
  },
  {
    in: 'Para mayor información, favor contactar a:\nGalo Andrade Peralta\nOIM Quito\nTel: + 593 2-22-53-948/49\nextensión 15\nE-mail:\nga@oim.org.ec',
    find: ['Galo Andrade Peralta; ; OIM Quito; +59322253948, +59322253949; ga@oim.org.ec'],
  },
  {
    in: 'Para mayor información se ruega ponerse en contacto con:\nInés España Rosero\nOIM Mocoa\nTel. 8 429 5510 y 8 429\n5513\nEmail:\nie@iom.int\nKarin Overmars\nOIM Bogotá\nTel. +57 1 6218814 Ext. 1219\nEmail: ko@iom.int.',
    places: { Mocoa: 'CO', Bogotá: 'CO' },
    find: [
      'Inés España Rosero; ; OIM Mocoa; +5784295510, +5784295513; ie@iom.int',
      'Karin Overmars; ; OIM Bogotá; +5716218814; ko@iom.int',
    ],
  },
  {
    in: 'Para mayor información, por favor contacte a Nuria Valcárcel Ruiz, OIM Madrid, Tel. 91 594 82 37 o +34 609 417 285, Email: nv@iom.int o a Younes Berrada, OIM Rabat, Tel. + 212 (0)5 37 65 44 19, Email:',
    places: { Madrid: 'ES', Rabat: 'MA' },
    find: ['Nuria Valcárcel Ruiz; ; OIM Madrid; +34915948237, +34609417285; nv@iom.int', 'Younes Berrada; ; OIM Rabat; +212537654419; '],
  },
  {
    in: 'Para mayor información, sírvase contactar a Inés Ccori, OIM Lima, Teléfono: +51 1 633 0000 anexo 107, correo electrónico: ic@iom.int',
    find: ['Inés Ccori; ; OIM Lima; +5116330000; ic@iom.int'],
  },
  {
    in: 'Para más información: Ángel Núñez, OIM Panamá, Teléfono: +507 305 3350, correo electrónico: an@iom.int',
    find: ['Ángel Núñez; ; OIM Panamá; +5073053350; an@iom.int'],
  },
  {
    in: 'Para mayor información: Ximena Aravena, OIM Chile, Teléfono: (56-2) 2963 3710',
    places: { Chile: 'CL' },
    find: ['Ximena Aravena; ; OIM Chile; +56229633710; '],
  },
  {
    in: 'Para mayor información, por favor contacte a: Juliana Quintero en la OIM de Buenos Aires, Tel: +54 11 5219 2033',
    find: ['Juliana Quintero; ; OIM de Buenos Aires; +541152192033; '],
  },
  {
    in: 'Para más información, póngase en contacto con Jorge Gallo y Karin Overmars, OIM Bogotá, Tel. +57 1 639 7777.',
    find: ['Jorge Gallo; ; OIM Bogotá; +5716397777; ', 'Karin Overmars; ; OIM Bogotá; +5716397777; '],
  },
  {
    in: 'Contacto de prensa:\nJosé María de la Cruz y Vega\nPortavoz\nOficina Regional de la OIM para Centroamérica\nTel. +506 2212 5300 ext. 5352\nCelular: +506 8888 1234',
    find: ['José María de la Cruz y Vega; Portavoz; Oficina Regional de la OIM para Centroamérica; +50622125300, +50688881234; '],
  },
  {
    in: 'Rosa\nMartínez\nOIM San\nJosé\nTel: 2212 5300\nMaría Pérez\nOIM Panamá\nTel: 305 3350',
    places: { 'San\nJosé': 'CR', Panamá: 'PA' },
    find: ['Rosa Martínez; ; OIM San José; +50622125300; ', 'María Pérez; ; OIM Panamá; +5073053350; '],
  },
  {
    in: 'Contactos: Sra. Ana Solís, Jefa de Misión, OIM El Salvador, asolis@iom.int; Lic. Luis Mora, lmora@iom.int',
    find: ['Ana Solís; Jefa de Misión; OIM El Salvador; ; asolis@iom.int', 'Lic. Luis Mora; ; ; ; lmora@iom.int'],
  },
  { in: 'Portavoz: Joel Millman, OIM Ginebra, Tel. +41 79 103 8720', find: ['Joel Millman; Portavoz; OIM Ginebra; +41791038720; '] },
  {
    in: 'Para mayor información, contacte a la Unidad de Prensa de la OIM, prensa@iom.int',
    find: ['Unidad de Prensa; ; OIM; ; prensa@iom.int'],
  },
  { in: 'Para mayor información visite nuestro sitio.', find: [] },
  {
    in: 'Mayor información:\nEmilce Mosquera\nComunicaciones\nOIM Quibdó\nCelular: 311 482 77 90',
    places: { Quibdó: 'CO' },
    find: ['Emilce Mosquera; Comunicaciones; OIM Quibdó; +573114827790; '],
  },
];
