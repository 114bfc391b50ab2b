import { describe, expect, it } from 'vitest';
import { clean, menus, sections, sourceOf } from './dumps.js';

const body = (text: string): string => sections(clean(`${menus.fr}Un titre assez court\n${text}`).article, 'body').join('\n\n');

describe('wrapped lines', () => {
  it.each([
    ["L'OIM demande cette semaine pour ses camions en tout 40\n403 000 dollars, dont une part pour les\nfamilles.", '40 403 000 dollars'],
    ['Le voyage de retour depuis la ville de Tripoli a coûté 1,3\nmillion de dollars.', '1,3 million de dollars'],
    ['Le convoi est parti lundi. Il est composé de camions et de «\nvoitures » neuves, dit le chef de la\nmission.', '« voitures » neuves'],
    ['Une réunion entre les autorités des deux pays et les nigéro-\ntchadiens a eu lieu.', 'nigéro-tchadiens'],
    ['Le plan national des deux gouvernements porte sur 2007-\n2013 et sur la suite.', '2007-2013'],
    ['Elle a été ouverte le vendredi de la semaine passée, le 14\nmars 2009.', '14 mars 2009'],
    ['Chaque élève reçoit en outre une machine à coudre de Gs.\n1.850.000, payée par les autorités de la\nville.', 'Gs. 1.850.000'],
    ['• Les nouveau-nés : 4 850 ; les personnes de plus de 60 :\n3 900 ; les mères qui allaitent encore leurs\nenfants.', '60 : 3 900'],
  ])('%j reads whole', (text, whole) => {
    expect(body(text)).toContain(whole);
  });

  it('end with the hyphens of broken words in pages that break many', () => {
    const broken =
      "Quelque 620 familles sont rentrées entre septembre et novem-\nbre 2017, avec une aide de l'OIM et de 1,75 mil-\nlion de dollars. Elles ont reçu des hari-\ncots.";
    expect(body(broken)).toBe(
      "Quelque 620 familles sont rentrées entre septembre et novembre 2017, avec une aide de l'OIM et de 1,75 million de dollars. Elles ont reçu des haricots.",
    );
    const dump = `${menus.fr}Un titre assez court\n${broken}`;
    expect(sourceOf(clean(dump).article, 'novembre', dump)).toBe('novem-\nbre');
  });

  it('end paragraphs where a sentence ends early', () => {
    expect(
      body(
        "L'OIM a ouvert un centre pour les familles qui rentrent de\nLibye.\nLe centre est financé par la Suisse et par les autorités de\nla ville.\n",
      ),
    ).toBe(
      "L'OIM a ouvert un centre pour les familles qui rentrent de Libye.\n\nLe centre est financé par la Suisse et par les autorités de la ville.",
    );
  });

  it('may be wider than any usual width', () => {
    const wide =
      "L'OIM a ouvert un centre d'accueil pour les familles qui rentrent de Libye par la route du Nord depuis la fin du mois de\nmars, avec l'aide des autorités de la ville et de celles de deux autres villes du pays, où des centres semblables ont été\nouverts.\nIl compte 40 lits.";
    expect(body(wide)).toBe(wide.replace('de\nmars', 'de mars').replace('été\nouverts', 'été ouverts').replace('.\n', '.\n\n'));
  });

  it('are paragraphs where they are long', () => {
    const long = 'Une phrase assez longue pour tenir un paragraphe à elle seule, comme les pages récentes en ont, et qui ne finit pas.';
    expect(body(`${long}\n${long}\n`)).toBe(`${long}\n\n${long}`);
  });

  it('are no items of a list beside such paragraphs, though one begins with a small letter', () => {
    const long =
      'Une phrase assez longue pour tenir un paragraphe à elle seule, comme les pages récentes en ont, et qui finit par un point.';
    const items =
      'Chiffres\n4 120 personnes dans les centres du nord\nenviron 300 dehors, dans la ville de Bihać\nKirov 80 / 71\nBatna 40 / 12';
    expect(body(`${items}\n\nSanté\n${long}\n\nRetours\n${long}\n`)).toContain('71\n\nBatna');
  });

  it('stand beside long paragraphs too, where they are full', () => {
    const long =
      'Une phrase assez longue pour tenir un paragraphe à elle seule, comme les pages récentes en ont, et qui finit par un point.';
    const wrapped =
      "L'OIM a ouvert un centre pour les familles qui rentrent de\nLibye, de Tunisie et d'un autre pays, par la route du Nord et par\nla mer.";
    expect(body(`${long}\n\n${wrapped}\n`)).toContain('par la mer.');
  });
});

it('residue that goes on behind a run of spaces in a long line comes to an end', () => {
  const long =
    'IOM has helped many families of the two towns, among them some who lost a home twice in a single year, as a former teacher of the school said to us.';
  const dump = `Short Title\n\n"mailto:ac ${long}    Three quarters live in tents@oim.example" target="_blank" title=\n"">ac@oim.example\n`;
  expect(clean(dump).article.text).toContain('ac@oim.example');
});

describe('contact blocks', () => {
  it.each([
    ['For more information please contact Ama Ofori, IOM Lusaka, Tel.\n+260.1.254.055, Email: ao@iom.int', 'Tel. +260.1.254.055'],
    [
      'Contact:\n\nAndrés Vega, Regional Coordinator for Emergencies, IOM San\nJosé, Tel: +506 2212 5300, Email: av@iom.int',
      'IOM San José, Tel',
    ],
  ])('%j reads whole where lines are wrapped', (contact, whole) => {
    const wrapped = 'The work goes on in the whole of the town, with the help of\nthe town and of its people.\n\n';
    expect(clean(`${menus.en}A Short Title\n\n${wrapped}${contact}\n`).article.text).toContain(whole);
  });

  it.each([
    ...['Rückfragehinweis:', 'Bitte kontaktieren Sie', 'Weitere Auskünfte erteilt:', 'Kontaktperson:', 'Für zusätzliche Informationen:'],
    ...[
      'Si prega di contattare',
      'Info e contatti:',
      'Queira contactar',
      'Ponto focal:',
      'Sírvase contactar a',
      'Por favor comuníquese con',
    ],
    ...['Prière de contacter', 'Personne-ressource :', 'Для справок:', 'Для СМИ:', 'Детальніша інформація:', 'Для довідок:'],
    ...['معلومات الاتصال:', 'نقطة الاتصال:'],
  ])('%j opens one', (opener) => {
    const block = `${opener}\nTanja Beck\nIOM Bern\nTel.: +41 31 350 82 11`;
    const { article } = clean(`Global\n\nA Short Title\n\nThe work goes on in the town.\n\n${block}\n`);
    expect(sections(article, 'contact').join('\n')).toBe(block);
  });

  it('end with the label of an address that was lost', () => {
    const lost =
      'For more information please contact Ama Ofori, IOM Lusaka, Tel. +260.1.254.055, Email:\nROMANIA - New Course - Ten began a course.\n';
    const { article } = clean(`${menus.en}A Short Title\n\nThe work goes on in the town.\n${lost}`);
    expect(article.text).toContain('Email:\n\nROMANIA');
  });

  it.each([
    'Preguntas, hasta el 5 de junio: Ana Ruiz, OIM La Paz, teléfono 591-2-2433232, ana@iom.int',
    'Condolences: Leila van der Berg (welfare), IOM Kabul, lb@iom.int',
    'Voceros:\nInés Ccori\nOIM Lima\nTel. 01 633 0000\nLuis Paz\nOIM Cusco\nTel. 084 221133',
    'Para mayor información, contactar a:\n\nLic. Ana María Ruiz, Coordinadora de Proyecto, OIM La Paz, Tel. 591-2433232, ana@iom.int',
    'Nos informa el equipo:\nAna Ruiz, OIM La Paz\nana@iom.int',
    'Para mayor información:\nPanamá\nAna Ruiz Paz\nTel. 01 633 0000\nana@iom.int',
    'Envíe hasta el viernes su hoja de vida, en español, con tres referencias, a:\nRecursos Humanos, OIM La Paz\nana@iom.int',
  ])('%j presents a person in the last paragraph', (last) => {
    expect(sections(clean(`${menus.en}A Short Title\n\nThe work goes on in the town.\n\n${last}\n`).article, 'contact')).toEqual([last]);
  });

  it.each(['She told us: IOM Kabul will help, write to lb@iom.int', 'Two camps: Sharia, Bersive and others, 12 km apart, are full.'])(
    '%j is none',
    (last) => {
      expect(sections(clean(`${menus.en}A Short Title\n\nThe work goes on in the town.\n\n${last}\n`).article, 'contact')).toEqual([]);
    },
  );

  it('in the last paragraph begin with the person whom a sentence asks to reach, whatever its words', () => {
    const person = 'Leila Hatami, IOM Kabul, +93 79 910 0321, lhatami@iom.int';
    const page = `${menus.en}A Short Title\n\nThe work goes on in the town.\n\nTo request an interview, contact ${person}\n`;
    expect(sections(clean(page).article, 'contact')).toEqual([person]);
  });

  it('under a heading with a colon that stands apart', () => {
    const last = ['Spokesperson:', 'Leila Hatami, IOM Kabul', 'Tel: +93 79 910 0321', 'lhatami@iom.int'];
    const page = `${menus.en}A Short Title\n\nThe work goes on in the town.\n\n${last[0]}\n\n${last.slice(1).join('\n')}\n`;
    expect(sections(clean(page).article, 'contact').join('\n').split(/\n+/)).toEqual(last);
  });

  it.each([
    'Contact\nLeila Hatami\nIOM Kabul\nTel: +93 79 910 0321',
    'Contact média\nAwa Ndoye\nOIM Dakar\nTél. : +221 33 869 62 00',
    'Contact : Awa Ndoye\nChargée de communication\nOIM Dakar\nTél. : +221 33 869 62 00',
    'For more information, please contact Awa Ndoye\nPress Officer\nIOM Dakar\nandoye@iom.int',
    'Les journalistes peuvent s’adresser à :\nAwa Ndoye, OIM Dakar, +221 33 869 62 00',
    'Les médias intéressés peuvent joindre Awa Ndoye au +221 33 869 62 00.',
    'Les demandes d’interview sont à adresser à Awa Ndoye, +221 33 869 62 00.',
    'Los periodistas que deseen asistir pueden contactar a Awa Ndoye, +221 33 869 62 00.',
    'Should you require further information, please contact Awa Ndoye, +221 33 869 62 00.',
    'Interviews can be arranged with Awa Ndoye, +221 33 869 62 00.',
    'Spokesperson: Awa Ndoye, +221 33 869 62 00',
    'Vous pouvez joindre Awa Ndoye à l’OIM Dakar au +221 33 869 62 00.',
    'Pueden comunicarse con Awa Ndoye, OIM Dakar, al +221 33 869 62 00.',
  ])('%j stand below their heading, which is no part of a name', (last) => {
    expect(sections(clean(`${menus.en}A Short Title\n\nThe work goes on in the town.\n\n${last}\n`).article, 'contact')).toEqual([last]);
  });

  it('do not begin with journalists who can do something else', () => {
    const last = 'Les journalistes peuvent entrer dans le camp, à 12 km de Bria.';
    expect(sections(clean(`${menus.fr}Titre court\n\nLe travail continue en ville.\n\n${last}\n`).article, 'contact')).toEqual([]);
  });

  it('do not begin with what journalists want', () => {
    const last = 'Journalists wishing to attend must bring 2 photographs.';
    expect(sections(clean(`${menus.en}A Short Title\n\nThe work goes on in the town.\n\n${last}\n`).article, 'contact')).toEqual([]);
  });

  it('do not begin with migrants who can reach their families', () => {
    const last = 'Pueden comunicarse con sus familias desde 12 teléfonos del centro.';
    expect(sections(clean(`${menus.es}Un título corto\n\nEl trabajo sigue en la ciudad.\n\n${last}\n`).article, 'contact')).toEqual([]);
  });

  it('begin with nobody whose sentence ends before the address', () => {
    const last = 'The centre is run by Leila Hatami, IOM Kabul. Its address is known: write to centre@iom.int';
    expect(sections(clean(`${menus.en}A Short Title\n\nThe work goes on in the town.\n\n${last}\n`).article, 'contact')).toEqual([]);
  });

  it('behind another, a person without an office', () => {
    const last = [
      'Contacto: Ana Ruiz, OIM Lima, ana@iom.int',
      'En Mendoza: Ing. Hugo Ruarte, coordinador de campo, cel. +54 9 261 612-3408',
    ];
    const { article } = clean(`${menus.en}A Short Title\n\nThe work goes on in the town.\n\n${last.join('\n')}\n`);
    expect(sections(article, 'contact')).toEqual(last);
  });

  it('join a number that the layout has parted', () => {
    const dump = `${menus.en}A Short Title\nThe work goes on in the town and in all the villages about\nit.\n\nFor more information please contact:\n\nJoyce Nyambura, IOM Nairobi, Tel: 254 20 422 3381, Cell: + 254\n722 555 010, Email: jk@iom.int\n\nChad Holm, IOM Geneva, Tel: +41 22 717 4583 ext.\n15, Fax: +41 22 717 4580\n`;
    expect(sections(clean(dump).article, 'contact').join('\n')).toMatch(/\+ 254 722 555 010, .*4583 ext\. 15, Fax/s);
  });

  it('keep their lines, and join what is split', () => {
    const dump = `${menus.en}A Short Title\nThe work goes on in the town and in all the villages about\nit.\nFor more information please contact:\nJoyce Nyambura\nKariuki\nIOM Nairobi\nTel: + 254 20 422\n3381\next. 15\nEmail:\n"mailto:jk@iom.int" target="_blank" title=\n"">jk@iom.int\nor\nChad Holm\nSpokesperson\nIOM Geneva\nE-mail:\n[email protected]\n`;
    const { article } = clean(dump);
    expect(sections(article, 'contact')).toEqual([
      'For more information please contact:\nJoyce Nyambura Kariuki\nIOM Nairobi\nTel: + 254 20 422 3381 ext. 15\nEmail: jk@iom.int\nor\nChad Holm\nSpokesperson\nIOM Geneva\nE-mail: [email protected]',
    ]);
    expect(sourceOf(article, '422 3381', dump)).toBe('422\n3381');
    expect(article.links).toMatchObject([{ href: 'mailto:jk@iom.int' }]);
  });

  it('keep their lines where only an address goes on with a small letter', () => {
    const last = [
      'Para mayor información:',
      'Oficina de Prensa de la OIM en La Paz',
      'Teléfono: (591-2) 243-3232 interno 117',
      'prensa@iom.int',
    ];
    const { article } = clean(`${menus.es}Un título corto\n\nLa obra sigue en el pueblo.\n\n${last.join('\n')}\n`);
    expect(sections(article, 'contact')).toEqual([last.join('\n')]);
  });

  it('begin a paragraph, though the line before is full', () => {
    const { article } = clean(
      `${menus.en}A Short Title\nThe work goes on in the town and in all of the villages about it.\nIt ends then and there, as both of the towns had asked for it.\nFor more information please contact:\nChad Holm\nTel: +41 22 717 4583\n`,
    );
    expect(sections(article, 'contact')).toEqual(['For more information please contact:\nChad Holm\nTel: +41 22 717 4583']);
    expect(article.text).toContain('asked for it.\n\nFor more');
  });

  it('run on in a paragraph from the sentence that asks to get in touch', () => {
    const { article } = clean(
      "Titre court\n\nFin du texte. Pour plus d'informations, veuillez contacter Awa Bah, OIM Dakar, Tél. +221 33 869 62 00. Merci.\n",
    );
    expect(sections(article, 'body')).toEqual(['Fin du texte.']);
    expect(sections(article, 'contact')).toEqual([
      "Pour plus d'informations, veuillez contacter Awa Bah, OIM Dakar, Tél. +221 33 869 62 00. Merci.",
    ]);
  });

  it('have lines of a person, with a full stop before the label of a number, or an address that was taken out', () => {
    const block =
      'Para mayor información, contactar con:\n\nGraciela Vera Ayala, OIM Asunción. Tel: +595 21 607 200. Email: gvera@iom.int\n\nRubén Sosa, OIM Ginebra, E-mail: [email protected]';
    const { article } = clean(`Título corto\n\nLa obra sigue en el pueblo.\n\n${block}\n`);
    expect(sections(article, 'body')).toEqual(['La obra sigue en el pueblo.']);
    expect(sections(article, 'contact').join('\n\n').replace(/\n+/g, ' ')).toBe(block.replace(/\n+/g, ' '));
  });

  it('can open with a heading', () => {
    const { article } = clean(
      'Título corto\n\nLa obra sigue en el pueblo.\n\nContacto para prensa\nLorena Vega\nOIM México\nTel. +52 961 617 0700\n',
    );
    expect(sections(article, 'body')).toEqual(['La obra sigue en el pueblo.']);
  });

  it('stand between notes, wrapped too', () => {
    const { article } = clean(
      `${menus.en}IOM press notes\nSUDAN - Flights - IOM flew 230 people home to Juba and to\nMalakal.\nFor more information please contact Louis Hoff, IOM Juba, Tel:\n+249 122 406 641, Email: lhoff@iom.int\nHAITI - Camps - The last 14 camps closed on Monday in the\nnorth.\n`,
    );
    expect(sections(article, 'contact')).toEqual([
      'For more information please contact Louis Hoff, IOM Juba, Tel: +249 122 406 641, Email: lhoff@iom.int',
    ]);
    expect(sections(article, 'body')).toHaveLength(2);
  });

  it.each([
    ['Para mayor información se ruega ponerse en contacto con:'],
    ['Weitere Informationen:'],
    ['Контакти для ЗМІ:'],
    ['للمزيد من المعلومات، يرجى الاتصال بـ:'],
    ['Contatti:'],
    ['Para mais informações, favor entrar em contato com:'],
    ['Media Contact'],
  ])('open with %j', (opener) => {
    const { article } = clean(`Title\n\nText of the page.\n\n${opener}\n\nAna Paz\nOIM\nTel: +504 2220 1100\n`);
    expect(sections(article, 'contact')).toEqual([`${opener}\n\nAna Paz\nOIM\nTel: +504 2220 1100`]);
  });

  it('begin with the office at the end of a page', () => {
    const block =
      'OIM Lima\nAugusto Tamayo 280, San Isidro\nTel. +51 1 633 0000\nCorreo: oimlima@iom.int\nResponsable del programa: Lic. Graciela Pereda Luna';
    const { article } = clean(`Title\n\nText of the page.\n\n${block}\n`);
    expect(sections(article, 'contact')).toEqual([block]);
    const prose = clean(
      'Title\n\nText of the page.\n\nOIM Lima\nThe office helps 300 persons in the city and works with the authorities.\n',
    ).article;
    expect(sections(prose, 'contact')).toEqual([]);
  });

  it('are not opened by the same words in prose', () => {
    const { article } = clean(
      'Title\n\nFor more than ten years IOM has kept in contact with farmers.\n\nContact between farmers is rare.\n\nPour plus de détails, le rapport compte 40 pages.\n',
    );
    expect(sections(article, 'contact')).toEqual([]);
  });
});
