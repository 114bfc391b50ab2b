import { describe, expect, it } from 'vitest';
import { clean, menus, sourceOf } from './dumps.js';

const page = (text: string) => clean(`${menus.en}A Short Title\n${text}`);
const body = (text: string): string => page(text).article.text.slice('A Short Title\n\n'.length);

describe('what is left of tags', () => {
  it('goes over line breaks, and its link stays with the address it stood on', () => {
    const { article } = page(
      'See the page\nclass="paragraph-link-no-underline" href=\n"http://www.iom.int/sierra-leone" target="_blank" title=\n"">www.iom.int/sierra-leone. Then go.\n',
    );
    expect(article.text).toContain('See the page www.iom.int/sierra-leone. Then go.');
    expect(article.links.map(({ start, end, href }) => [article.text.slice(start, end), href])).toEqual([
      ['www.iom.int/sierra-leone', 'http://www.iom.int/sierra-leone'],
    ]);
  });

  it.each([
    [
      'Read\nalt="" border="0" height="10" hspace="2" src=\n"/jahia/webdav/icons/arrow_7.gif"\nwidth="12" class="x" href="http://www.iom.int/a" target="_blank" title=\n"">on.',
      'Read on.',
    ],
    ["Watch\nonclick=\"window.open('http://www.iom.int/film?id=20','w','width=640,height=480')\"\nhref=\"#\">this.", 'Watch this.'],
    ['Read\nstyle="BORDER-BOTTOM: rgb(153,0,51) 2px solid; WIDTH: 9px"\nhref="http://a.int">www.a.int', 'Read www.a.int'],
    [
      'Aid came.\n"PADDING-BOTTOM: 3px; PADDING-LEFT: 3px; BACKGROUND: rgb(51,102,204) 0% 50%; PADDING-TOP: 3px">Related\n"http://www.iom.int/a" target="_blank" title=\n"">Help',
      'Aid came.\n\nHelp',
    ],
    [
      'Aid came.\n"border: 1px solid rgb(51, 102, 204); margin: 0pt 0pt 10px">\n"padding: 3px; background: none repeat scroll 0% 50% rgb(51, 102, 204);">Links\n"http://www.iom.int/a" target="_blank" title=\n"">Help',
      'Aid came.\n\nHelp',
    ],
    [
      'Aid came.\n\n"BORDER-TOP: rgb(51,102,204) 1px solid; WIDTH: 200px">\n"PADDING-TOP: 3px; BACKGROUND: rgb(51,102,204) 0% 50%">Useful\nLinks alt="" border="0" src=\n"/jahia/webdav/icons/box.gif"> "/jahia/Jahia/mali" target="_blank" title="">Office in\nMali alt="" border="0" src=\n"/jahia/webdav/icons/box.gif"> "http://a.int/b" title="">A map\n\nIt went on.',
      'Aid came.\n\nIt went on.',
    ],
    [
      'Aid came.\n"PADDING-TOP: 3px; BACKGROUND: rgb(51,102,204) 0% 50%">Enlaces\nRelacionados alt="" border="0" src=\n"/jahia/a.gif"> "/jahia/b" title="">Help',
      'Aid came.',
    ],
    [
      'Aid came.\n\n"CLEAR: right; BORDER-TOP: rgb(51,102,204) 1px solid; BACKGROUND: rgb(153,204,255) 0% 50%; BORDER-LEFT: rgb(51,10',
      'Aid came.',
    ],
    [
      'Aid came.\n\n"javascript:openWindow(\'http://www.iom.int/Template/a/index.htm#img/1.jpg\',810,650)">Pictures\nof it\n\nMore will come.',
      'Aid came.\n\nPictures of it\n\nMore will come.',
    ],
    [
      'Aid came.\n"PADDING-TOP: 3px; BACKGROUND: rgb(51,102,204) 0% 50%">Links\nalt="" border="0" src=\n"/jahia/webdav/icons/box.gif"> "javascript:openWindow(\'http://a.int/b.htm\',810,650)">Pictures\nof it\n\nMore will come.',
      'Aid came.\n\nMore will come.',
    ],
    ['"javascript is off", she said.', '"javascript is off", she said.'],
    ['Aid came.\n\n""\n\nMore will come.', 'Aid came.\n\nMore will come.'],
    [
      'Aid came.\n"http://a.int/b.jpg" alt="" border="0" height="12" src="\nThe flood took ten boats: all were old.\nIt went on. "Help came," she said.',
      'Aid came.\n\nThe flood took ten boats: all were old.\n\nIt went on. "Help came," she said.',
    ],
    ['E-mail: "" target="_blank" title=', 'E-mail:'],
    ['E-mail:\n"mailto:x@iom.int" target="_blank" title=', 'E-mail: x@iom.int'],
    ['Some <strong>bold</strong> words<br />and <a href="http://a.int/b">a link</a>.', 'Some bold words and a link.'],
    ['Aid reached them.=A0=A0', 'Aid reached them.'],
    ['L=C3=A0-bas, l=E2=80=99=C3=A9t=C3=A9 dure.', 'Là-bas, l’été dure.'],
    [
      'Suva - After 14 months at sea, 187 seafarers from Tuvalu and Kiribati boa=\nrded two chartered planes. They flew home=A0at last to their islands.',
      'Suva - After 14 months at sea, 187 seafarers from Tuvalu and Kiribati boarded two chartered planes. They flew home at last to their islands.',
    ],
  ])('%j reads %j', (text, clear) => {
    expect(body(text)).toBe(clear);
  });

  it.each([
    '"My brother was away," she said. "He is back."',
    'It costs < 5 dollars and > 3 euros.',
    'The site www.iom.int/x?id=20 and "" stay.',
    'Der Titel = "Heimkehr" gefiel.',
  ])('leaves prose alone: %j', (text) => {
    expect(body(text)).toBe(text);
  });
});

describe('repairs', () => {
  it.each([
    [
      'Un projet mis en uvre par une ONG\nuvrant ici, au cur de la ville, où les surs é.',
      'Un projet mis en œuvre par une ONG œuvrant ici, au cœur de la ville, où les sœurs é.',
      'ligatures-restored',
    ],
    ['L&amp;eacute;t&eacute; &ndash; 5&nbsp;%', 'Lété – 5\u00a0%', 'entities-decoded'],
    ['Los nin\u0303os de Panama\u0301', 'Los niños de Panamá', 'accents-composed'],
    ['mig\u00adrants\u200b ici', 'migrants ici', 'invisible-characters-removed'],
    ['In 2019 crossed 40 mig\u00ad\nrants from Benin.', 'In 2019 crossed 40 migrants from Benin.', 'invisible-characters-removed'],
    ['Ici 40 mig\u00ad\r\n rants\r\nsont passés.', 'Ici 40 migrants sont passés.', 'invisible-characters-removed'],
    ['The ﬁve oﬃces ﬂooded', 'The five offices flooded', 'letter-shapes-unified'],
    ['\ufe8d\ufedf\ufee4\ufeec\ufe8e\ufe9f\ufeae\ufef3\ufee6 \ufefb', 'المهاجرين لا', 'letter-shapes-unified'],
    ['Ã€ GorÃ©, lâ€™OIM aide', 'À Goré, l’OIM aide', 'mojibake-repaired'],
    [
      'Les rÃ©fugiÃ©s Ã\u00a0 GorÃ© â lâAllemagne, main-dâÅuvre, â¬ 5',
      'Les réfugiés à Goré – l’Allemagne, main-d’œuvre, € 5',
      'mojibake-repaired',
    ],
    [
      'Los niÃ±os y niÃ±as de MarÃa: âvolverÃan a sus paÃses en 10â15 dÃasâ',
      'Los niños y niñas de María: “volverían a sus países en 10–15 días”',
      'mojibake-repaired',
    ],
    ['Les réfugiés à Goré, déjà installés, ont été aidés.\n\nLâ€™OIM a forÃ© un puits.', 'L’OIM a foré un puits.', 'mojibake-repaired'],
    ["Home from CÃ´te d'Ivoire", "Home from Côte d'Ivoire", 'mojibake-repaired'],
    ['L\u0092OIM \u0096 une main d\u0092\u009cuvre', 'L’OIM – une main d’œuvre', 'mojibake-repaired'],
    ['Plus\u2003de 40\u3000puits', 'Plus de 40 puits', 'odd-spaces-folded'],
    ['Ici, l?OIM et sa s?ur près d?un pont', 'Ici, l’OIM et sa sœur près d’un pont', 'lost-characters-restored'],
    ['La main-d??uvre mise en ?uvre', 'La main-d’œuvre mise en œuvre', 'lost-characters-restored'],
    ['IOM\ufffds team didn\ufffdt pay (\ufffd150)', 'IOM’s team didn’t pay (€150)', 'lost-characters-restored'],
    ['Secondo l?ufficio dell?OIM', 'Secondo l’ufficio dell’OIM', 'lost-characters-restored'],
    ['L´OIM aide aujourd`hui 40 familles d′Agadez', 'L’OIM aide aujourd’hui 40 familles d’Agadez', 'lost-characters-restored'],
    ['Le chef de lOIM (dAbidjan), en Côte dIvoire', 'Le chef de l’OIM (d’Abidjan), en Côte d’Ivoire', 'lost-characters-restored'],
  ])('%j reads %j', (text, right, code) => {
    const { article, problems } = page(text);
    expect(article.text).toContain(right.normalize('NFC'));
    expect(problems.filter((problem) => problem.code === code)).toMatchObject([{ severity: 'warning' }]);
  });

  it.each([
    'Il faut ouvrir le Louvre aux pauvres, couvrir les toits, sur les murs.',
    'The cur barked at the café.',
    'The 12´ film `Home´ and 3′ of silence, at CÃ´te',
    'allAfrica writes to x@dEx.example and reads http://site.example/lAtlas in lA d’Or',
    'SÃO PAULO, « là », Â»',
    '«LIBERTÉ» et «ÉGALITÉ» à Goré',
    'Plus de 40\u00a0puits\u202f!',
    'It costs 40 \ufdfc today.',
    'Why? Nobody knows (or?).\n\nSee www.iom.int/x?id=20, x.aspx?s=3 and m.youtube.com/watch?v=qf.',
    '¿Por qué? Combien ? 12 000 ? Sí o no?Nada.',
  ])('leave right words alone: %j', (text) => {
    const { article, problems } = page(text);
    expect(article.text).toContain(text);
    expect(problems).toEqual([]);
  });

  it('point into the source as it was', () => {
    const dump = 'CommuniquÃ©\nGlobal\n\nUn titre Ã  GorÃ©\n\nN&rsquo;Djamena \u00e2\u20ac\u201c Mis en uvre.\n';
    const { article } = clean(dump);
    expect(article.text).toBe('Un titre à Goré\n\nN’Djamena – Mis en œuvre.');
    expect(sourceOf(article, 'Goré', dump)).toBe('GorÃ©');
    expect(sourceOf(article, 'œuvre', dump)).toBe('uvre');
  });

  it('a word broken by a soft hyphen leads back to both its lines', () => {
    const dump = 'Un titre ici\n\nLes migra\u00ad\ntions internes\u00ad\n\nont repris.\n';
    const { article } = clean(dump);
    expect(article.text).toContain('Les migrations internes');
    expect(sourceOf(article, 'migrations', dump)).toBe('migra\u00ad\ntions');
  });
});
