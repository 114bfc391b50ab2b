import { written } from '../../text/units.js';
import { hasDetails } from '../contact.js';
import { isNoteOfRights } from './box-labels.js';
import { type ElementNode, isElement, isText, makeOf } from './dom.js';
import { isFurnitureLabel } from './labels.js';
import { plainText } from './plain.js';
import { pageStamp } from './stamp.js';
import { headings } from './vocabulary.js';

/** A block is the foot of a page when this part of its text is in lines with addresses or notes of rights. */
const FOOT_SHARE = 0.2;
const LONGEST_HEADLINE = 160;
const LONGEST_TEASER = 900;
const LONGEST_STAMP = 60;

/** A heading, or a label that sites put above lists, and nothing else. */
export function isLabelBlock(element: ElementNode): boolean {
  if (headings.has(element.name) || element.children.some((child) => isElement(child) && headings.has(child.name))) return true;
  return isFurnitureLabel(plainText(element));
}

/** Whether an element begins another article: with a heading of the headline's level, or as an `<article>` beside one. */
export function startsAnother(element: ElementNode, title: ElementNode | null): boolean {
  if (title === null) return false;
  if (title.name === 'h1' && element.measure!.titles > 0) return true;
  if (element.name !== 'article' || element.kept === 0) return false;
  for (let at = title.parent; at !== null; at = at.parent) if (at.name === 'article') return true;
  return false;
}

/** Two or more children of one make, each a headline with a date, picture or link, and prose. */
export function isRunOfTeasers(element: ElementNode, isOne = isTeaserish): boolean {
  for (let at: ElementNode | null = element, depth = 0; at !== null && depth < 5; depth += 1) {
    const makes = new Map<string, number>();
    for (const child of at.children) {
      if (!isElement(child) || child.measure === undefined || !isOne(child)) continue;
      const make = makeOf(child);
      const count = (makes.get(make) ?? 0) + 1;
      if (count > 1) return true;
      makes.set(make, count);
    }
    at = at.children.reduce<ElementNode | null>(
      (best, child) => (isElement(child) && (child.kept ?? 0) > (best?.kept ?? 0) ? child : best),
      null,
    );
  }
  return false;
}

function isTeaserish(element: ElementNode): boolean {
  const { text, prose, images, link, blocks } = element.measure!;
  if (text === 0 || text > LONGEST_TEASER || prose === 0 || blocks === 0) return false;
  const lines = blocksIn(element);
  if (lines.length < 2) return false;
  return images > 0 || link > 0 || (lines[0].measure!.text < LONGEST_HEADLINE && lines.some(isStamp));
}

/** A line that is no sentence and one that is, and nothing else. */
export function isHeadlineWithLine(element: ElementNode): boolean {
  const { text, prose, blocks } = element.measure!;
  if (prose === 0 || blocks === 0 || text > LONGEST_TEASER) return false;
  const lines = blocksIn(element);
  return lines.length === 2 && lines[0].measure!.prose === 0 && lines[0].measure!.text < LONGEST_HEADLINE && lines[1].measure!.prose > 0;
}

function isStamp(element: ElementNode): boolean {
  return element.measure!.text <= LONGEST_STAMP && pageStamp(plainText(element, true))?.isWhole === true;
}

/** The innermost blocks with text. */
function blocksIn(element: ElementNode): ElementNode[] {
  const found: ElementNode[] = [];
  const look = (at: ElementNode): void => {
    if (at.measure === undefined || at.measure.text === 0 || at.verdict) return;
    if (at.measure.blocks === 0) found.push(at);
    else for (const child of at.children) if (isElement(child)) look(child);
  };
  look(element);
  return found;
}

/** Whether much of a block is addresses or notes of rights. */
export function isFoot(element: ElementNode): boolean {
  let foot = 0;
  for (const line of blocksIn(element)) {
    const text = plainText(line);
    if (isNoteOfRights(text) || hasDetails(written(text), 0, text.length)) foot += line.measure!.text;
  }
  const own = element.children
    .filter(isText)
    .map(({ data }) => data)
    .join(' ');
  if (isNoteOfRights(own) || hasDetails(written(own), 0, own.length)) foot += own.trim().length;
  return foot > FOOT_SHARE * element.measure!.text;
}

/** What stands behind an article is not much longer than it. */
const MORE = 1.25;

/** Whether the article is set in `p` and an element's sentences, hardly more than the article's, in bare `div`s: the words of the site about itself. */
export function isOtherwiseSet(element: ElementNode, article: ElementNode): boolean {
  if (article.measure!.paragraphs < 2 || element.measure!.paragraphs > 0 || element.kept! > MORE * article.kept!) return false;
  return blocksIn(element).every((line) => line.measure!.prose === 0 || line.name === 'div' || line.name === 'td');
}
