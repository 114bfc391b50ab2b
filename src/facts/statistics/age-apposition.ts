import { people } from '../../gazetteer/index.js';
import { isApostrophe, isDash } from '../../text/characters.js';
import { Case, hasCase, Kind } from '../../text/tokens.js';
import { thatEndsAt } from '../offsets.js';
import type { Page } from '../page.js';
import { endsInitial, nameBefore } from './age-of-person.js';
import { declines, looksPlural } from './noun.js';
import { type Candidate, halfAt, type Reading, reading } from './reading.js';

const COLON = 58;
const COMMA = 44;
const SEMICOLON = 59;
const DOT = 46;
const PARENTHESIS = 40;
const HYPHEN = 45;
/** Tokens of a name with its title: "Mme. Ana de la Cruz". */
const LONGEST_NAME = 6;
/** Signs behind an age that nothing follows. */
const CLOSING = new Set([...',.;)'].map((sign) => sign.charCodeAt(0)));

/** "Maria, 34 ans, vit …", "Rosa (41 años)", "raconte Maria, 34 ans.", "Ali – neuf ans – est …", "Maria, 34 ans et mère de deux enfants," */
export function isApposed(page: Page, first: number, years: number): boolean {
  const { tokens } = page;
  const told = halfAt(page, years)?.to ?? years; // "En Haïti, trois ans et demi après"
  const to = page.lexicon.statistics.ageNow.standsAt(tokens, told) ? told + 1 : told; // "Maria, 34 ans aujourd'hui,"
  const open = tokens.unit[first - 1];
  const close = tokens.unit[to];
  if (open === PARENTHESIS) return close === PARENTHESIS + 1 && canBeName(page, nameBefore(page, first - 1));
  const at = nameBefore(page, first - 1);
  const name = tokens.word[at];
  const said = close === COLON && name !== undefined && !hasCase(name); // "قال علي العراقي، 44 عاماً: ..."
  const stops = close === DOT || tokens.kind[to] === Kind.Break;
  const titled = stops && isTitled(page, first - 1);
  const ends = titled || (stops && declines(page)) || endsSentence(page, first - 1, to) || goesOnWithPerson(page, to); // "сказал Фарход, 29 лет."
  const described = stops && isDescribed(page, first - 1);
  const dashed = isDash(close);
  const closed = close === COMMA || close === SEMICOLON || close === undefined || said || ends || described || dashed;
  if (open !== COMMA ? !(dashed && open === close) : !closed) return false;
  return canBeName(page, at) || page.lexicon.statistics.individuals.holds(name) || isDescribed(page, first - 1);
}

/** Words between two commas that say what somebody is. */
const LONGEST_DESCRIPTION = 6;

/** "sourit Saïd Abdou, premier employé du bureau, 58 ans": small words from the comma of a name to the one at `comma`. */
function isDescribed({ tokens, roles }: Page, comma: number): boolean {
  let at = comma - 1;
  const isInside = (i: number) => tokens.word[i]?.case === Case.Lower || isApostrophe(tokens.unit[i]); // "the office's first clerk"
  while (at > 1 && at >= comma - LONGEST_DESCRIPTION && isInside(at)) at -= 1;
  if (tokens.unit[at] !== COMMA || comma - at < 2 || roles[at + 1]?.closed === 'prepositions') return false;
  if (!isCapitalised(tokens, at - 1)) return false;
  return isCapitalised(tokens, at - 2) || (tokens.word[at - 2]?.case === Case.Lower && roles[at - 2]?.closed === undefined); // "dice Zabihullah, albañil, 26 años,"
}

const isCapitalised = ({ word }: Page['tokens'], at: number): boolean => word[at]?.case === Case.Capitalised;

/** "34 ans et mère", "41 ans et enceinte": an "and" with a word in small letters behind it that is no number and no article. */
const goesOnWithPerson = ({ tokens, roles }: Page, at: number): boolean =>
  roles[at]?.numberAnd === true &&
  roles[at + 1]?.closed === undefined &&
  roles[at + 1]?.numeric !== true &&
  tokens.word[at + 1]?.case === Case.Lower;

/** A capital, or an open word of a script that has none; all in capitals ("Mohammed VI", "Jean DUPONT") behind another. */
function canBeName(page: Page, at: number): boolean {
  const { tokens, roles } = page;
  const word = tokens.word[at];
  if (word === undefined) return endsInitial(page, at); // "Rima A. (34 ans)"
  if (word.case === Case.Capitalised) return true;
  if (word.case === Case.Upper && hasCase(word))
    return tokens.word[at - 1]?.case === Case.Capitalised && roles[at - 1]?.closed === undefined;
  return !hasCase(word) && roles[at]?.closed === undefined;
}

/** "Halima Nur, 32,": a closed-class word with a capital behind another. Asked where nouns are told by their capitals. */
const isSurname = ({ tokens, language }: Page, at: number): boolean =>
  language.statistics.noun.capitals === true &&
  tokens.word[at]?.case === Case.Capitalised &&
  tokens.word[at - 1]?.case === Case.Capitalised;

/**
 * A capital makes a name; where every noun has one, a given name or a second word with a capital must stand by ("Anna Huber (41)"),
 * or commas on both sides ("Huber, 41,").
 */
function isName({ tokens, roles, language }: Page, at: number, end: number): boolean {
  const isCapital = (i: number) => tokens.word[i]?.case === Case.Capitalised && roles[i]?.closed === undefined;
  if (!isCapital(at)) return tokens.word[at]!.case === Case.Capitalised;
  if (language.statistics.noun.capitals !== true) return true;
  if (people.given.has(tokens.word[at]!.fold) || isCapital(at - 1) || isQuoted(tokens, at - 1)) return true;
  return tokens.unit[at + 1] === COMMA && tokens.unit[end] === COMMA;
}

/** "…“, sagt | Oksana (52)", "…,” says": the verb at `at` stands behind a quotation. */
const isQuoted = ({ word, unit }: Page['tokens'], at: number): boolean =>
  word[at]?.case === Case.Lower && QUOTES.has(unit[unit[at - 1] === COMMA ? at - 2 : at - 1]);

const QUOTES = new Set([...'“”"»«‘’'].map((sign) => sign.charCodeAt(0)));

/** Whether a comma or bracket stands before the number at `core`, or one word before it ("now", "de"). */
export const opensApposition = ({ unit }: Page['tokens'], core: number): boolean =>
  core > 1 && (isOpening(unit[core - 1]) || isOpening(unit[core - 2]));

const isOpening = (unit: number): boolean => unit === COMMA || unit === PARENTHESIS;

/** "Rosa, 41, sells bread"; "Musa (34) is a tailor": a number behind a name. */
export function apposition(candidate: Candidate, core: number): Reading | null {
  const { page, number, amount, countries } = candidate;
  const { tokens } = page;
  if (!opensApposition(tokens, core)) return null;
  if (!(number.plain || number.form === 'words') || number.value < 2 || number.value > 110) return null;
  const now = page.lexicon.statistics.ageNow.standsAt(tokens, core - 1) && tokens.unit[core - 2] === COMMA; // "Rosa, now 41,"
  if (amount.first !== core && !now) return null;
  const sign = now ? core - 2 : core - 1;
  const isInitial = endsInitial(page, sign - 1); // "Shpresa T., now 19,"
  const last = isInitial ? sign - 2 : parentBefore(page, nameBefore(page, sign));
  const name = tokens.word[last];
  if (name === undefined) return null;
  if (isInitial) {
    if (name.case === Case.Lower && !page.lexicon.statistics.individuals.holds(name)) return null;
  } else {
    if (page.roles[last]?.closed !== undefined && !isSurname(page, last)) return null;
    const group = now && page.roles[core - 1]?.closed === 'determiners' && looksPlural(page, last); // "the twins, both 17,"
    if (!group && !page.lexicon.statistics.individuals.holds(name) && !isName(page, last, number.end) && !isDescribed(page, sign))
      return null;
    const people = page.language.statistics.noun.head === 'first' && page.roles[last - 1]?.closed === 'determiners';
    if (people && looksPlural(page, last - 1) && looksPlural(page, last)) return null; // "les Kirghizes, 63,"
  }
  if (endsCountry(countries, tokens.end[last])) return null;
  const open = tokens.unit[sign];
  const close = tokens.unit[number.end];
  const goesOn = candidate.trail.ageEnd >= 0 && core - candidate.trail.ageEnd <= LONGEST_NAME; // "Amadou (34 ans), Binta (29)"
  const bracketed = open === PARENTHESIS && close === PARENTHESIS + 1 && (goesOn || isInitial || !isTally(page, core, number.end));
  const closed =
    close === COMMA ||
    (tokens.kind[number.end] === Kind.Word && page.roles[number.end]?.numberAnd === true && isSpoken(page, sign)) ||
    (now && page.roles[number.end]?.closed === 'conjunctions') ||
    endsSentence(page, last + 1, number.end);
  if (!bracketed && !(open === COMMA && closed)) return null;
  const inRow = tokens.kind[sign - 2] === Kind.Number || tokens.kind[number.end + 1] === Kind.Number;
  return inRow ? null : reading(candidate, 'age', 'apposition', null, number.end);
}

/** "sus hijos (Danylo, de 9, y Sofía, de 4)", "su hija, de 6,": behind "de" and a person, where nothing is counted. */
export function ofNamed(candidate: Candidate): Reading | null {
  const { page, number, amount, countries } = candidate;
  const { tokens, roles, lexicon } = page;
  const { core, numbers, coreEnd } = amount;
  if (core < 2 || tokens.unit[core - 2] !== COMMA || !lexicon.statistics.ageOf.standsAt(tokens, core - 1)) return null;
  if (amount.first !== core || numbers.length > 1 || !Number.isInteger(number.value) || number.value > 110) return null;
  const behind = tokens.kind[coreEnd] === Kind.Word ? roles[coreEnd]?.closed === 'conjunctions' : closesAge(tokens.unit[coreEnd]);
  if (!behind) return null;
  const at = nameBefore(page, core - 2);
  const person = tokens.word[at];
  const isPlace = roles[at]?.place === true || endsCountry(countries, tokens.end[at]);
  const named = person?.case === Case.Capitalised && roles[at]?.closed === undefined && (!isPlace || people.given.holds(person));
  const isPerson = named || isKin(page, at) || (roles[at]?.closed === undefined && isKin(page, at - 1)); // "sus hijos mayores, de 19 y 23,"
  if (!isPerson && !isDescribed(page, core - 2)) return null; // "Leonor Bidegain, salteña, de 41,"
  return reading(candidate, 'age', 'apposition', null, coreEnd);
}

const closesAge = (unit: number): boolean => CLOSING.has(unit) || isDash(unit);

const isKin = ({ tokens, lexicon: { statistics } }: Page, at: number): boolean =>
  statistics.individuals.standsAt(tokens, at) || statistics.infants.standsAt(tokens, at);

/** "a mother of three, 27,": the parent before the number of children at token `at`; `at` itself where that is none. */
function parentBefore({ tokens, roles, lexicon }: Page, at: number): number {
  const overHyphen = (i: number): number => (tokens.unit[i] === HYPHEN ? i - 1 : i);
  if (roles[at]?.numeric !== true && tokens.kind[at] !== Kind.Number) return at;
  const of = overHyphen(at - 1);
  const parent = overHyphen(of - 1);
  return lexicon.statistics.nounOf.standsAt(tokens, of) && lexicon.statistics.parents.standsAt(tokens, parent) ? parent : at;
}

/** Whether the name of a country ends at text offset `end`: a number in brackets behind it is no age ("Nigeria (34)"). */
export function endsCountry(countries: Candidate['countries'], end: number): boolean {
  const country = thatEndsAt(countries, end);
  return country !== undefined && country.value.via !== 'demonym';
}

/** "said Mina Amini, 52.", "said Dr. Kediende Lado, 34." close a sentence or line: a verb stands before the name, since "in Kassala, 52." may count. */
function endsSentence(page: Page, sign: number, end: number): boolean {
  const { tokens } = page;
  if (tokens.kind[end] !== Kind.Break && (tokens.unit[end] !== DOT || (tokens.kind[end + 1] === Kind.Number && !tokens.spaced[end + 1])))
    return false;
  return isDescribed(page, sign) || isSpoken(page, sign) || (page.language.statistics.noun.head === 'last' && isTitled(page, sign));
}

/** "says Khalid Al-Raimi", "», dit un pêcheur de Joal": a verb before the name that ends before the sign, or before who is of the place that it names. */
function isSpoken(page: Page, sign: number): boolean {
  const before = beforeName(page, sign);
  const closed = page.roles[before]?.closed;
  if (closed === 'prepositions') return page.roles[before - 2]?.closed === 'determiners' && isQuoted(page.tokens, before - 3);
  return page.tokens.word[before]?.case === Case.Lower && closed === undefined;
}

/** "la directrice, Carmen Rojo", "sa mère, Awa", "Awa, 30 ans, et Léa": what somebody is, or another with years, right before the name. */
function isTitled(page: Page, sign: number): boolean {
  const { tokens, roles, claims } = page;
  const before = beforeName(page, sign);
  if (roles[before]?.numberAnd === true) return claims.has(tokens.unit[before - 1] === COMMA ? before - 2 : before - 1);
  if (tokens.unit[before] !== COMMA || tokens.word[before - 1]?.case !== Case.Lower || roles[before - 1]?.closed !== undefined)
    return false;
  return roles[before - 2]?.closed === 'determiners' && !looksPlural(page, before - 1);
}

/** Token before the capitals of a name that ends before the sign. */
function beforeName({ tokens }: Page, sign: number): number {
  let before = sign - 2;
  for (; before > sign - LONGEST_NAME; before -= 1) {
    const capital = (tokens.word[before]?.case ?? Case.Lower) !== Case.Lower;
    const hyphen = tokens.unit[before] === 45 && !tokens.spaced[before];
    if (!capital && !hyphen && !(tokens.unit[before] === DOT && tokens.end[before - 1] - tokens.start[before - 1] <= 3)) break;
  }
  return before;
}

/** "Tripoli (34), Sebha (12)", "in Sebha (12)": a number in brackets that is said of a place or stands in a list. */
function isTally(page: Page, core: number, end: number): boolean {
  const { tokens, roles } = page;
  if (people.given.standsAt(tokens, core - 2) && roles[core - 2]?.place !== true) return false; // "Rosa (34) y su hermano"
  let first = core - 2;
  while (first > 0 && tokens.word[first - 1]?.case === Case.Capitalised) first -= 1;
  if (page.language.statistics.noun.capitals === true && holdsGiven(page, first, core)) return false; // "der Lehrer Moussa Abdou (52)"
  if (
    roles[first - 1]?.closed === 'prepositions' ||
    roles[first - 1]?.closed === 'conjunctions' ||
    roles[first - 1]?.closed === 'determiners'
  )
    return true;
  if (first < core - 2 && people.given.standsAt(tokens, first) && roles[first]?.place !== true) return false; // "Rosa Baltazar (34) and her son"
  if (tokens.unit[first - 1] === COMMA && isKin(page, first - 2)) return false; // "su marido, Ítalo (36), conduce"
  if (tokens.unit[first - 1] === COMMA || tokens.unit[first - 1] === COLON) return true;
  let behind = end + 1;
  if (tokens.unit[behind] === COMMA || roles[behind]?.closed === 'conjunctions') behind += 1;
  if (page.language.statistics.noun.capitals === true) return behind > end + 1 && goesOnTallying(page, behind);
  return (
    behind > end + 1 &&
    (tokens.kind[behind] === Kind.Number || tokens.word[behind]?.case !== Case.Lower || roles[behind]?.closed === 'determiners')
  );
}

function holdsGiven({ tokens }: Page, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (people.given.standsAt(tokens, i)) return true;
  return false;
}

/** "(34), Sebha (12)": where all nouns have capitals, only another number in brackets goes on with the list. */
function goesOnTallying({ tokens }: Page, at: number): boolean {
  let end = at;
  while (end < at + 4 && tokens.kind[end] === Kind.Word) end += 1;
  return tokens.kind[end] === Kind.Number || (tokens.unit[end] === PARENTHESIS && tokens.kind[end + 1] === Kind.Number);
}
