import type { DatePortion } from '../../model/language-pack.js';
import type { PhraseTable } from '../../text/phrases.js';
import { Kind } from '../../text/tokens.js';
import type { Claims, Page } from '../page.js';
import { isMarked, Mark, phraseAt } from './marks.js';
import { dateRole, isTight } from './words.js';

/** What the words before a date say of it. */
export interface Lead {
  readonly opens: 'since' | 'after' | 'until' | 'before' | null;
  /** First token of the words that belong to the date: a preposition that opens an interval, a modifier. */
  readonly first: number;
  /** Which part of the year or month is meant: "early", "mid-", "a finales de". */
  readonly portion: DatePortion | null;
  /** A preposition stands before it; `strong`: one that a time follows rather than a name. */
  readonly evidence: 'none' | 'weak' | 'strong';
}

const STEPS = 5;

/** The lead read last: the rules of one date ask for it up to three times. */
let last: Lead = { opens: null, first: -1, portion: null, evidence: 'none' };
let lastFirst = -1;
let lastChanges = -1;
let lastClaims: Claims | null = null;

/** Reads leftwards from token `first`: "depuis le début de", "until mid-", "in the month of". */
export function leadBefore(page: Page, first: number): Lead {
  const { claims } = page;
  if (first !== lastFirst || claims !== lastClaims || claims.changes !== lastChanges) {
    last = readLead(page, first);
    lastFirst = first;
    lastClaims = claims;
    lastChanges = claims.changes;
  }
  return last;
}

function readLead(page: Page, first: number): Lead {
  const { tokens } = page;
  const { leads } = page.lexicon.dates;
  let begin = first;
  let portion: DatePortion | null = null;
  let evidence: Lead['evidence'] = 'none';
  for (let at = first - 1, step = 0; at >= 0 && step < STEPS; step += 1) {
    if (isTight(page, at) && tokens.unit[at] === 45) at -= 1; // "mid-December"
    if (tokens.kind[at] !== Kind.Word || page.claims.has(at)) break;
    const found = phraseAt(page, at, Mark.Lead, leads);
    if (found === null) {
      if (dateRole(page, at)?.direction === undefined) break;
      at -= 1; // "desde el pasado 5 de mayo"
      continue;
    }
    const kind = found.value;
    switch (kind) {
      case 'filler':
        break;
      case 'within':
        evidence = 'strong';
        break;
      case 'at':
        if (evidence === 'none') evidence = 'weak';
        break;
      case 'since':
      case 'until':
      case 'after':
      case 'before':
        if (kind !== 'since' && isSpanBefore(page, found.to)) return { opens: null, first: begin, portion, evidence }; // "two weeks after 3 May" is told by its event
        return { opens: kind, first: found.to, portion, evidence: 'strong' };
      case 'modifier':
        begin = found.to;
        evidence = 'strong';
        break;
      default:
        begin = found.to;
        portion ??= kind;
        evidence = 'strong';
    }
    at = found.to - 1;
  }
  return { opens: null, first: begin, portion, evidence };
}

/** Whether a unit of time ends right before token `at`. */
function isSpanBefore(page: Page, at: number): boolean {
  const unit = at > 0 ? dateRole(page, at - 1)?.unit : undefined;
  return unit !== undefined && page.roles[at - 1]?.closed === undefined;
}

/** First token of the phrase of `table` that ends before `first`, articles and modifiers passed over ("du mois de"); null where there is none. */
export function openerBefore(page: Page, first: number, mark: Mark, table: PhraseTable<true>): number | null {
  let opener: number | null = null;
  for (let at = first - 1, step = 0; at >= 0 && step < STEPS; step += 1) {
    if (isTight(page, at) && page.tokens.unit[at] === 45) at -= 1;
    if (page.tokens.kind[at] !== Kind.Word) break;
    const found = phraseAt(page, at, mark, table);
    if (found !== null) opener = found.to;
    else if (!isMarked(page, at, Mark.Fill)) break;
    at = (found?.to ?? at) - 1;
  }
  return opener;
}

/** Token of the date behind articles and modifiers at `at`: "the end of" 2008. */
export function skipFill(page: Page, at: number): number {
  let next = at;
  while (next < at + 6 && next < page.tokens.count) {
    if (page.tokens.unit[next] === 45 && isTight(page, next) && next > at) next += 1;
    if (!isMarked(page, next, Mark.Fill)) break;
    const role = dateRole(page, next);
    if (role !== undefined && role.month !== undefined) break;
    if (role !== undefined && role.ordinal === true && dateRole(page, next + 1)?.unit === undefined) break; // "until the first of May"
    next += 1;
  }
  return next;
}
