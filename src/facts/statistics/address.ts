import type { Fact } from '../../model/fact.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Case, isInnerHyphen, Kind } from '../../text/tokens.js';
import { thatBeginsAt } from '../offsets.js';
import { type Page, sectionAt } from '../page.js';
import { nounAt } from './noun.js';
import { Form, formsAt, isCrowd } from './word-forms.js';

const HYPHEN = 45;
const COMMA = 44;
const DOT = 46;
const SLASH = 47;
/** Most tokens of a street with its name. */
const LONGEST_NAME = 8;
/** Most digits of a postcode. */
const LONGEST_CODE = 5;

/** Digits of four or more. */
const isLong = ({ tokens }: Page, at: number) => tokens.kind[at] === Kind.Number && tokens.end[at] - tokens.start[at] > 3;

/** "rue du 29-Mars": a day tied to its month, which no date has taken. */
export function namesDay({ tokens, roles }: Page, end: number): boolean {
  return isInnerHyphen(tokens, end) && roles[end + 1]?.date?.month !== undefined;
}

/** "le 5 de chaque mois", "del 9 al 11 del mes", "les 29 et 30 du même mois": "of" and a month without its name behind the number or the next. */
function isDayOfMonth(page: Page, { end, value }: NumberPhrase): boolean {
  if (value > 31) return false;
  const { roles, numbers } = page;
  const joined = roles[end]?.rangeTo === true || roles[end]?.numberAnd === true;
  const behind = joined ? (numbers.startingAt(end + 1)?.end ?? end) : end;
  if ((formsAt(page, behind) & Form.Of) === 0) return false;
  const at = roles[behind + 1]?.date?.unit === undefined ? behind + 2 : behind + 1;
  return roles[at]?.date?.unit === 'month';
}

/** Most words of a street before its own: with the letter of its house, any name. */
const NAMED = 2;

/** "12 rue du Port", "40 Main Street", "47 C Abu El Feda Street" */
export function isAddress(page: Page, end: number): boolean {
  const { tokens } = page;
  if (tokens.spaced[end] !== 1) return false;
  const most = tokens.end[end] - tokens.start[end] === 1 ? LONGEST_NAME : NAMED;
  let at = end;
  while (at < end + most && tokens.word[at]?.case === Case.Capitalised && !isStreet(page, at)) at += 1;
  if (!isStreet(page, at)) return false;
  return at === end ? !isCounted(page, at) : tokens.word[at]!.case === Case.Capitalised && !isCrowd(page, at + 1); // "340 Red Crescent volunteers"
}

/** "340 street children", "14 Road Blocks": a plural behind that is written alike, in small letters where a name may stand there; no "17 Route des …". */
function isCounted(page: Page, at: number): boolean {
  const next = formsAt(page, at + 1);
  if ((next & COUNTED) !== COUNTED || page.tokens.end[at + 1] - page.tokens.start[at + 1] < 4) return false;
  const alike = page.language.statistics.noun.head === 'last' ? Form.Lower | Form.Capitalised : Form.Lower;
  return (formsAt(page, at) & next & alike) !== 0;
}

const COUNTED = Form.Open | Form.Plural;

/** A word for streets; a letter for one has a slash ("C/ Mayor"). */
const isStreet = (page: Page, at: number): boolean =>
  (formsAt(page, at) & Form.Uncounted) !== 0 &&
  page.lexicon.statistics.streets.standsAt(page.tokens, at) &&
  !(page.tokens.unit[at + 1] === HYPHEN && !page.tokens.spaced[at + 1]) && // "12 drive-ins"
  (page.tokens.end[at] - page.tokens.start[at] > 1 || page.tokens.unit[at + 1] === SLASH);

/** ", 11, rue Aït Ourir", "(45, avenue de la Paix)": a house behind a sign, "au" or at the beginning, a comma and its street. */
function isHouse(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, roles } = page;
  if (tokens.unit[end] !== COMMA || !isStreet(page, end + 1) || tokens.kind[end + 2] !== Kind.Word) return false;
  return first === 0 || tokens.kind[first - 1] !== Kind.Word || roles[first - 1]?.closed === 'prepositions';
}

/** Whether the number is that of a house or of a day, by the words behind it or before. */
export const isPlaceOrDay = (page: Page, number: NumberPhrase): boolean =>
  endsAddress(page, number) ||
  isHouse(page, number) ||
  isDayOfMonth(page, number) ||
  isBehindTown(page, number) ||
  isBelowStreet(page, number);

/** "Calle Loa 1013", "Avenida 25 de Mayo 1234", "62 Green Path, Colombo 3": a street by name before the number, nothing counted behind. */
export function endsAddress(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, roles } = page;
  const last = tokens.unit[first - 1] === COMMA ? first - 2 : first - 1; // "Rua Major Diogo, 834"
  if (tokens.word[last]?.case !== Case.Capitalised || nounAt(page, end) !== null) return false;
  if (endsAsStreet(page, last)) return true;
  if (sectionAt(page.article, tokens.start[first]) === 'title') return false; // "Central Route Deaths Pass 640"
  if (last === first - 1 && tokens.kind[end] !== Kind.Word && sectionAt(page.article, tokens.start[first]) === 'contact') return true; // "Callao 1046, piso 2"
  for (let at = last - 1; at >= 0 && at > last + 1 - LONGEST_NAME; at -= 1) {
    const word = tokens.word[at];
    if (isStreet(page, at)) return true;
    const named =
      word === undefined
        ? tokens.kind[at] !== Kind.Break && (tokens.unit[at] !== COMMA || isStreet(page, at - 1))
        : word.case === Case.Capitalised;
    if (!named && roles[at]?.closed === undefined) return false;
    if (word === undefined && endsSentence(page, at)) return false; // "has cut the road. Trucks, 26 of which"
  }
  return false;
}

/** Most letters of "Blvd." */
const SHORT = 4;

/** A full stop behind a word too long for a short form of one. */
const endsSentence = ({ tokens }: Page, at: number): boolean =>
  tokens.unit[at] === DOT && tokens.spaced[at + 1] === 1 && at > 0 && tokens.end[at - 1] - tokens.start[at - 1] > SHORT - 1;

export function isPostcode(page: Page, number: NumberPhrase): boolean {
  const { streetEndings, postcodesApart } = page.language.statistics;
  return (streetEndings !== undefined && isBeforeTown(page, number)) || (postcodesApart === true && isApart(page, number));
}

/** Most tokens of a line with a street. */
const LINE = 16;

/** "28015 Madrid": first on its line before a town, below a line with a street. */
export function isBelowStreet(page: Page, { first, end, plain }: NumberPhrase): boolean {
  const { tokens } = page;
  if (!plain || tokens.end[first] - tokens.start[first] !== LONGEST_CODE || tokens.kind[first - 1] !== Kind.Break) return false;
  if (tokens.word[end]?.case !== Case.Capitalised) return false;
  for (let at = first - 2; at >= 0 && at > first - LINE && tokens.kind[at] !== Kind.Break; at -= 1) if (isStreet(page, at)) return true;
  return false;
}

/** "L - 2450 Luxembourg", ", 1211 Genève 19": four or five digits behind a sign or first on the line, before the name of a town or country, which nobody counts. */
export function isBeforePlace(page: Page, { plain, first, end }: NumberPhrase, countries: readonly Fact<'countries'>[]): boolean {
  const { tokens, roles } = page;
  if (!plain || roles[end]?.place !== true || !isLong(page, first) || tokens.end[first] - tokens.start[first] > LONGEST_CODE) return false;
  if (tokens.kind[first - 1] === Kind.Word) return false; // "1300 haitianos y 1400 Roma"
  const place = thatBeginsAt(countries, tokens.start[end]);
  if (place === undefined || place.value.via === 'demonym') return false;
  let behind = end + 1;
  while (behind < tokens.count && tokens.start[behind] < place.end) behind += 1;
  return tokens.kind[behind] !== Kind.Word || roles[behind]?.closed !== undefined;
}

/** "CH-1211 Geneva 19": one or two digits behind a town that has its postcode before it. */
const isBehindTown = (page: Page, { first, end }: NumberPhrase): boolean =>
  page.tokens.end[first] - page.tokens.start[first] < 3 &&
  page.roles[first - 1]?.place === true &&
  page.tokens.word[first - 1]?.case === Case.Capitalised &&
  (page.tokens.kind[end] !== Kind.Word || page.roles[end]?.place === true) &&
  isLong(page, first - 2);

/** ", 1010 Wien": four or five digits behind a comma, or first on the line, before a town; "1211 Genf 19". Asked where streets are told by their endings. */
function isBeforeTown(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, roles, language } = page;
  const length = tokens.end[first] - tokens.start[first];
  if (language.statistics.streetEndings === undefined) return false;
  if (length < 4 || length > 5) return false;
  const opens = first === 0 || tokens.kind[first - 1] === Kind.Break || tokens.unit[first - 1] === COMMA;
  return opens && roles[end]?.place === true && (tokens.kind[end + 1] !== Kind.Word || roles[end + 1]?.closed !== undefined);
}

/** "Hafenstraße 12", "Berliner Str. 7" */
function endsAsStreet({ tokens, language }: Page, at: number): boolean {
  const { streetEndings } = language.statistics;
  if (streetEndings === undefined) return false;
  const fold = tokens.word[at]!.fold;
  return streetEndings.some((ending) => fold.endsWith(ending));
}

/** "220030, Минск", "220030, г. Минск": five or six digits before a comma and a town, where addresses are written so. */
function isApart({ tokens, language }: Page, { first, end }: NumberPhrase): boolean {
  const digits = tokens.end[first] - tokens.start[first];
  if (language.statistics.postcodesApart !== true || digits < 5 || digits > 6) return false;
  if (tokens.unit[first - 1] === COMMA && tokens.kind[first - 2] === Kind.Number && tokens.kind[end] !== Kind.Word) return true; // "48, 14013"
  if (tokens.unit[end] !== COMMA) return false;
  const next = tokens.word[end + 1];
  return tokens.word[first - 1] === undefined && next !== undefined && (next.case === Case.Capitalised || next.text.length === 1);
}
