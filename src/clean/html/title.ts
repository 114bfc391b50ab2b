import { notes } from '../words.js';
import { ancestorsOf, type ElementNode, isElement, walkElements } from './dom.js';
import { isFurnitureLabel, isHeaderLabel } from './labels.js';
import { isArticle, type Outline } from './measure.js';
import type { MetaTitle, PageData } from './metadata.js';
import { namesOf } from './names.js';
import { bare, plainText } from './plain.js';
import { furnitureElements, headings, silentElements } from './vocabulary.js';

/** Longer headings are markup gone wrong (an `<h1>` that was not closed). */
const LONGEST_TITLE = 400;
/** A beginning of this length says that one form of a headline was cut from the other. */
const SAME_BEGINNING = 15;
/** The headline is among the first headings of a page. */
const MOST_HEADINGS = 200;
const LEVELS: Readonly<Record<string, number>> = { h1: 30, h2: 15, h3: 8, h4: 4, h5: 2, h6: 2 };
/** An `h1`, or an `h2` of an article: others must be the headline that the metadata give. */
const ENOUGH = 25;

/** The element that holds the headline: the heading that agrees with the page's metadata; a line that does; else the best heading. */
export function findTitle(root: ElementNode, outline: Outline, data: PageData): ElementNode | null {
  const wanted = data.titles.flatMap(readingsOf).filter((title) => title !== '');
  let best: ElementNode | null = null;
  let bestScore = 0;
  for (const heading of outline.headings.slice(0, MOST_HEADINGS)) {
    const score = scoreOf(heading, wanted, data.siteName);
    if (score > bestScore) [best, bestScore] = [heading, score];
  }
  if (bestScore >= 90) return best;
  const found = lineThatReads(root, wanted);
  if (found !== null || best === null) return found;
  return bestScore >= ENOUGH || (wanted.length === 0 && canStandAlone(best)) ? best : null;
}

/**
 * A title by its letters; that of the window also without what stands before its first dash: "IOM - Georgia - Cows for Gori". What only says of
 * which kind the page is, is none: "IOM - Press Briefing Notes".
 */
function readingsOf({ text, isWindowTitle }: MetaTitle): string[] {
  const from = isWindowTitle ? text.search(/\s(?:[|–—»-]|::)\s/) : -1;
  const rest = text.slice(from).replace(/^\s\S+\s/, '');
  return (from < 0 ? [text] : [text, rest])
    .filter((title, k) => !isKind(title) && (k === 0 || bare(title).length >= SAME_BEGINNING))
    .map(bare);
}

const isKind = (title: string): boolean => isHeaderLabel(title) || notes.match(title, 0, title.length) === title.length;

/** Whether a heading of a page without metadata says something: it is no label, and no link. */
function canStandAlone(heading: ElementNode): boolean {
  const text = plainText(heading);
  return text.length >= SAME_BEGINNING && heading.measure!.link === 0 && !isFurnitureLabel(text) && !isHeaderLabel(text);
}

function scoreOf(heading: ElementNode, wanted: readonly string[], siteName: string): number {
  const { text, link } = heading.measure!;
  if (text === 0 || text > LONGEST_TITLE) return 0;
  const words = bare(plainText(heading));
  if (words === '' || words === siteName) return 0;
  const linked = link > 0 && heading.name !== 'h1' ? 20 : 0;
  const agrees = agreement(words, wanted);
  // a name that misleads ("sidebar") weighs less where the words are the headline's and no link leads elsewhere
  const place = agrees === SAME_WORDS && link === 0 ? Math.max(-20, placeOf(heading)) : placeOf(heading);
  return LEVELS[heading.name] + agrees + place - linked - (link > 0 && leadsHome(heading) ? 60 : 0);
}

/** The site's own name is a link to its first page. */
function leadsHome({ children }: ElementNode): boolean {
  const link = children.find((child): child is ElementNode => isElement(child) && child.measure !== undefined && child.measure.text > 0);
  return link?.name === 'a' && /^(?:https?:\/\/[^/?#]+)?\/?(?:[a-z]{2}\/?|index\.\w{3,5})?$/i.test(link.attribs.href ?? '#');
}

/** How much the agreement with the metadata counts: word for word, or as far as one of the two was cut. */
const SAME_WORDS = 100;
const CUT = 80;
/** The site's name at the beginning of a window title is no headline cut short. */
const LEAST_OF_CUT = 0.4;

function agreement(words: string, wanted: readonly string[]): number {
  if (wanted.includes(words)) return SAME_WORDS;
  return wanted.some((title) => sharesBeginning(title, words) || sharesEnd(title, words)) ? CUT : 0;
}

/** "Island Notebook: Fishermen fly home" names the site first. */
const sharesEnd = (title: string, words: string): boolean =>
  words.length >= SAME_BEGINNING && 2 * words.length >= title.length && title.endsWith(` ${words}`);

function sharesBeginning(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SAME_BEGINNING && short.length >= LEAST_OF_CUT * long.length && long.startsWith(short);
}

function placeOf(element: ElementNode): number {
  let points = 0;
  for (const at of ancestorsOf(element)) {
    if (isAside(at)) return -70;
    if (isArticle(at)) points = 10;
  }
  return points;
}

/** Parts of a page that repeat headlines: menus, trails, teasers. Judged without regard to size: the article is not known yet. */
function isAside(element: ElementNode): boolean {
  if (furnitureElements.has(element.name) && element.name !== 'form') return true;
  const rule = namesOf(element).verdict?.rule;
  return rule === 'navigation' || rule === 'related' || rule === 'teaser' || rule === 'header' || rule === 'overlay' || rule === 'comments';
}

/** The first element whose words are one of `wanted`, as old layouts have it: `<td class="t"><font size="4">Headline</font>`. */
function lineThatReads(root: ElementNode, wanted: readonly string[]): ElementNode | null {
  if (wanted.length === 0) return null;
  let found: ElementNode | null = null;
  walkElements(root, (element) => {
    if (found !== null || silentElements.has(element.name) || isAside(element)) return false;
    const { text } = element.measure!;
    if (text === 0) return false;
    if (text > LONGEST_TITLE || headings.has(element.name)) return true;
    if (element.name !== 'li' && element.name !== 'a' && wanted.includes(bare(plainText(element)))) found = element;
    return found === null;
  });
  return found;
}
