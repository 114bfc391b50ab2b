import { isDash, isQuote, opensQuote } from '../../text/characters.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { Form, formsAt } from './word-forms.js';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
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
      (isFullStop(tokens, before) && tokens.spaced[at] && tokens.word[at]?.case !== Case.Lower) ||
      (clauses && tokens.unit[before] === SEMICOLON) ||
      (tokens.kind[before] === Kind.Sign && opensQuotation(tokens, before)) ||
      (tokens.start[before] < body && tokens.start[at] >= body)
    )
      break;
  }
  while (at < first && tokens.kind[at] === Kind.Sign) at += 1; // an opening quotation mark
  return at;
}

/** A full stop, or the quotation mark right behind one: “… is dry.” */
const isFullStop = ({ unit, spaced }: Page['tokens'], at: number): boolean =>
  unit[at] === DOT || (unit[at - 1] === DOT && spaced[at] === 0 && isQuote(unit[at]));

/** Most tokens of "De acuerdo con datos del Ministerio," and most such openings of a clause. */
const OPENING = 16;
const OPENINGS = 3;

/** First token of the clause of token `first`: in its sentence behind what opens a clause ("said that", "– "), and behind what opens that up to its comma ("In May,"). */
export function clauseStart(page: Page, first: number, start = sentenceStart(page, first)): number {
  const { tokens } = page;
  let at = first - 1;
  while (at >= start && !(tokens.kind[at] === Kind.Word ? isOpener(page, at) : isOpeningSign(page, at, first)))
    at = tokens.unit[at] === CLOSE ? openedAt(tokens, at, start) - 1 : at - 1;
  return overOpenings(page, Math.max(at + 1, start), first);
}

/** Token of the bracket that the one at `close` closes, from token `start` on; `close` itself where none stands there. */
function openedAt({ unit }: Page['tokens'], close: number, start: number): number {
  for (let at = close - 1; at >= start; at -= 1) if (unit[at] === OPEN) return at;
  return close;
}

/** "as returns pass 40", "officials said", "indican que las llegadas": whether a clause with a subject of its own begins behind the word at token `at`. */
export function isOpener(page: Page, at: number): boolean {
  if ((formsAt(page, at) & Form.Opens) === 0 || page.lexicon.statistics.likened.standsAt(page.tokens, at - 1)) return false;
  const { roles } = page;
  const own = roles[at]?.closed;
  const next = roles[at + 1]?.closed;
  const forms = formsAt(page, at + 1);
  if ((forms & Form.Opens) !== 0) return false; // "alors que"
  if ((forms & SINGULAR) === LOWER && !page.lexicon.statistics.bareFractions.standsAt(page.tokens, at + 1)) return false; // "that number"
  if (own === 'determiners' || own === 'pronouns') return next !== 'auxiliaries' && isSaid(page, at - 1);
  return roles[at - 1]?.closed !== 'determiners' && next !== 'auxiliaries' && (next !== 'prepositions' || isGroup(page, at)); // not "the reports", "as of"
}

/** Of "that number", which "that numbers" and "that Gao" have not. */
const LOWER = Form.Open | Form.Lower;
const SINGULAR = LOWER | Form.Plural;

/** ", but of the pupils", "porque de los alumnos": not "because of the rain". */
const isGroup = ({ tokens, language, lexicon }: Page, at: number): boolean =>
  (language.statistics.noun.head === 'first' || tokens.unit[at - 1] === COMMA) && lexicon.statistics.partitive.standsAt(tokens, at + 1);

/** "said that", "said on Monday that", "a indiqué que", "alors que": a verb or what links a clause at token `at`, before a word that is no relative then. */
function isSaid(page: Page, at: number): boolean {
  const forms = formsAt(page, at);
  if ((forms & (Form.Verb | Form.VerbEnding | Form.Opens)) !== 0 || page.roles[at]?.date !== undefined) return true;
  if (page.language.statistics.noun.head !== 'first' || (forms & (Form.Open | Form.Plural)) !== Form.Open) return false;
  const before = page.roles[at - 1]?.closed; // "la casa que"
  if (before === 'prepositions') return page.language.closed.auxiliaries.includes(page.tokens.word[at - 1]?.text ?? ''); // "a indiqué que"
  return before !== 'determiners';
}

/** "Update: Of the men", "– the toll", "Update: Seven": a sign before what begins a clause; not right before the number at `first` ("(los 40"). */
function isOpeningSign(page: Page, at: number, first: number): boolean {
  const { unit, spaced } = page.tokens;
  const sign = unit[at];
  if (sign !== COLON && sign !== OPEN && !(isDash(sign) && spaced[at] === 1 && spaced[at + 1] === 1)) return false;
  return isCapital(page, at + 1, sign) || (at < first - 2 && beginsClause(page, at + 1));
}

/** "Update: In May", "Update: Seven": a capital behind a colon, which no name has. */
const isCapital = (page: Page, at: number, sign: number): boolean =>
  sign === COLON &&
  (formsAt(page, at) & Form.Capitalised) !== 0 &&
  (page.roles[at]?.closed !== undefined || page.roles[at]?.numeric === true);

const PLURAL = Form.Open | Form.Plural;

/** "arrivals", "Arrivals rose", but not "Nations Unies". */
const isPlural = (page: Page, at: number): boolean =>
  (formsAt(page, at) & PLURAL) === PLURAL && ((formsAt(page, at) | formsAt(page, at + 1)) & Form.Lower) !== 0;

/** "the toll", "of the men", "arrivals": what a subject, or a group that shares are of, begins with; not "de 40 a 60". */
function beginsClause(page: Page, at: number): boolean {
  const { tokens, roles, lexicon } = page;
  if (roles[at]?.closed === 'determiners' || isPlural(page, at)) return true;
  return roles[at + 1]?.closed === 'determiners' && lexicon.statistics.partitive.standsAt(tokens, at);
}

/** "However, ", "On Monday, ", "According to the mayor, ": token behind what opens the clause at `at`, before token `first`. */
function overOpenings(page: Page, at: number, first: number): number {
  for (let openings = 0; openings < OPENINGS; openings += 1) {
    const next = leads(page, at) ? behindComma(page, at, first) : overLink(page, at, first);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** "However,", "Meanwhile the", "Si bien la". */
function overLink({ tokens, roles }: Page, at: number, first: number): number {
  const closed = roles[at]?.closed;
  if ((closed !== 'conjunctions' && closed !== 'adverbs') || at + 1 >= first) return at;
  if (tokens.unit[at + 1] === COMMA) return at + 2;
  const next = roles[at + 1]?.closed;
  return next === 'determiners' || next === closed || next === 'adverbs' ? at + 1 : at;
}

/** "In Mali", "On Monday", "El lunes", "According to": whether an opening up to a comma begins with token `at`. */
function leads(page: Page, at: number): boolean {
  const { tokens, roles, claims, lexicon } = page;
  const closed = roles[at]?.closed;
  const date = closed === 'determiners' ? at + 1 : at;
  const isOpening =
    closed === 'prepositions' ||
    (roles[date]?.date !== undefined && claims.has(date)) ||
    (closed === undefined && roles[at + 1]?.rangeTo === true && (formsAt(page, at) & Form.Plural) === 0);
  return isOpening && lexicon.statistics.asFor.match(tokens, at) === null;
}

/** Token behind the comma of the opening that begins with token `from`, where a clause begins there; `from` itself where none does. */
function behindComma(page: Page, from: number, first: number): number {
  const { tokens, roles, lexicon } = page;
  const isGroup = lexicon.statistics.partitive.standsAt(tokens, from); // "De los 40, las mujeres", but "De acuerdo con ellos, de los 40"
  for (let at = from + 1; at < from + OPENING && at < first; at += 1) {
    if (tokens.unit[at] !== COMMA) continue;
    const next = roles[at + 1]?.closed;
    if (
      isGroup
        ? lexicon.statistics.partitive.standsAt(tokens, at + 1) && roles[at + 2]?.closed === 'determiners'
        : next === 'prepositions' || next === 'adverbs' || at + 1 === first || beginsClause(page, at + 1)
    )
      return at + 1;
  }
  return from;
}

/** "Il dit : « Les arrivées", "She said: “Arrivals": a quotation mark behind a colon and before a capital. */
const opensQuotation = ({ unit, word }: Page['tokens'], at: number): boolean =>
  unit[at - 1] === COLON && opensQuote(unit[at]) && word[at + 1]?.case === Case.Capitalised;

/** A full stop with space behind: "1.436" goes on. */
export const isStop = ({ unit, spaced }: Page['tokens'], at: number): boolean => unit[at] === DOT && spaced[at + 1] === 1;
