import type { ContactCase } from './case.js';

export const cases: readonly ContactCase[] = [
  {
    in: 'Weitere Informationen:\nJutta Brandhorst\nIOM Berlin\nTel.: +49 (0)30 278 778-14\nE-Mail: jbrandhorst@iom.int',
    find: ['Jutta Brandhorst; ; IOM Berlin; +493027877814; jbrandhorst@iom.int'],
  },
  {
    in: 'Für weitere Informationen wenden Sie sich bitte an Olumide Bankole, IOM Nigeria, Tel.: +234 803 645 2973, E-Mail: obankole@iom.int.',
    places: { Nigeria: 'NG' },
    find: ['Olumide Bankole; ; IOM Nigeria; +2348036452973; obankole@iom.int'],
  },
  {
    in: 'Pressekontakt: Frau Sabine Lehmann, Pressesprecherin, IOM Nürnberg, E-Mail: slehmann@iom.int',
    find: ['Sabine Lehmann; Pressesprecherin; IOM Nürnberg; ; slehmann@iom.int'],
  },
  {
    in: 'Kontakt:\nDr. Karim von Amsberg\nLeiter der Pressestelle\nTelefon: +41 22 717 93 61',
    find: ['Dr. Karim von Amsberg; Leiter der Pressestelle; ; +41227179361; '],
  },
  {
    in: 'Ansprechpartner: Alieu Jammeh, IOM Banjul, Tel. +220 330 3168 oder +220 761 2299',
    find: ['Alieu Jammeh; ; IOM Banjul; +2203303168, +2207612299; '],
  },
  {
    in: 'Rückfragen: Flavio Moretti, Tel.: +39 347 089 8996, E-Mail: fmoretti@iom.int; Joel Kramer in Genf, Tel.: +41 79 103 87 20, E-Mail: jkramer@iom.int',
    places: { Genf: 'CH' },
    find: ['Flavio Moretti; ; ; +393470898996; fmoretti@iom.int', 'Joel Kramer; ; Genf; +41791038720; jkramer@iom.int'],
  },
  {
    in: 'Für Presseanfragen: IOM-Pressestelle, E-Mail: presse@iom.int',
    find: ['IOM-Pressestelle; ; ; ; presse@iom.int'],
  },
  {
    in: 'Fragen beantwortet Sandra Black, Tel. +964 751 234 2550, sblack@iom.int.',
    find: ['Sandra Black; ; ; +9647512342550; sblack@iom.int'],
  },
  {
    in: 'Weitere Auskünfte erteilt Karen Mora, IOM Bonn, kmora@iom.int.',
    find: ['Karen Mora; ; IOM Bonn; ; kmora@iom.int'],
  },
  {
    in: 'Pressekontakt\nName\nJutta Brand\nFunktion\nPressesprecherin\nBüro\nIOM Berlin\nTelefon\n+49 30 278 778 14',
    find: ['Jutta Brand; Pressesprecherin; IOM Berlin; +493027877814; '],
  },
  {
    in: 'Weitere Informationen erhalten Sie bei:\nDr. Jens Albrecht\nLeiter Kommunikation\nIOM Deutschland\nTelefon: 030 / 278 778 - 31',
    places: { Deutschland: 'DE' },
    find: ['Dr. Jens Albrecht; Leiter Kommunikation; IOM Deutschland; +493027877831; '],
  },
  {
    in: 'Ansprechpartnerin für die Medien ist Lena Vogt (IOM Berlin), Tel. +49 30 278778-0.',
    find: ['Lena Vogt; ; IOM Berlin; +49302787780; '],
  },
  {
    in: 'Medienkontakt:\nClaudia Meier\nKommunikation\nIOM Bern\nTel. +41 31 350 82 11',
    find: ['Claudia Meier; Kommunikation; IOM Bern; +41313508211; '],
  },
  {
    in: 'Rückfragehinweis:\nTanja Beck\nIOM Bern\nTel.: +41 31 350 82 11\nE-Mail: tbeck@iom.int',
    find: ['Tanja Beck; ; IOM Bern; +41313508211; tbeck@iom.int'],
  },
  {
    in: 'Bitte kontaktieren Sie\nTanja Beck\nIOM Bern\nTel.: +41 31 350 82 11\nE-Mail: tbeck@iom.int',
    find: ['Tanja Beck; ; IOM Bern; +41313508211; tbeck@iom.int'],
  },
  {
    in: 'Weitere Auskünfte erteilt:\nTanja Beck\nIOM Bern\nTel.: +41 31 350 82 11\nE-Mail: tbeck@iom.int',
    find: ['Tanja Beck; ; IOM Bern; +41313508211; tbeck@iom.int'],
  },
  {
    in: 'Kontaktperson:\nTanja Beck\nIOM Bern\nTel.: +41 31 350 82 11\nE-Mail: tbeck@iom.int',
    find: ['Tanja Beck; ; IOM Bern; +41313508211; tbeck@iom.int'],
  },
  {
    in: 'Mehr Informationen erhalten Sie von Tanja Beck, IOM Bern, Tel.: +41 31 350 82 11',
    find: ['Tanja Beck; ; IOM Bern; +41313508211; '],
  },
  {
    in: 'Pressekontakt: Anna Kunz, Internationale Organisation für Migration, akunz@iom.int',
    find: ['Anna Kunz; ; Internationale Organisation für Migration; ; akunz@iom.int'],
  },
];
