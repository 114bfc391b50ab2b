import type { Fact } from '../model/fact.js';
import { type Join, joinTokens, moveStarts, movesOf } from '../text/joined-names.js';
import { moveNumbers } from '../text/numbers.js';
import { isMarked, Mark } from './money/marks.js';
import { tablesOf } from './money/tables.js';
import { tokenAt } from './offsets.js';
import type { Page } from './page.js';

/**
 * The page with each name of a place as one word: what looks over the words between two others, counts them or stops at their signs, then reads
 * "Port-au-Prince" and "Bosnia and Herzegovina" as it does "Gao". The page itself where no name is more than a word.
 */
export function joinNames(page: Page, places: readonly Fact<'countries'>[]): Page {
  const joins = joinsOf(page, places);
  if (joins.length === 0) return page;
  const { article, text, language, lexicon, reference, report, miss, dateline, mainCountry, focus } = page;
  const moves = movesOf(page.tokens.count, joins);
  const { tokens, roles } = joinTokens(page.tokens, page.roles, joins, lexicon);
  return {
    article,
    text,
    language,
    lexicon,
    tokens,
    roles,
    numbers: moveNumbers(page.numbers, moves, tokens.count),
    starts: moveStarts(page.starts, moves),
    claims: page.claims.moved(moves),
    reference,
    report,
    miss,
    memory: [],
    dateline,
    mainCountry,
    focus,
  };
}

function joinsOf(page: Page, places: readonly Fact<'countries'>[]): Join[] {
  const { tokens } = page;
  const joins: Join[] = [];
  for (const { start, end, value } of places) {
    if (value.via === 'demonym') continue;
    const first = tokenAt(tokens, start);
    if (tokens.end[first] >= end || tokens.start[first] !== start || (joins.length > 0 && joins[joins.length - 1].end > first)) continue;
    let to = first + 1;
    while (to < tokens.count && tokens.start[to] < end) to += 1;
    if (!isOfCurrency(page, first, to)) joins.push({ first, end: to });
  }
  return joins;
}

/** "Hong Kong dollars", "dólares de Trinidad y Tobago": where the name is part of what a currency is called. */
function isOfCurrency(page: Page, first: number, end: number): boolean {
  const { before, behind } = tablesOf(page.lexicon);
  for (let at = first - OF_NAME; at <= first; at += 1)
    if (isMarked(page, at, Mark.Behind) && (behind.match(page.tokens, at)?.to ?? 0) > first) return true;
  return isMarked(page, end, Mark.Before) && (before.match(page.tokens, end)?.to ?? end) < end;
}

/** Tokens of "dólares de los". */
const OF_NAME = 3;
