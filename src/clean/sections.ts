import type { Block, Section } from '../model/article.js';
import type { Span } from '../model/span.js';
import { type Written, written } from '../text/units.js';
import { isBlank } from './attributes.js';
import { hasDetails, listEnd, openerEnd } from './contact.js';
import { type Lines, readLines } from './lines.js';
import { LONGEST_LEAD, personAsked, presentsContact } from './presented.js';
import { BETWEEN, Mark, marksOf, survey, wordBehind } from './survey.js';

/**
 * Title, body and contact blocks of an article whose paragraphs are split by blank lines. A contact block goes from the sentence that asks
 * to get in touch to the end of its paragraph, and on over lines of names, numbers and addresses. There may be several.
 * `spots`: start and end of each stretch where such a sentence may begin, at its start or in it, one behind the other; null: anywhere.
 */
export function blocksOf(text: string, title: Span | null, spots: readonly number[] | null = null): Block[] {
  const page = written(text);
  const blocks: Block[] = [];
  if (title !== null) {
    push(blocks, 'body', 0, trimEnd(page, 0, title.start)); // a briefing note's place stands before its heading
    push(blocks, 'title', title.start, title.end);
  }
  let from = skipBlank(page, title === null ? 0 : title.end);
  let lines: Lines | null = null;
  for (let at = nextOpener(page, from, spots); at >= 0; at = nextOpener(page, from, spots)) {
    const paragraph = text.indexOf('\n\n', at);
    if (paragraph >= 0) lines ??= linesFrom(page, text.lastIndexOf('\n', at) + 1);
    const end = lines === null || paragraph < 0 ? trimEnd(page, at, text.length) : contactEnd(page, at, paragraph, lines);
    push(blocks, 'body', from, trimEnd(page, from, at));
    push(blocks, 'contact', at, end);
    from = skipBlank(page, end);
  }
  const end = trimEnd(page, from, text.length);
  const placed = blocks.length > 0 && blocks[blocks.length - 1].section === 'contact';
  const last = end > from ? closingContact(page, from, end, placed) : -1;
  push(blocks, 'body', from, last < 0 ? end : trimEnd(page, from, last));
  if (last >= 0) push(blocks, 'contact', last, end);
  return blocks;
}

const COLON = 58;
/** Longest last paragraph that presents persons. */
const LONGEST_CLOSING = 560;

/**
 * Start of the last paragraph of [from, to) where it presents a person or office, whatever word it opens with, or none: "Condolences: Ana Ruiz, IOM Lima, …"; of
 * the person where a sentence asks to get in touch in words of its own; else -1. `placed`: a contact block stands before it, which may have
 * told the office: "In Mendoza: Hugo Ruarte, cel. …".
 */
function closingContact(page: Written, from: number, to: number, placed: boolean): number {
  const start = overHeading(page, from, Math.max(from, page.text.lastIndexOf('\n\n', to - 1) + 2));
  if (to - start > LONGEST_CLOSING || to <= start) return -1;
  return presentsContact(page, start, to, placed && start === from) ? start : personAsked(page, start, to);
}

/** Start of the heading with a colon that is a paragraph of its own before the one at `start`; else `start`. */
function overHeading({ text, units }: Written, from: number, start: number): number {
  if (units[start - 3] !== COLON) return start;
  const heading = Math.max(from, text.lastIndexOf('\n', start - 3) + 1);
  return start - heading <= LONGEST_LEAD + 3 ? heading : start;
}

function push(blocks: Block[], section: Section, start: number, end: number): void {
  if (end > start) blocks.push({ section, start, end });
}

const linesFrom = (page: Written, from: number): Lines => readLines(page, survey(page, from), [], false, from);

/** What a sentence or line ends with. */
const ENDS = Mark.Stop | Mark.Newline;

/** Start of the next sentence or line that opens a contact block, from the start of one on; -1 where none does. */
function nextOpener(page: Written, from: number, spots: readonly number[] | null): number {
  const { length } = page.text;
  if (openerEnd(page, from, length) >= 0) return from;
  if (spots === null) return openerBetween(page, from, length);
  for (let k = 0; k < spots.length; k += 2) {
    const at = spots[k + 1] < from ? -1 : openerBetween(page, Math.max(from, spots[k] - BETWEEN - 1), spots[k + 1]);
    if (at >= 0) return at;
  }
  return -1;
}

/** The same, of the sentences and lines behind one that ends in [from, to). */
function openerBetween(page: Written, from: number, to: number): number {
  const { units } = page;
  const { length } = page.text;
  let tried = -1; // behind a full stop and two line breaks stands one word
  for (let end = from; end < to; end += 1) {
    if ((marksOf[units[end]] & ENDS) === 0) continue;
    const at = wordBehind(units, end + 1, length);
    if (at < 0 || at === tried) continue;
    if (openerEnd(page, at, length) >= 0) return at;
    tried = at;
  }
  return -1;
}

/** End of the contact block that begins at `at`: its paragraph, which ends at `paragraph`, and the lines after it that belong to a list. */
function contactEnd(page: Written, at: number, paragraph: number, lines: Lines): number {
  const i = lineBefore(lines, paragraph);
  const last = listEnd(lines, i, hasDetails(page, at, paragraph)) - 1;
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

function skipBlank({ text, units }: Written, from: number): number {
  let at = from;
  while (at < text.length && isBlank(units[at])) at += 1;
  return at;
}

function trimEnd({ units }: Written, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(units[end - 1])) end -= 1;
  return end;
}
