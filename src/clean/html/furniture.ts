import { openerEnd } from '../contact.js';
import { type ElementNode, isElement, isText, type Verdict, walkElements } from './dom.js';
import { isArticle } from './measure.js';
import { namesOf } from './names.js';
import { plainText } from './plain.js';
import { isTeaser, isTeaserList } from './teasers.js';
import { blockElements, furnitureElements, furnitureRoles, shareHosts, silentElements } from './vocabulary.js';

/** An element with more than this share of the page's prose is no furniture, whatever it is called: a wrapper, or one that was not closed. */
const LION_SHARE = 0.7;
/** A list is one of links when this part of its text is. */
const LINKED = 0.75;
const MANY_TEASERS = 4;
const LONGEST_INTRODUCTION = 300;
const LONGEST_CAPTION = 600;
const LONGEST_PICTURE_TEXT = 300;
/** An element in a line with less text beside it stands for the line. */
const WORDS_OF_A_LINE = 30;

const verdicts = {
  hidden: { rule: 'hidden', why: 'not shown to a reader' },
  header: { rule: 'header', why: 'the head of the site' },
  caption: { rule: 'caption', why: 'the caption of a picture' },
  links: { rule: 'link-list', why: 'a list of links to other pages' },
  share: { rule: 'share', why: 'buttons to share the page' },
  teaser: { rule: 'related', why: 'a linked headline with its teaser' },
  footnote: { rule: 'footnote-mark', why: 'a mark that leads to a footnote' },
} as const satisfies Record<string, Verdict>;

/** What the judgement of an element depends on besides itself. */
export interface Judged {
  /** Units of prose on the whole page. */
  readonly prose: number;
  readonly title: ElementNode | null;
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
  return teasers >= MANY_TEASERS && root.kept! < LONGEST_INTRODUCTION && root.kept! < prose;
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
  const verdict = claimOf(element, judged);
  return verdict === null || isProtected(element, verdict, judged) ? null : verdict;
}

function claimOf(element: ElementNode, judged: Judged): Verdict | null {
  return (
    (isHidden(element) ? verdicts.hidden : null) ??
    ofElement(element) ??
    namesOf(element).verdict ??
    ofRole(element) ??
    ofPicture(element) ??
    ofContent(element, judged)
  );
}

function isHidden({ attribs }: ElementNode): boolean {
  if (attribs.hidden !== undefined || attribs['aria-hidden'] === 'true') return true;
  return attribs.style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribs.style);
}

function ofElement(element: ElementNode): Verdict | null {
  const { name, measure } = element;
  const rule = furnitureElements[name];
  if (rule !== undefined) return { rule, why: `<${name}>` };
  if (name === 'header' && !isInArticle(element)) return verdicts.header;
  if (name === 'figcaption') return verdicts.caption;
  if (name === 'figure') return measure!.text < LONGEST_CAPTION && !holdsTable(element) ? verdicts.caption : null;
  if (name === 'sup') return isFootnoteMark(element) ? verdicts.footnote : null;
  return null;
}

function ofRole({ attribs }: ElementNode): Verdict | null {
  const rule = attribs.role === undefined ? undefined : furnitureRoles[attribs.role];
  return rule === undefined ? null : { rule, why: `role="${attribs.role}"` };
}

/** A box for a picture with few words in it. */
function ofPicture(element: ElementNode): Verdict | null {
  const { images, text } = element.measure!;
  if (images === 0 || text === 0 || text > LONGEST_PICTURE_TEXT) return null;
  return namesOf(element).picture || element.name === 'table' ? verdicts.caption : null;
}

function ofContent(element: ElementNode, judged: Judged): Verdict | null {
  if (!blockElements.has(element.name)) return null;
  const { text, link } = element.measure!;
  if (link === 0) return null;
  if (link >= LINKED * text) return ofLinks(element);
  return element !== judged.title && isTeaser(element) ? verdicts.teaser : null;
}

function ofLinks(element: ElementNode): Verdict | null {
  const addresses: string[] = [];
  linksIn(element, addresses);
  if (addresses.length < 2) return null;
  return addresses.every(isShare) ? verdicts.share : verdicts.links;
}

function linksIn(element: ElementNode, addresses: string[]): void {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.name === 'a' && child.attribs.href !== undefined) addresses.push(child.attribs.href);
    else linksIn(child, addresses);
  }
}

function isShare(address: string): boolean {
  const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1].toLowerCase();
  return host === undefined ? /^(?:mailto:\?|whatsapp:|#|javascript:)/i.test(address) : shareHosts.includes(host);
}

/** A mark such as "12" or "[3]" behind a word; "m²" and "1er" are words of the text. */
function isFootnoteMark(element: ElementNode): boolean {
  const { text } = element.measure!;
  if (text === 0 || text > 6) return false;
  if (element.children.some((child) => isElement(child) && child.name === 'a')) return true;
  const mark = element.children.find(isText)?.data ?? '';
  return /^\s*[[(]\d{1,3}[\])]\s*$/.test(mark);
}

function isInArticle(element: ElementNode): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (isArticle(at)) return true;
  return false;
}

function holdsTable(element: ElementNode): boolean {
  return element.children.some((child) => isElement(child) && (child.name === 'table' || holdsTable(child)));
}

function holdsTitle(element: ElementNode, { title }: Judged): boolean {
  return title !== null && element.startIndex <= title.startIndex && element.endIndex >= title.endIndex;
}

/** Parts with sentences of their own: on a page without an article they may have all of its prose. */
const NOT_WRAPPERS = new Set(['footer', 'header', 'aside', 'sidebar', 'newsletter', 'navigation', 'related', 'teaser', 'comments']);
/** Parts of an article that may hold whom to ask. */
const MAY_NAME_CONTACTS = new Set(['footer', 'aside', 'sidebar', 'stamp', 'tags']);
const LONGEST_CONTACT = 800;
/** Rules whose names stand on whole articles only by mistake of ours ("tag-migration", "category-news"). */
const ARTICLES_MAY_BE = new Set(['hidden', 'related', 'teaser', 'comments', 'advertisement', 'overlay', 'gallery', 'caption']);

function isProtected(element: ElementNode, verdict: Verdict, judged: Judged): boolean {
  const { name, measure } = element;
  if (name === 'html' || name === 'body' || name === 'main' || holdsTitle(element, judged)) return true;
  if (verdict.rule === 'teaser' && measure!.link === 0) return true; // the page's own lead
  if (measure!.prose > LION_SHARE * judged.prose && measure!.prose > (NOT_WRAPPERS.has(verdict.rule) ? 200 : 0)) return verdict.rule !== 'overlay';
  if (measure!.articles > 0 && measure!.prose > 0.5 * judged.prose) return true;
  if (MAY_NAME_CONTACTS.has(verdict.rule) && namesContacts(element)) return true;
  if (name === 'article' && !ARTICLES_MAY_BE.has(verdict.rule)) return true;
  return !blockElements.has(name) && verdict.rule !== 'hidden' && verdict.rule !== 'footnote-mark' && isPartOfLine(element);
}

/** The foot of an article, or a box beside it, that begins with "For more information, please contact". */
function namesContacts(element: ElementNode): boolean {
  if (element.measure!.text > LONGEST_CONTACT || !element.parent || !isInArticle(element)) return false;
  const text = plainText(element, true);
  return openerEnd(text, 0, text.length) >= 0;
}

/** Whether an inline element stands among words: `opened on <span class="date">5 March</span> in`. */
function isPartOfLine(element: ElementNode): boolean {
  if (silentElements.has(element.name) || element.measure!.blocks > 0) return false;
  let line = element.parent;
  while (line !== null && !blockElements.has(line.name)) line = line.parent;
  return line?.measure !== undefined && line.measure.blocks === 0 && line.measure.text - element.measure!.text > WORDS_OF_A_LINE && line.measure.prose > 0;
}
