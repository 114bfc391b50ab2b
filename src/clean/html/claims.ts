import { isBox, isGallery, isPictureWithWords } from './boxes.js';
import { type ElementNode, isElement, isText, type Verdict } from './dom.js';
import { isArticle } from './measure.js';
import { namesOf } from './names.js';
import { isTeaser } from './teasers.js';
import { blockElements, furnitureElements, furnitureRoles, shareHosts } from './vocabulary.js';

/** A list is one of links when this part of its text is. */
const LINKED = 0.75;
const LONGEST_CAPTION = 600;
const LONGEST_PICTURE_TEXT = 300;

export const verdicts = {
  hidden: { rule: 'hidden', why: 'not shown to a reader' },
  header: { rule: 'header', why: 'the head of the site' },
  caption: { rule: 'caption', why: 'the caption of a picture' },
  links: { rule: 'link-list', why: 'a list of links to other pages' },
  share: { rule: 'share', why: 'buttons to share the page' },
  teaser: { rule: 'related', why: 'a linked headline with its teaser' },
  stamp: { rule: 'stamp', why: '<time>' },
  embed: { rule: 'embed', why: 'content of another site' },
  gallery: { rule: 'gallery', why: 'pictures with a few words each' },
  box: { rule: 'related', why: 'a box with a label of the site above it' },
  form: { rule: 'form', why: 'words of a form' },
  footnote: { rule: 'footnote-mark', why: 'a mark that leads to a footnote' },
  struck: { rule: 'struck', why: 'struck out' },
} as const satisfies Record<string, Verdict>;

/** What an element seems to be that is no part of an article, by its attributes, name, classes, role or content; null where it seems to be one. */
export function claimOf(element: ElementNode, title: ElementNode | null): Verdict | null {
  return (
    (isHidden(element) ? verdicts.hidden : null) ??
    ofElement(element) ??
    namesOf(element).verdict ??
    ofRole(element) ??
    ofPicture(element) ??
    ofContent(element, title) ??
    ofBox(element)
  );
}

function isHidden({ attribs }: ElementNode): boolean {
  if (attribs.hidden !== undefined || attribs['aria-hidden'] === 'true') return true;
  return attribs.style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribs.style);
}

function ofElement(element: ElementNode): Verdict | null {
  const { name, measure } = element;
  const rule = furnitureElements.get(name);
  if (rule !== undefined) return { rule, why: `<${name}>` };
  if (name === 'header' && !isInArticle(element)) return verdicts.header;
  if (name === 'figcaption') return verdicts.caption;
  if (name === 'figure') return measure!.text < LONGEST_CAPTION && !holdsTable(element) ? verdicts.caption : null;
  if (name === 'time') return verdicts.stamp;
  if (name.startsWith('amp-')) return verdicts.embed;
  if (name === 'del' || name === 's' || name === 'strike') return verdicts.struck;
  if (name === 'sup' || name === 'span' || name === 'a') return isFootnoteMark(element) ? verdicts.footnote : null;
  return null;
}

function ofRole({ attribs }: ElementNode): Verdict | null {
  const rule = attribs.role === undefined ? undefined : furnitureRoles.get(attribs.role);
  return rule === undefined ? null : { rule, why: `role="${attribs.role}"` };
}

/** A box for a picture with few words in it. */
function ofPicture(element: ElementNode): Verdict | null {
  const { images, text } = element.measure!;
  if (images === 0 || text === 0 || text > LONGEST_PICTURE_TEXT) return null;
  return namesOf(element).picture || element.name === 'table' ? verdicts.caption : null;
}

/** A small box among the paragraphs: with a label above it, with a form in it, or of pictures. */
function ofBox(element: ElementNode): Verdict | null {
  if (!blockElements.has(element.name) || element.measure!.text === 0) return null;
  if (isPictureWithWords(element)) return verdicts.caption;
  if (isGallery(element)) return verdicts.gallery;
  const box = isBox(element);
  return box === null ? null : verdicts[box];
}

function ofContent(element: ElementNode, title: ElementNode | null): Verdict | null {
  if (!blockElements.has(element.name)) return null;
  const { text, link } = element.measure!;
  if (link === 0) return null;
  if (link >= LINKED * text) return ofLinks(element);
  return element !== title && isTeaser(element) ? verdicts.teaser : null;
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
  if (element.name === 'sup' && element.children.some((child) => isElement(child) && child.name === 'a')) return true;
  const mark = element.children.length === 1 && isText(element.children[0]) ? element.children[0].data : '';
  if (element.name === 'sup' && /^\d{1,2}$/.test(mark)) return !isPower(textBefore(element), mark);
  return (element.name === 'sup' ? /^\s*[[(]\d{1,3}[\])]\s*$/ : /^\s*\[\d{1,3}\]\s*$/).test(mark);
}

/** "m²", "40 pieds³", "10⁶": behind a unit of length or ten; letters and other numbers take marks ("since July¹", "1,200⁵"). */
function isPower(before: string, mark: string): boolean {
  if (before === '' || /(?:^|\D)10$/.test(before)) return true;
  return (
    mark.length === 1 &&
    mark < '4' &&
    /(?:^|\P{L})(?:[a-zA-Z]{0,2}m|\p{L}{0,8}m[eèé]t\p{L}{1,4}|feet|foot|ft|pieds?|pies|yards?|miles|millas)$/u.test(before)
  );
}

/** The last of the text right before an element, in the same line. */
function textBefore({ parent, startIndex }: ElementNode): string {
  const before = parent?.children.findLast((child) => isText(child) && child.endIndex < startIndex && child.endIndex >= startIndex - 1);
  return before !== undefined && isText(before) ? before.data.slice(-LONGEST_UNIT) : '';
}

/** Units of a longest word for a length, and one. */
const LONGEST_UNIT = 16;

/** Whether something around the element says that it is an article. */
export function isInArticle(element: ElementNode): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (isArticle(at)) return true;
  return false;
}

function holdsTable(element: ElementNode): boolean {
  return element.children.some((child) => isElement(child) && (child.name === 'table' || holdsTable(child)));
}
