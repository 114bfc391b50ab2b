import type { Removal } from '../../model/article.js';
import { furniture, furnitureStarts, headers, openers } from '../words.js';
import { isCaption } from './captions.js';
import { type Line } from './lines.js';
import { bare } from './plain.js';
import { type PageStamp, pageStamp } from './stamp.js';
import { headings } from './vocabulary.js';

/** Shorter lines are no sentences. */
const PROSE_LENGTH = 40;
const SENTENCE = /[.,;!?…؟،؛。।]/;
const SENTENCE_END = /[.!?…؟。।][»”"')\]]*$/;
const LONGEST_LABEL = 60;
const LONGEST_STAMP_LINE = 90;
/** A line is a link when this part of it is. */
const LINKED = 0.8;
/** Behind these removals a heading or label of theirs may be left over: "Read also", "Share this:". */
const LISTS = new Set(['link-list', 'related', 'share', 'newsletter', 'gallery', 'tags', 'comments', 'form', 'advertisement']);

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
  const kept: Line[] = [];
  lines.forEach((line, i) => {
    const stamp = line.isTitle ? null : stampOf(line, i, around);
    if (stamp !== null) stamps.push(stamp);
    const reason = line.isTitle && i === around.title ? null : reasonAgainst(line, i, around, stamp);
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
}

function surroundings(lines: readonly Line[]): Surroundings {
  const title = lines.findIndex((line) => line.isTitle);
  let firstProse = lines.length;
  let lastProse = -1;
  for (let i = title + 1; i < lines.length; i += 1) {
    if (!isProse(lines[i]) || isCaption(lines[i])) continue;
    if (firstProse === lines.length) firstProse = i;
    lastProse = i;
  }
  return { title, titleWords: title < 0 ? '' : bare(lines[title].text), firstProse, lastProse };
}

/** Whether a line reads like a sentence. */
export function isProse(line: Line): boolean {
  return line.text.length >= PROSE_LENGTH && line.linked <= line.text.length / 2 && SENTENCE.test(line.text);
}

function stampOf(line: Line, i: number, { firstProse, lastProse }: Surroundings): PageStamp | null {
  if (line.text.length > LONGEST_STAMP_LINE || (i >= firstProse && i <= lastProse)) return null;
  return pageStamp(line.text);
}

type Reason = readonly [rule: string, why: string];

function reasonAgainst(line: Line, i: number, around: Surroundings, stamp: PageStamp | null): Reason | null {
  if (i < around.title) return ['before-title', 'stands before the headline'];
  if (stamp?.isWhole) return ['stamp', 'a date of the page itself'];
  if (isCaption(line)) return ['caption', 'the caption or credit of a picture'];
  if (isLabel(line, i < around.firstProse)) return ['label', 'a label of the site'];
  if (around.titleWords !== '' && i <= around.firstProse && bare(line.text) === around.titleWords) return ['title-again', 'the headline a second time'];
  if (isLinkBox(line)) return ['link-box', 'a link to another page'];
  if (line.isOutside && !isProse(line) && !isContactLine(line)) return ['outside-article', 'beside the article'];
  return null;
}

/** Whole lines that sites write: "Read more", "Share", and above the text "Press Release", "Global". */
function isLabel({ text }: Line, above: boolean): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const end = text.replace(/[\s:.…»>|]+$/u, '').length;
  if (end === 0) return !/\p{Nd}/u.test(text);
  if (furniture.match(text, 0, end) === end || furnitureStarts.match(text, 0, end) >= 0) return true;
  return above && headers.match(text, 0, end) === end;
}

/** A line that only leads elsewhere. Items and cells were judged with their list; a linked sentence is a sentence. */
function isLinkBox(line: Line): boolean {
  const { text, linked, element } = line;
  if (linked < LINKED * text.length || linked === 0) return false;
  if (element.name === 'li' || element.name === 'td' || element.name === 'th' || /^(?:https?:\/\/|www\.)\S+$/.test(text)) return false;
  return text.length < PROSE_LENGTH || !SENTENCE_END.test(text);
}

/** Whom to ask may stand in an element of its own beside the body. */
function isContactLine({ text, links }: Line): boolean {
  return links.some((link) => /^(?:mailto|tel):/i.test(link.href)) || text.includes('@') || openers.match(text, 0, text.length) >= 0;
}

/** Headings and labels whose list was taken away, and headings that nothing follows. */
function dropLeftHeadings(kept: Line[], removed: readonly Removal[], removals: Removal[]): void {
  const lists = removed.filter((removal) => LISTS.has(removal.rule)).sort((a, b) => a.start - b.start);
  for (let i = kept.length - 1; i >= 0; i -= 1) {
    const line = kept[i];
    const next = kept[i + 1];
    if (line.isTitle || !leadsToMore(line, next, lists)) continue;
    kept.splice(i, 1);
    removals.push({ start: line.start, end: line.end, rule: 'left-heading', why: 'what it heads was taken away' });
  }
}

function leadsToMore(line: Line, next: Line | undefined, lists: readonly Removal[]): boolean {
  const heading = headings.has(line.element.name);
  if (heading && next === undefined) return true;
  if (line.text.length > LONGEST_LABEL || SENTENCE_END.test(line.text)) return false;
  const end = next?.start ?? Number.POSITIVE_INFINITY;
  const list = lists.find((removal) => removal.start >= line.end);
  if (list === undefined || list.start >= end) return false;
  return heading ? next === undefined || headings.has(next.element.name) : line.text.endsWith(':') || next === undefined;
}
