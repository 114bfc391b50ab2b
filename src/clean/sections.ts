import type { Block, Section } from '../model/article.js';
import type { Span } from '../model/span.js';
import { Class, classOf } from '../text/characters.js';
import { hasDetails, listEnd, openerEnd } from './contact.js';
import { type Lines, readLines } from './lines.js';

/**
 * Title, body and contact blocks of an article whose paragraphs are split by blank lines. A contact block goes from the sentence that asks
 * to get in touch to the end of its paragraph, and on over lines of names, numbers and addresses. There may be several.
 */
export function blocksOf(text: string, title: Span | null): Block[] {
  const blocks: Block[] = [];
  const push = (section: Section, start: number, end: number) => {
    if (end > start) blocks.push({ section, start, end });
  };
  if (title !== null) {
    push('body', 0, trimEnd(text, 0, title.start)); // a briefing note's place stands before its heading
    push('title', title.start, title.end);
  }
  let from = skipBlank(text, title?.end ?? 0);
  let lines: Lines | null = null;
  for (let at = nextOpener(text, from); at >= 0; at = nextOpener(text, from)) {
    const paragraph = text.indexOf('\n\n', at);
    if (paragraph >= 0) lines ??= readLines(text, [], false, text.lastIndexOf('\n', at) + 1);
    const end = lines === null || paragraph < 0 ? trimEnd(text, at, text.length) : contactEnd(text, at, paragraph, lines);
    push('body', from, trimEnd(text, from, at));
    push('contact', at, end);
    from = skipBlank(text, end);
  }
  push('body', from, trimEnd(text, from, text.length));
  return blocks;
}

/** Longest run of quotes and spaces between two sentences. */
const BETWEEN = 4;
const SENTENCE_ENDS = ['.', '\n', '!', '?'];

/** Start of the next sentence or line that opens a contact block, from the start of one on; -1 where none does. */
function nextOpener(text: string, from: number): number {
  if (openerEnd(text, from, text.length) >= 0) return from;
  const ends = [-1, -1, -1, -1];
  for (let k = 0; k < ends.length; k += 1) ends[k] = text.indexOf(SENTENCE_ENDS[k], from);
  for (;;) {
    let first = -1;
    for (let k = 0; k < ends.length; k += 1) if (ends[k] >= 0 && (first < 0 || ends[k] < ends[first])) first = k;
    if (first < 0) return -1;
    const at = wordBehind(text, ends[first] + 1);
    if (at >= 0 && openerEnd(text, at, text.length) >= 0) return at;
    ends[first] = text.indexOf(SENTENCE_ENDS[first], ends[first] + 1);
  }
}

/** Start of the word that begins a sentence at `from`, behind quotes and spaces; -1 where none is near. */
function wordBehind(text: string, from: number): number {
  for (let at = from; at < text.length && at <= from + BETWEEN; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === Class.Letter) return at === from && text.charCodeAt(from - 1) !== 10 ? -1 : at;
    if (kind === Class.Digit) return -1;
  }
  return -1;
}

/** End of the contact block that begins at `at`: its paragraph, which ends at `paragraph`, and the lines after it that belong to a list. */
function contactEnd(text: string, at: number, paragraph: number, lines: Lines): number {
  const i = lineBefore(lines, paragraph);
  const last = listEnd(lines, i, hasDetails(text, at, paragraph)) - 1;
  return lines.end[Math.max(i, last)];
}

/** The last line that begins before `offset`. */
function lineBefore(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines.start[middle] < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && (classOf(text.charCodeAt(at)) === Class.Space || classOf(text.charCodeAt(at)) === Class.Newline)) at += 1;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (classOf(text.charCodeAt(end - 1)) === Class.Space || classOf(text.charCodeAt(end - 1)) === Class.Newline)) end -= 1;
  return end;
}
