import { Kind } from '../../text/tokens.js';
import type { Found, Page } from '../page.js';
import type { Evidence } from './evidence.js';
import { readExtension } from './extension.js';
import type { Reading } from './read.js';
import { regionOfRun } from './region.js';
import { resolveWritten } from './resolve.js';
import { type Run, writtenAs } from './run.js';
import { wholeNorthAmerican } from './shape.js';
import { MIN_DIGITS, MOST_DIGITS } from './stands.js';
import { Mark, marksAt } from './words.js';

const COMMA = 44;
const DOT = 46;
const COLON = 58;
/** Words behind a comma that may lead on to an extension or a further number. */
const GOES_ON = Mark.Extension | Mark.Joiner | Mark.Locator | Mark.Between | Mark.Number;

/**
 * "Tel: +57 1 622 7774", "Tel. 622 7774 ext. 12, Email: …": one number behind its label, at the end of its line or before a comma. So most
 * numbers stand, and nothing that parts runs, tells dates from numbers or looks for further lines has a say. null for all others.
 */
export function readAlone(page: Page, found: Found, run: Run, { strength, kind }: Evidence): Reading | null {
  if (strength !== 'label' || !isOneNumber(run) || !standsApart(page, run)) return null;
  const extension = (marksAt(page, run.end) & Mark.Extension) !== 0 ? readExtension(page, run.end) : null;
  const end = extension === null ? run.end : extension.end;
  if (!endsThere(page, end)) return null;
  const region = run.plus ? null : regionOfRun(page, found, run);
  const number = resolveWritten(writtenAs(page, run), run.groups, run.plus, region);
  if (number === null) return null;
  return { phones: [{ first: run.first, end, number, ext: extension === null ? null : extension.digits, kind, rule: 'label' }], end };
}

/** Whether the groups can be no more than one number: tied by single signs, none too many, no "9400-1". */
function isOneNumber({ groups }: Run): boolean {
  let digits = groups[0].digits.length;
  if (groups[0].bracketed) return false;
  for (let k = 1; k < groups.length; k += 1) {
    const { separator, loose, bracketed } = groups[k];
    if (loose || bracketed || separator === '/' || separator === '\n') return false;
    digits += groups[k].digits.length;
  }
  if (digits < MIN_DIGITS || digits > MOST_DIGITS) return false;
  const last = groups[groups.length - 1];
  return !(last.separator === '-' && last.digits.length <= 2) && (groups.length <= 3 || wholeNorthAmerican(groups) === groups);
}

/** Whether the number is parted from its label, so that it is glued to nothing: "Tel: 622", "Tel 622", "Tel. 622". */
function standsApart({ tokens }: Page, { first, plus }: Run): boolean {
  const before = first - 1;
  if (before < 0) return false;
  if (tokens.unit[before] === COLON) return true;
  const apart = tokens.spaced[first] === 1;
  return tokens.unit[before] === DOT ? apart || plus : apart && tokens.kind[before] === Kind.Word;
}

/** Whether nothing that stands at token `end` belongs to the number before it. */
function endsThere(page: Page, end: number): boolean {
  const { tokens } = page;
  if (end >= tokens.count) return true;
  const isBreak = tokens.kind[end] === Kind.Break;
  if (!isBreak && tokens.unit[end] !== COMMA) return false;
  const next = end + 1;
  if (next >= tokens.count) return isBreak;
  return tokens.kind[next] === Kind.Word && (marksAt(page, next) & (isBreak ? Mark.Extension : GOES_ON)) === 0;
}
