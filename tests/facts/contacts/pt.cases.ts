import type { ContactCase } from './case.js';

export const cases: readonly ContactCase[] = [
  {
    in: 'Para mais informações, favor entrar em contato com:\nRenata Quintela\nOIM Boa Vista\nTel.: +55 95 3198-0142\nE-mail: rquintela@iom.int',
    find: ['Renata Quintela; ; OIM Boa Vista; +559531980142; rquintela@iom.int'],
  },
  {
    in: 'Para mais informações, entre em contato com Thaís Falcão, OIM Manaus, Tel: +55 92 3632-0417, E-mail: tf@iom.int',
    find: ['Thaís Falcão; ; OIM Manaus; +559236320417; tf@iom.int'],
  },
  {
    in: 'Para mais informações, contacte:\nSandra Mabunda\nOIM Maputo\nTel.: +258 21 310 779 / +258 84 300 1177\nEmail: sm@iom.int',
    find: ['Sandra Mabunda; ; OIM Maputo; +25821310779, +258843001177; sm@iom.int'],
  },
  {
    in: 'Contactos para a imprensa: Rita Catarino, OIM Lisboa, Tel. +351 21 324 2940, e-mail: rc@iom.int',
    find: ['Rita Catarino; ; OIM Lisboa; +351213242940; rc@iom.int'],
  },
  {
    in: 'Para mais informações, queira contactar Laura Baldé, OIM Bissau,\nTel: +245 955 101 010, Email: lb@iom.int',
    find: ['Laura Baldé; ; OIM Bissau; +245955101010; lb@iom.int'],
  },
  {
    in: 'Contato: Assessoria de Imprensa, OIM Brasil, imprensa@iom.int',
    find: ['Assessoria de Imprensa; ; OIM Brasil; ; imprensa@iom.int'],
  },
  {
    in: 'Para mais informações, por favor contactar Ana do Rosário na OIM em Luanda, Tel: +244 222 321 455, ou João Neves, OIM Genebra, Email: jn@iom.int',
    find: ['Ana do Rosário; ; OIM em Luanda; +244222321455; ', 'João Neves; ; OIM Genebra; ; jn@iom.int'],
  },
  {
    in: 'Assessoria de Comunicação\nMárcia Lemos\nOIM Brasil\nTelefone: +55 61 3771-3700',
    find: ['Márcia Lemos; ; OIM Brasil; +556137713700; '],
  },
  {
    in: 'Queira contactar\nTânia Bessa\nOIM Berna\nTel.: +41 31 350 82 11\nE-Mail: tbessa@iom.int',
    find: ['Tânia Bessa; ; OIM Berna; +41313508211; tbessa@iom.int'],
  },
];
