import { changeOpener } from '../../text/amounts.js';
import { isDash } from '../../text/characters.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { Mark, marksAt, mayBeUnit } from './marks.js';
import { isRound, mayHaveUnitBefore, mayHaveUnitBehind, wantsOf } from './units.js';

const COMMA = 44;

/** On which sides of a number a currency may stand. */
export type Side = Mark.None | Mark.Before | Mark.Behind | Mark.Either;

/** The sides of all numbers of a page; null where none has a currency beside it. */
export function sidesOf(page: Page, list: readonly NumberPhrase[]): Side[] | null {
  const sides: Side[] = [];
  let all = Mark.None;
  for (let i = 0; i < list.length; i += 1) {
    const side = sideOf(page, list[i]);
    sides.push(side);
    all |= side;
  }
  return all === Mark.None ? null : sides;
}

/** What a currency is looked for behind. */
const OVER = Mark.Hyphen | Mark.Open;

/** One look to each side tells, but where the currency may stand behind something that is passed over. */
function sideOf(page: Page, number: NumberPhrase): Side {
  const { first, end, short, form } = number;
  const before = marksAt(page, first - 1) & (Mark.Before | Mark.Hyphen);
  const marks = before | (marksAt(page, end) & (Mark.Behind | Mark.Of | OVER));
  const round = isRound(page, end);
  if (marks === Mark.None && short === null && !round) return Mark.None;
  const isOver = round || (marks & OVER) !== 0 || ((marks & Mark.Of) !== 0 && wantsOf(number));
  if (!isOver && short === null && (form === 'digits' || form === 'words')) return sideBeside(page, number, marks);
  return (mayHaveUnitBefore(page, number) ? Mark.Before : Mark.None) | (mayHaveUnitBehind(page, number) ? Mark.Behind : Mark.None);
}

/** The sides that the marks beside a number tell, as far as the tokens next to those go on with them. */
function sideBeside(page: Page, { first, end }: NumberPhrase, marks: number): Side {
  const before = (marks & Mark.Before) !== 0 && mayBeUnit(page, first - 1, Mark.Before) ? Mark.Before : Mark.None;
  return (marks & Mark.Behind) !== 0 && mayBeUnit(page, end, Mark.Behind) ? before | Mark.Behind : before;
}

/** Place of the first number from place `i` on that has a currency behind. */
export function nextBehind(sides: readonly Side[], i: number): number {
  let at = i;
  while (at < sides.length && (sides[at] & Mark.Behind) === 0) at += 1;
  return at;
}

/** Tokens that can stand between two numbers of one range or list: its word, and a magnitude's ("5 M à 10 M€"). */
const JOIN = 3;

/** Tokens between the numbers that share a unit with all that can stand between them: "between the 4m and up to a 6 million". */
const SHARE = 6;

/** The same of the two values of a change, a time and a qualifier between. */
const CHANGED = 10;

/** Whether the number may be the first value of a change, and its time stands behind it. */
export const isDated = (page: Page, first: number, end: number): boolean =>
  page.roles[end]?.closed === 'prepositions' && page.roles[end]?.rangeTo === undefined && changeOpener(page, first) >= 0;

/** Whether two numbers share a unit, and are no list: the number before, and one with a currency behind that begins with token `first`. */
export const isNear = ({ end }: NumberPhrase, first: number): boolean => first <= end + SHARE;

/**
 * Whether the number may share the currency of one behind it: what follows ties two numbers – a word of ranges, of changes, of shares, "and", a
 * comma, a dash – and counts nothing. `sharedUnit` says the rest; what a new rule of its lets stand behind a number must be let through here.
 * @param next first token of the next number
 * @param owner first token of the next that has a currency behind
 */
export function mayShare(page: Page, number: NumberPhrase, next: number, owner: number): boolean {
  const { form, glued, short, end } = number;
  if (isDated(page, number.first, end)) return owner <= end + CHANGED; // "from 1.2 in 2010 to more than 3 million dollars"
  if (next - end > JOIN || (next - end > 1 && !isNear(number, owner)) || form === 'vague' || glued === 'before') return false;
  if (short !== null) return true;
  const { kind, unit } = page.tokens;
  const role = page.roles[end];
  if (next === end + 2 && page.roles[end + 1]?.closesRange !== undefined) return true; // "from 1,000 up to 6,000 dollars"
  if (kind[end] === Kind.Word && role === null) return false;
  if (role !== null && (role.rangeTo !== undefined || role.closesRange !== undefined)) return true;
  return unit[end] === COMMA || isDash(unit[end]) || kind[end] === Kind.Number || (marksAt(page, end) & Mark.Joint) !== 0;
}
