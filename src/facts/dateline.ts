import { newsAgencies } from '../gazetteer/agencies.js';
import { placesOf } from '../gazetteer/index.js';
import type { Fact } from '../model/fact.js';
import { isDash } from '../text/characters.js';
import { Case, hasCase, Kind } from '../text/tokens.js';
import { mainCountry } from './countries/main-country.js';
import { tokenAt } from './offsets.js';
import type { Dateline, Page } from './page.js';

type Mention = Fact<'countries'>;

const HYPHEN = 45;
const STOP = 46;
const COMMA = 44;
const ARABIC_COMMA = 0x60c;
const OPEN = 40;
const CLOSE = 41;
const OPEN_SQUARE = 91;
const CLOSE_SQUARE = 93;
const SLASH = 47;
const COLON = 58;
const AMPERSAND = 38;
const APOSTROPHES = [39, 0x2019];
const ORDINAL = 0xba;
const FIGURE_DASH = 0x2012;
const BAR = 0x2015;
/** "St. John's", "Misurata, Libye", "Ginebra/Kyiv", "Tapachula (México)". */
const PLACE_SIGNS = new Set([STOP, COMMA, ARABIC_COMMA, SLASH, OPEN, CLOSE, AMPERSAND, HYPHEN, ...APOSTROPHES]);
const DATE_SIGNS = new Set([STOP, COMMA, ARABIC_COMMA, SLASH, OPEN, CLOSE, HYPHEN, ORDINAL]);

/** Lines of the body that may stand before the one with the dateline: a spokesperson's name, summary bullets. */
const MAX_LINES = 6;
const MAX_TOKENS = 28;
const MAX_UNKNOWN_WORDS = 4;

/**
 * Where the page was issued: "Misurata, Libye - ", "Ginebra/Kyiv – ", "Buenos Aires, 23 de agosto – ", at the beginning of the body, with
 * any dash. A place that the gazetteer does not know takes the country that the page is mainly about; two countries make it null.
 */
export function findDateline(page: Page, mentions: readonly Mention[]): Dateline | null {
  const first = lineStarts(page, 1); // most datelines stand in the first line: the others are looked for where it has none
  if (first.length === 0) return null;
  const known = datelineAt(page, mentions, first[0], true);
  if (known !== null) return known;
  const starts = lineStarts(page, MAX_LINES);
  for (let n = 1; n < starts.length; n += 1) {
    const dateline = datelineAt(page, mentions, starts[n], false);
    if (dateline !== null) return dateline;
  }
  return stoppedPlace(page, mentions, starts[0]);
}

/** The dateline of the line that begins at token `start`. */
function datelineAt(page: Page, mentions: readonly Mention[], start: number, isFirst: boolean): Dateline | null {
  const head = page.tokens.unit[start] === OPEN ? null : readHead(page, mentions, start);
  if (head === null) return null;
  const place = placeBehindDate(page, start, head);
  if (place > start) return datelineAfter(page, mentions, place, head);
  const inside = mentions.filter((mention) => within(page, mention, start, head.placeEnd));
  const holds = inside.length === 0 ? isFirst && isUnknownTown(page, start, head) : isFirst || !isListItem(page, head);
  return holds ? datelineOf(page, mentions, inside, start, head) : null;
}

/** "August 12, 2017 (JUBA) –": first token of the place in brackets between a date and the dash; -1 where none is. */
function placeBehindDate({ tokens, roles }: Page, start: number, { dash }: Head): number {
  if ((tokens.kind[start] !== Kind.Number && roles[start]?.date?.month === undefined) || tokens.unit[dash - 1] !== CLOSE) return -1;
  let at = dash - 2;
  while (at > start && tokens.unit[at] !== OPEN) at -= 1;
  return at > start ? at + 1 : -1;
}

/** The dateline of the place that begins at token `start`, in brackets before the dash. */
function datelineAfter(page: Page, mentions: readonly Mention[], start: number, { dash }: Head): Dateline | null {
  const head = { placeEnd: dash - 1, dash };
  const inside = mentions.filter((mention) => within(page, mention, start, head.placeEnd));
  return inside.length === 0 ? null : datelineOf(page, mentions, inside, start, head);
}

/** "[Juba] IOM has …", "San Pedro Sula. En tres semanas …", "Cúcuta, Colombia. Los", "Kathmandu, December 16: The", "Tunis, le 3 mars 2021. Les": nothing but places known by name, before the body's first sentence. */
function stoppedPlace(page: Page, mentions: readonly Mention[], line: number): Dateline | null {
  const { tokens } = page;
  const inside: Mention[] = [];
  const isBracketed = tokens.unit[line] === OPEN_SQUARE;
  const start = isBracketed ? line + 1 : line;
  let at = start;
  for (const mention of mentions) {
    if (mention.start < tokens.start[start]) continue;
    if (mention.start !== tokens.start[at] || mention.value.via === 'demonym') break;
    inside.push(mention);
    at = tokenAt(tokens, mention.end - 1) + 1;
    if (tokens.unit[at] !== COMMA) break;
    at += 1;
  }
  if (inside.length === 0) return null;
  const end =
    tokens.unit[at] === (isBracketed ? CLOSE_SQUARE : STOP)
      ? at
      : isBracketed
        ? -1
        : Math.max(stopBehindDate(page, at), colonBehind(page, inside, at));
  const next = end < 0 ? undefined : tokens.word[end + 1];
  if (next === undefined || (!tokens.spaced[end + 1] && tokens.kind[end] !== Kind.Break) || next.case === Case.Lower) return null;
  return datelineOf(page, mentions, inside, start, { placeEnd: tokens.unit[at - 1] === COMMA ? at - 1 : at, dash: end });
}

/** "Islamabad: IOM has …", "Amman, 16 December: The …": token of the colon behind a town or a date at the beginning of a sentence; -1 where there is none. */
function colonBehind(page: Page, inside: readonly Mention[], from: number): number {
  const { text, tokens } = page;
  let at = from;
  while (at < from + LONGEST_DATE && tokens.unit[at] !== COLON && tokens.kind[at] !== Kind.Break && isDatePart(page, at)) at += 1;
  if (tokens.unit[at] !== COLON || (at === from && inside.every(({ value }) => value.via !== 'city'))) return -1;
  const newline = text.indexOf('\n', tokens.start[at]);
  const end = newline < 0 ? text.length : newline;
  return ENDED.test(text.slice(end - 3, end)) ? at : -1;
}

/** "le 3 mars 2021.": token of the full stop behind a date that ends with its year, or of the break behind its line; -1 where there is none. */
function stopBehindDate(page: Page, from: number): number {
  const { tokens } = page;
  let at = from;
  while (at < from + LONGEST_DATE && tokens.unit[at] !== STOP && tokens.kind[at] !== Kind.Break && isDatePart(page, at)) at += 1;
  const year = at - 1;
  return at > from + 1 &&
    (tokens.unit[at] === STOP || tokens.kind[at] === Kind.Break) &&
    tokens.end[year] - tokens.start[year] === YEAR &&
    tokens.kind[year] === Kind.Number
    ? at
    : -1;
}

/** Digits of a year. */
const YEAR = 4;
/** The end of a sentence, at the end of a paragraph. */
const ENDED = /[.!?…]["”»)\s]*$/;
/** Most tokens of a date. */
const LONGEST_DATE = 8;

/** First tokens of the first lines of the body, `most` of them. */
function lineStarts({ article, tokens }: Page, most: number): number[] {
  const starts: number[] = [];
  for (const block of article.blocks) {
    if (block.section !== 'body') continue;
    let at = tokens.count === 0 ? 0 : tokenAt(tokens, block.start);
    while (at < tokens.count && (tokens.start[at] < block.start || tokens.kind[at] === Kind.Break)) at += 1;
    for (; at < tokens.count && tokens.start[at] < block.end; at += 1) {
      if (
        starts.length > 0 &&
        (at === starts[starts.length - 1] || (tokens.kind[at - 1] !== Kind.Break && tokens.start[at] !== block.start))
      )
        continue;
      if (tokens.kind[at] === Kind.Break) continue;
      starts.push(at);
      if (starts.length === most) return starts;
    }
  }
  return starts;
}

/** A line's beginning up to its dash: the places are tokens [start, placeEnd). */
interface Head {
  readonly placeEnd: number;
  readonly dash: number;
}

/** Reads places, perhaps a date, and the dash; null where something else stands there. */
function readHead(page: Page, mentions: readonly Mention[], start: number): Head | null {
  const { tokens } = page;
  let placeEnd = -1;
  for (let i = start; i < tokens.count && i - start < MAX_TOKENS; i += 1) {
    if (isDashAt(page, i)) {
      if (tokens.kind[i - 1] === Kind.Number && tokens.kind[i + 1] === Kind.Number && placeEnd === i - 1) return null; // "Items 1 - 18"
      const dash = isDashUnit(tokens.unit[i + 1]) && !tokens.spaced[i + 1] ? i + 1 : i; // "Kuala Lumpur--"
      return i === start || !opensText(page, dash) ? null : { placeEnd: trimmed(page, start, placeEnd < 0 ? i : placeEnd), dash };
    }
    const agency = i === start ? -1 : agencyEnd(page, mentions, i);
    if (agency > i) {
      if (placeEnd < 0) placeEnd = i;
      i = agency;
      continue;
    }
    if (placeEnd < 0 && isPlacePart(page, mentions, i, start)) continue;
    if (!isDatePart(page, i)) return null;
    if (placeEnd < 0) placeEnd = i;
  }
  return null;
}

/** "(KUNA)", "(dpa/GNA)", "(Reuters)", "/African Press Organization (APO)/": last token of the name of a news agency that begins at token `i`; -1 where none does. */
function agencyEnd({ tokens }: Page, mentions: readonly Mention[], i: number): number {
  const opens = tokens.unit[i];
  if (opens !== OPEN && opens !== SLASH) return -1;
  const closes = opens === OPEN ? CLOSE : SLASH;
  let end = i + 1;
  while (end < i + LONGEST_AGENCY && tokens.unit[end] !== closes && (tokens.word[end] !== undefined || PLACE_SIGNS.has(tokens.unit[end])))
    end += 1;
  if (tokens.unit[end] !== closes || end < i + 2) return -1;
  if (opens === SLASH) return isDashUnit(tokens.unit[end + 1]) ? end : -1;
  const last = tokens.word[end - 1];
  const isNamed = last !== undefined && ((last.case === Case.Upper && last.text.length > 1) || newsAgencies.has(last.fold));
  return isNamed && !mentions.some((mention) => mention.end > tokens.start[i] && mention.start < tokens.end[end]) ? end : -1;
}

/** Most tokens of an agency's name and its signs. */
const LONGEST_AGENCY = 9;

const isDashUnit = (unit: number): boolean => isDash(unit) || unit === FIGURE_DASH || unit === BAR;

/** A hyphen needs a space on one side at least, or a full stop before it: "Guinée-Bissau", but "Santo Domingo.-En". */
function isDashAt({ tokens }: Page, i: number): boolean {
  if (!isDashUnit(tokens.unit[i])) return false;
  return (
    tokens.unit[i] !== HYPHEN ||
    tokens.spaced[i] === 1 ||
    tokens.unit[i - 1] === STOP ||
    (i + 1 < tokens.count && (tokens.spaced[i + 1] === 1 || isDashUnit(tokens.unit[i + 1])))
  );
}

/** Behind the dash stands text; on the next line, where that begins with a capital. */
function opensText({ tokens }: Page, dash: number): boolean {
  let next = dash + 1;
  while (tokens.kind[next] === Kind.Break && next < tokens.count) next += 1;
  if (next > dash + 1 && tokens.word[next]?.case !== Case.Capitalised) return false;
  return next < tokens.count && !isDashUnit(tokens.unit[next]);
}

function isPlacePart(page: Page, mentions: readonly Mention[], i: number, start: number): boolean {
  const { tokens, roles } = page;
  const word = tokens.word[i];
  if (word === undefined) return PLACE_SIGNS.has(tokens.unit[i]);
  if (word.case !== Case.Lower) return roles[i]?.date?.month === undefined || i === start;
  if (!hasCase(word) && roles[i] === null && i - start <= MAX_UNKNOWN_WORDS) return true;
  if (!hasCase(word) && roles[i]?.closed !== undefined && roles[i]?.closed !== 'conjunctions') return false; // a sentence, told by no capital
  if (i > start && roles[i]?.closed !== undefined) return true; // "Tecún Umán y Tapachula", "Port of Spain"
  return (
    (i > 0 && APOSTROPHES.includes(tokens.unit[i - 1])) ||
    mentions.some((mention) => mention.start <= tokens.start[i] && tokens.end[i] <= mention.end)
  );
}

function isDatePart({ tokens, roles }: Page, i: number): boolean {
  if (tokens.kind[i] === Kind.Number) return true;
  const word = tokens.word[i];
  if (word === undefined) return DATE_SIGNS.has(tokens.unit[i]);
  if (word.case === Case.Upper && isOfAgency(tokens, i)) return true; // "4 juin (OIM) –", "22 ene. (EUROPA PRESS) -"
  return roles[i]?.date !== undefined || roles[i]?.closed !== undefined || tokens.kind[i - 1] === Kind.Number;
}

/** Whether the word at `at`, or it and its neighbour, stand alone in brackets. */
const isOfAgency = ({ unit }: Page['tokens'], at: number): boolean =>
  (unit[at - 1] === OPEN && (unit[at + 1] === CLOSE || unit[at + 2] === CLOSE)) || (unit[at - 2] === OPEN && unit[at + 1] === CLOSE);

/** End of the places without the comma before the date, or the full stop before the dash ("D.C." keeps its own). */
function trimmed(page: Page, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && isTrailing(page, at - 1)) at -= 1;
  return at;
}

function isTrailing({ tokens, roles }: Page, i: number): boolean {
  const unit = tokens.unit[i];
  if (unit === STOP) return tokens.word[i - 1]?.text.length !== 1;
  return (
    unit === COMMA || unit === ARABIC_COMMA || unit === OPEN || (roles[i]?.closed !== undefined && tokens.word[i]!.case !== Case.Upper)
  ); // "New York, US"
}

function within({ tokens }: Page, mention: Mention, start: number, end: number): boolean {
  return mention.start >= tokens.start[start] && mention.end <= tokens.end[end - 1];
}

/** "Mocoa - Ciento ochenta familias": a few capitalised words that are no institution's, before a new sentence. */
function isUnknownTown(page: Page, start: number, { placeEnd, dash }: Head): boolean {
  const { tokens, roles } = page;
  const places = placesOf(page.language.code);
  const institutions = places?.context.institutions;
  let words = 0;
  for (let i = start; i < placeEnd; i += 1) {
    const word = tokens.word[i];
    if (word === undefined) continue;
    if (institutions?.holds(word)) return false;
    if (places?.words.capitalNouns === true && roles[i]?.closed !== undefined) return false; // "Die Helfer – 30 Malier – sind da."
    if (roles[i]?.closed === undefined || word.case !== Case.Lower) words += 1;
  }
  const next = tokens.word[dash + 1];
  return (
    words > 0 &&
    words <= MAX_UNKNOWN_WORDS &&
    !(roles[start]?.closed !== undefined && placeEnd === start + 1) &&
    (next === undefined || next.case !== Case.Lower) &&
    !isTitled(tokens, dash + 1)
  );
}

/** "Ann Bell - Media Relations": nothing but capitalised words up to the line's end. */
function isTitled(tokens: Page['tokens'], from: number): boolean {
  let at = from;
  while (tokens.word[at] !== undefined && tokens.word[at]!.case === Case.Capitalised && hasCase(tokens.word[at]!)) at += 1;
  return at > from + 1 && (at >= tokens.count || tokens.kind[at] === Kind.Break);
}

/** "Nigeria - 33.806": a line of a table. */
function isListItem({ tokens }: Page, { dash }: Head): boolean {
  return tokens.kind[dash + 1] === Kind.Number;
}

function datelineOf(
  page: Page,
  mentions: readonly Mention[],
  inside: readonly Mention[],
  start: number,
  { placeEnd, dash }: Head,
): Dateline {
  const { tokens } = page;
  return {
    start: tokens.start[start],
    end: tokens.end[placeEnd - 1],
    country: inside.length === 0 ? mainCountry(page, mentions).code : countryOf(page, inside),
    bodyStart: dash + 1 < tokens.count ? tokens.start[dash + 1] : page.text.length,
  };
}

/** One country, or null for two. A country behind its town decides: "Tripoli, Lebanon"; towns side by side are equals. */
function countryOf(page: Page, inside: readonly Mention[]): string | null {
  let only: string | null = null;
  for (let i = 0; i < inside.length; i += 1) {
    const mention = inside[i];
    const next = i + 1 < inside.length ? inside[i + 1] : undefined;
    const isTownOf =
      next !== undefined &&
      mention.value.via === 'city' &&
      next.value.via === 'name' &&
      /^[\s,(]*$/.test(page.text.slice(mention.end, next.start));
    if (isTownOf) continue;
    if (only !== null && only !== mention.value.code) return null;
    only = mention.value.code;
  }
  return only;
}
