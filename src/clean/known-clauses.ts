import { Class, classOf } from '../text/characters.js';
import type { Written } from '../text/units.js';
import { isLower } from './lines.js';
import { Among, siteWord, wordEnd } from './words.js';

const NEWLINE = 10;
const COLON = 58;

/** Clauses that opened contact blocks, with the colon or line break that ends each: a site writes the same one or two on all its pages. The oldest gives way. */
const clauses: (readonly number[])[] = [];
const MOST = 8;
/** Longer ones are kept by no site. */
const LONGEST = 100;

/** End of the known clause that stands at `at`, before `limit`; -1 where none does. All that tells a clause up to its colon stands in it. */
export function knownClauseEnd(page: Written, at: number, limit: number): number {
  for (let k = 0; k < clauses.length; k += 1) {
    const clause = clauses[k];
    const { length } = clause;
    let n = 0;
    while (n < length && page.units[at + n] === clause[n]) n += 1;
    if (n < length || at + length > limit) continue;
    if (clause[length - 1] === COLON) return at + length;
    if (isNameAt(page, at + length)) return at + length - 1;
  }
  return -1;
}

/** Keeps the clause in [from, to) that `clauseEnd` found, where a colon ends it or a line break follows. */
export function keepClause(units: Uint16Array, from: number, to: number): void {
  if (to - from > LONGEST || (units[to - 1] !== COLON && units[to] !== NEWLINE)) return;
  const end = units[to - 1] === COLON ? to : to + 1;
  const clause: number[] = [];
  for (let at = from; at < end; at += 1) clause.push(units[at]);
  if (clauses.length === MOST) clauses.shift();
  clauses.push(clause);
}

/** Whether a line break or a name stands at `at`, at which a clause is over: a capital that begins no verb or linking word. */
function isNameAt(page: Written, at: number): boolean {
  const { text, units } = page;
  if (units[at] === NEWLINE) return true;
  if (classOf(units[at]) !== Class.Letter || isLower(units[at])) return false;
  return ((siteWord(page, at, wordEnd(units, at, text.length))?.sets ?? 0) & (Among.Verb | Among.Linking)) === 0;
}
