import { isDash } from '../../text/characters.js';
import { Case, isInnerHyphen, isWordOrOwner, Kind } from '../../text/tokens.js';
import { thatBeginsAt } from '../offsets.js';
import { overDeterminer, type Page } from '../page.js';
import { endsCountry } from './age-apposition.js';
import { looksPlural, type Noun, nounAfterArticle, nounAt } from './noun.js';
import { type Candidate, unitOf, wordsOf } from './reading.js';
import { holds } from './spoken-of.js';
import { Form, formsAt } from './word-forms.js';

const OPEN = 40;
const HYPHEN = 45;
const BULLET = 0x2022;
const DOT = 46;
const COLON = 58;
const SEMICOLON = 59;
const COMMA = 44;
const PERCENT = 37;
const CLOSE = 41;

/* What a number counts by a word for counts beside it ("the number of"), by the label of its line, or by what announces its list. */

/** Words between a number and the noun that says what it counts, and the same where that noun opens a clause in which nothing else is counted. */
const TALLY = 16;
const FAR = 36;
/** Tokens from such a noun to the bracket behind what it counts. */
const NAMED = 6;

/** "le nombre de blessés est passé à 40", "porte à 40 le nombre de blessés": what such a noun counts, before the number or right behind it. */
export function tallied(page: Page, first: number, end: number, countries: Candidate['countries'], told: number): string | null {
  const { tokens, roles } = page;
  if (page.lexicon.statistics.tallies.size === 0) return null;
  if (tokens.unit[first - 1] === COLON) return namesOtherPlaces(page, first - 1) ? null : keyed(page, first - 1, countries);
  if (tokens.unit[first - 1] === OPEN) return unitOf(page, rightBefore(page, first - 1));
  const isKey = tokens.unit[end] === COLON && opensLine(page, first);
  const label = isKey ? end + 1 : end;
  const behind = overDeterminer(page, label);
  if ((formsAt(page, behind) & Form.Tally) !== 0) return unitOf(page, talliedAt(page, behind + 1));
  if (isKey) return unitOf(page, pluralAt(page, label));
  let other: Noun | null = null; // "et celui des blessés de 120", "y la de heridos de 120"
  const sign = isDash(tokens.unit[first - 1]) ? first - 1 : first - 2; // "el número de migrantes – de 138.000 en 2019 a", "– más de 100.000"
  const dash = isDash(tokens.unit[sign]) && tokens.spaced[sign + 1] === 1 ? sign : -1;
  for (let at = first - 1; at >= 0 && at > first - FAR && (at === dash || tokens.unit[at] === CLOSE || isInClause(tokens, at)); at -= 1) {
    if (tokens.unit[at] === CLOSE) at = openedAt(tokens, at) - 1; // "la cifra de mujeres (40), la de hombres a 31"
    const closed = roles[at]?.closed;
    if (at <= first - TALLY && at < told && other === null) return null;
    if (closed === undefined && (formsAt(page, at) & Form.Tally) !== 0) {
      if (at <= first - TALLY && !opensClause(page, at)) return null;
      const noun = other ?? talliedAt(page, at + 1);
      if (noun === null && isOfAnother(page, at)) continue; // "el número de muertos llega a una cifra cercana a los 70"
      return noun !== null && noun.end > first ? null : unitOf(page, noun); // "una población total de aproximadamente cinco millones"
    }
    if (other === null && (closed === 'pronouns' || closed === 'determiners') && isOfAt(page, at + 1)) other = talliedAt(page, at + 1);
  }
  return null;
}

/** Token of the bracket that the one at `close` closes; `close` itself where none stands near. */
function openedAt({ unit, kind }: Page['tokens'], close: number): number {
  for (let at = close - 1; at > close - TALLY && kind[at] !== Kind.Break; at -= 1) if (unit[at] === OPEN) return at;
  return close;
}

/** What the words before the colon of a line say that it counts. */
const keyed = (page: Page, colon: number, countries: Candidate['countries']): string | null =>
  entryOf(page, colon, countries) ?? listed(page, colon) ?? labelled(page, colon, countries);

/** "Otros países: 105": the rest of the places of a list, of whose people the number tells. */
export const namesOtherPlaces = (page: Page, colon: number): boolean =>
  (formsAt(page, colon - 2) & Form.Other) !== 0 && holds(page, page.tokens.word[colon - 1]?.text ?? null);

/** "5 500 : les départs quotidiens", "- 12 : le nombre de camps": whether token `first` opens its line or the entry of a list. */
function opensLine({ tokens: { kind, unit } }: Page, first: number): boolean {
  const at = unit[first - 1] === HYPHEN || unit[first - 1] === BULLET ? first - 1 : first;
  return at === 0 || kind[at - 1] === Kind.Break;
}

/** The plural at token `at`, perhaps behind its article. */
function pluralAt(page: Page, at: number): Noun | null {
  const noun = nounAfterArticle(page, at, true);
  return noun !== null && looksPlural(page, noun.end - 1) ? noun : null;
}

/** "le plus grand nombre de films (65 au total)": what such a noun counts, up to the bracket at `open`. */
function rightBefore(page: Page, open: number): Noun | null {
  for (let at = open - 1; at >= 0 && at > open - NAMED && isInClause(page.tokens, at); at -= 1) {
    if (page.roles[at]?.closed !== undefined || (formsAt(page, at) & Form.Tally) === 0) continue;
    const noun = talliedAt(page, at + 1);
    return noun?.end === open ? noun : null;
  }
  return null;
}

/** "a una cifra": behind an indefinite article, what the clause numbers before. */
const isOfAnother = ({ roles }: Page, at: number): boolean => roles[at - 1]?.article === true;

/** "Le nombre de", "que le nombre de", "La triste cifra de": behind an article, perhaps an adjective, and that behind a linking word or none. */
function opensClause({ tokens, roles }: Page, at: number): boolean {
  const article = tokens.kind[at - 1] === Kind.Word && roles[at - 1]?.closed === undefined ? at - 2 : at - 1;
  if (roles[article]?.closed !== 'determiners') return false;
  const before = roles[article - 1]?.closed;
  return article < 1 || tokens.kind[article - 1] !== Kind.Word || before === 'conjunctions' || before === 'pronouns';
}

const isInClause = (tokens: Page['tokens'], at: number): boolean => {
  const { kind, unit, spaced } = tokens;
  if (isWordOrOwner(tokens, at) || kind[at] === Kind.Number || unit[at] === COMMA || unit[at] === PERCENT) return true;
  return (unit[at] === DOT && !spaced[at + 1] && !spaced[at]) || isInnerHyphen(tokens, at); // "le nombre de gardes-frontières"
};

/** "Retours accompagnés : 3 406", "Women: 310", "Nombre de ménages : 8 914": what the words from the line's head to the colon name, unless they are a country. */
function entryOf(page: Page, colon: number, countries: Candidate['countries']): string | null {
  const { tokens, lexicon } = page;
  let at = colon;
  const opens = (before: number) => tokens.kind[before] === Kind.Break || tokens.unit[before] === SEMICOLON || tokens.unit[before] === DOT;
  while (at > 0 && at > colon - LINE && !opens(at - 1)) at -= 1;
  while (at < colon && tokens.kind[at] === Kind.Sign) at += 1; // a list's dash
  if (at === colon - LINE) return null;
  if (lexicon.statistics.tallies.standsAt(tokens, at)) return unitOf(page, talliedAt(page, at + 1));
  const noun = nounAt(page, at);
  if (noun === null || noun.end > colon || !looksPlural(page, noun.end - 1)) return null;
  if (thatBeginsAt(countries, tokens.start[at]) !== undefined) return null;
  const { persons, plurals } = lexicon.statistics;
  if (at + 1 === colon ? !persons.standsAt(tokens, at) && !plurals.standsAt(tokens, at) : tokens.word[at + 1]?.case !== Case.Lower)
    return null;
  return unitOf(page, noun);
}

const isOfAt = ({ tokens, lexicon }: Page, at: number): boolean =>
  lexicon.statistics.nounOf.standsAt(tokens, at) || lexicon.statistics.ofThe.standsAt(tokens, at);

/** Lines of a list, and tokens of one and of the words that announce it. */
const LINES = 40;
const LINE = 10;
const HEADING = 24;

/** "The breakdown of arrivals is as follows:", then lines such as "Kunar: 8,100": what the announcement's noun counts, from the colon of a line. */
function listed(page: Page, colon: number): string | null {
  const { tokens, lexicon } = page;
  let at = colon - 1;
  for (let lines = 0; lines < LINES; lines += 1) {
    const floor = at - LINE;
    while (at > floor && at >= 0 && tokens.kind[at] !== Kind.Break) at -= 1;
    if (at < 1 || tokens.kind[at] !== Kind.Break) return null;
    at -= 1;
    if (tokens.unit[at] === COLON) break;
    if (tokens.unit[at] === DOT || tokens.unit[at] === SEMICOLON || tokens.unit[at] === COMMA) at -= 1;
    if (tokens.kind[at] !== Kind.Number) return null;
  }
  for (const floor = at - HEADING; at > floor && at >= 0 && tokens.kind[at] !== Kind.Break; at -= 1)
    if (lexicon.statistics.tallies.standsAt(tokens, at)) return unitOf(page, talliedAt(page, at + 1));
  return null;
}

/** Most tokens of a line's label. */
const LABEL = 6;

/** "Crew: 24", "Households reached: 1,200", "90 persons (women: 50": the plural that opens the line of the colon, a bracket or a list, unless it is a country. */
export function labelled(page: Page, colon: number, countries: Candidate['countries']): string | null {
  const { tokens } = page;
  if (endsCountry(countries, tokens.end[colon - 1])) return null;
  let at = colon - 1;
  while (at >= 0 && at > colon - 1 - LABEL && (tokens.kind[at] === Kind.Word || tokens.kind[at] === Kind.Number)) at -= 1;
  const opens =
    at < 0 ||
    tokens.unit[at] === SEMICOLON ||
    tokens.unit[at] === OPEN ||
    tokens.unit[at] === COLON ||
    tokens.kind[at] === Kind.Break ||
    ((tokens.unit[at] === HYPHEN || tokens.unit[at] === BULLET) && tokens.kind[at - 1] === Kind.Break);
  const first = opens ? at + 1 : nextLabel(page, colon);
  if (first < 0) return null;
  const noun = nounAt(page, first);
  if (noun !== null && noun.end <= colon && looksPlural(page, noun.end - 1)) return unitOf(page, noun);
  const isVerb = page.roles[colon - 2]?.closed === 'auxiliaries'; // "Les retours se sont accélérés : 310"
  return !isVerb && looksPlural(page, colon - 1) ? wordsOf(page, colon - 1, colon) : null; // "pregnant or nursing mothers: 7,130"
}

/** "Tents: 300, blankets: 1,200 and stoves: 50": the first word of a label that goes on behind a number; -1 where it does not. */
function nextLabel({ tokens, roles }: Page, colon: number): number {
  let at = colon - 1;
  while (at > colon - 1 - LABEL && tokens.kind[at] === Kind.Word) at -= 1;
  if (at === colon - 1) return -1;
  if (tokens.kind[at] === Kind.Number) return roles[at + 1]?.numberAnd === true ? at + 2 : -1;
  return tokens.unit[at] === COMMA && tokens.kind[at - 1] === Kind.Number ? at + 1 : -1;
}

/** "de blessés", "d'enfants scolarisés", "des victimes", "total de personnes"; "de l'OIM", "du séisme" tell whose the total is. */
export function talliedAt(page: Page, next: number): Noun | null {
  const { nounOf, ofThe, tallies } = page.lexicon.statistics;
  const isVerb = (formsAt(page, next) & (Form.Verb | Form.VerbForm)) !== 0; // "60 % du total viennent de villages"
  const adjective = !isVerb && page.roles[next]?.closed === undefined && !nounOf.standsAt(page.tokens, next); // "número total de", "cifra oficial de"
  const at = adjective || tallies.standsAt(page.tokens, next) ? next + 1 : next;
  const word = page.tokens.word[at];
  const noun = nounOf.holds(word) || ofThe.holds(word) ? nounAfterArticle(page, at + 1, true) : null;
  return noun !== null && isOwner(page, at, noun) ? null : noun;
}

/** One thing behind "of" and its article, which is no body of many as "la population" is. */
function isOwner(page: Page, of: number, { first }: Noun): boolean {
  const { tokens, roles, language, lexicon } = page;
  const { ofThe, bodies } = lexicon.statistics;
  const isOne = ofThe.standsAt(tokens, of) || roles[of + 1]?.closed === 'determiners';
  return language.statistics.noun.head === 'first' && isOne && !looksPlural(page, first) && !bodies.standsAt(tokens, first);
}
