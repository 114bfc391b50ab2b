import { describe, expect, it } from 'vitest';
import { cleanReleases, takeAsIs } from '../../src/clean/index.js';
import { clean, menus, sections, titleOf } from './dumps.js';

describe('menu', () => {
  it.each(Object.entries(menus))('is cut by its structure, whatever its language: %s', (_, menu) => {
    const { article } = clean(`${menu}Nine Wells for Lahj\nAden - IOM dug nine wells in Lahj, where 4,000 people had none.\n`);
    expect(titleOf(article)).toBe('Nine Wells for Lahj');
    expect(article.text).toBe('Nine Wells for Lahj\n\nAden - IOM dug nine wells in Lahj, where 4,000 people had none.');
    expect(article.removals).toMatchObject([{ rule: 'menu', start: 0 }]);
  });

  it('is cut where all line breaks became spaces, up to its last line', () => {
    const page = `${menus.en}Nine Wells for Lahj\nAden - IOM dug nine wells in Lahj, where 4,000 people had none.`;
    const { article } = clean(page.replaceAll('\n', ' '));
    expect(article.text).toBe('Nine Wells for Lahj Aden - IOM dug nine wells in Lahj, where 4,000 people had none.');
    expect(article.removals).toMatchObject([{ rule: 'menu', start: 0 }]);
    const list = `- IOM dug nine wells in Lahj, ${'where 4,000 people had none, '.repeat(6)}and left. - 2030 Agenda: the next wells are due.`;
    expect(clean(list).article.text).toBe(list);
  });

  it('is cut where its sentences were wrapped', () => {
    const menu =
      "-\nQui sommes nous\nQui sommes nousL'Organisation internationale pour les migrations\n(OIM) fait partie du système des Nations Unies et compte 190\nEtats membres.\nStructure\nStructure\n- Direction\n-\nNotre travail\nNotre travailEn tant que principale organisation\nintergouvernementale, elle travaille depuis 1947 dans 83 villes\net soutient le Programme 2030.\nAgir\nAgir\n- 2030 AGENDA\n";
    const { article } = clean(`${menu}Neuf puits pour Lahj\nAden - L'OIM a creusé neuf puits à Lahj.\n`);
    expect(article.text).toBe("Neuf puits pour Lahj\n\nAden - L'OIM a creusé neuf puits à Lahj.");
  });

  it('of labels that are said once, each below a bullet alone, is cut too', () => {
    const menu = '-\nCountries\n-\nData and Analysis\n-\nSpecial Focus\n-\nCrisis Responses\n';
    const fields =
      'Contacto\nAwa Diop Traoré, adiop@iom.int; DTM Mali, dtmmali@iom.int\nIdioma\nFrench\nFecha de instantánea\nJan 01 2023\nMar 31 2023\nActividad\n- Flow Monitoring\n';
    const { article } = clean(`${menu}Mali — Suivi des puits 3 (mars 2023)\n${fields}On a compté neuf puits à Gao, dont trois à sec.\n`);
    expect(article.text).toBe('Mali — Suivi des puits 3 (mars 2023)\n\nOn a compté neuf puits à Gao, dont trois à sec.');
    expect(clean('-\nWater\n-\nTents\nThe two lists were short this year, the mayor said.\n').article.text).toContain('Tents');
  });

  it('does not take bullets of the article, nor a title said twice', () => {
    const { article } = clean(
      `${menus.en}Two Camps Close\nTwo Camps Close\n- 120 families left.\n- 80 stayed.\nJuba – The camps closed.\n`,
    );
    expect(titleOf(article)).toBe('Two Camps Close');
    expect(sections(article, 'body')).toEqual(['Two Camps Close\n\n- 120 families left.\n- 80 stayed.\n\nJuba – The camps closed.']);
  });

  it('leaves the number of an issue out of the title', () => {
    const { article } = clean(
      `${menus.fr}Kasaï : le nombre de déplacés repart à la hausse\nRapport de situation n° 7\nOn compte 8 914 ménages sur les sites de la province.\n`,
    );
    expect(titleOf(article)).toBe('Kasaï : le nombre de déplacés repart à la hausse');
  });

  it.each(['Ginebra, 19 de marzo de 2004', 'Kabul / Geneva, 19 March 2004'])('leaves place and date out of it: %s', (line) => {
    const { article } = clean(`Pozos para Lahj y Adén\n${line}\n\nLa OIM entregó mantas a 40 familias de la ciudad.\n`);
    expect(titleOf(article)).toBe('Pozos para Lahj y Adén');
  });

  it('goes on behind a place', () => {
    const { article } = clean(`${menus.en}Forty Wells for Lahj, Aden and\nAbyan, says the Governor\n\nThe wells were dug in May.\n`);
    expect(titleOf(article)).toBe('Forty Wells for Lahj, Aden and Abyan, says the Governor');
  });

  it('leaves the name of the author below the title out of it', () => {
    const story = 'The rains came late that year.\n';
    expect(titleOf(clean(`${menus.en}Nobody Drowns by Chance\nBy the Director General\n\n${story}`).article)).toBe(
      'Nobody Drowns by Chance',
    );
    const wrapped = clean(`${menus.en}Nine Hundred Nigerien Families Go Home by\nBy-Pass Road and River\n\n${story}`).article;
    expect(titleOf(wrapped)).toBe('Nine Hundred Nigerien Families Go Home by By-Pass Road and River');
  });

  const story = 'The pumps of Lahj work again, and 4,000 people drink from them.';
  const flat = 'Languages\nEnglish\nSearch\nHome\nAbout IOM\nMission\nPress Releases\nFeatured Stories\nJobs\nContact us\n';

  it.each([
    ['', ''],
    ['Home / News / Nine Wells for Lahj\n', ''],
    ['Home\nNews\nNine Wells for Lahj\n', ''],
    ['News - Local\n', 'Share this page\nFacebook\nEmail\nPrint\n'],
    ['', 'A pump in Lahj at noon. Photo: IOM/Ana Ruiz\n'],
    ['\nHome\nNews\nNine Wells for Lahj\n\n', ''],
    ['', '3 min read\n'],
    ['\nPress Briefing Notes\n12 March 2014\n\n', ''],
    ['', 'Facebook\nX\nWhatsApp\nCopy link\n\nA pump in Lahj. © IOM/Ana Ruiz\n'],
  ])('of a label a line without bullets ends above the title: %j %j', (above, below) => {
    for (const gap of ['', '\n']) {
      const { article } = clean(`${flat}${above}Nine Wells for Lahj\n${below}${gap}${story}\n`);
      expect(article.text).toBe(`Nine Wells for Lahj\n\n${story}`);
    }
  });

  it('of a label a line may have the date of the page at its end, or below the title', () => {
    for (const head of ['12 March 2014\nNine Wells for Lahj\n', 'Nine Wells for Lahj\nPublished on 12 March 2014\nShare\n\n']) {
      const { article } = clean(`${flat}${head}${story}\n`);
      expect(article.text).toBe(`Nine Wells for Lahj\n\n${story}`);
      expect(article.published).toMatchObject({ edtf: '2014-03-12' });
    }
  });

  it('of a label a line goes before a long or wrapped title too', () => {
    const long = 'Nine Wells for Lahj and Four for Aden Give Water to Both of the Towns';
    expect(titleOf(clean(`${flat}${long}\n${story}\n`).article)).toBe(long);
    const wrapped = 'Villages of Lahj Get Nine Wells, Two Tanks and\nSeeds before the Rains\n';
    expect(titleOf(clean(`${flat}${wrapped}\n${story}\n`).article)).toBe(wrapped.trim().replace('\n', ' '));
  });

  it('is none where short lines of an article stand below a label or two', () => {
    const rows = 'Wells by town\nTown\nWells\nLahj\nNine\nAden\nFour\nAbyan\nTwo\n';
    expect(clean(`News\nGlobal\n${rows}${story}\n`).article.text).toContain('Wells by town');
  });

  it('alone is a page without article', () => {
    const { article, problems } = clean(menus.fr);
    expect(article).toMatchObject({ text: '', title: null, blocks: [] });
    expect(problems).toMatchObject([{ code: 'no-article', severity: 'error' }]);
  });
});

describe('header', () => {
  it.each([
    ['Communiqué\nGlobal\n\n'],
    ['Comunicado\nLocal\n\n'],
    ['Notizia\nLocal\n\n'],
    ['Новини\nGlobal\n\n'],
    ['بيان صحفي\nGlobal\n\n'],
    ['Migrant Stories\n\n'],
    ['Skip to main content\nNews - \nGlobal\n\n'],
    ["DG's Statements and Speeches\n28 Nov 2018\n\n"],
    ['Déclarations et discours de la directrice générale\n27 nov 2023\n\n'],
    ['Declaraciones y discursos del director general\n27 Nov 2023\n\n'],
    ['Official Statements\n\n'],
    ['Déclarations et discours de la directrice générale\n18 déc 2018\n\n'],
    [`${menus.uk}News\nGlobal\n`],
    ['Declaraciones y discursos de la directora general\n27 Nov 2023\n\n'],
    ['Preguntas y respuestas\n\n'],
  ])('%j is no part of the article', (header) => {
    expect(clean(`${header}Wells for Lahj\n\nAden – IOM dug wells.\n`).article.text).toBe('Wells for Lahj\n\nAden – IOM dug wells.');
  });

  it('with a date in one line gives the date of publication and parts paragraphs at runs of spaces', () => {
    const { article } = clean(
      'Press Release —Global December 23, 2015    Sudan: Tents    Khartoum - IOM gave tents.    It needs 300 more.    For more information please contact Ali Hassan, IOM Khartoum, Tel: +249 922 406 686, Email:',
    );
    expect(article.published).toEqual({ text: 'December 23, 2015', edtf: '2015-12-23' });
    expect(article.text.split('\n\n')).toEqual([
      'Sudan: Tents',
      'Khartoum - IOM gave tents.',
      'It needs 300 more.',
      'For more information please contact Ali Hassan, IOM Khartoum, Tel: +249 922 406 686, Email:',
    ]);
    expect(sections(article, 'contact')).toHaveLength(1);
  });

  it.each([
    ['Date Publish: \n11/03/2017\n\n', '11/03/2017', '2017-11-03'],
    ['PBN News Kenya - Thu, 06/04/2015 - 11:40\n\n', 'Thu, 06/04/2015 - 11:40', '2015-06-04'],
    ['Mar, 07/08/2014 - 10:35\n\n', 'Mar, 07/08/2014 - 10:35', '2014-07-08'],
    ['Posted on Tue. February 20, 2018\n\n', 'Tue. February 20, 2018', '2018-02-20'],
    ['Posted on Fri, Jul-12-2013\n\n', 'Fri, Jul-12-2013', '2013-07-12'],
    ['9 de noviembre de 2018\n\n', '9 de noviembre de 2018', '2018-11-09'],
    ['22.10.2020\n\n', '22.10.2020', '2020-10-22'],
    ['Thu 16 Oct 2020 | 11:30 AM\n\n', 'Thu 16 Oct 2020 | 11:30 AM', '2020-10-16'],
    ['October 16, 2020, 3:05 pm\n\n', 'October 16, 2020, 3:05 pm', '2020-10-16'],
    ['Posted: \n08/31/18\n\n', '08/31/18', '2018-08-31'],
    ['03 Jan 2020 Chad Round 2 Download\n\n', '03 Jan 2020', '2020-01-03'],
    ['Communiqué de presse | 13 décembre 2007\n\n', '13 décembre 2007', '2007-12-13'],
  ])('stamp %j is read month first where it has slashes, and cut', (stamp, text, edtf) => {
    const { article } = clean(`Wells for Lahj\n\n${stamp}Aden – IOM dug wells.\n`);
    expect(article.published).toEqual({ text, edtf });
    expect(article.text).toBe('Wells for Lahj\n\nAden – IOM dug wells.');
  });

  it.each([' date 2019-04 ', 'date 2019-04-09 '])('%j before the first words gives the date of publication', (opening) => {
    const { article } = clean(`${opening}Wells for Lahj\n\nAden – IOM dug wells.\n`);
    expect(article.published?.edtf).toBe(opening.trim().slice('date '.length));
    expect(titleOf(article)).toBe('Wells for Lahj');
    expect(article.text).toBe('Wells for Lahj\n\nAden – IOM dug wells.');
    expect(article.removals.map(({ rule }) => rule)).toEqual(['stamp']);
  });

  it('of collected notes gives its date and keeps it', () => {
    const { article } = clean(
      'Kenya + 3 more\n\nIOM press briefing notes, 14 Mar 2003: Kenya, Peru\n\nSource\nIOM\nPosted\n14 Mar 2003\n\nKENYA - Buses - IOM sent 12 buses.\n',
    );
    expect(titleOf(article)).toBe('IOM press briefing notes, 14 Mar 2003: Kenya, Peru');
    expect(article.published?.edtf).toBe('2003-03-14');
    expect(sections(article, 'body')).toEqual(['KENYA - Buses - IOM sent 12 buses.']);
  });

  it('of labels with their values keeps its lines, though the page is wrapped', () => {
    const { article } = clean(
      'Communiqué\nGlobal\n\nLe Tchad en bref\n\nLes camions attendent le long de la\nroute que la pluie a coupée au nord.\n\nRéfugiés arrivés à Adré : 571 000\ndont enfants : 88 %\nAbris : 14 250\nCamions : 1 830\n',
    );
    expect(sections(article, 'body')[0]).toContain('571 000 dont enfants : 88 %\nAbris : 14 250\nCamions : 1 830');
  });

  it('of fields in French is cut, with whom to ask', () => {
    const { article } = clean(
      'Share\nTélécharger\nContacter\nDTM Tchad\nLangue\nFrench\nEmplacement\nTchad\n\nRetours au Kanem\n\nMao – 900 sont rentrés.\n',
    );
    expect(titleOf(article)).toBe('Retours au Kanem');
  });

  it('of fields and their values is cut, in another language than the text too', () => {
    const { article } = clean(
      'Compartir\nDescargar\nIdioma\nInglés\nPeríodo cubierto\nMar 26 2023\nMay 08 2023\n\nSudan Report (5)\n\nKhartoum – Some 900 fled.\n',
    );
    expect(article.text).toBe('Sudan Report (5)\n\nKhartoum – Some 900 fled.');
    expect(article.published).toBeNull();
  });

  it.each([
    'This website uses cookies to improve your experience.\nAccept\nDecline\n',
    'Ce site utilise des cookies pour votre confort.\nTout accepter\nRefuser\n',
    'Este sitio utiliza cookies.\nAceptar\nPolítica de cookies\n',
    'Nine Wells for Lahj | International Organization for Migration\nSkip to main content\nSearch\nHome\nNews\n',
  ])('of consent and of the window goes: %j', (head) => {
    const { article } = clean(`${head}Nine Wells for Lahj\nAden – IOM dug nine wells in Lahj, where 4,000 people had none.\n`);
    expect(article.text).toBe('Nine Wells for Lahj\n\nAden – IOM dug nine wells in Lahj, where 4,000 people had none.');
  });

  it('keeps a bar in a title that no line below says again', () => {
    expect(titleOf(clean('Nine Wells for Lahj | A Story\nThe pumps work again, and 4,000 people drink.\n').article)).toBe(
      'Nine Wells for Lahj | A Story',
    );
  });
});

describe('title', () => {
  it('may be wrapped', () => {
    expect(
      titleOf(clean('\nReconstrucción de viviendas en las\ncomunidades afectadas\n\nLa OIM comenzó esta semana la obra.\n').article),
    ).toBe('Reconstrucción de viviendas en las comunidades afectadas');
    expect(
      titleOf(
        clean(
          `${menus.en}Returnees Find Work in Bakeries and\nGarages\nPristina - Some 45 returnees found work in bakeries and\ngarages, IOM said.\n`,
        ).article,
      ),
    ).toBe('Returnees Find Work in Bakeries and Garages');
  });

  it('may end with a short form', () => {
    expect(titleOf(clean('Comunicado\nGlobal\n\nLa OIM abre oficina en EE.UU.\n\nMiami – Abrió el 3 de mayo.\n').article)).toBe(
      'La OIM abre oficina en EE.UU.',
    );
  });

  it('is null where the page goes straight into its text', () => {
    expect(
      titleOf(
        clean(
          `${menus.en}Some 300 stranded migrants from Bangladesh and Nepal\nhave been flown home since Monday. Another 120 are waiting in\nTunis.\n`,
        ).article,
      ),
    ).toBeNull();
    expect(
      titleOf(
        clean(
          `${'Juba – Some 1,200 people arrived in Renk this week after a walk of nine days, IOM said. '.repeat(2)}\n\nMalakal – A clinic opened.\n`,
        ).article,
      ),
    ).toBeNull();
  });
});

describe('captions and furniture in the body', () => {
  it.each([
    ...['Photo : OIM/Awa Bah', 'Enfants à Labé. Photo : OIM 2019', 'Familia en Ica. Foto: OIM', '© IOM 2018/Muse', 'Родина. Фото: МОМ'],
    ...['Des tentes arrivent à Pemba le 2 mai. OIM', 'Trente maçons à Labé. OIM Guinée/ Awa Bah', 'A well in Lahj. IOM 2019/Muse Ali'],
  ])('%j is cut', (caption) => {
    const { article } = clean(`News\nGlobal\n\nWells for Lahj\n\n${caption}\n\nAden – IOM dug wells.\n`);
    expect(article.text).toBe('Wells for Lahj\n\nAden – IOM dug wells.');
    expect(article.removals.at(-1)).toMatchObject({ rule: 'caption' });
  });

  it('a wrapped line that ends with who helps stays', () => {
    const body =
      'Aden – In Lahj, forty wells have run dry since May. IOM\ndug nine of them anew, with the help of UNICEF. IOM/UNHCR\nwill dig more.';
    expect(clean(`News\nGlobal\n\nWells for Lahj\n\n${body}\n`).article.text.replace(/\s+/g, ' ')).toContain(body.replace(/\s+/g, ' '));
  });

  it('a sentence about a photograph stays', () => {
    const body = 'Aden – He showed one photo: a well. "Photo: no," he said.';
    expect(clean(`Wells for Lahj\n\n${body}\n`).article.text).toContain(body);
  });

  it('kind and fields right below the title go, though no blank line parts them', () => {
    const dump =
      'Chad + 3 more\nWells for Amdjarass\nNews and Press Release\nSource\nIOM\nPosted\n4 May 2009\nOriginally published\n3 May 2009\n\nN’Djamena – IOM dug nine wells.\n';
    const { article } = clean(dump);
    expect(article.text).toBe('Wells for Amdjarass\n\nN’Djamena – IOM dug nine wells.');
    expect(article.published?.edtf).toMatch(/^2009-05-0[34]$/);
  });

  it('fields below an article go, and the country above its title', () => {
    const fields = 'Primary country\n- Haiti\n- Cuba\nSource\n- IOM\nFormat\n- News and Press Release\nLanguage\n- English\n';
    const dump = `Informing humanitarians worldwide 24/7\nHaiti\nWells for Jérémie\nCountries\nHaiti\nSources\nIOM\n\nJérémie – IOM dug nine wells.\n\n${fields}`;
    expect(clean(dump).article.text).toBe('Wells for Jérémie\n\nJérémie – IOM dug nine wells.');
  });

  it('a country above a title that begins with it goes', () => {
    const { article } = clean('Mali\n\nMali: wells for Kidal\n\nKidal – IOM dug nine wells.\n');
    expect(titleOf(article)).toBe('Mali: wells for Kidal');
  });

  it('an aggregator page gives one article a release', () => {
    const release = (title: string, day: string, tail: string) =>
      `${title}\n\nPBN News Germany - Fri, 09/${day}/2018 - 15:05\n\nGeneva – IOM helped.\n\nLanguage English Posted: Friday, September ${day}, 2018 - 17:11Image: Region-Country: SwitzerlandThemes: AidDefault: Multimedia: \n\n${tail}Press Release Type: Global\nCategories: PBN\n\n`;
    const dump = `Languages\n\n  • English\n  • Deutsch\n\nUpdated: 1 hour 46 min ago\n\n${release('First Title', '07', 'A family at home.\n\n')}${release('Second Title', '14', '')}`;
    const articles = cleanReleases(dump, () => {});
    expect(articles.map(({ text }) => text)).toEqual(['First Title\n\nGeneva – IOM helped.', 'Second Title\n\nGeneva – IOM helped.']);
    expect(articles.map(({ published }) => published?.edtf)).toEqual(['2018-09-07', '2018-09-14']);
  });
});

describe('paragraphs that were wrapped', () => {
  const lines = (full: string) =>
    `Wells for Lahj\n\nThe team dug wells in the valley where the road from the\ncoast ends, and will go on in May.\n\n${full}\n\nThe water is clear, as the people who live there and their\nanimals have found.\n\nMore are planned.\n`;
  it('end at blank lines, where these stand between them', () => {
    const text = lines('“The work was hard”, said its head there.\n“But it was done in time for the rains, and the money is\nspent.”');
    expect(clean(text).article.text).toContain('head there. “But it was');
  });

  it('keep lines that tell how long ago and end with a number: they are no age of the page', () => {
    for (const said of [
      'Il y a 839 pêcheurs dans ces quatre ports (397 à Mopti, 392\nà Ségou et 50 à Gao).',
      'Hace tres meses llegaron 40 barcas y ayer otras 12\nque venían de Cumaná.',
    ])
      expect(clean(lines(said)).article.text).toContain(said.replace('\n', ' '));
    expect(clean(`Wells for Lahj\n3 hours 20 min ago\n${lines('It rained.')}`).article.text).not.toContain('ago');
  });

  it('go on with a number in brackets that counts the line before', () => {
    expect(clean(lines('Among them were Ghanaians (21), Malians\n(16), Gambians (15) and others.')).article.text).toContain(
      'Malians (16), Gambians',
    );
  });
});

describe('taking a text as it is', () => {
  it('changes no unit, and still tells title and contact', () => {
    const text =
      'Wells for Lahj\n\nAden – IOM dug\nnine wells.\n\nFor more information please contact\nAli, IOM Aden, Tel: +967 2 231 568\n';
    const article = takeAsIs(text);
    expect(article.text).toBe(text);
    expect(article.wrapped).toBe(true);
    expect(titleOf(article)).toBe('Wells for Lahj');
    expect(sections(article, 'contact')).toEqual(['For more information please contact\nAli, IOM Aden, Tel: +967 2 231 568']);
  });

  it.each([
    ...['Presseaussendung / Local', 'In primo piano\nGlobal', 'Destaques', 'Главные новости', 'بيان مشترك\nGlobal', 'Communiqué conjoint'],
    ...[
      'Note d’information\nGlobal',
      'Nota informativa',
      'Briefing Note',
      '12 أيار/مايو 2019',
      'Data: 12/05/2019',
      'Avis de vacance\nLocal',
    ],
  ])('reads the title below %j', (head) => {
    const { article } = clean(`${head}\n\nWells for Lahj\n\nAden – IOM dug nine wells.\n`);
    expect(sections(article, 'title')).toEqual(['Wells for Lahj']);
  });

  it('reads a title that asks below an unknown kind of page', () => {
    const { article } = clean('Questions-réponses\nGlobal\n\nFaut-il creuser neuf puits ?\n\nAden – L’OIM a creusé neuf puits.\n');
    expect(sections(article, 'title')).toEqual(['Faut-il creuser neuf puits ?']);
  });

  it('keeps a title above the reach where its text follows', () => {
    const { article } = clean('Wells for Lahj\nGlobal\n\nAden – IOM dug nine wells.\n');
    expect(sections(article, 'title')).toEqual(['Wells for Lahj']);
  });

  it('counts a long line that names a person, a function and an office to the contact block, prose that long not', () => {
    const person = "Ana Ruiz, Coordinatrice régionale des programmes, Bureau régional de l'OIM à Bangkok";
    const block = `Pour plus d'informations, veuillez contacter :\n${person}\nTél. : +66 2 343 94 00`;
    expect(sections(clean(`L'OIM aide.\n\nL'OIM aide dix familles.\n\n${block}\n`).article, 'contact')).toEqual([block]);
    const asked = 'Pour plus d’informations, veuillez contacter :\nAna Ruiz, OIM Lima, Tél. : +51 1 633 0000';
    const prose = 'Le lendemain, les familles sont rentrées au village et, avec elles, les maçons du bourg.\nElles y restent.';
    expect(sections(clean(`L'OIM aide.\n\nL'OIM aide dix familles.\n\n${asked}\n${prose}\n`).article, 'contact')).toEqual([asked]);
  });

  it('counts national numbers behind labels inside long lines to the contact block', () => {
    const block =
      'For more information please contact:\nKofi Asare, Public Information Assistant, IOM Accra, Tel: 0302 742 930 Ext. 2407, Mobile: 024 431 8865, Email: kofiasare@iom.int\nSolveig Lund, Press Officer, IOM Copenhagen, Tel: 35 27 84 11';
    const article = takeAsIs(`Wells for Yeji\n\nAccra – IOM dug nine wells.\n\n${block}\n`);
    expect(sections(article, 'contact')).toEqual([block]);
  });

  it('counts the number behind an office and its colon to the contact block, and no figure', () => {
    const block =
      'Para más información:\nAna Ruiz, OIM Quito, Tel: +593 2 393 4301\nOficina de la OIM en Guayaquil y las provincias de la costa: (04) 268 3344, ext. 12';
    const wells = 'Pozos para Lago Agrio\n\nQuito – La OIM cavó nueve pozos.';
    expect(sections(clean(`${wells}\n\n${block}\n`).article, 'contact')).toEqual([block]);
    const figure = 'Hogares que reciben agua en las provincias de Sucumbíos, Orellana y Napo: 34.250';
    const asked = 'Para más información:\nAna Ruiz, OIM Quito, Tel: +593 2 393 4301';
    expect(sections(clean(`${wells}\n\n${asked}\n${figure}\n`).article, 'contact')).toEqual([asked]);
  });

  it.each([
    'Encontrará más información poniéndose en contacto con Ana Ruiz, OIM Quito, Tel: +593 2 393 4301',
    'Podrá obtener más información escribiendo a Ana Ruiz, OIM Quito, ana@iom.int',
  ])('is opened by where more is to be learnt: %j', (block) => {
    expect(sections(clean(`Pozos\n\nLa OIM cavó nueve pozos.\n\n${block}\n`).article, 'contact')).toEqual([block]);
  });

  it('is not opened by where more is to be read', () => {
    const said = 'Encontrará más información en la página de la oficina. Los viajes siguen.';
    expect(sections(clean(`Pozos\n\nLa OIM cavó nueve pozos.\n\n${said}\n`).article, 'contact')).toEqual([]);
  });
});

describe('the end of a page', () => {
  const lead = 'Wells for Lahj\n\nAden - IOM dug nine wells in Lahj, where people had none.\n\n';

  it.each([
    ['Ana Ruiz\nIOM Yemen\nTel: +967 1 410 568\nExt. 12\nEmail: aruiz@iom.int'],
    ['Ana Ruiz\nHead of Office\nIOM Yemen\nP.O. Box 7158\nTel: +967 1 410 568'],
    ['Nom : Ana Ruiz\nFonction : Cheffe de mission\nBureau : OIM Yémen\nTéléphone : +967 1 410 568'],
  ])('is a contact block where nothing but a person, an office and numbers stands there: %j', (block) => {
    const { article } = clean(`${lead}${block}\n`);
    expect(sections(article, 'contact')).toHaveLength(1);
    expect(sections(article, 'contact')[0]).toMatch(/^(?:Ana Ruiz|Nom : Ana Ruiz)\n/);
  });

  it.each([
    ['Ana Ruiz\nIOM Yemen\nThe wells were dug by hand.'],
    ['New Wells\nIOM Yemen opened them in May, said Ana Ruiz (aruiz@iom.int).'],
  ])('is none where sentences stand there: %j', (block) => {
    expect(sections(clean(`${lead}${block}\n`).article, 'contact')).toEqual([]);
  });

  const wells = 'Nine Wells for Lahj\n\nAden – IOM dug nine wells in Lahj, where 4,000 people had none.';

  it.each([
    'Back to top\nEnter your email\nContact us\nTerms of Use\nPrivacy Policy\n© 2024 IOM. All rights reserved.\nFacebook',
    'Retour en haut\nVotre adresse\nContactez-nous\nPolitique de confidentialité\nFacebook\nTwitter',
    'Volver arriba\nSu correo\nContáctenos\nPolítica de privacidad\nFacebook\nTwitter',
    'Tags\nWater\nSouth Sudan\nShare\nPrint',
    'Étiquettes\nEau\nSoudan du Sud',
    'Share this page\nFacebook\nEmail\nTwitter',
    'Région-Pays : Yémen\nThèmes : Eau',
    'Related Documents\nFact sheet (PDF)\nMore Stories',
  ])('has no labels of the site: %j', (foot) => {
    expect(clean(`${wells}\n\n${foot}\n`).article.text).toBe(wells);
  });

  it.each([
    'For more information, please contact:\nAna Ruiz\nIOM Sana’a\nTel: +967 1 234 567',
    'Contact us\nAna Ruiz, aruiz@iom.int',
    'Three towns wait\nLahj\nAden\nAbyan',
  ])('keeps contacts and short lines behind a label: %j', (rest) => {
    expect(clean(`${wells}\n\nShare\n${rest}\n`).article.text.replaceAll('\n\n', '\n')).toBe(`${wells}\n${rest}`.replaceAll('\n\n', '\n'));
  });
});

describe('pages of other sites', () => {
  it('leave out what stands about a release on ReliefWeb', () => {
    const { article } = clean(
      'Informing humanitarians worldwide 24/7 — a service provided by UN OCHA\nNiger + 1 more\n\nTents for Diffa\n\nDiffa – IOM gave tents to 300 families.\n\nRelated Content\nNiger: 2 million displaced\nOCHA | Posted 12 Jul 2017\nAbout ReliefWeb\nReliefWeb has been the leading online source of reports since 1996.\n',
    );
    expect(article.text).toBe('Tents for Diffa\n\nDiffa – IOM gave tents to 300 families.');
  });

  it('leave out a country above a title that begins with it, and a line of signs', () => {
    const { article } = clean(
      '.\n\nSri Lanka\n\nSri Lanka: Tents for Galle\n\nIOM gave tents to 300 families in Galle, the agency said.\n',
    );
    expect(article.text).toBe('Sri Lanka: Tents for Galle\n\nIOM gave tents to 300 families in Galle, the agency said.');
  });

  it('leave out a country behind the line of the site, above a title that says it again', () => {
    const { article } = clean(
      'Informing humanitarians worldwide 24/7 — a service provided by UN OCHA\n\nNepal\n\nTents for eastern Nepal\n\nIOM gave tents to 300 families in Jhapa, the agency said.\n',
    );
    expect(titleOf(article)).toBe('Tents for eastern Nepal');
  });

  it('leave out the date that a collector has put before the first words, and keep it', () => {
    const { article } = clean(' date 2019-04-30 IOM gave tents to 300 families in Galle, the agency said on Tuesday.\n\nMore will come.\n');
    expect(article.text).toBe('IOM gave tents to 300 families in Galle, the agency said on Tuesday.\n\nMore will come.');
    expect(article.published).toEqual({ text: '2019-04-30', edtf: '2019-04-30' });
  });

  it('leave out the heads and the stamp of UN News', () => {
    const { article } = clean(
      'Skip to main content\nUN News\nGlobal perspective Human stories\nSearch\nMigrants and Refugees\nWells for Lahj\nIOM/Hadi Trabelsi\nFamilies at a well\n5 July 2018\nMigrants and Refugees\nIOM dug nine wells in Lahj, where 4,000 people had none, the agency said on Thursday in Geneva.\nShare this page\n',
    );
    expect(titleOf(article)).toBe('Wells for Lahj');
    expect(article.text).not.toMatch(/2018|Trabelsi|Migrants|UN News|Share/);
    expect(article.published?.edtf).toBe('2018-07-05');
  });

  it('leave out the country above a title that begins with it', () => {
    const { article } = clean('Malawi\n\nMalawi: Floods – Report at Three Months\n\nThe water fell in 14 districts.\n');
    expect(article.text).toBe('Malawi: Floods – Report at Three Months\n\nThe water fell in 14 districts.');
  });

  it('leave out a menu whose labels stand below their bullets', () => {
    const { article } = clean(
      '-\nCountries\n-\nData and Analysis\n-\nSpecial Focus\nMali — Wells Factsheet 7\nWater is clear in 14 towns.\n',
    );
    expect(titleOf(article)).toBe('Mali — Wells Factsheet 7');
    const list = clean('-\nNine wells\n-\nTwo pumps\n\nWater is clear in 14 towns.\n');
    expect(list.article.text).toContain('Nine wells');
  });

  it('leave out what remains of lost fields and trails', () => {
    const { article } = clean(
      'You are here\n\nWells for Lahj\n\nNews and Press Release\nOriginally published\nSpokesperson: Ann Bell\n\nIOM dug wells.\n',
    );
    expect(article.text).toBe('Wells for Lahj\n\nSpokesperson: Ann Bell\n\nIOM dug wells.');
  });

  it.each([
    ['Home\n>\nNews\n>\nYemen\n\nPress Release\n4 June 2018\n\n'],
    ['Accueil\nActualités\nYémen\n\nActualités\n4 juin 2018\n\n'],
    ['Skip to main content\nUN Migration\nIOM Yemen\nSearch\nEnglish\nNews - \nGlobal\n\n'],
    ['FOR IMMEDIATE RELEASE\nJune 4, 2018\n\n'],
    ['COMMUNIQUÉ DE PRESSE\nPour diffusion immédiate\n\n'],
    ['The Lahj Standard\nNational | World | Sports\nTuesday, 5 June 2018\n\n'],
    ['Four Wells Dug for Lahj | IOM Yemen\n'],
    ['Search\nMenu\nCountries\nAbout\nNews\nEvents\nContact\n\nNews | 4 June 2018\n\n'],
    ['OIM\nL’agence des Nations Unies pour les migrations\nMenu\nAccueil\nNos activités\nMédias\nCommuniqués de presse\n\n'],
    ['IOM Yemen Press Release\n4 June 2018\n\n'],
    ['Comunicado de prensa\nN.º 12/2018\n\n'],
    ['Press release\nEmbargoed until 4 June 2018, 10:00 GMT\n\n'],
    ['Autor\n\nAna Ruiz\n\nFecha\n\nmayo 2, 2014\n\nCategorías\nCompartir\n\n'],
    ['Four Wells Dug for Lahj – UN Migration\n'],
  ])('leave out the names of the site and its sections above the title: %j', (head) => {
    const { article } = clean(`${head}Four Wells Dug for Lahj\n\nAden - IOM dug wells in Lahj.\n`);
    expect(article.text).toBe('Four Wells Dug for Lahj\n\nAden - IOM dug wells in Lahj.');
  });

  it('keep a short title above its kind and fields, and one that names a site at its beginning', () => {
    expect(titleOf(clean('You are here\n\nWells for Lahj\n\nNews\nSources\nIOM\n\nIOM dug wells.\n').article)).toBe('Wells for Lahj');
    expect(titleOf(clean('Wells – Wells for Lahj\n\nWells are dug in Lahj by IOM.\n').article)).toBe('Wells – Wells for Lahj');
    expect(titleOf(clean('Water | Tents | Food\n\nIOM dug wells in Lahj.\n').article)).toBe('Water | Tents | Food');
  });

  it('keep a list of short lines below a title, and the name of collected notes', () => {
    const list = clean('Wells for Lahj\nNews and Press Release\nHome\nTwo Pumps\nFour Tanks\n\nIOM dug wells in Lahj.\n').article;
    expect(list.text).toContain('Wells for Lahj');
    expect(
      titleOf(clean('IOM Press Briefing Notes\nSpokesperson: Ana Ruiz\n4 June 2004\n\nYEMEN - Wells - IOM dug wells.\n').article),
    ).toBe('IOM Press Briefing Notes');
  });

  it('end a title in capitals before a line in small letters, and have none where whom to ask comes first', () => {
    const { article } = clean('FOUR WELLS FOR LAHJ\nIOM Digs, People Drink\n\nAden - IOM dug wells in Lahj.\n');
    expect(titleOf(article)).toBe('FOUR WELLS FOR LAHJ');
    expect(titleOf(clean('FOUR WELLS FOR\nLAHJ DISTRICT\n\nAden - IOM dug wells.\n').article)).toBe('FOUR WELLS FOR LAHJ DISTRICT');
    expect(titleOf(clean('For more information, please contact aruiz@iom.int.\n\nThe unit answers the press.\n').article)).toBeNull();
  });

  it('take a stamp right below a title of two lines', () => {
    const { article } = clean('Four Wells Are Dug for the People\nof Lahj District\n4 June 2018\n\nAden - IOM dug wells in Lahj.\n');
    expect(titleOf(article)).toBe('Four Wells Are Dug for the People of Lahj District');
    expect(article.published?.edtf).toBe('2018-06-04');
  });

  it('take a stamp that begins with a small letter below the title', () => {
    const { article } = clean('Quatre puits pour Lahj\nlundi 4 juin 2018 - 10:15\nAden - On a creusé des puits à Lahj.\n');
    expect(article.published?.edtf).toBe('2018-06-04');
    expect(article.text).toBe('Quatre puits pour Lahj\n\nAden - On a creusé des puits à Lahj.');
  });

  it('end the title before an address on the next line', () => {
    const { article } = clean('Nine wells dug in Lahj: study\nhttps://www.example.org/nine-wells-7\n\nThe water is clear.\n');
    expect(titleOf(article)).toBe('Nine wells dug in Lahj: study');
  });

  it('leave out the heads of UNHCR, and its stamp below the title said twice', () => {
    const { article } = clean(
      'Cerrar sites icon close\nSearch form\n\nSearch for the country site.\n\nCountry profile\n\nCountry website\n\nNueve pozos para Lahj\n\nNotas de prensa\n\nNueve pozos para Lahj\n\n6 March 2011\n\nACNUR cavó nueve pozos.\n',
    );
    expect(article.text).toBe('Nueve pozos para Lahj\n\nNueve pozos para Lahj\n\nACNUR cavó nueve pozos.');
    expect(article.published?.edtf).toBe('2011-03-06');
  });

  it.each([
    [' date 2019-04 Nine Wells for Lahj\n\nThe water is clear.\n', '2019-04'],
    [' date 2019-04-12 Nine Wells for Lahj\n\nThe water is clear.\n', '2019-04-12'],
    [' date 2019-04 Nine Wells for Lahj\n\n13 April 2019\n\nThe water is clear.\n', '2019-04-13'],
  ])('leave out the date that a crawler put before them: %j', (text, published) => {
    const { article } = clean(text);
    expect(article.text).toBe('Nine Wells for Lahj\n\nThe water is clear.');
    expect(article.published?.edtf).toBe(published);
  });

  it.each([
    ['17\nDES PUITS POUR LAHJ\n\nL’OIM a creusé neuf puits.\n', 'DES PUITS POUR LAHJ\n\nL’OIM a creusé neuf puits.'],
    ['17 puits\n\nL’OIM a creusé neuf puits.\n', '17 puits\n\nL’OIM a creusé neuf puits.'],
    ['Des puits\n\n17\n\nL’OIM a creusé neuf puits.\n', 'Des puits\n\n17\n\nL’OIM a creusé neuf puits.'],
  ])('leave out how many pages a document has: %j', (text, clear) => {
    expect(clean(text).article.text).toBe(clear);
  });

  it('leave out the way to the page that ends with its title', () => {
    const { article } = clean('Accueil / Eau et puits / Des puits pour Lahj\n\nDes puits pour Lahj\n\nL’OIM a creusé neuf puits.\n');
    expect(article.text).toBe('Des puits pour Lahj\n\nL’OIM a creusé neuf puits.');
  });

  it('go on behind a link to another page', () => {
    const { article } = clean(
      'Communiqué\nGlobal\n\nDes puits pour Lahj\n\nAden – L’OIM a creusé neuf puits.\n\nÀ lire aussi\n\nElle en creusera douze autres en mai. Le travail durera six semaines.\n\nIl coûtera 90 000 dollars.\n',
    );
    expect(article.text).toContain('90 000 dollars');
  });

  it('have no title where their first line says where the text was issued and by whom', () => {
    const { article } = clean(
      'MADRID, 27 Abr. (EUROPA PRESS) -\nLa OIM entregó agua a 300 familias de Lahj, según dijo la agencia.\n\nHabrá más.\n',
    );
    expect(article.title).toBeNull();
    expect(article.text).toBe(
      'MADRID, 27 Abr. (EUROPA PRESS) - La OIM entregó agua a 300 familias de Lahj, según dijo la agencia.\n\nHabrá más.',
    );
    expect(clean('Nine Wells for Lahj (Yemen)\n\nThe water is clear.\n').article.title).not.toBeNull();
  });

  it('begin behind a menu of bullets and labels, a line each', () => {
    const menu = '-\nCountries\n-\nData and Analysis\n-\nCrisis Responses\n';
    const { article } = clean(
      `${menu}Lahj — Seguimiento de flujos\nIdioma\nSpanish\nFecha de instantánea\nFeb 23 2021\nMar 17 2021\nActividad\n- Survey\nEn Lahj viven 300 familias desplazadas.\n`,
    );
    expect(article.text).toBe('Lahj — Seguimiento de flujos\n\nEn Lahj viven 300 familias desplazadas.');
  });

  it('have a title that ends before the name of a field', () => {
    const menu = '-\nCountries\n-\nData and Analysis\n-\nCrisis Responses\n';
    const { article } = clean(
      `${menu}México - Seguimiento de flujos en Tapachula y Tenosique (Mayo)\nContacto\nLaura Paz, lpaz@iom.int; DTM México, dtmmexico@iom.int\nIdioma\nSpanish\nUbicación\nMexico\nEn Tapachula viven 300 familias desplazadas.\n`,
    );
    expect(article.text.split('\n')[0]).toBe('México - Seguimiento de flujos en Tapachula y Tenosique (Mayo)');
  });
});
