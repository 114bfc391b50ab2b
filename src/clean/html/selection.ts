import type { Removal } from '../../model/article.js';
import { endWithout } from '../../text/trailing.js';
import { contactHeadings, contactLabels, openers, posted, tailFields } from '../words.js';
import { isByline, isReadingTime } from './box-labels.js';
import { hasCredit, isCaption } from './captions.js';
import { articleEnd } from './extent.js';
import { isFurnitureLabel, isHeaderLabel, labelEnd } from './labels.js';
import type { Line } from './line.js';
import { bare } from './plain.js';
import { repeatedLines } from './repeated.js';
import { type PageStamp, pageStamp } from './stamp.js';
import { headings } from './vocabulary.js';

/** Shorter lines are no sentences. */
const PROSE_LENGTH = 40;
const SENTENCE = /[.,;!?…؟،؛。।]/;
const SENTENCE_END = /[.!?…؟。।][»”"')\]]*$/;
const LONGEST_LABEL = 60;
const SHORTEST_TITLE = 12;
const LONGEST_TITLE = 220;
const LONGEST_STAMP_LINE = 90;
/** Around its date a stamp has the kind of page, its reach, a place. */
const LONGEST_STAMP_LABEL = 45;
/** Most paragraphs between the headline and a stamp. */
const STANDFIRSTS = 2;
/** A line is a link when this part of it is. */
const LINKED = 0.8;
/** Lines of names and offices between an opener and an address. */
const NEAR_CONTACT = 5;
const LONGEST_LINK_LABEL = 24;
const LINKED_HEADLINE = 12;
/** Behind these removals a heading or label of theirs may be left over: "Read also", "Share this:". */
const LISTS = new Set(['link-list', 'related', 'share', 'newsletter', 'gallery', 'tags', 'comments', 'form', 'advertisement']);

/** Of these, the ones that a heading leads to. */
const LINK_LISTS = new Set(['link-list', 'related', 'share', 'newsletter', 'tags']);

/** The article's lines, the removals of the others, and the dates that stood among these. */
export interface Selection {
  readonly lines: readonly Line[];
  readonly removals: readonly Removal[];
  readonly stamps: readonly PageStamp[];
}

/** Judges the lines of a region one by one: captions, stamps, labels and boxes of links go. `removed`: what was left out before. */
export function selectLines(lines: readonly Line[], removed: readonly Removal[]): Selection {
  const removals: Removal[] = [];
  const stamps: PageStamp[] = [];
  const around = surroundings(lines);
  const contacts = contactsBeside(lines);
  const repeated = repeatedLines(lines);
  const kept: Line[] = [];
  lines.forEach((line, i) => {
    const stamp = line.isTitle ? null : stampOf(line, i, around);
    if (stamp !== null) stamps.push(stamp);
    const reason =
      line.isTitle && i === around.title
        ? null
        : (reasonAgainst(line, i, around, stamp) ??
          (repeated.has(line) ? REPEATED : null) ??
          (line.isOutside && !isSentence(line) && !isStandfirst(line) && !contacts.has(line) ? OUTSIDE : null));
    if (reason === null) kept.push(line);
    else removals.push({ start: line.start, end: line.end, rule: reason[0], why: reason[1] });
  });
  dropLeftHeadings(kept, removed, removals);
  return { lines: kept, removals, stamps };
}

/** Where in the list of lines the article's parts begin and end. */
interface Surroundings {
  /** Index of the headline, -1 where it is not among the lines. */
  readonly title: number;
  readonly titleWords: string;
  readonly firstProse: number;
  readonly lastProse: number;
  /** Index of the first line behind the article. */
  readonly end: number;
}

function surroundings(lines: readonly Line[]): Surroundings {
  const title = lines.findIndex((line) => line.isTitle);
  let firstProse = lines.length;
  let lastProse = -1;
  for (let i = title + 1; i < lines.length; i += 1) {
    if (!isProse(lines[i]) || isCaption(lines[i]) || isPosted(lines[i])) continue;
    if (firstProse === lines.length) firstProse = i;
    lastProse = i;
  }
  const end = articleEnd(lines, Math.min(firstProse, lines.length));
  return { title, titleWords: title < 0 ? '' : bare(lines[title].text), firstProse, lastProse: Math.min(lastProse, end - 1), end };
}

/** Whether a line reads like a sentence. */
function isProse(line: Line): boolean {
  return line.text.length >= PROSE_LENGTH && line.linked <= line.text.length / 2 && SENTENCE.test(line.text);
}

/** Prose that ends as a sentence does: asked of lines beside the body, where addresses and notes of rights stand, and of what is no headline. */
export function isSentence(line: Line): boolean {
  return isProse(line) && /[.!?…:;؟。।][»”"')\]]*$/.test(line.text);
}

/** A heading that is a sentence: under the headline of a newspaper. */
function isStandfirst(line: Line): boolean {
  return headings.has(line.element.name) && line.linked === 0 && isProse(line);
}

function stampOf(line: Line, i: number, { firstProse, lastProse }: Surroundings): PageStamp | null {
  if (line.text.length > LONGEST_STAMP_LINE) return null;
  const isIn = i >= firstProse && i <= lastProse;
  if (isIn && (i > firstProse + STANDFIRSTS || headings.has(line.element.name) || isProse(line))) return null;
  const stamp = pageStamp(line.text);
  if (isIn && stamp?.isWhole !== true) return null; // "2 de marzo de 2022" below a standfirst
  return stamp === null || line.text.length - stamp.text.length > LONGEST_STAMP_LABEL ? null : stamp;
}

/** "Published on Wednesday, … | Lima". */
function isPosted({ text }: Line): boolean {
  return text.length <= LONGEST_STAMP_LINE && posted.match(text, 0, text.length) >= 0 && pageStamp(text) !== null;
}

type Reason = readonly [rule: string, why: string];
const OUTSIDE: Reason = ['outside-article', 'beside the article'];
const BEHIND: Reason = ['after-article', 'behind the end of the article'];
const REPEATED: Reason = ['pullquote', 'words of the article set a second time'];

function reasonAgainst(line: Line, i: number, around: Surroundings, stamp: PageStamp | null): Reason | null {
  if (i < around.title) return ['before-title', 'stands before the headline'];
  if (i >= around.end) return BEHIND;
  if (stamp !== null && (stamp.isWhole || isPosted(line))) return ['stamp', 'a date of the page itself'];
  if (i < around.firstProse && isByline(line.text)) return ['byline', 'the name of the author'];
  if (i < around.firstProse && isReadingTime(line.text)) return ['stamp', 'how long the page takes to read'];
  if (isCaption(line)) return ['caption', 'the caption or credit of a picture'];
  if (isLabel(line, i < around.firstProse)) return ['label', 'a label of the site'];
  if (i <= around.firstProse && repeatsTitle(line, around)) return ['title-again', 'the headline a second time'];
  if (isLinkBox(line)) return ['link-box', 'a link to another page'];
  return null;
}

/** Whether a line above the text can be its headline: no sentence, date, label, caption or link. */
export function canBeTitle(line: Line): boolean {
  const { text } = line;
  if (text.length < SHORTEST_TITLE || text.length > LONGEST_TITLE || /[.;,:]$/.test(text)) return false;
  if (isByline(text) || hasCredit(text)) return false;
  return pageStamp(text)?.isWhole !== true && !isCaption(line) && !isLabel(line, true) && line.linked < LINKED * text.length;
}

function repeatsTitle({ text }: Line, { titleWords }: Surroundings): boolean {
  if (titleWords === '' || text.length < 0.8 * titleWords.length || text.length > 2 * titleWords.length) return false;
  return bare(text) === titleWords;
}

/** Whole lines that sites write: "Read more", "Share", and above the text "Press Release", "Global". */
function isLabel({ text }: Line, above: boolean): boolean {
  if (text.length > LONGEST_LABEL) return false;
  if (labelEnd(text) === 0) return !/\p{Nd}/u.test(text);
  return isFurnitureLabel(text) || (above && isHeaderLabel(text));
}

/** A line that only leads elsewhere. Items and cells were judged with their list; a linked sentence is a sentence. */
function isLinkBox(line: Line): boolean {
  const { text, linked, element } = line;
  if (linked === 0 || (linked < LINKED * text.length && !isLabelledLink(line))) return false;
  if (element.name === 'li' || element.name === 'td' || element.name === 'th' || /^(?:https?:\/\/|www\.)\S+$/.test(text)) return false;
  return text.length < PROSE_LENGTH || !SENTENCE_END.test(text);
}

/** "Read also: Headline of another page"; an address shown as such is information. */
function isLabelledLink({ text, linked }: Line): boolean {
  const field = tailFields.match(text, 0, text.length);
  if (field >= 0 && text[field] === ':') return true;
  const label = text.slice(0, text.length - linked).trimEnd();
  return label.length <= LONGEST_LINK_LABEL && label.endsWith(':') && linked >= LINKED_HEADLINE && !endsWithAddress(text);
}

/** "iom.int", "report.pdf" at the end. */
const endsWithAddress = (text: string): boolean => /.\../.test(text.split(/\s/).at(-1)!);

/** Lines beside the body that name whom to ask: from an opener or heading to the last address near it. */
function contactsBeside(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (let i = 0; i < lines.length; i += 1) {
    if (!lines[i].isOutside || !opensContact(lines[i])) continue;
    let last = -1;
    for (let at = i; at < lines.length && lines[at].isOutside && at - Math.max(i, last) < NEAR_CONTACT; at += 1)
      if (hasAddress(lines[at])) last = at;
    for (let at = i; at <= last; at += 1) found.add(lines[at]);
    i = Math.max(i, last);
  }
  return found;
}

function opensContact({ text }: Line): boolean {
  const end = endWithout(text, /[\s:.]/);
  return openers.match(text, 0, text.length) >= 0 || contactHeadings.match(text, 0, end) === end;
}

function hasAddress({ text, links }: Line): boolean {
  return text.includes('@') || links.some((link) => /^(?:mailto|tel):/i.test(link.href)) || contactLabels.match(text, 0, text.length) >= 0;
}

/** Headings and labels whose list was taken away, and headings that nothing follows. */
function dropLeftHeadings(kept: Line[], removed: readonly Removal[], removals: Removal[]): void {
  const lists = removed.filter((removal) => LISTS.has(removal.rule)).sort((a, b) => a.start - b.start);
  let behind = lists.length;
  for (let i = kept.length - 1; i >= 0; i -= 1) {
    const line = kept[i];
    while (behind > 0 && lists[behind - 1].start >= line.end) behind -= 1;
    if (line.isTitle || !leadsToMore(line, kept[i + 1], lists[behind])) continue;
    kept.splice(i, 1);
    removals.push({ start: line.start, end: line.end, rule: 'left-heading', why: 'what it heads was taken away' });
  }
}

/** `list`: the first removal behind the line. */
function leadsToMore(line: Line, next: Line | undefined, list: Removal | undefined): boolean {
  const heading = headings.has(line.element.name);
  if (heading && next === undefined) return true;
  if (line.text.length > LONGEST_LABEL || SENTENCE_END.test(line.text) || line.links.length > 0) return false;
  if (list === undefined || list.start >= (next?.start ?? Number.POSITIVE_INFINITY)) return false;
  return heading ? LINK_LISTS.has(list.rule) || headings.has(next!.element.name) : line.text.endsWith(':');
}
