import { shortTitles } from '../gazetteer/titles.js';
import type { Fact } from '../model/fact.js';
import { fold, isDash, isQuote } from '../text/characters.js';
import { stringsOf } from '../text/clitics.js';
import { As, goneBehind, type Join, joinStarts, joinTokens } from '../text/joined-names.js';
import type { Roles } from '../text/lexicon.js';
import { joinNumbers } from '../text/numbers.js';
import { perLanguage } from '../text/per-language.js';
import { Case, isInnerHyphen, isPossessive, Kind } from '../text/tokens.js';
import { canBegin } from './dates/starts.js';
import { isMarked, Mark } from './money/marks.js';
import { tablesOf } from './money/tables.js';
import { firstWhere, tokenAt } from './offsets.js';
import { isAuxiliary, type Page } from './page.js';
import { Form, formsAt } from './statistics/word-forms.js';

/** Tokens [first, end) that are one name. */
type Name = Omit<Join, 'gone'>;

/**
 * The page with each name of a place, each compound with a hyphen, each name with its short form, in quotation marks or with a full stop in it as one
 * word: what looks over the words between two others, counts them or stops at their signs, then reads "Port-au-Prince", "Bosnia and Herzegovina",
 * "Al-Hol", "the World Food Programme (WFP)" and "St. Louis" as it does "Gao". Asides beside a verb near a number are gone. `places`: in the order of the text.
 */
export function joinNames(page: Page, places: readonly Fact<'countries'>[]): Page {
  const joins = joinsOf(page, places);
  if (joins.length === 0) return page;
  const { article, text, language, lexicon, reference, report, miss, dateline, mainCountry, focus } = page;
  const { tokens, roles } = joinTokens(page.tokens, page.roles, joins, lexicon);
  return {
    article,
    text,
    language,
    lexicon,
    tokens,
    roles,
    numbers: joinNumbers(page.numbers, joins, tokens.count),
    starts: joinStarts(page.starts, joins),
    claims: page.claims.joined(joins),
    reference,
    report,
    miss,
    memory: [],
    dateline,
    mainCountry,
    focus,
  };
}

/** The names of several tokens, in order; of two that share tokens the one that begins first, or is longer. */
function joinsOf(page: Page, places: readonly Fact<'countries'>[]): Join[] {
  const placed = placeNames(page, places);
  const signed = signedNames(page, places);
  const joins: Join[] = [];
  let end = 0;
  let gone = 0;
  for (let p = 0, s = 0; p < placed.length || s < signed.length; ) {
    const isFirst = s === signed.length || (p < placed.length && placed[p].first < signed[s].first);
    const next = isFirst ? placed[p++] : signed[s++];
    if (next.first < end) continue;
    const { first, as } = next;
    end = next.end;
    const join = { first, end, as, gone };
    joins.push(join);
    gone = goneBehind(join);
  }
  return joins;
}

function placeNames(page: Page, places: readonly Fact<'countries'>[]): Name[] {
  const { tokens } = page;
  const joins: Name[] = [];
  for (const { start, end, value } of places) {
    if (value.via === 'demonym') continue;
    const first = tokenAt(tokens, start);
    if (tokens.end[first] >= end || tokens.start[first] !== start || (joins.length > 0 && joins[joins.length - 1].end > first)) continue;
    const to = tokenAt(tokens, end - 1) + 1;
    if (!isOfCurrency(page, first, to)) joins.push({ first, end: to, as: As.Place });
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
const HYPHEN = 45;
const COMMA = 44;
/** Most tokens from a sign of an aside to the other. */
const MOST_ASIDE = 12;
/** Tokens from an aside to a number that it may part from its verb or noun. */
const NEAR = 9;
const OPEN = 40;
const DOT = 46;
const CLOSE = 41;

/** Names told by a sign: a hyphen, brackets behind them, a full stop, quotation marks. */
function signedNames(page: Page, places: readonly Fact<'countries'>[]): Name[] {
  const { kind, unit, count } = page.tokens;
  const joins: Name[] = [];
  let open = 0;
  for (let at = 1; at < count; at += 1) {
    if (kind[at] !== Kind.Sign) continue;
    const name = nameAt(page, places, at, unit[at]);
    const end = name === null ? asideEnd(page, open, at) : name.end;
    if (name !== null) joins.push(name);
    else if (end > 0) pushAside(joins, open, end);
    if (name !== null) at = end - 1;
    else if (!isInnerHyphen(page.tokens, at) && !isPossessive(page.tokens, at)) open = at;
  }
  return joins;
}

/** An aside takes with it the names in it. */
function pushAside(joins: Name[], first: number, end: number): void {
  while (joins.length > 0 && joins[joins.length - 1].first >= first) joins.pop();
  joins.push({ first, end, as: As.Aside });
}

/**
 * Token behind ", according to IOM,", "– mostly women –": words between two commas, dashes or brackets beside a verb, that number and date nothing;
 * 0 where the signs at `open` and `close` hold no such words.
 */
function asideEnd(page: Page, open: number, close: number): number {
  if (open === 0 || close - open > MOST_ASIDE || close - open < 2 || !isPair(page.tokens, open, close)) return 0;
  if (!isBesideVerb(page, open, close) || !isNearNumber(page, open, close) || page.claims.any(open, close)) return 0;
  const isLed = page.roles[open + 1]?.closed !== undefined;
  for (let at = open + 1; at < close; at += 1) if (endsAside(page, at, isLed)) return 0;
  return close + 1;
}

/** A number or part, a date; "and" or an auxiliary behind words that lead to none: "femmes et enfants sont venus". */
function endsAside(page: Page, at: number, isLed: boolean): boolean {
  const { kind } = page.tokens;
  const role = page.roles[at];
  if (kind[at] !== Kind.Word || role === null) return kind[at] === Kind.Number || kind[at] === Kind.Break;
  if (!isLed && (role.closed === 'auxiliaries' || role.closed === 'conjunctions')) return true;
  if (role.fraction !== undefined || role.half === true || role.collective !== undefined || role.vague !== undefined) return true;
  if (role.numeric === true && (page.numbers.startingAt(at)?.value ?? 1) !== 1) return true; // not "un enfant", "one of them"
  return role.date?.anchor === true && role.date.part === undefined && canBegin(page, at); // not the "T" of "T3" in "a-t-il dit"
}

/** Whether a number stands near that may be read otherwise for the aside. */
function isNearNumber({ numbers, tokens }: Page, open: number, close: number): boolean {
  const to = Math.min(close + NEAR, tokens.count);
  for (let at = Math.max(open - NEAR, 0); at < to; at += 1) if ((numbers.startingAt(at)?.value ?? 1) !== 1) return true;
  return false;
}

function isPair({ unit, spaced }: Page['tokens'], open: number, close: number): boolean {
  if (unit[open] === OPEN) return unit[close] === CLOSE;
  return unit[close] === unit[open] && (unit[open] === COMMA || (isDash(unit[open]) && spaced[open + 1] !== 0));
}

/**
 * "The median age, …, is 23", "rose, …, from 20 to 25": before the verb any words, behind it what goes on with no list of verbs and no age
 * ("what he would take, Abdi, 24,"). Behind a number they may be what it counts.
 */
function isBesideVerb(page: Page, open: number, close: number): boolean {
  if (page.tokens.word[open - 1] === undefined || endsCounted(page, open)) return false;
  if (isVerb(page, close + 1, Form.Verb | Form.VerbForm)) return true;
  const closed = page.roles[close + 1]?.closed;
  if (closed === 'conjunctions' || !isVerb(page, open - 1, closed === 'prepositions' ? Form.Verb | Form.Change : Form.Verb)) return false;
  const number = page.roles[open - 1]?.closed === 'auxiliaries' ? null : page.numbers.startingAt(close + 1);
  return number === null || page.tokens.unit[number.end] !== COMMA;
}

/** "Maria, 34 ans, vit ici, a dit …": whether a number stands right before the sign at `open`, or a word or two before, which then closes what it counts. */
const endsCounted = (page: Page, open: number): boolean =>
  isNumeric(page, open - 1) || (!isVerb(page, open - 1, Form.Verb) && (isNumeric(page, open - 2) || isNumeric(page, open - 3)));

const isVerb = (page: Page, at: number, forms: number): boolean =>
  page.roles[at]?.closed === undefined ? (formsAt(page, at) & forms) !== 0 : isAuxiliary(page, at);

/** The name that the sign at `at` is part of, null where it is of none. */
function nameAt(page: Page, places: readonly Fact<'countries'>[], at: number, sign: number): Name | null {
  if (sign === HYPHEN) return compoundAt(page, places, at);
  if (sign === OPEN) return shortenedAt(page, at) ?? placedAt(page, places, at);
  if (sign === DOT) return dottedAt(page, at);
  return isQuote(sign) ? quotedAt(page, at) : null;
}

/** "“Safe Haven”": a few words in quotation marks, the first and last with capitals and none that numbers or dates anything. */
function quotedAt({ tokens, roles }: Page, open: number): Name | null {
  const first = open + 1;
  let close = first;
  while (close < open + MOST_NAMED && tokens.kind[close] === Kind.Word && !isTold(roles[close])) close += 1;
  if (close === first || !isQuote(tokens.unit[close])) return null;
  if (tokens.word[first]!.case === Case.Lower || tokens.word[close - 1]!.case === Case.Lower) return null;
  return { first: open, end: close + 1, as: As.Quoted };
}

/** "Dr." before "Ruiz", "U.N.", the "F." of "John F. Kennedy": a short form with its full stop, which ends no sentence where a name goes on or small letters follow. */
function dottedAt(page: Page, at: number): Name | null {
  const { tokens } = page;
  if (tokens.spaced[at] || tokens.word[at - 1] === undefined || tokens.word[at - 1]!.case === Case.Lower) return null;
  if (tokens.end[at - 1] - tokens.start[at - 1] === 1) return initialsAt(page, at);
  const isShort = shortTitles.has(tokens.word[at - 1]!.fold) && goesOn(page, at + 1);
  return isShort ? { first: at - 1, end: overWord(page, at + 1), as: As.Name } : null;
}

/** One letter before the rest of a name, behind no noun ("vitamin C. Families"); or several, without the last full stop where a sentence may end with it. */
function initialsAt(page: Page, at: number): Name | null {
  const { tokens, roles } = page;
  let end = at + 1;
  while (end < at + MOST_NAMED && isInitial(page, end)) end += 2;
  const first = at - 1;
  const isOne = end === at + 1;
  if (isOne && (!goesOn(page, end) || (tokens.word[first - 1]?.case === Case.Lower && roles[first - 1]?.closed === undefined))) return null;
  if (tokens.kind[end] === Kind.Number || tokens.kind[end + 1] === Kind.Number || isOfCurrency(page, first, end)) return null; // "P.O. Box 71", "200 U.S. dollars"
  if (isOne) return { first, end: overWord(page, end), as: As.Name };
  const isEnd = !goesOn(page, end) && tokens.word[end]?.case !== Case.Lower;
  return { first, end: isEnd ? end - 1 : end, as: As.Name };
}

/** Token behind the word at `at`, which a name goes on with; `at` where a hyphen makes it part of a compound. */
const overWord = ({ tokens }: Page, at: number): number => (isInnerHyphen(tokens, at + 1) ? at : at + 1);

/** A capital with its full stop, right behind another. */
const isInitial = ({ tokens: { kind, start, end, unit, spaced, word } }: Page, at: number): boolean =>
  kind[at] === Kind.Word &&
  !spaced[at] &&
  end[at] - start[at] === 1 &&
  word[at]!.case !== Case.Lower &&
  unit[at + 1] === DOT &&
  !spaced[at + 1];

/** Whether a name goes on with the token at `at`: a capital that opens no sentence by being an article or the like. */
const goesOn = ({ tokens, roles }: Page, at: number): boolean =>
  tokens.word[at] !== undefined && tokens.word[at]!.case !== Case.Lower && roles[at]?.closed === undefined && !isTold(roles[at] ?? null);

/** Whether a word is part of a number or date. */
const isTold = (role: Roles | null): boolean => role?.numeric === true || role?.date !== undefined;

/** "Al-Hol", "Sainte-Thérèse-des-Bois": words with hyphens, the first and last with capitals and none known for anything else, that hold no place. */
function compoundAt(page: Page, places: readonly Fact<'countries'>[], at: number): Name | null {
  const { tokens } = page;
  if (!isInnerHyphen(tokens, at)) return null;
  if (tokens.word[at - 1]?.case === Case.Lower) return lowerAt(page, at);
  if (!isName(page, at - 1)) return null;
  let end = at + 1;
  while (end < at + MOST_NAMED && isInnerHyphen(tokens, end + 1) && tokens.kind[end] === Kind.Word && tokens.kind[end + 2] === Kind.Word)
    end += 2;
  return isName(page, end) && !holdsPlace(page, places, at - 1, end) ? { first: at - 1, end: end + 1, as: As.Name } : null;
}

/**
 * "International Organization for Migration (IOM)": words whose initials stand in the brackets, the first with a capital. What is counted is no
 * name: "300 Displaced Families (DF)", "Displaced Persons (DP)".
 */
function shortenedAt(page: Page, open: number): Name | null {
  const { tokens } = page;
  const short = tokens.word[open + 1];
  if (short === undefined || short.case !== Case.Upper || tokens.unit[open + 2] !== CLOSE) return null;
  const first = firstOf(page, short.fold, open);
  if (first < 0 || tokens.word[first]!.case === Case.Lower) return null;
  if (isNumeric(page, first - 1)) return null;
  return isOfPersons(page, first, open) ? null : { first, end: open + 3, as: As.Name };
}

/** The first of the words before the bracket at `open` whose initials are `letters`, -1 where they are not; words like "of" and "the" are passed over. */
function firstOf({ tokens, roles }: Page, letters: string, open: number): number {
  let letter = letters.length - 1;
  for (let at = open - 1; at > open - MOST_NAMED && tokens.kind[at] === Kind.Word; at -= 1) {
    if (tokens.word[at]!.fold[0] === letters[letter]) letter -= 1;
    else if (roles[at]?.closed === undefined) return -1;
    if (letter < 0) return at;
  }
  return -1;
}

/** "Displaced Persons", "Personnes déplacées"; "Commissioner for Refugees" is none of them. */
function isOfPersons(page: Page, first: number, open: number): boolean {
  for (let at = first; at < open; at += 1) if (page.roles[at]?.closed !== undefined) return false;
  return (formsAt(page, page.language.statistics.noun.head === 'last' ? open - 1 : first) & Form.Person) !== 0;
}

/** Most tokens of a name that is told by its signs. */
const MOST_NAMED = 12;

/** "Gao (Mali)": a place right before the brackets, and the name of a country that fills them. */
function placedAt({ tokens }: Page, places: readonly Fact<'countries'>[], open: number): Name | null {
  const k = firstWhere(places.length, (at) => places[at].end >= tokens.end[open - 1]);
  const place = places[k];
  const about = places[k + 1];
  if (about === undefined || place.end !== tokens.end[open - 1] || about.start !== tokens.start[open + 1]) return null;
  if (place.value.via === 'demonym' || about.value.via !== 'name') return null;
  const close = tokenAt(tokens, about.end - 1) + 1;
  return tokens.unit[close] === CLOSE ? { first: tokenAt(tokens, place.start), end: close + 1, as: As.Place } : null;
}

/** "semi-arid", "gardes-frontières": two words of nothing else that no list has as one, and no number before whose noun they may be. */
function lowerAt(page: Page, at: number): Name | null {
  const { unit, spaced, word } = page.tokens;
  if (!isPlain(page, at - 1) || !isPlain(page, at + 1)) return null;
  if ((unit[at - 2] === HYPHEN && !spaced[at - 1]) || (unit[at + 2] === HYPHEN && !spaced[at + 2])) return null;
  for (let before = at - 2; before > at - 2 - COUNTED; before -= 1) if (isNumeric(page, before)) return null;
  return listed(page.lexicon).has(`${word[at - 1]!.fold}-${word[at + 1]!.fold}`) ? null : { first: at - 1, end: at + 2, as: As.Name };
}

const isNumeric = ({ tokens, roles }: Page, at: number): boolean => tokens.kind[at] === Kind.Number || roles[at]?.numeric === true;

/** Tokens before the compound of "40 more women-led groups". */
const COUNTED = 3;

const isPlain = (page: Page, at: number): boolean =>
  page.tokens.word[at]?.case === Case.Lower && page.roles[at] === null && !isMarked(page, at, Mark.Any);

/** Compounds with hyphens in the lists of a language: rules look for them. */
const listed = perLanguage(({ pack }): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const phrase of stringsOf(pack))
    if (phrase.includes('-')) for (const word of fold(phrase).split(' ')) if (word.includes('-')) found.add(word);
  return found;
});

const isName = (page: Page, at: number): boolean =>
  page.tokens.word[at] !== undefined &&
  page.tokens.word[at]!.case !== Case.Lower &&
  page.roles[at] === null &&
  !isMarked(page, at, Mark.Either);

function holdsPlace({ tokens }: Page, places: readonly Fact<'countries'>[], first: number, last: number): boolean {
  const place = places[firstWhere(places.length, (k) => places[k].end > tokens.start[first])];
  return place !== undefined && place.start < tokens.end[last];
}
