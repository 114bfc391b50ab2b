import { type Article, articleOf, Dice, type Habits, type Lang } from './articles.js';

/** A page of an invented site with the article that it holds. */
export interface SitePage {
  readonly url: string;
  readonly text: string;
  readonly html: string;
  readonly article: Article;
}

interface Site {
  readonly host: string;
  readonly lang: Lang;
  readonly head: (d: Dice) => string[];
  /** Between headline and text. */
  readonly below: (d: Dice) => string[];
  /** Between two paragraphs, twice on a page. */
  readonly between: string | null;
  readonly foot: (d: Dice, headlines: readonly string[]) => string[];
}

const names = ['Ada Lund', 'Ben Osei', 'Chloe Martin', 'Dario Vega', 'Eva Kranz', 'Farid Nouri', 'Gwen Price', 'Hugo Salas', 'Ines Roy'];
const months: Readonly<Record<Lang, readonly string[]>> = {
  en: ['January', 'March', 'May', 'August', 'October'],
  fr: ['janvier', 'mars', 'mai', 'août', 'octobre'],
  es: ['enero', 'marzo', 'mayo', 'agosto', 'octubre'],
};
const day = (d: Dice): number => 1 + d.below(28);
const year = (d: Dice): number => 2012 + d.below(10);

/** Sites whose furniture is in no list of iomx: a newspaper, a country portal, a weekly, and an agency with little but a footer. */
const sites: readonly Site[] = [
  {
    host: 'courier.example',
    lang: 'en',
    head: (d) => [
      'This site stores small files on your device. By reading on you agree to that.',
      'Courier of the Coast',
      'Latest',
      'Town',
      'Harbour',
      'World',
      'Opinion',
      'Sport',
      'Weather desk',
      'Puzzles',
      `Edition ${1 + d.below(400)}, last changed ${1 + d.below(20)} hours ${1 + d.below(50)} min ago`,
    ],
    below: (d) => [
      `Filed by ${d.of(names)} on ${day(d)} ${d.of(months.en)} ${year(d)}`,
      'Pass it on',
      'Chirp',
      'Bookface',
      `${d.below(90)} readers liked it`,
    ],
    between: 'Message from our sponsors',
    foot: (d, headlines) => [
      'You may also want to read',
      d.of(headlines),
      d.of(headlines),
      d.of(headlines),
      'Most opened today',
      'Ferry strike enters fourth day',
      'Who moved the lighthouse',
      'Get the Courier by mail',
      'Leave your address and we send you our best stories every Friday morning.',
      'Courier House, 4 Quay Road',
      'Newsroom +44 1632 960 001',
      'Complaints',
      'Terms of use',
      'Jobs here',
      'Articles may not be copied without leave of the publisher. The publisher does not answer for pages of others.',
      `© ${year(d)} Courier of the Coast`,
    ],
  },
  {
    host: 'portail.example',
    lang: 'fr',
    head: () => [
      'Aller au texte',
      'Portail des provinces',
      'La une',
      'Provinces',
      'Économie',
      'Culture',
      'Agenda',
      'Sports',
      'Dossiers',
      'Nous écrire',
    ],
    below: (d) => [
      `Mis en ligne le ${day(d)} ${d.of(months.fr)} ${year(d)} à ${d.below(24)}h${10 + d.below(49)} par ${d.of(names)}`,
      'Imprimer',
      'Envoyer à un ami',
    ],
    between: null,
    foot: (d, headlines) => [
      'Sur le même sujet',
      d.of(headlines),
      d.of(headlines),
      'Recevez notre lettre',
      'Inscrivez-vous pour recevoir chaque semaine les nouvelles de votre province.',
      'Ce site utilise des traceurs pour mesurer sa fréquentation. Vous pouvez les refuser.',
      'Plan du site',
      'Mentions',
      'Accessibilité',
      'Les informations publiées ici n’engagent que leurs auteurs et ne sauraient tenir lieu de conseil.',
    ],
  },
  {
    host: 'semanario.example',
    lang: 'es',
    head: (d) => [
      'El Semanario del Sur',
      'Portada',
      'País',
      'Mundo',
      'Gente',
      'Deportes',
      'Clima',
      `${day(d)} de ${d.of(months.es)} de ${year(d)}`,
      'Ingresar',
      'Suscribirse ahora',
    ],
    below: (d) => [`Por ${d.of(names)}`, 'Compartir esta nota', 'Escuchar la nota'],
    between: 'Publicidad del diario',
    foot: (d, headlines) => [
      'Otras notas',
      d.of(headlines),
      d.of(headlines),
      d.of(headlines),
      d.of(headlines),
      'Sumate a la comunidad',
      'Recibí todas las mañanas lo más importante en tu correo.',
      'Quiénes somos',
      'Anunciantes',
      'Defensor del lector',
      'Queda prohibida la reproducción total o parcial de los contenidos. Edición impresa y digital.',
    ],
  },
  {
    host: 'agency.example',
    lang: 'en',
    head: () => ['Field Dispatch'],
    below: () => [],
    between: null,
    foot: (d) => [
      'Print this dispatch',
      `Dispatch number ${100 + d.below(900)}`,
      'Field Dispatch is run by volunteers and takes no advertising of any kind.',
      'About us',
      'Write to us',
    ],
  },
];

const HABITS: Habits = { subhead: 30, closing: 35, contact: 60, series: 8 };

export interface Wanted {
  readonly perSite: number;
  readonly seed?: number;
  readonly habits?: Habits;
  /** Percent of pages that hold an article which another page has too. */
  readonly twice?: number;
}

/** Pages of all sites; some articles stand on two pages of a site, or on pages of two sites. */
export function makeSites({ perSite, seed = 1, habits = HABITS, twice = 10 }: Wanted): SitePage[] {
  const dice = new Dice(seed);
  const written: Article[] = [];
  return sites.flatMap((site) => {
    const headlines = Array.from({ length: perSite }, () => articleOf(site.lang, dice, { ...habits, series: 0 }).title);
    return Array.from({ length: perSite }, (_, i) => {
      const again = written.filter(({ lang }) => lang === site.lang);
      const article = again.length > 0 && dice.chance(twice) ? dice.of(again.slice(-20)) : articleOf(site.lang, dice, habits);
      written.push(article);
      return pageOf(site, article, dice, headlines, i);
    });
  });
}

function pageOf(site: Site, article: Article, dice: Dice, headlines: readonly string[], i: number): SitePage {
  const head = site.head(dice);
  const below = site.below(dice);
  const foot = site.foot(dice, headlines);
  const body = bodyOf(article.lines, site.between);
  const text = `${[...head, article.title, ...below].join('\n')}\n\n${body.join('\n\n')}\n\n${foot.join('\n')}\n`;
  return { url: `https://www.${site.host}/story/${i}`, text, html: htmlOf(head, article.title, [...below, ...body, ...foot]), article };
}

function bodyOf(lines: readonly string[], between: string | null): string[] {
  return between === null || lines.length < 3 ? [...lines] : [lines[0], between, lines[1], between, ...lines.slice(2)];
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A page of nameless blocks: nothing in its markup tells furniture from text. */
function htmlOf(head: readonly string[], title: string, rest: readonly string[]): string {
  const blocks = (lines: readonly string[]) => lines.map((line) => `<div>${escaped(line)}</div>`).join('\n');
  return `<!doctype html><html><head><title>Page</title></head><body><div>\n${blocks(head)}\n<h1>${escaped(title)}</h1>\n${blocks(rest)}\n</div></body></html>\n`;
}
