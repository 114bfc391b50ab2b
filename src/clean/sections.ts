import type { Block, Section } from '../model/article.js';
import type { Span } from '../model/span.js';
import { Class, classOf } from '../text/characters.js';
import { hasDetails, listEnd, openerEnd } from './contact.js';
import { isTerminal, type Lines, readLines } from './lines.js';

/** Longest run of quotes and spaces between two sentences. */
const BETWEEN = 4;

/**
 * Title, body and contact blocks of an article whose paragraphs are split by blank lines. A contact block goes from the sentence that asks
 * to get in touch to the end of its paragraph, and on over lines of names, numbers and addresses. There may be several.
 */
export function blocksOf(text: string, title: Span | null): Block[] {
  const blocks: Block[] = [];
  const push = (section: Section, start: number, end: number) => {
    if (end > start) blocks.push({ section, start, end });
  };
  if (title !== null) push('title', title.start, title.end);
  let from = skipBlank(text, title?.end ?? 0);
  let lines: Lines | null = null;
  for (let at = nextOpener(text, from); at >= 0; at = nextOpener(text, from)) {
    lines ??= readLines(text, []);
    const end = contactEnd(text, at, lines);
    push('body', from, trimEnd(text, from, at));
    push('contact', at, end);
    from = skipBlank(text, end);
  }
  push('body', from, trimEnd(text, from, text.length));
  return blocks;
}

/** Start of the next sentence or line that opens a contact block, from the start of one on; -1 where none does. */
function nextOpener(text: string, from: number): number {
  let sentence = true;
  let gap = 0;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 128 ? (unit | 32) >= 97 && (unit | 32) <= 122 : classOf(unit) === Class.Letter) {
      if (sentence && openerEnd(text, at, text.length) >= 0) return at;
      sentence = false;
    } else if (unit === 10 || isTerminal(unit)) {
      sentence = true;
      gap = 0;
    } else if (sentence) {
      gap += 1;
      if (gap > BETWEEN || classOf(unit) === Class.Digit) sentence = false;
    }
  }
  return -1;
}

/** End of the contact block that begins at `at`: its paragraph, and the lines after it that belong to a list. */
function contactEnd(text: string, at: number, lines: Lines): number {
  const paragraph = text.indexOf('\n\n', at);
  if (paragraph < 0) return trimEnd(text, at, text.length);
  let i = 0;
  while (i + 1 < lines.count && lines.start[i + 1] < paragraph) i += 1;
  const last = listEnd(lines, i, hasDetails(text, at, paragraph)) - 1;
  return lines.end[Math.max(i, last)];
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
