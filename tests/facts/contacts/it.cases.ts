import type { ContactCase } from './case.js';

export const cases: readonly ContactCase[] = [
  {
    in: 'Contatti: Marta Colonnello, OIM Roma, Tel: 06 44 186 207, Email: mc@iom.int',
    places: { Roma: 'IT' },
    find: ['Marta Colonnello; ; OIM Roma; +390644186207; mc@iom.int'],
  },
  {
    in: 'Per ulteriori informazioni contattare:\nTea Perucci\nOIM Roma\nTel: +39 06 44 186 209\nEmail: tp@iom.int',
    find: ['Tea Perucci; ; OIM Roma; +390644186209; tp@iom.int'],
  },
  {
    in: 'Contatti stampa: Daria Brancati, OIM Roma, cell. +39 347 0011283, e-mail: db@iom.int',
    find: ['Daria Brancati; ; OIM Roma; +393470011283; db@iom.int'],
  },
  {
    in: 'Per ulteriori informazioni contattare Marisol Cruz, OIM Manila, Tel. +63 2 848 1260, Email: mc@iom.int',
    find: ['Marisol Cruz; ; OIM Manila; +6328481260; mc@iom.int'],
  },
  {
    in: "Per maggiori informazioni si prega di contattare l'ufficio dell'OIM a Roma, Tel. +39 06 44 186 209, o Luca De Santis, portavoce, Email: ld@iom.int",
    find: ["; ; l'ufficio dell'OIM a Roma; +390644186209; ", 'Luca De Santis; portavoce; ; ; ld@iom.int'],
  },
  {
    in: 'Per informazioni: Sportello Catania, tel. +39 095 7465031, ct@iom.int',
    find: ['Sportello Catania; ; ; +390957465031; ct@iom.int'],
  },
  {
    in: 'Ufficio stampa: Anna Della Rovere, OIM Ginevra, Tel. +41 22 717 91 11, Email: ar@iom.int',
    find: ['Anna Della Rovere; ; OIM Ginevra; +41227179111; ar@iom.int'],
  },
  {
    in: 'Ufficio stampa OIM\nGiulia Neri – Responsabile comunicazione\nTel. +39 06 44186207',
    find: ['Giulia Neri; Responsabile comunicazione; OIM; +390644186207; '],
  },
  {
    in: 'Si prega di contattare\nTanja Beck\nOIM Berna\nTel.: +41 31 350 82 11\nE-Mail: tbeck@iom.int',
    find: ['Tanja Beck; ; OIM Berna; +41313508211; tbeck@iom.int'],
  },
  {
    in: 'Info e contatti:\nTanja Beck\nOIM Berna\nTel.: +41 31 350 82 11\nE-Mail: tbeck@iom.int',
    find: ['Tanja Beck; ; OIM Berna; +41313508211; tbeck@iom.int'],
  },
  {
    in: 'Per informazioni:\nUfficio stampa OIM Roma\nAda Conti\ntel. +39 06 4418 6207',
    find: ['Ada Conti; ; Ufficio stampa OIM Roma; +390644186207; '],
  },
  {
    in: 'Per informazioni: Ada Conti, Ufficio stampa, OIM Roma, tel. +39 06 4418 6207',
    places: { Roma: 'IT' },
    find: ['Ada Conti; Ufficio stampa; OIM Roma; +390644186207; '],
  },
  {
    in: 'Per informazioni: Ada Conti, Ufficio stampa OIM Italia, tel. +39 06 4418 6207',
    places: { Italia: 'IT' },
    find: ['Ada Conti; ; Ufficio stampa OIM Italia; +390644186207; '],
  },
];
