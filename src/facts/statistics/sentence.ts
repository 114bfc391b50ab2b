import { opensQuote } from '../../text/characters.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';

const DOT = 46;
const SEMICOLON = 59;
const COLON = 58;
/** Tokens of a sentence that are looked over for what its numbers count. */
const SENTENCE = 40;

/** Where the sentence before that at token `start` begins, in its paragraph; else `start`. */
export const sentenceBefore = (page: Page, start: number): number =>
  page.tokens.unit[start - 1] === DOT && page.tokens.kind[start - 1] === Kind.Sign ? sentenceStart(page, start - 1, false) : start;

/** First token of the sentence of token `first`, or of its part behind a semicolon, `most` tokens before it at most; a dateline is no part of it. */
export function sentenceStart({ tokens, dateline }: Page, first: number, clauses = true, most = SENTENCE): number {
  const body = dateline?.bodyStart ?? -1;
  let at = first;
  for (; at > 0 && at > first - most; at -= 1) {
    const before = at - 1;
    if (
      tokens.kind[before] === Kind.Break ||
      (tokens.unit[before] === DOT && tokens.spaced[at] && tokens.word[at]?.case !== Case.Lower) ||
      (clauses && tokens.unit[before] === SEMICOLON) ||
      (tokens.kind[before] === Kind.Sign && opensQuotation(tokens, before)) ||
      (tokens.start[before] < body && tokens.start[at] >= body)
    )
      break;
  }
  while (at < first && tokens.kind[at] === Kind.Sign) at += 1; // an opening quotation mark
  return at;
}

/** "Il dit : « Les arrivées", "She said: “Arrivals": a quotation mark behind a colon and before a capital. */
const opensQuotation = ({ unit, word }: Page['tokens'], at: number): boolean =>
  unit[at - 1] === COLON && opensQuote(unit[at]) && word[at + 1]?.case === Case.Capitalised;

/** A full stop with space behind: "1.436" goes on. */
export const isStop = ({ unit, spaced }: Page['tokens'], at: number): boolean => unit[at] === DOT && spaced[at + 1] === 1;
