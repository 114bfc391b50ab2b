import { isApostrophe, isLongDash, isQuote } from '../../text/characters.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Case, isPossessive, Kind } from '../../text/tokens.js';
import { numberEndingAt } from '../dates/words.js';
import type { Page } from '../page.js';
import { capitalNounAt, isCompound } from './capital-noun.js';
import { opensWithVerb } from './open-phrase.js';
import { Form, formsAt, isCrowd } from './word-forms.js';

/** What is counted: tokens [first, end) of the noun with its adjectives. */
export interface Noun {
  readonly first: number;
  readonly end: number;
}

const OPEN = 40;
const CLOSE = 41;
const HYPHEN = 45;
const COMMA = 44;
const SLASH = 47;
const MOST_WORDS = 5;

/** "of", "de". */
export const isOf = (page: Page, at: number): boolean => (formsAt(page, at) & Form.Of) !== 0;

/** Token after "de", "of" and the like at `at`, where the words for large numbers need it: "un million de", "une vingtaine d'", "dozens of". */
export function afterOf(page: Page, at: number): number {
  return isOf(page, at) ? at + 1 : at;
}

/** The noun phrase that begins at token `at`; null where the noun is left out ("33 n'ont pas survécu", "4 million are displaced"). */
export function nounAt(page: Page, at: number): Noun | null {
  if (page.language.statistics.noun.capitals === true) return capitalNounAt(page, at);
  if ((openForms(page, at) & (Form.Open | UNUSUAL)) !== Form.Open) return unusualNounAt(page, at);
  const noun = nounPhrase(page, at);
  return isLeftOpen(page, noun) ? null : noun;
}

/** The same of what a number counts that ends before token `end`: words for large ones need "de". */
export const nounOf = (page: Page, { magnitude, end }: Pick<NumberPhrase, 'magnitude' | 'end'>): Noun | null =>
  nounAt(page, magnitude >= 1e6 ? afterOf(page, end) : end);

const UNUSUAL = Form.Other | Form.Verb | Form.VerbForm | Form.Stop;

/** The same of a word that is no open one, or more than that: a verb, "other". */
function unusualNounAt(page: Page, at: number): Noun | null {
  const forms = formsAt(page, at);
  if ((forms & Form.Other) !== 0 && page.roles[at]?.closed === 'determiners' && isOther(page, at)) return nounAt(page, at + 1); // "61 such missions"
  if (!isOpenWord(page, at)) {
    const compound = compoundAt(page, at);
    if (compound !== null) return compound;
    if ((forms & (Form.Stop | Form.Closed)) === (Form.Stop | Form.Closed)) return periodical(page, at);
    return (forms & (Form.Before | Form.Closed)) === (Form.Before | Form.Closed)
      ? superlative(page, at)
      : (quoted(page, at) ?? inLargePart(page, at));
  }
  if ((forms & Form.Other) !== 0 && isOther(page, at)) {
    const agrees = page.language.statistics.noun.agreement !== undefined; // "5144 آخرين" counts what went before, whatever follows
    if (agrees || !isOpenWord(page, at + 1) || isOthers(page, at)) return null;
    const counts = isPlural(page, at + 1) || opensPlural(page, at + 1) || isOfPeople(page, at + 1, at + 2); // "two more Syrian migrants"
    return counts ? nounPhrase(page, at) : null; // "quatre autres camions"
  }
  if (isVerb(page, at) && !isAttribute(page, at)) return null;
  if ((forms & Form.Stop) !== 0 && isPredicate(page, at)) return null;
  const noun = nounPhrase(page, at);
  return isLeftOpen(page, noun) ? null : noun;
}

/** "500 sans abri", "un être humain": a noun whose first word would be a preposition or a verb. */
function compoundAt({ tokens, lexicon }: Page, at: number): Noun | null {
  const found = lexicon.statistics.compounds.match(tokens, at);
  return found === null ? null : { first: at, end: found.to };
}

/**
 * "of some 3,000 discharged soldiers", "the 45 approved plans", "sent 600 heated tents": a participle with its plural, behind a number that a
 * preposition, an article, a verb or what it is listed with keeps from being a subject.
 */
function isAttribute(page: Page, at: number): boolean {
  const { tokens, roles, lexicon, language } = page;
  if (language.statistics.noun.head !== 'last' || !isCrowd(page, at + 1) || !isParticiple(page, at)) return false;
  if ((formsAt(page, at) & Form.Verb) !== 0) return false; // "another 40 need repairs"
  const number = numberEndingAt(page, at);
  if (number === null) return false;
  const before = (lexicon.qualifiersBefore.match(tokens, number.first - 1)?.to ?? number.first) - 1;
  const role = roles[before];
  if (role?.closed === 'prepositions' || role?.closed === 'determiners') return role.rangeTo !== true;
  if (role?.numberAnd === true) return isCrowd(page, before - 1) || numberEndingAt(page, before - 1) !== null; // "40 stoves and 25 heated tents", "12 mobile and 14 fixed clinics"
  if (role?.closed === 'auxiliaries') return true; // "there are 600 heated tents"
  const forms = formsAt(page, before);
  if ((forms & Form.Opens) !== 0) return false; // "they think 40 carried knives"
  const opens = roles[before - 1]?.closed;
  const isVerbal = (forms & (Form.VerbForm | Form.Verb)) !== 0 && opens !== 'determiners';
  // "have sent 600 heated tents", "they include 600 heated tents", "to deliver 600 heated tents"
  const isBehind = opens === 'auxiliaries' || opens === 'pronouns' || roles[before - 1]?.rangeTo === true;
  return (forms & Form.Open) !== 0 && (isVerbal || isBehind);
}

/** "300 additional shelter kits" – not "40 more await flights". */
function opensPlural(page: Page, at: number): boolean {
  if (page.language.statistics.noun.head !== 'last' || declines(page) || (formsAt(page, at) & (ENDING | Form.Lower)) !== Form.Lower)
    return false;
  const { end } = headLast(page, at);
  return looksPlural(page, end - 1) && (isCompound(page, at) || !opensWithVerb(phraseOf(page, at, end)));
}

/** "340 daily rations": an adverb that describes the plural behind it, where the noun is last. */
function periodical(page: Page, at: number): Noun | null {
  if (page.language.statistics.noun.head !== 'last') return null; // "خمسة منهم مرضى"
  if (!isCrowd(page, at + 1) || page.claims.has(at + 1)) return null;
  const noun = nounPhrase(page, at + 1);
  return { first: at, end: noun.end };
}

/** "8,000 mainly Rohingya refugees": a closed adverb and the plural phrase that it describes, where the noun is last. */
function inLargePart(page: Page, at: number): Noun | null {
  if (page.roles[at]?.closed !== 'adverbs' || page.language.statistics.noun.head !== 'last' || declines(page)) return null;
  const forms = openForms(page, at + 1);
  if ((formsAt(page, at) & Form.AdverbEnding) === 0 || forms === 0) return null;
  const isPlain = (forms & ENDING) === 0 && (forms & (Form.Capitalised | Form.Plural)) !== 0;
  const next = isParticiple(page, at + 1) ? at + 2 : at + 1; // "previously closed primary schools"
  if (!isPlain && !(next > at + 1 && isCrowd(page, next)) && !opensPlural(page, next)) return null;
  const { end } = nounPhrase(page, at + 1);
  return looksPlural(page, end - 1) ? { first: at, end } : null;
}

/** "les dix plus grandes villes": an adjective and the plural that it stands before, behind the word that makes the most of it. */
function superlative(page: Page, at: number): Noun | null {
  if (page.language.statistics.noun.head !== 'first' || !isOpenWord(page, at + 1)) return null;
  const noun = nounPhrase(page, at + 1);
  return noun.first > at + 1 && looksPlural(page, noun.first) ? noun : null;
}

/** "deux « lignes » de crédit", "dos «líneas»": a plural in small letters alone in quotation marks. */
function quoted(page: Page, at: number): Noun | null {
  const { unit } = page.tokens;
  if (!isQuote(unit[at]) || !isCrowd(page, at + 1) || page.claims.has(at + 1)) return null;
  const end = wordEnd(page, at + 1);
  return isQuote(unit[end]) ? { first: at + 1, end } : null;
}

/** "a crew of five busy for days": an adjective with no noun behind, where the noun is last. */
function isPredicate(page: Page, at: number): boolean {
  if (page.language.statistics.noun.head !== 'last' || declines(page) || isCompound(page, at)) return false;
  const next = page.roles[at + 1]?.numberAnd === true && isOpenWord(page, at + 3) ? at + 2 : at + 1; // "local and foreign relief agencies"
  return !isOpenWord(page, next);
}

/**
 * Whether words behind a number that name no plural leave the noun out: "1,000 trek north" does, "12 salmon" does not.
 * A small letter is asked for, since names of peoples need no plural ("40 Hmong").
 */
function isLeftOpen(page: Page, { first, end }: Noun): boolean {
  const { tokens, language } = page;
  const forms = formsAt(page, first);
  if ((forms & (Form.Lower | Form.Plural)) !== Form.Lower || tokens.unit[first - 1] === HYPHEN) return false;
  for (let at = first + 1; at < end; at += 1) if (looksPlural(page, at)) return false;
  const { head, strictPlurals } = language.statistics.noun;
  // "25 confirmed that": a participle needs its noun; "40 indirectly"
  if (strictPlurals || (forms & (Form.VerbEnding | Form.AdverbEnding)) !== 0) return true;
  return head === 'last' && !isUnit(page, first) && opensWithVerb(phraseOf(page, first, placeStart(page, first + 1, end)));
}

/** "240 reaching Italy": first of tokens [from, end) that begins the name of a place, which is no part of the phrase. */
function placeStart(page: Page, from: number, end: number): number {
  let at = from;
  while (at < end && !((formsAt(page, at) & Form.Capitalised) !== 0 && page.roles[at]?.place === true)) at += 1;
  return at;
}

const phraseOf = ({ tokens }: Page, first: number, end: number): string =>
  tokens.text.slice(tokens.start[first], tokens.end[end - 1]).toLowerCase();

/** Units of time and measure: "5 km", "a 6.6 magnitude earthquake". */
function isUnit(page: Page, at: number): boolean {
  const { durations, measures } = page.lexicon.statistics;
  return (
    page.tokens.end[at] - page.tokens.start[at] < 3 || measures.match(page.tokens, at) !== null || durations.match(page.tokens, at) !== null
  );
}

/** The same behind an article or "of", where a noun must stand, in the singular too: "23 % de la población"; `held`: the word before at `at` calls for a noun by itself ("of income", "del grupo"). */
export function nounAfterArticle(page: Page, at: number, held = false): Noun | null {
  let from = at;
  while (page.roles[from]?.closed === 'determiners') from += 1;
  if (from === at && !held) return nounAt(page, at);
  if (page.language.statistics.noun.capitals === true) return capitalNounAt(page, from);
  if (!isOpenWord(page, from)) return page.claims.has(from) ? ofTime(page, from) : (compoundAt(page, from) ?? inLargePart(page, from));
  if (from - at === 2 && isThose(page, at)) return null; // "in 40 of these the roof leaked"
  if (isSameOnes(page, from)) return null;
  const noun = nounPhrase(page, from);
  return isOfThose(page, from - 1, noun) ? null : (possessed(page, noun.end) ?? noun);
}

/** "la mitad de las mismas", "el 99 % de los mismos procedentes de Irán": the word for the same with no noun of its own. */
const isSameOnes = (page: Page, at: number): boolean =>
  page.lexicon.statistics.sames.standsAt(page.tokens, at) &&
  !(isOpenWord(page, at + 1) && looksPlural(page, at + 1) && (formsAt(page, at + 1) & Form.Other) === 0);

/** "of last year's arrivals", "half of Monday's callers": behind a date that owns it. */
function ofTime(page: Page, at: number): Noun | null {
  const owner = isPossessive(page.tokens, at + 1) ? at + 1 : at + 2;
  return isPossessive(page.tokens, owner) && isOpenWord(page, owner + 2) ? nounPhrase(page, owner + 2) : null;
}

/** "half of the country's clinics", "12 of the refugees' homes": what the noun before token `end` is only the owner of. */
function possessed(page: Page, end: number): Noun | null {
  const { unit, spaced, text, end: ends } = page.tokens;
  if (!isApostrophe(unit[end])) return null;
  if (isPossessive(page.tokens, end)) return nounAt(page, end + 2) ?? (isOpenWord(page, end + 2) ? nounPhrase(page, end + 2) : null);
  return !spaced[end] && spaced[end + 1] && text[ends[end - 1] - 1] === 's' ? nounAt(page, end + 1) : null;
}

/** "half of those examined", "12 of these led to arrests": a word for persons before a participle, or before what is no plural, is no article of it. */
const isOfThose = (page: Page, at: number, { first, end }: Noun): boolean =>
  isThose(page, at) &&
  !looksPlural(page, end - 1) &&
  (page.language.statistics.noun.head === 'last' || (formsAt(page, first) & Form.VerbEnding) !== 0);

const isThose = (page: Page, at: number): boolean => page.lexicon.statistics.agePersons.standsAt(page.tokens, at);

/** Whether the page's language declines its nouns: a genitive then needs no "of", and number and noun need no like forms. */
export const declines = (page: Page): boolean => page.language.statistics.noun.adjectiveEndings !== undefined;

/** "Телефон горячей линии – 113", "Франция – еще 3 млн": the dash that stands for a verb where nouns are declined. */
export const isDashForVerb = (page: Page, at: number): boolean => isLongDash(page.tokens.unit[at]) && declines(page);

function nounPhrase(page: Page, at: number): Noun {
  const { head, adjectiveEndings } = page.language.statistics.noun;
  if (adjectiveEndings !== undefined) return behindAdjectives(page, at);
  return head === 'last' ? headLast(page, at) : headFirst(page, at);
}

/** "внутренне перемещенных лиц": up to the first word that has no adjective's ending, and is no adverb before an adjective. */
function behindAdjectives(page: Page, at: number): Noun {
  const { tokens } = page;
  let end = at;
  for (let words = 0; words < MOST_WORDS && end < tokens.count && isOpenWord(page, end); words += 1) {
    if (words > 0 && (isStop(page, end) || isVerb(page, end) || tokens.word[end]!.case === Case.Capitalised)) break;
    const last = wordEnd(page, end) - 1;
    end = last + 1;
    const isAdverb = (formsAt(page, last) & Form.AdverbEnding) !== 0 && isOpenWord(page, end) && describes(page, end);
    if (!describes(page, last) && !isAdverb) break;
  }
  return { first: at, end };
}

const describes = (page: Page, at: number): boolean => (formsAt(page, at) & (Form.AdjectiveEnding | Form.Before)) !== 0;

/** Forms of a word that can be part of a noun phrase, since it is no closed-class word; 0 of others. A compound counts as one ("sans-abri"). */
function openForms(page: Page, at: number): number {
  const forms = formsAt(page, at);
  if ((forms & (Form.Open | Form.Closed)) === 0 || page.claims.has(at)) return 0;
  return (forms & Form.Open) !== 0 || isCompound(page, at) ? forms : 0;
}

const isOpenWord = (page: Page, at: number): boolean => openForms(page, at) !== 0;

/** Token behind the word at `at`, its hyphens and their words: "petits-enfants", "ex- rebels", but not "-two nurses- arrived". */
export function wordEnd(page: Page, at: number): number {
  const { kind, spaced, unit } = page.tokens;
  let end = at + 1;
  while (unit[end] === HYPHEN && !spaced[end] && kind[end + 1] === Kind.Word && !(spaced[end + 1] && looksPlural(page, end - 1))) end += 2;
  return end;
}

/** What can end a noun phrase. */
const ENDING = Form.Stop | Form.Verb | Form.VerbForm;

/** "post-2006 families", "micro/small firms": token behind what a hyphen or a slash binds to the word before `at`, where the phrase goes on; else `at`. */
function overTied(page: Page, at: number): number {
  const { unit, kind, spaced } = page.tokens;
  const sign = unit[at];
  if ((sign !== HYPHEN && sign !== SLASH) || spaced[at] === 1 || spaced[at + 1] === 1) return at;
  if (sign === HYPHEN) return kind[at + 1] === Kind.Number && spaced[at + 2] === 1 && isOpenWord(page, at + 2) ? at + 2 : at;
  return !looksPlural(page, at - 1) && isOpenWord(page, at + 1) ? wordEnd(page, at + 1) : at;
}

/** "displaced person (IDP) households", "non-food item (NFI) kits": token behind the short form in brackets at `at` that the counted plural stands behind; else `at`. */
function overShortForm(page: Page, at: number): number {
  const { unit, word } = page.tokens;
  if (unit[at] !== OPEN || unit[at + 2] !== CLOSE || word[at + 1]?.case !== Case.Upper) return at;
  return isCrowd(page, at + 3) && !page.claims.has(at + 3) ? at + 3 : at;
}

/** "vulnerable Syrian refugees": up to the first plural, and on over further plurals ("sports facilities"). */
function headLast(page: Page, at: number): Noun {
  let end = at;
  let plural = 0;
  for (let words = 0; words < MOST_WORDS && end < page.tokens.count && isOpenWord(page, end); words += 1) {
    if (
      words > 0 &&
      (formsAt(page, end) & ENDING) !== 0 &&
      ((isStop(page, end) && (isPredicate(page, end) || (plural > 0 && !isOfPeople(page, plural - 1, end + 1)))) ||
        isVerbAfter(page, end, plural > 0 || isWhole(page, end - 1)))
    )
      break;
    const own = overTied(page, wordEnd(page, end));
    const isMany = looksPlural(page, own - 1) || isHeadFirst(page, end);
    if (words > 0 && plural === 0 && isMany && isBodyVerb(page, end)) break;
    const next = isMany ? own : overShortForm(page, own);
    if (plural > 0 && isMany && opensClause(page, end)) break;
    if (plural > 0 && next === own && !isMany && !isOfPeople(page, plural - 1, next) && !isBody(page, plural - 1, end)) break;
    if (isMany) plural = next;
    else if (plural > 0 && isBody(page, plural - 1, next - 1)) plural = next;
    end = next;
  }
  if (plural === 0) return { first: at, end: adjectivesAndNoun(page, at) ?? sharedHead(page, end) ?? nameAndHead(page, at, end) ?? end };
  return { first: at, end: owned(page, plural) ?? coordinated(page, at, plural) ?? plural };
}

/** "A survey of 12 villages shows that": a verb of showing, which a clause follows, but not "12 goods shows". */
function opensClause({ tokens, roles, lexicon }: Page, at: number): boolean {
  if (!lexicon.statistics.showing.standsAt(tokens, at)) return false;
  const closed = roles[at + 1]?.closed;
  return closed === 'determiners' || closed === 'pronouns' || closed === 'conjunctions';
}

/** "sisters-in-law", "runners-up": a compound whose plural comes first, with a closed word behind; not "women-led". */
const isHeadFirst = (page: Page, at: number): boolean =>
  page.tokens.unit[at + 1] === HYPHEN && looksPlural(page, at) && isCompound(page, at) && page.roles[at + 2]?.closed !== undefined;

/** "Somali Bantu families", "Vietnamese migrant workers", "displaced farm hands": a people or state that has no other plural, a name or another word, and the plural of both. */
const isOfPeople = (page: Page, people: number, noun: number): boolean =>
  (isPeople(page, people) || isPersonsState(page, people)) &&
  isCrowd(page, noun) &&
  ((formsAt(page, noun - 1) & Form.Capitalised) !== 0 || isMereAttribute(page, noun - 1));

const isPeople = ({ tokens, roles }: Page, at: number): boolean =>
  roles[at]?.place === true && tokens.text[tokens.end[at] - 1] !== 's' && tokens.word[at]!.case === Case.Capitalised;

/** "displaced", "elderly": what persons are named by, and described. */
const isPersonsState = (page: Page, at: number): boolean =>
  (formsAt(page, at) & Form.PluralWord) !== 0 && (isParticiple(page, at) || page.lexicon.statistics.personVerbs.standsAt(page.tokens, at));

const isMereAttribute = (page: Page, at: number): boolean =>
  (formsAt(page, at) & (Form.Verb | Form.VerbForm | Form.AdverbEnding)) === 0 && !opensWithVerb(phraseOf(page, at, at + 2));

/** "the displaced population": people named by what they are, and the crowd that they make up. */
const isBody = (page: Page, people: number, at: number): boolean =>
  (formsAt(page, people) & Form.PluralWord) !== 0 && page.lexicon.statistics.bodies.standsAt(page.tokens, at);

/** "women's groups": what the counted noun is only the owner of. */
function owned(page: Page, end: number): number | null {
  const noun = possessed(page, end);
  return noun !== null && looksPlural(page, noun.end - 1) ? noun.end : null;
}

/** "Somali and Ethiopian migrants", "Togolese tea and coffee growers": names of peoples that look like nouns, and the noun that they describe. */
function coordinated(page: Page, at: number, end: number): number | null {
  const { tokens, roles } = page;
  if (end !== at + 1 || tokens.word[at]?.case !== Case.Capitalised || tokens.text[tokens.end[at] - 1] === 's') return null;
  if (tokens.unit[end] === COMMA && tokens.word[end + 1]?.case === Case.Capitalised) return sharedHead(page, end); // "Irish, Brazilian and Thai officers"
  if (isPlainWord(page, end) && roles[end + 1]?.numberAnd === true)
    return isPlainWord(page, end + 2) && isPerson(page, end + 3) ? end + 4 : null;
  if (roles[end]?.numberAnd !== true || tokens.word[end + 1]?.case !== Case.Capitalised || !isOpenWord(page, end + 2)) return null;
  return looksPlural(page, end + 2) ? end + 3 : null;
}

/** "Horn of Africa migrants", "Ministry of Health officials": a name with "of" in it before the plural that is counted. */
function nameAndHead(page: Page, at: number, of: number): number | null {
  const { tokens, lexicon } = page;
  if (tokens.word[at]?.case !== Case.Capitalised || !lexicon.statistics.nounOf.standsAt(tokens, of)) return null;
  let end = of + 1;
  while (end < of + MOST_WORDS && tokens.word[end]?.case === Case.Capitalised && isOpenWord(page, end)) end += 1;
  if (end === of + 1 || !isOpenWord(page, end) || isVerb(page, end)) return null;
  return looksPlural(page, end) ? wordEnd(page, end) : null;
}

/** "Roma and Ashkali families", "immigration, customs and police officers": singulars in a list, and the plural behind the last that all describe. */
function sharedHead(page: Page, from: number): number | null {
  const { tokens, roles } = page;
  let at = from;
  for (let items = 0; items < MOST_WORDS && tokens.unit[at] === COMMA && isOpenWord(page, at + 1); items += 1) at = wordEnd(page, at + 1);
  if (roles[at]?.numberAnd !== true || !isOpenWord(page, at + 1)) return null;
  for (let end = wordEnd(page, at + 1), words = 1; words < MOST_WORDS && isOpenWord(page, end); words += 1) {
    if (isStop(page, end) || isVerb(page, end)) return null;
    end = wordEnd(page, end);
    if (!looksPlural(page, end - 1)) continue;
    const next = isOpenWord(page, end) ? wordEnd(page, end) : end; // "police officers"
    return next > end && looksPlural(page, next - 1) && !isVerb(page, end) ? next : end;
  }
  return null;
}

/** "two-thirds of the total lack light", "half of the population need it": a noun by itself, though no plural. */
const isWhole = (page: Page, at: number): boolean =>
  (formsAt(page, at) & Form.Tally) !== 0 || page.lexicon.statistics.bodies.standsAt(page.tokens, at);

/** "the population | lives in camps": a verb, though it could be a plural, behind one who is many. */
const isBodyVerb = ({ tokens, lexicon: { statistics } }: Page, at: number): boolean =>
  statistics.bodyVerbs.standsAt(tokens, at) && statistics.bodies.standsAt(tokens, at - 1);

/** A verb where the noun phrase may end: "the money came", "three boys works" – with a plural behind, "displaced families" goes on. */
function isVerbAfter(page: Page, at: number, nounFound: boolean): boolean {
  if (isVerb(page, at)) return nounFound || !isOpenWord(page, at + 1);
  return nounFound && (formsAt(page, at) & Form.Verb) !== 0;
}

/** "frightened, hungry children", "vulnerable, stranded Ethiopian migrants": a comma between adjectives, with the noun behind. */
function adjectivesAndNoun(page: Page, at: number): number | null {
  if (page.tokens.unit[at + 1] !== COMMA || !isOpenWord(page, at + 2) || !isOpenWord(page, at + 3)) return null;
  if (looksPlural(page, at + 3)) return at + 4;
  if ((formsAt(page, at + 2) & (Form.VerbEnding | Form.Plural)) !== Form.VerbEnding) return null; // "12 dead, local health officials said"
  const { end } = headLast(page, at + 2);
  return looksPlural(page, end - 1) ? end : null;
}

/** A verb where the noun is left out: "fewer than 40 carried …", "plus de 400 croient". */
function isVerb(page: Page, at: number): boolean {
  const forms = formsAt(page, at) & (Form.Verb | Form.VerbForm);
  if (forms === 0 || isCompound(page, at)) return false; // "go-and-see teams"
  return !(((forms & Form.Verb) !== 0 && isOfNoun(page, at)) || opensNoun(page, at));
}

/** "work permits", "return charter flights", "face masks": a verb's form that describes the plural behind it, which is no time that the verb takes ("work nights"). */
function opensNoun(page: Page, at: number): boolean {
  const { tokens, lexicon } = page;
  if (lexicon.statistics.compounds.match(tokens, at) !== null) return true;
  if ((formsAt(page, at) & Form.Before) === 0 || page.language.statistics.noun.head !== 'last') return false;
  const next = page.roles[at + 1]?.numberAnd === true ? at + 2 : at + 1; // "work and residence permits"
  const isDescribing = isPlainWord(page, next);
  if (next > at + 1 && !isDescribing) return false;
  const last = isDescribing ? next + 1 : next;
  if ((formsAt(page, last) & PLURAL) !== (Form.Open | Form.Plural) || page.claims.has(last)) return false;
  return lexicon.statistics.durations.match(tokens, last) === null && lexicon.statistics.measures.match(tokens, last) === null;
}

const PLURAL = Form.Open | Form.Plural | Form.Stop;
const ATTRIBUTE = Form.Open | Form.Lower | Form.Plural | Form.Verb | Form.VerbForm | Form.AdverbEnding | Form.Stop;

const isPlainWord = (page: Page, at: number): boolean => (formsAt(page, at) & ATTRIBUTE) === (Form.Open | Form.Lower);

/** "200 head of cattle": a word that is a verb or a plural is the latter before "of". */
const isOfNoun = (page: Page, at: number) =>
  (formsAt(page, at) & Form.PluralWord) !== 0 && page.lexicon.statistics.nounOf.standsAt(page.tokens, at + 1);

/** An adjective before its noun, which has the same number: "trois nouvelles écoles" – not "25 % de los jóvenes trabaja". */
function standsBefore(page: Page, at: number): boolean {
  if ((formsAt(page, at) & Form.Before) === 0 || !isOpenWord(page, at + 1)) return false;
  return isPlural(page, at + 1) || !looksPlural(page, at);
}

/** "pequeñas y medianas empresas", "micro et petites entreprises": two adjectives before their plural, joined by "and". */
const isFirstOfPair = (page: Page, at: number): boolean =>
  (formsAt(page, at) & Form.Before) !== 0 &&
  page.roles[at + 1]?.numberAnd === true &&
  (formsAt(page, at + 2) & Form.Before) !== 0 &&
  isOpenWord(page, at + 3) &&
  looksPlural(page, at + 3);

const isPerson = (page: Page, at: number): boolean =>
  (formsAt(page, at) & Form.Person) !== 0 || page.lexicon.statistics.agePersons.standsAt(page.tokens, at);

/** "migrants gambiens bloqués": the noun, then adjectives that agree with it. */
function headFirst(page: Page, at: number): Noun {
  let first = at;
  while (standsBefore(page, first)) first += 1;
  if (isFirstOfPair(page, first)) first += 3;
  let last = wordEnd(page, first);
  if (first > at && isPerson(page, first - 1) && !isPerson(page, first)) first -= 1; // "jeunes formés"
  for (let words = 0; words < 3 && isAgreeing(page, first, last); words += 1) last = wordEnd(page, last);
  return { first, end: isNamedPeople(page, last) ? wordEnd(page, last) : last };
}

/** "133 pauvres Colombiens", "136 réfugiés Colombiens": a people behind what describes it, or that describes the noun. */
const isNamedPeople = (page: Page, at: number): boolean =>
  (formsAt(page, at) & (Form.Open | Form.Capitalised)) === (Form.Open | Form.Capitalised) &&
  page.roles[at]?.place === true &&
  isPlural(page, at) &&
  page.tokens.word[at - 1]?.case === Case.Lower &&
  !page.claims.has(at);

const isAgreeing = (page: Page, noun: number, at: number): boolean =>
  (openForms(page, at) & (Form.Open | Form.Capitalised | Form.Stop)) === Form.Open && isPlural(page, at) && agrees(page, noun, at);

/** "tire-fonds", "semi-nomades": a plural, or a compound that ends in one; no "sont-elles". */
export const isPlural = (page: Page, at: number): boolean =>
  looksPlural(page, at) || (isCompound(page, at) && (formsAt(page, wordEnd(page, at) - 1) & PLURAL) === (Form.Open | Form.Plural));

/** "مهاجراً غانياً", "أسرة نازحة": an adjective ends as its noun does, where the language says so. */
function agrees({ tokens, language }: Page, noun: number, at: number): boolean {
  const { agreement } = language.statistics.noun;
  if (agreement === undefined) return true;
  const ending = agreement.find((end) => tokens.word[noun]!.fold.endsWith(end));
  return ending !== undefined && agreement.find((end) => tokens.word[at]!.fold.endsWith(end)) === ending;
}

/** "In three others people walk": where the noun is last, a plural of "other" describes none. */
const isOthers = (page: Page, at: number): boolean => page.language.statistics.noun.head === 'last' && looksPlural(page, at);

/** "437 men, women and children": the noun with the persons who are counted with it, each by a plural alone. */
export function withOthers(page: Page, noun: Noun): Noun {
  const { tokens, roles } = page;
  if (tokens.unit[noun.end] !== COMMA && roles[noun.end]?.numberAnd !== true) return noun;
  if ((formsAt(page, noun.end - 1) & PERSONS) !== PERSONS) return noun;
  for (let at = noun.end; ; at += 2) {
    const and = tokens.unit[at] === COMMA && roles[at + 1]?.numberAnd === true ? at + 1 : at; // "men, women, and children"
    if ((formsAt(page, and + 1) & PERSONS) !== PERSONS || page.claims.has(and + 1)) return noun;
    if (roles[and]?.numberAnd === true) return { first: noun.first, end: and + 2 };
    if (tokens.unit[at] !== COMMA) return noun;
  }
}

const PERSONS = Form.Open | Form.Plural | Form.Person | Form.Lower;

const isStop = (page: Page, at: number) => (formsAt(page, at) & Form.Stop) !== 0;
const isOther = (page: Page, at: number) => page.lexicon.statistics.others.match(page.tokens, at) !== null;

/** Whether the word at `at` has the form of a plural in the page's language. */
export const looksPlural = (page: Page, at: number): boolean => (formsAt(page, at) & Form.Plural) !== 0;

/** Whether the word at `at` ends as participles in the plural do that stand behind a noun. */
export function isParticiple({ tokens, language }: Page, at: number): boolean {
  const text = tokens.word[at]?.text.toLowerCase();
  return text !== undefined && language.statistics.noun.participleEndings.some((ending) => text.endsWith(ending));
}
