import type { SourceMap } from '../model/article.js';
import type { Report } from '../model/problem.js';
import type { Span } from '../model/span.js';
import { Class, classOf } from '../text/characters.js';
import { sameText, TextBuilder } from '../text/offset-map.js';
import { written } from '../text/units.js';
import { entityAt } from './entities.js';
import { ACCENTS, lacksApostrophe, lostCharacterAt } from './lost-characters.js';
import { charOf, isMisread, lostAt, misreadAt } from './mojibake.js';
import { isInvisible, isMark, isShape, Sign, survey } from './survey.js';

/** A text put right, with the way back to the one it was made from. */
export interface Restored {
  readonly text: string;
  readonly source: SourceMap;
}
type Fix = { readonly text: string; readonly end: number } | null;
/** One kind of damage: where it begins, what it should read, and how the page's problem is called. */
interface Repair {
  readonly code: string;
  readonly what: string;
  at(text: string, i: number): Fix;
}

const mojibake: Repair = {
  code: 'mojibake-repaired',
  what: 'characters of UTF-8 text that had been read as windows-1252',
  at: misreadOrLostAt,
};
const entities: Repair = {
  code: 'entities-decoded',
  what: 'character references left in the text',
  at: (text, i) => (text[i] === '&' ? entityAt(text, i) : null),
};
const controls: Repair = {
  code: 'mojibake-repaired',
  what: 'characters of windows-1252 that had been read as control characters',
  at: controlAt,
};
const marks: Repair = { code: 'accents-composed', what: 'letters written apart from their accents', at: composedAt };
const shapes: Repair = {
  code: 'letter-shapes-unified',
  what: 'letters in the shapes of print ("ﬁ")',
  at: (text, i) => (isShape(text.charCodeAt(i)) ? { text: text[i].normalize('NFKC').trim(), end: i + 1 } : null),
};
const quoted: Repair = { code: 'quoted-printable-decoded', what: 'rests of quoted-printable encoding', at: quotedAt };
const breaks: Repair = { code: 'line-breaks-normalised', what: 'line breaks of an unusual kind', at: breakAt };

const MAY_BE_LOST = `?\ufffd${ACCENTS}`;
const lost: Repair = {
  code: 'lost-characters-restored',
  what: 'characters that another encoding had made "?", U+FFFD or nothing, and accents typed for an apostrophe',
  at: (text, i) => {
    if (lacksApostrophe(text, i)) return { text: `’${text[i]}`, end: i + 1 };
    const char = MAY_BE_LOST.includes(text[i]) ? lostCharacterAt(text, i) : null;
    return char === null ? null : { text: char, end: i + 1 };
  },
};

/** A soft hyphen at a line's end breaks a word: the line then ends behind the word ("migra-" | "tions (OIM)" is "migrations" | "(OIM)"). */
function invisibleRepair(): Repair {
  let lineEnd = -1;
  const at = (text: string, i: number): Fix => {
    if (i === lineEnd) return { text: '\n', end: i + 1 };
    const unit = text.charCodeAt(i);
    if (!isInvisible(unit)) return null;
    const rest = unit === SOFT_HYPHEN ? restOfWord(text, i + 1) : null;
    if (rest !== null) lineEnd = rest.end;
    return { text: '', end: rest?.start ?? i + 1 };
  };
  return { code: 'invisible-characters-removed', what: 'soft hyphens, zero-width or control characters', at };
}

/** What the line behind the line break at `at` begins with, to the blank within the line; null where no word goes on there. */
function restOfWord(text: string, at: number): Span | null {
  const lineBreak = text[at] === '\r' ? at + 1 : at;
  if (text[lineBreak] !== '\n') return null;
  let start = lineBreak + 1;
  while (text[start] === ' ' || text[start] === '\t') start += 1;
  if (classOf(text.charCodeAt(start)) !== Class.Letter) return null;
  let end = start;
  while (end < text.length && text.charCodeAt(end) > 32) end += 1;
  return { start, end: text[end] === ' ' ? end : -1 };
}

/** U+0092 is the "’" of a windows-1252 text that was read as Latin-1: no text has such control characters. */
function controlAt(text: string, i: number): Fix {
  const unit = text.charCodeAt(i);
  const char = unit >= 0x80 && unit < 0xa0 && unit !== NEXT_LINE ? charOf(unit) : undefined;
  return char === undefined ? null : { text: char, end: i + 1 };
}

const NEXT_LINE = 0x85;
const SOFT_HYPHEN = 0xad;

/** "Ã" before a space is the "à" whose second byte, a no-break space, became a plain one; others lost theirs without a trace. */
function misreadOrLostAt(text: string, i: number): Fix {
  if (text.charCodeAt(i) < 0x80) return null;
  const misread = misreadAt(text, i);
  if (misread !== null) return misread;
  if (text[i] === 'Ã' && text[i + 1] === ' ') return { text: 'à', end: text[i + 2] === ' ' ? i + 2 : i + 1 };
  return lostAt(text, i);
}

function composedAt(text: string, i: number): Fix {
  if (!isMark(text.charCodeAt(i + 1))) return null;
  let end = i + 2;
  while (isMark(text.charCodeAt(end))) end += 1;
  const composed = text.slice(i, end).normalize('NFC');
  return composed.length < end - i ? { text: composed, end } : null;
}

/** "=A0", "=E9": in prose only, where "=" has no other business; an address may hold it ("?id=20"). */
function quotedAt(text: string, i: number): Fix {
  if (text[i] !== '=') return null;
  if (text[i + 1] === '\n' || text[i + 1] === '\r') return softBreakAt(text, i);
  const several = i + 5 < text.length && text[i + 3] === '=' ? severalBytesAt(text, i) : null;
  if (several !== null) return several;
  const hex = text.slice(i + 1, i + 3);
  if (!/^(?:A0|20|9[1-7]|85|[C-F][0-9A-F])$/.test(hex) || inAddress(text, i)) return null;
  const byte = Number.parseInt(hex, 16);
  const char =
    byte === 0x20 || byte === 0xa0
      ? ' '
      : byte >= 0xa0
        ? String.fromCharCode(byte)
        : { 133: '…', 145: '‘', 146: '’', 147: '“', 148: '”', 149: '•', 150: '–', 151: '—' }[byte];
  return char === undefined ? null : { text: char, end: i + 3 };
}

/** Lines of quoted-printable are broken behind so many characters, its "=" among them. */
const BROKEN = { from: 70, to: 76 };

/** The "=" at the end of a line that goes on in the next; attributes that a dump left end with one too, and hold quotation marks. */
function softBreakAt(text: string, i: number): Fix {
  const start = text.lastIndexOf('\n', i) + 1;
  const length = i + 1 - start;
  if (length < BROKEN.from || length > BROKEN.to || text.slice(start, i).includes('"')) return null;
  return { text: '', end: text[i + 1] === '\r' && text[i + 2] === '\n' ? i + 3 : i + 2 };
}

/** "=C3=A9", "=E2=80=93": a character of several bytes. */
function severalBytesAt(text: string, i: number): Fix {
  const found = /^=(?:C[2-9A-F]|D[0-9A-F]|E[0-9A-F]=[89AB][0-9A-F])=[89AB][0-9A-F]/.exec(text.slice(i, i + 9));
  if (found === null) return null;
  const [first, second, third] = found[0]
    .slice(1)
    .split('=')
    .map((byte) => Number.parseInt(byte, 16));
  const code = third === undefined ? ((first & 31) << 6) | (second & 63) : ((first & 15) << 12) | ((second & 63) << 6) | (third & 63);
  return { text: String.fromCharCode(code), end: i + found[0].length };
}

/** No address is longer: a wall of "=A0" must not be looked through again for each of them. */
const LONGEST_ADDRESS = 2048;

function inAddress(text: string, i: number): boolean {
  const floor = Math.max(0, i - LONGEST_ADDRESS);
  for (let at = i - 1; at >= floor && text.charCodeAt(at) > 32; at -= 1)
    if (text[at] === '/' || text[at] === '?' || text[at] === '&' || text[at] === '"') return true;
  return false;
}

function breakAt(text: string, i: number): Fix {
  const unit = text.charCodeAt(i);
  const odd = unit === 0x2028 || unit === 0x2029 || unit === 0x85 || (unit === 13 && text.charCodeAt(i + 1) !== 10);
  return odd ? { text: unit === 0x2029 ? '\n\n' : '\n', end: i + 1 } : null;
}

/**
 * The decoded source with what damaged its characters put right: misread UTF-8, character references, invisible characters,
 * accents apart from their letters, rests of quoted-printable, odd line breaks, characters lost to "?". Each kind of repair is one warning per page.
 * A source without damage, as nearly all are, comes back as it is.
 */
export function restore(source: string, report: Report): Restored {
  const restored = restoreMisread(source, report);
  const found = survey(written(restored.text)).signs;
  const needed = [entities, invisibleRepair(), marks, quoted, breaks].filter((_, bit) => found & (1 << bit));
  if (found & Sign.Invisible) needed.unshift(controls);
  if (found & Sign.Lost) needed.push(lost);
  if (found & Sign.Shape) needed.push(shapes);
  return needed.length === 0 ? restored : apply(restored, needed, report);
}

/**
 * The decoded source with misread UTF-8 put right, once or twice misread, and nothing else: markup stands as it was. Where the page as a whole
 * is not misread, lines can be: those that were pasted in from elsewhere.
 */
export function restoreMisread(source: string, report: Report): Restored {
  let restored: Restored = { text: source, source: sameText };
  for (let pass = 0; pass < 2 && survey(written(restored.text)).signs & Sign.Misread; pass += 1) {
    const repair = isMisread(restored.text) ? mojibake : mojibakeOfLines(restored.text);
    if (repair === null) break;
    restored = apply(restored, [repair], report);
  }
  return restored;
}

/** The repair of the lines that are misread; null where none is. */
function mojibakeOfLines(text: string): Repair | null {
  const lines: { readonly start: number; readonly end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (isMisread(text.slice(start, end))) lines.push({ start, end });
    start = end + 1;
  }
  let at = 0;
  const fixAt = (_: string, i: number): Fix => {
    while (at < lines.length && lines[at].end <= i) at += 1;
    return at < lines.length && lines[at].start <= i ? misreadOrLostAt(text, i) : null;
  };
  return lines.length === 0 ? null : { ...mojibake, at: fixAt };
}

function apply(before: Restored, repairs: readonly Repair[], report: Report): Restored {
  const { text } = before;
  const builder = new TextBuilder(text);
  const counts = repairs.map(() => 0);
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    for (let r = 0; r < repairs.length; r += 1) {
      const fix = repairs[r].at(text, i);
      if (fix === null) continue;
      counts[r] += 1;
      builder.copy(from, i);
      builder.put(fix.text, i, fix.end);
      from = fix.end;
      i = fix.end - 1;
      break;
    }
  }
  if (from === 0) return before;
  builder.copy(from, text.length);
  counts.forEach((count, r) => {
    if (count > 0) report({ code: repairs[r].code, severity: 'warning', message: `Repaired ${count} × ${repairs[r].what}.` });
  });
  const built = builder.build();
  return { text: built.text, source: before.source.toSource === sameText.toSource ? built.source : compose(built.source, before.source) };
}

/** The way back through two texts: first `inner`, then `outer`. */
export function compose(inner: SourceMap, outer: SourceMap): SourceMap {
  return { toSource: (offset) => outer.toSource(inner.toSource(offset)), toSourceEnd: (end) => outer.toSourceEnd(inner.toSourceEnd(end)) };
}
