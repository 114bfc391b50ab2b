import { type Written, written } from '../text/units.js';
import { type Lines, mayHold, readLines } from './lines.js';
import { isClosed, menuLength } from './menu.js';
import { Mark, type Seen, Sign, survey } from './survey.js';

/** A site's menu that pages began with: all its pages of one language do, and what a look over its lines tells is the same each time. */
export interface KnownMenu {
  /** Its units, with the line break behind its last line. */
  readonly units: Uint16Array;
  readonly bytes: Buffer;
  readonly lines: Lines;
  readonly seen: Seen;
}

/** Menus that are kept: a site has one a language. The oldest gives way. */
const MOST = 8;
/** Shorter ones are read again as fast as they are compared; longer ones are none. */
const LEAST_UNITS = 200;
const MOST_UNITS = 8192;
const menus: KnownMenu[] = [];

/** The menu that a page begins with, if it is known. */
export function knownMenu({ text, units }: Written): KnownMenu | null {
  if (menus.length === 0) return null;
  if (room.units !== units) room = { units, bytes: bytesOf(units) };
  for (let k = 0; k < menus.length; k += 1) {
    const { length } = menus[k].bytes;
    if (2 * text.length > length && menus[k].bytes.compare(room.bytes, 0, length) === 0) return menus[k];
  }
  return null;
}

/** The memory of units, which is compared ten times as fast as one unit after the other. */
const bytesOf = ({ buffer, byteOffset, byteLength }: Uint16Array): Buffer => Buffer.from(buffer, byteOffset, byteLength);

/** The room in which pages are read, which is one for most. */
let room: { readonly units: Uint16Array; readonly bytes: Buffer } = { units: new Uint16Array(0), bytes: Buffer.alloc(0) };

/** Menus that cannot be kept, so that they are not tried for each page. */
const unfit = new Set<string>();

/** Keeps the menu that is the first `count` lines of a page, where it can be told by its units alone. */
export function learnMenu(page: Lines, count: number): void {
  if (count === 0 || !isClosed(page, count)) return;
  const end = page.text.indexOf('\n', page.end[count - 1]) + 1;
  const text = page.text.slice(0, end);
  if (end < LEAST_UNITS || end > MOST_UNITS || unfit.has(text)) return;
  const menu = menuOf(written(text), count);
  if (menu === null) {
    if (unfit.size === MOST) unfit.clear();
    unfit.add(text);
    return;
  }
  if (menus.length === MOST) menus.shift();
  menus.push(menu);
}

/** The menu that is all of a text: one of as many lines in which nothing is to be put right, and whose last line holds no sentence that may go on behind it. */
function menuOf(page: Written, count: number): KnownMenu | null {
  const seen = survey(page);
  if ((seen.signs & ~Sign.Ligature) !== 0 || (seen.marks & Mark.Tag) !== 0 || seen.places.length > 0) return null;
  const lines = readLines(page, seen, []);
  if (lines.count !== count || menuLength(lines) !== count || mayHold(lines, count - 1, Mark.Stop)) return null;
  const units = page.units.slice(0, page.text.length);
  return { units, bytes: bytesOf(units), lines, seen: { signs: seen.signs, marks: seen.marks } };
}
