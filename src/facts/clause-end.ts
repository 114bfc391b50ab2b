import { closesClause, Kind } from '../text/tokens.js';
import { isYearLike } from './money/units.js';
import type { Page } from './page.js';
import { Form, formsAt } from './statistics/word-forms.js';

/** No word that a number before it could count at token `at`: a sign or number, or where or when. */
export const countsNone = (page: Page, at: number): boolean => page.tokens.kind[at] !== Kind.Word || isCircumstance(page, at);

/** Most tokens of "after the floods of August 2015". */
const CIRCUMSTANCE = 7;

/** Whether the clause ends at token `at`, or behind where or when: "la vuelta, cinco en mayo.", but not "su hijo, 12 en mayo, trabaja". */
export function endsClause(page: Page, at: number): boolean {
  const { tokens } = page;
  if (tokens.kind[at] !== Kind.Word || !isCircumstance(page, at)) return closesClause(tokens, at);
  let end = at + 1;
  while (end < at + CIRCUMSTANCE && (tokens.kind[end] === Kind.Word || tokens.kind[end] === Kind.Number)) end += 1;
  return closesClause(tokens, end);
}

/** "in Haiti", "after the floods", "on Monday", "lundi", "el lunes", "today": where or when, and not "of them", "in all", "per camp", "in each camp", "to 30", "per cent". */
export function isCircumstance(page: Page, at: number): boolean {
  const { roles, lexicon, tokens, numbers } = page;
  const role = roles[at];
  if (role?.closed === 'determiners') return roles[at + 1]?.date?.weekday !== undefined;
  if (role?.closed === 'adverbs') return role.date != null;
  if (role?.closed !== 'prepositions' || tokens.kind[at + 1] === Kind.Sign || (formsAt(page, at) & Form.Of) !== 0) return false;
  const number = numbers.startingAt(at + 1);
  if (number !== null) return isYearLike(number) && role.rangeTo !== true;
  const { percent, inAll, every } = lexicon.statistics;
  if (every.standsAt(tokens, at + 1) || lexicon.dates.every.match(tokens, at) !== null) return false;
  return percent.match(tokens, at) === null && inAll.match(tokens, at) === null;
}
