import { written } from '../../text/units.js';
import { openerEnd } from '../contact.js';
import { isNoteOfRights } from './box-labels.js';
import { claimOf, isInArticle, verdicts } from './claims.js';
import type { ContactPlaces } from './contact-places.js';
import { type ElementNode, isElement, type Verdict, walkElements } from './dom.js';
import { plainText } from './plain.js';
import { isTeaserList } from './teasers.js';
import { blockElements, furnitureElements, silentElements } from './vocabulary.js';

/** An element with more than this share of the page's prose is no furniture, whatever it is called: a wrapper, or one that was not closed. */
const LION_SHARE = 0.7;
const MANY_TEASERS = 4;
const LONGEST_INTRODUCTION = 200;
/** An element in a line with less text beside it stands for the line. */
const WORDS_OF_A_LINE = 30;

/** What the judgement of an element depends on besides itself. */
export interface Judged {
  /** Units of prose on the whole page. */
  readonly prose: number;
  readonly title: ElementNode | null;
  /** Where the page names whom to ask (see `contactPlaces`). */
  readonly contacts: ContactPlaces;
}

/** Judges every element, from the outside in, and writes into each its verdict and how much prose is left in it without the furniture. */
export function judgePage(root: ElementNode, judged: Judged): void {
  judge(root, judged);
}

/** Whether a page is a list of teasers, with at most some words of introduction. */
export function isListOfTeasers(root: ElementNode): boolean {
  let teasers = 0;
  let prose = 0;
  walkElements(root, (element) => {
    const rule = element.verdict?.rule;
    if (rule !== 'related' && rule !== 'teaser') return rule === undefined;
    teasers += 1;
    prose += element.measure!.prose;
    return false;
  });
  return teasers >= MANY_TEASERS && root.kept! < LONGEST_INTRODUCTION && 2 * root.kept! < prose;
}

function judge(element: ElementNode, judged: Judged): number {
  const { measure } = element;
  element.kept = 0;
  if (measure === undefined) return 0;
  element.verdict = verdictOf(element, judged);
  if (element.verdict !== null) return 0;
  const inTeasers = isTeaserList(element);
  let kept = measure.prose;
  for (const child of element.children) {
    if (!isElement(child) || child.measure === undefined) continue;
    if (inTeasers?.has(child) && !holdsTitle(child, judged)) [child.verdict, child.kept] = [verdicts.teaser, 0];
    else judge(child, judged);
    kept -= child.measure.prose - child.kept!;
  }
  element.kept = Math.max(0, kept);
  return element.kept;
}

function verdictOf(element: ElementNode, judged: Judged): Verdict | null {
  const verdict = claimOf(element, judged.title);
  return verdict === null || isProtected(element, verdict, judged) ? null : verdict;
}

function holdsTitle(element: ElementNode, { title }: Judged): boolean {
  return title !== null && element.startIndex <= title.startIndex && element.endIndex >= title.endIndex;
}

/** Parts with sentences of their own: on a page without an article they may have all of its prose. */
const NOT_WRAPPERS = new Set(['footer', 'header', 'aside', 'sidebar', 'newsletter', 'navigation', 'related', 'teaser', 'comments']);
/** Units of text; more is an element that was not closed. */
const LONGEST_OF: Readonly<Record<string, number>> = {
  stamp: 400,
  tags: 700,
  share: 700,
  caption: 900,
  'footnote-mark': 20,
  struck: 300,
  pullquote: 700,
  advertisement: 1500,
};
/** Parts of an article that may hold whom to ask. */
const MAY_NAME_CONTACTS = new Set(['footer', 'aside', 'sidebar', 'stamp', 'tags']);
const LONGEST_CONTACT = 800;
/** Rules whose names stand on whole articles only by mistake of ours ("tag-migration", "category-news"). */
const ARTICLES_MAY_BE = new Set(['hidden', 'related', 'teaser', 'comments', 'advertisement', 'overlay', 'gallery', 'caption']);

function isProtected(element: ElementNode, verdict: Verdict, judged: Judged): boolean {
  const { name, measure } = element;
  if (name === 'html' || name === 'body' || name === 'main' || holdsTitle(element, judged)) return true;
  if (measure!.text > (LONGEST_OF[verdict.rule] ?? Number.POSITIVE_INFINITY)) return true;
  if (verdict.rule === 'teaser' && measure!.link === 0) return true; // the page's own lead
  if (measure!.prose > LION_SHARE * judged.prose && measure!.prose > (NOT_WRAPPERS.has(verdict.rule) ? 200 : 0))
    return verdict.rule !== 'overlay';
  if (measure!.articles > 0 && measure!.prose > 0.5 * judged.prose) return true;
  if (MAY_NAME_CONTACTS.has(verdict.rule) && (namesContacts(element) || isForPress(element, verdict, judged))) return true;
  if (MISLEADING.has(verdict.rule) && furnitureElements.get(name) === undefined && isMisnamed(element, judged)) return true;
  if (name === 'article' && !ARTICLES_MAY_BE.has(verdict.rule)) return true;
  return !blockElements.has(name) && !WITHIN_LINES.has(verdict.rule) && isPartOfLine(element);
}

/** Rules that take words out of a line. */
const WITHIN_LINES = new Set(['hidden', 'footnote-mark', 'struck']);

/** Class names that say little: authors give them to paragraphs for their looks. */
const MISLEADING = new Set([
  'stamp',
  'navigation',
  'share',
  'tags',
  'related',
  'comments',
  'caption',
  'header',
  'footer',
  'sidebar',
  'pullquote',
]);
const LONGEST_LABEL = 40;
const SHORTEST_SENTENCE = 20;

/** Whether an element is called furniture, but reads like the article: it names whom to ask, or is a sentence beside the one that does. */
function isMisnamed(element: ElementNode, { contacts }: Judged): boolean {
  const { text, prose, link, images } = element.measure!;
  if (images > 0 || 4 * link > text) return false;
  if (prose > 0 && holdsPlace(element, contacts.all)) return !isFoot(element);
  return (
    element.name === 'p' &&
    text > SHORTEST_SENTENCE &&
    element.parent !== null &&
    holdsPlace(element.parent, contacts.all) &&
    !isFoot(element)
  );
}

const holdsPlace = ({ startIndex, endIndex }: ElementNode, places: readonly number[]): boolean =>
  places.some((place) => place >= startIndex && place <= endIndex);

/** The foot of a page may say whom to ask too; it has rights, lists, or a label above. */
function isFoot(element: ElementNode): boolean {
  const text = plainText(element);
  return element.measure!.link > 0 || opensWithLabel(element) || isNoteOfRights(text) || (element.name === 'p' && !/[.!?:]$|@/.test(text));
}

/** Whether the first block in an element is a short line. */
function opensWithLabel(element: ElementNode): boolean {
  for (const child of element.children)
    if (isElement(child) && blockElements.has(child.name) && (child.measure?.text ?? 0) > 0) return child.measure!.text <= LONGEST_LABEL;
  return false;
}

/** The foot of an article, or a box beside it, that begins with "For more information, please contact". */
function namesContacts(element: ElementNode): boolean {
  if (element.measure!.text > LONGEST_CONTACT || !element.parent || !isInArticle(element)) return false;
  const text = plainText(element, true);
  return openerEnd(written(text), 0, text.length) >= 0;
}

/** A box beside the article, or the column it is in, with whom the press may ask. */
const isForPress = (element: ElementNode, { rule }: Verdict, { contacts, title }: Judged): boolean =>
  (rule === 'aside' || rule === 'sidebar') &&
  element.measure!.text <= LONGEST_CONTACT &&
  holdsPlace(element, contacts.press) &&
  element.startIndex > (title?.endIndex ?? 0);

/** Whether an inline element stands among words: `opened on <span class="date">5 March</span> in`. */
function isPartOfLine(element: ElementNode): boolean {
  if (silentElements.has(element.name) || element.measure!.blocks > 0) return false;
  let line = element.parent;
  while (line !== null && !blockElements.has(line.name)) line = line.parent;
  return (
    line?.measure !== undefined &&
    line.measure.blocks === 0 &&
    line.measure.text - element.measure!.text > WORDS_OF_A_LINE &&
    line.measure.prose > 0
  );
}
