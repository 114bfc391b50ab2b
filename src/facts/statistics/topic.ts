import { isDash } from '../../text/characters.js';
import { Case, Kind } from '../../text/tokens.js';
import { countsNone } from '../clause-end.js';
import { thatEndsAt } from '../offsets.js';
import { beforeDeterminer, overDeterminer, type Page } from '../page.js';
import { endsCountry } from './age-apposition.js';
import { behindAdverb } from './age-of-person.js';
import { afterOf, isOf, isParticiple, looksPlural, type Noun, nounAfterArticle, nounAt, wordEnd } from './noun.js';
import { type Candidate, type Reading, unitOf } from './reading.js';
import { clauseStart, isStop, sentenceBefore, sentenceStart } from './sentence.js';
import {
  actsAsPerson,
  areOfPlace,
  held,
  holderOf,
  holds,
  isOfIt,
  isOfThem,
  isOfUs,
  type Known,
  namesPersons,
  personsBefore,
  personsOfIt,
  spokenOf,
} from './spoken-of.js';
import { namesOtherPlaces } from './tally.js';
import {
  apposed,
  apposedWithin,
  behindMost,
  bracketed,
  endingAt,
  endsAsVerb,
  isLink,
  openingSubject,
  ownSubject,
  pluralBefore,
  subjectOfChange,
} from './topic-subject.js';
import { Form, formsAt, isCrowd, isPartBehind, partAt } from './word-forms.js';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const HYPHEN = 45;
const DOT = 46;
const COLON = 58;
const SEMICOLON = 59;

/** What a number counts whose noun is left out, told by its sentence and by what follows; null where they say nothing. */
export function topicOf(page: Page, read: Reading, known: Known, countries: Candidate['countries']): string | null {
  const { first, end } = read;
  if (page.language.statistics.leftOut === undefined) return null;
  const start = sentenceStart(page, first);
  const clause = clauseStart(page, first, start);
  const sign = first > 0 ? page.tokens.unit[first - 1] : 0;
  const noun =
    (sign === OPEN ? namedBefore(page, first, end, countries) : null) ??
    (sign === OPEN || isDash(sign) ? bracketed(page, clause, first, end, known) : null) ??
    countedOff(page, first, end) ??
    allOf(page, end) ??
    peopleBehind(page, first, end, countries) ??
    wholeBefore(page, first) ??
    partOfNamed(page, clause, first, end, known) ??
    groupBefore(page, first, countries) ??
    headingBefore(page, start, first, end) ??
    ofThoseBefore(page, first, known) ??
    whoseNumber(page, first) ??
    changedSubject(page, first, countries) ??
    (isFewOfThem(page, read, start, known) || isInBrackets(page, read, start, known)
      ? null
      : headGroup(page, clause, start, first, read.value.value ?? 0, known.contextValue)) ??
    subjectOfChange(page, clause, read, known) ??
    behindComma(page, clause, first, end) ??
    gappedSubject(page, first, end, known, countries) ??
    thanOne(page, first, end, known);
  if (noun !== null && !isOthers(page, noun) && !isCountry(page, noun, countries)) return unitOf(page, noun);
  const subject = sign === OPEN && holds(page, known.context) && endsCountry(countries, page.tokens.end[first - 2]);
  if (subject && (known.topic === null || holds(page, known.topic)))
    return unitOf(page, pluralBefore(page, nounAfterArticle(page, clause, true), first));
  const most = page.lexicon.statistics.mostOf;
  if (sign === OPEN && (isOfThem(page, first - 3) || isOfThem(page, first - 4) || most.standsAt(page.tokens, first - 2))) {
    const whom = spokenOf(page, read, known); // "en ocho países, la mayoría de ellos (341)", "la plupart (213)"
    return (holds(page, whom) ? unitOf(page, pluralBefore(page, nounAfterArticle(page, clause, true), first)) : null) ?? whom;
  }
  if (isOfThem(page, end)) {
    if (read.value.unit !== known.context && read.value.unit === known.last?.unit) return null; // "44 personas: 17 hombres y 27 mujeres, dos de ellas"
    const inside = holderOf(page, first, known);
    if (inside !== null) return inside;
    const persons = known.contextEnd <= start && first - start > 1 ? personsBefore(page, first) : null; // "before that, women walked, and 37 of them"
    return unitOf(page, openingSubject(page, start, read, known)) ?? persons ?? spokenOf(page, read, known);
  }
  if (isOfUs(page, end)) return spokenOf(page, read, known);
  if (sign === COLON) {
    const listed = namesOtherPlaces(page, first - 1) ? null : pluralBeforeColon(page, first);
    const isPart = page.roles[end]?.closed === 'auxiliaries' && (read.value.value ?? 0) < known.contextValue; // "410 families lost cattle: 230 had lost goats"
    const describes = listed !== null && known.contextEnd > start && (page.roles[listed.first]?.place === true || isPart); // "9 000 personnes, toutes somaliennes : 5 000 …"
    if (listed !== null && !describes) return unitOf(page, listed);
  }
  if (sign === COLON && known.contextEnd <= start) return unitOf(page, peopleBefore(page, start, first, countries)) ?? read.value.unit;
  const own = ownSubject(page, first, known);
  if (own !== null) return unitOf(page, own);
  const others = ((formsAt(page, end) | formsAt(page, first - 1)) & Form.Other) === 0 ? null : alike(page, start, first, known);
  if (others !== null) return unitOf(page, others);
  const done = personsOfIt(page, first, known);
  if (done !== null) return done;
  const before = pronounBehindColon(page, start, first, known) ?? goesOnWithSubject(page, start, read, known);
  if (before !== null) return unitOf(page, before);
  const verb = behindAdverb(page, first) - 1;
  const isSaid = page.roles[verb]?.closed === 'auxiliaries';
  const isSubject = isSaid && page.roles[verb - 1]?.closed === 'pronouns'; // "elles étaient déjà 90"
  if (isSubject || (isSaid && verb === start)) {
    if (known.context === null) return unitOf(page, peopleBefore(page, 0, first, countries, SENTENCE)); // "Ils étaient 68", "Eran 68": of the title's
    const opening = openingSubject(page, start, read, known); // "Des migrants sont rentrés. Ils étaient 68"
    if (opening !== null && namesPersons(page, opening.first, opening.end)) return unitOf(page, opening);
  }
  if (!holds(page, known.context)) return null;
  const whom = held(page, first, end, known) ?? personsOfPlaces(page, start, first, end);
  return whom === null && (isSubject || actsAsPerson(page, end))
    ? unitOf(page, peopleBefore(page, sentenceBefore(page, start), first, countries, SENTENCE))
    : whom;
}

/** "Les malades, une soixantaine", "los heridos, un total de 40": what stands before the comma of the number, or of the words for a total before it. */
function behindComma(page: Page, start: number, first: number, end: number): Noun | null {
  const isTotal = isOf(page, first - 1) && (formsAt(page, first - 2) & Form.Tally) !== 0 && page.roles[first - 3]?.article === true;
  const opens = isTotal ? first - 3 : first;
  return page.tokens.unit[opens - 1] === COMMA ? (apposedWithin(page, opens, end) ?? apposed(page, start, opens)) : null;
}

/** "The migrants come from ten countries: 31 from Guinea, 24 from Mali": the persons who open the sentence, for those of a place. */
function personsOfPlaces(page: Page, start: number, first: number, end: number): string | null {
  if (!areOfPlace(page, end)) return null;
  const noun = pluralBefore(page, nounAfterArticle(page, start, true), first);
  return noun !== null && namesPersons(page, noun.first, noun.end) ? unitOf(page, noun) : null;
}

/** "Entre los detenidos había tres menores, dos de ellos hermanos": of those counted last in the sentence, not of the group that it begins with. */
const isFewOfThem = (page: Page, { end, value: { value } }: Reading, start: number, { contextEnd, contextValue }: Known): boolean =>
  contextEnd > start && value !== null && value < contextValue && isOfThem(page, end);

/** Tokens from an open parenthesis to a number of its list. */
const LISTED = 16;

/** "De los 400 migrantes, 51 menores (28 en Lima y 23 en Quito)", "Parmi eux, 510 rapatriés d'Iraq, suivis du Mali (402)": a part of those counted before the brackets, or fewer. */
function isInBrackets(
  page: Page,
  { first, value: { value } }: Reading,
  start: number,
  { context, contextEnd, contextValue }: Known,
): boolean {
  const { kind, unit } = page.tokens;
  for (let at = first - 1; at > first - LISTED && kind[at] !== Kind.Break && unit[at] !== CLOSE; at -= 1)
    if (unit[at] === OPEN)
      return at < contextEnd || ((value ?? 0) <= contextValue && contextEnd > start && (at === contextEnd || !holds(page, context)));
  return false;
}

/** "el 38 % son chicas y, de ellas, 120 …", "; de ellas, la mitad": the plural right before "of them", named since the last count. */
export function ofThoseBefore(page: Page, first: number, { contextEnd }: Pick<Known, 'contextEnd'>): Noun | null {
  const { tokens, roles } = page;
  const last = tokens.unit[first - 1] === COMMA ? first - 2 : first - 1;
  if (last < 3 || roles[last]?.closed !== 'pronouns' || !isOfThem(page, last - 1)) return null;
  let at = last - 2;
  if (tokens.unit[at] === COMMA && roles[at - 1]?.numberAnd === true) at -= 1;
  if (tokens.unit[at] === COMMA || tokens.unit[at] === SEMICOLON || roles[at]?.numberAnd === true) at -= 1;
  const isNamed = at > contextEnd && isOpen(page, at) && tokens.word[at]!.case === Case.Lower && looksPlural(page, at);
  return isNamed && (roles[at - 1]?.closed === 'auxiliaries' || roles[at - 1]?.closed === 'determiners')
    ? { first: at, end: at + 1 }
    : null;
}

/** "Albergues. Nueve en funcionamiento": a plural alone in the sentence before, as a heading, and no verb with the number ("Retornos. 12 volvieron"). */
function headingBefore(page: Page, start: number, first: number, end: number): Noun | null {
  const { tokens, roles } = page;
  const at = start - 2;
  if (start !== first || (tokens.kind[end] === Kind.Word && roles[end]?.closed !== 'prepositions')) return null;
  if (tokens.unit[start - 1] !== DOT || tokens.word[at]?.case !== Case.Capitalised || !looksPlural(page, at)) return null;
  if (roles[at]?.closed !== undefined || roles[at]?.place === true) return null;
  const opens = at === 0 || tokens.kind[at - 1] === Kind.Break || tokens.unit[at - 1] === DOT;
  return opens ? { first: at, end: at + 1 } : null;
}

/** "The others, 15 in all,": no noun. */
const isOthers = (page: Page, { first, end }: Noun): boolean => end - first === 1 && (formsAt(page, first) & Form.Other) !== 0;

/** "The team from the Bahamas, 40 in all,": a country is not counted, as its people are. */
const isCountry = ({ tokens }: Page, { end }: Noun, countries: Candidate['countries']): boolean =>
  (tokens.word[end - 1]?.case ?? Case.Lower) !== Case.Lower && endsCountry(countries, tokens.end[end - 1]);

const isOpen = ({ tokens, roles }: Page, at: number) => tokens.kind[at] === Kind.Word && roles[at]?.closed === undefined;

/** Most tokens from an ordinal to the others. */
const COUNTED = 40;

/** "Es la cuarta feria …; las tres anteriores": what an ordinal before it in the paragraph counts off. */
function countedOff(page: Page, first: number, end: number): Noun | null {
  const { roles, language } = page;
  const of = roles[first - 1]?.closed === 'determiners' && (formsAt(page, first - 1) & Form.Of) === 0 ? first - 2 : first - 1;
  if ((formsAt(page, of) & Form.Of) !== 0 && roles[of - 1]?.date?.ordinal === true && roles[of - 2]?.article !== true)
    // "un deuxième de 800"
    return nounAfterArticle(page, clauseStart(page, first), true); // "El grupo es el sexto de los ocho"
  if (((formsAt(page, end) | formsAt(page, first - 1)) & Form.Other) === 0) return null;
  const more = moreOfFirst(page, first);
  if (more !== null || (formsAt(page, end) & Form.Other) === 0 || roles[first - 1]?.closed !== 'determiners') return more;
  for (let at = first - 2; at >= 0 && at > first - COUNTED && page.tokens.kind[at] !== Kind.Break; at -= 1) {
    if (roles[at]?.date?.ordinal !== true || roles[at + 1]?.date != null || roles[at + 1]?.number !== undefined) continue;
    if ((formsAt(page, at + 1) & Form.Of) !== 0) return nounAfterArticle(page, sentenceStart(page, at), true);
    return language.statistics.noun.head === 'first' && isOpen(page, at + 1) ? { first: at + 1, end: at + 2 } : nounAt(page, at + 1);
  }
  return null;
}

/** "Un premier bateau a quitté le port avec 40 tentes. Deux autres suivront": what the first of them is, where one sentence begins with it and the next with the number. */
function moreOfFirst(page: Page, first: number): Noun | null {
  const { roles, lexicon } = page;
  const from = sentenceStart(page, first, false);
  if (first - from > 1 || from === 0) return null;
  const ordinal = sentenceBefore(page, from) + 1;
  if (roles[ordinal]?.date?.ordinal !== true || roles[ordinal - 1]?.article !== true || !isOpen(page, ordinal + 1)) return null;
  return lexicon.statistics.nounOf.standsAt(page.tokens, ordinal + 2) ? null : { first: ordinal + 1, end: ordinal + 2 }; // "a first group of 40 families"
}

/** "Moroccans (1,014), Afghans (823)": alone in brackets behind the plural that it counts. */
function namedBefore(page: Page, first: number, end: number, countries: Candidate['countries']): Noun | null {
  const { tokens } = page;
  if (tokens.unit[end] !== OPEN + 1) return null;
  const at = first - 2;
  const via = tokens.word[at]?.case === Case.Capitalised ? (thatEndsAt(countries, tokens.end[at])?.value.via ?? null) : 'name';
  const plural = via === 'demonym' || (via === null && tokens.text[tokens.end[at] - 1] === 's' && !isWhere(page, at)); // "Sudanese (1,930)"
  return plural ? { first: at, end: at + 1 } : personsFrom(page, at, countries);
}

/** "los ciudadanos de Cuba (56)": the persons of the country whose name ends with token `at`. */
function personsFrom(page: Page, at: number, countries: Candidate['countries']): Noun | null {
  const { tokens, roles, language } = page;
  const country =
    roles[at]?.place === true && language.statistics.noun.head === 'first' ? thatEndsAt(countries, tokens.end[at]) : undefined;
  if (country === undefined) return null;
  let of = at;
  while (tokens.start[of] > country.start) of -= 1;
  of = beforeDeterminer(page, of - 1);
  return isOf(page, of) && isOpen(page, of - 1) && namesPersons(page, of - 1, of) ? { first: of - 1, end: of } : null;
}

/** "to Los Palos (117)", "in Davos (23)": a name behind "to" or "in". */
function isWhere({ tokens, roles, language, lexicon }: Page, at: number): boolean {
  if (language.statistics.noun.head !== 'last') return false;
  let before = at - 1;
  while (tokens.word[before]?.case === Case.Capitalised && roles[before]?.closed === undefined) before -= 1;
  return roles[before]?.rangeTo === true || lexicon.dates.leads.match(tokens, before)?.value === 'within';
}

/** "Sur les 5 300 hectares de jardins, un cinquième": what a share at token `first` is of, where its clause or sentence begins with it. */
export function groupOf(page: Page, first: number): string | null {
  if (page.language.statistics.leftOut === undefined) return null;
  const start = sentenceStart(page, first);
  return unitOf(page, headGroup(page, clauseStart(page, first, start), start, first, 0, 0));
}

/** The group that the clause from token `clause` on begins with, else its sentence from token `start` on. */
const headGroup = (page: Page, clause: number, start: number, first: number, value: number, least: number): Noun | null =>
  partitive(page, clause, first, value, least) ?? (clause === start ? null : partitive(page, start, first, value, least));

/** "En dos centros hubo casos de malaria: 212": the plural right before the colon, behind no preposition. */
function pluralBeforeColon(page: Page, first: number): Noun | null {
  const { tokens, roles, claims } = page;
  const last = first - 2;
  if (!isOpen(page, last) || claims.has(last)) return null;
  const at = (formsAt(page, last - 1) & Form.Of) !== 0 && looksPlural(page, last - 2) ? last - 2 : last; // but "élève des canards"
  if (!isOpen(page, at) || !looksPlural(page, at) || tokens.word[at]!.case !== Case.Lower || claims.has(at)) return null;
  if ((formsAt(page, at) & (Form.Tally | Form.Passing | Form.Change)) !== 0 || tokens.kind[at - 1] !== Kind.Word) return null;
  const before = beforeDeterminer(page, at - 1);
  const closed = roles[before]?.closed;
  // "Les retours se sont accélérés : 310", but not "Les villages ont des puits : 310"
  const isVerb = roles[at - 1]?.closed === 'auxiliaries' && isParticiple(page, at);
  const subject = isVerb ? pluralBefore(page, nounAfterArticle(page, sentenceStart(page, first), true), at) : null;
  if (subject !== null) return subject;
  const isListed = closed === 'prepositions' || closed === 'pronouns' || closed === 'conjunctions'; // "in stations, parks and doorways: 150 more"
  return isListed || (formsAt(page, before) & Form.Of) !== 0 ? null : { first: at, end: at + 1 };
}

/** "The hall is full. Two others, in Tuzla, …": what the sentence before begins with, where it counts nothing. */
function alike(page: Page, start: number, first: number, { contextEnd }: Known): Noun | null {
  const before = first - start > 1 ? start : sentenceBefore(page, start);
  if (before === start || contextEnd > before || page.roles[before]?.closed !== 'determiners') return null;
  return objectBefore(page, before, start) ?? nounAfterArticle(page, before); // "On a promis des logements. Les 300 premiers"
}

/** "Le gouvernement a promis des logements. Il en a bâti 300": the last plural of tokens [from, to) with its article and no preposition. */
function objectBefore(page: Page, from: number, to: number): Noun | null {
  const { roles, language } = page;
  if (language.statistics.noun.head !== 'first') return null;
  for (let at = to - 1; at > from + 1; at -= 1) {
    if (!isOpen(page, at) || roles[at - 1]?.closed !== 'determiners' || !looksPlural(page, at - 1)) continue;
    if (looksPlural(page, at) && roles[at - 2]?.closed !== 'prepositions') return nounAfterArticle(page, at - 1);
  }
  return null;
}

/** "Les passeports manquent. L'OIM en a imprimé 4 500", "Les filets sont commandés ; 12 000 sont arrivés": what the clause before begins with, where it counts nothing. */
function goesOnWithSubject(page: Page, start: number, { first, end }: Reading, { contextEnd }: Known): Noun | null {
  const { tokens, roles, language } = page;
  if (language.statistics.noun.head !== 'first' || contextEnd > start) return null;
  if (!isOfIt(page, first) && (first - start > 1 || roles[end]?.closed !== 'auxiliaries')) return null;
  const from = tokens.unit[start - 1] === SEMICOLON ? sentenceStart(page, start - 1) : sentenceBefore(page, start);
  if (from === start || contextEnd > from) return null;
  const most = behindMost(page, from);
  const subject = roles[from]?.closed === 'determiners' ? pluralBefore(page, nounAfterArticle(page, most, true), start) : null;
  if (subject !== null) return subject;
  if (tokens.unit[start - 1] === SEMICOLON) return indefiniteBefore(page, start - 1, Math.max(from, contextEnd));
  return isOfIt(page, first) ? objectBefore(page, from, start) : null;
}

/** "Les mineurs sont les plus nombreux : ils étaient 700": the plural that opens the sentence, where nothing was counted before a pronoun behind its colon. */
function pronounBehindColon(page: Page, start: number, first: number, { contextEnd }: Known): Noun | null {
  const { tokens, roles } = page;
  if (contextEnd > start || tokens.unit[first - 3] !== COLON || roles[start]?.closed !== 'determiners') return null;
  if (roles[first - 2]?.closed !== 'pronouns' || roles[first - 1]?.closed !== 'auxiliaries') return null;
  return pluralBefore(page, nounAfterArticle(page, start, true), first - 3);
}

/** "On y accueille des Yézidis ; 400 sont partis": some that the clause which ends before `semicolon` tells of last. */
function indefiniteBefore(page: Page, semicolon: number, from: number): Noun | null {
  const { roles } = page;
  for (let at = semicolon - 1; at > from; at -= 1) {
    if (!isOpen(page, at) || !looksPlural(page, at)) continue;
    if (roles[at - 1]?.closed !== 'determiners' && (formsAt(page, at - 1) & Form.Of) === 0) continue;
    return page.lexicon.statistics.ofThe.standsAt(page.tokens, at - 1) ? { first: at, end: at + 1 } : null;
  }
  return null;
}

/** Tokens of a clause before its colon. */
const CLAUSE = 10;
/** Tokens of a sentence and the one before it. */
const SENTENCE = 60;

/** "the Zimbabweans whom it deports: 9,360", "refugees who cross: 400": the persons last named before the colon. */
function peopleBefore(page: Page, start: number, first: number, countries: Candidate['countries'], most = CLAUSE): Noun | null {
  const { tokens, roles } = page;
  for (let at = first - 2; at >= start && at > first - most; at -= 1) {
    const noun = { first: at, end: at + 1 };
    if (roles[at]?.closed === undefined && namesPersons(page, at, at + 1)) return noun;
    if (roles[at]?.place !== true || !(looksPlural(page, at) || tokens.text[tokens.end[at] - 1] === 's')) continue; // "Iraqis"
    if (thatEndsAt(countries, tokens.end[at])?.value.via === 'demonym') return noun;
  }
  return null;
}

/** "Of the newborns weighed in February, 58 …", "Del total de censados, el 40 %", "Of the men of the choir, seven …, five …", "De los 180.000 húngaros, 37 países recibieron a 171.000" */
function partitive(page: Page, start: number, first: number, value: number, contextValue: number): Noun | null {
  const fronted = page.lexicon.statistics.asFor.match(page.tokens, start);
  if (fronted !== null) return asFor(page, fronted.to, first);
  if (!page.lexicon.statistics.partitive.standsAt(page.tokens, start)) return null;
  const opening = overDeterminer(page, start + 1);
  const at = (formsAt(page, opening) & Form.Tally) !== 0 && isOf(page, opening + 1) ? overDeterminer(page, opening + 2) : opening;
  const number = page.numbers.startingAt(at);
  const measure = number === null ? null : page.lexicon.statistics.measures.match(page.tokens, number.end);
  if (measure !== null && measure.to < first) return { first: number!.end, end: measure.to }; // a fact of its own by now
  if (number !== null && page.claims.has(number.end))
    return page.roles[first - 1]?.closed === 'prepositions' && value <= contextValue ? null : counted(page, number.end, first);
  const noun = pluralBefore(page, number === null ? nounAfterArticle(page, at, true) : nounAt(page, afterOf(page, number.end)), first); // not "Sur les 340 reçus"
  return noun !== null && at === start + 1 && isVerbBehind(page, noun.end) && partAt(page, first - 1) === null ? null : noun;
}

/** "Des infirmiers ont vu", "Des infirmiers en ont vu": of no group, but some who do it. */
const isVerbBehind = ({ tokens, roles, lexicon }: Page, at: number): boolean =>
  roles[at]?.closed === 'auxiliaries' || lexicon.statistics.ageOfIt.standsAt(tokens, at);

/** "Quant aux puits, le maire en a recensé 12", "Respecto a los retornos de menores, hubo 12": the plural up to the comma, with what "of" says of it. */
function asFor(page: Page, at: number, first: number): Noun | null {
  const noun = pluralBefore(page, nounAfterArticle(page, at, true), first);
  if (noun === null) return null;
  let comma = noun.end;
  if (isOf(page, comma) && (page.roles[at]?.closed === 'determiners' || page.roles[at - 1]?.closed === 'determiners'))
    while (comma < noun.end + DESCRIBED && page.tokens.kind[comma] === Kind.Word) comma += 1;
  return page.tokens.unit[comma] === COMMA ? noun : null;
}

/** "De los 318 contratados, 141 …, 57 venezolanos y los 24 restantes": the noun of a count that is a fact by now. */
function counted(page: Page, at: number, first: number): Noun | null {
  let end = at;
  while (end < first && page.tokens.kind[end] === Kind.Word && page.claims.has(end) && page.roles[end]?.closed === undefined)
    end = wordEnd(page, end);
  return end > at && end < first && (looksPlural(page, at) || looksPlural(page, end - 1)) ? { first: at, end } : null;
}

/** "Twenty-four, all of them women, …" */
function allOf(page: Page, end: number): Noun | null {
  if (page.tokens.unit[end] !== COMMA) return null;
  const said = page.lexicon.statistics.allOf.match(page.tokens, end + 1);
  const noun = said === null ? null : nounAt(page, said.to);
  return noun !== null && looksPlural(page, noun.end - 1) ? noun : null;
}

/** "Otros 240, nigerinos y chadianos, cruzaron": a people between commas right behind. */
function peopleBehind(page: Page, first: number, end: number, countries: Candidate['countries']): Noun | null {
  const { tokens, roles, lexicon } = page;
  if (tokens.unit[end] !== COMMA || tokens.word[end + 1]?.case !== Case.Lower || roles[end + 1]?.place !== true) return null;
  if (lexicon.statistics.others.match(tokens, first - 1) === null) return null;
  const closed = tokens.unit[end + 2] === COMMA || (roles[end + 2]?.numberAnd === true && tokens.unit[end + 4] === COMMA);
  if (!closed || !looksPlural(page, end + 1)) return null;
  return thatEndsAt(countries, tokens.end[end + 1])?.value.via === 'demonym' ? { first: end + 1, end: end + 2 } : null;
}

/** "Los muertos son 41 y los heridos 113", "et les Maliens, 620.": a subject of its own right before the number, whose verb was said before. */
function gappedSubject(page: Page, first: number, end: number, { context }: Known, countries: Candidate['countries']): Noun | null {
  const { tokens, roles, language } = page;
  if (language.statistics.noun.head !== 'first') return gappedChange(page, first, end);
  const from = isOf(page, first - 1); // "les femmes de 204", "les sites de 60 à 12"
  if (roles[end]?.numberAnd !== true && !(from && roles[end]?.rangeTo === true) && !countsNone(page, end)) return null;
  const subject = joinedSubject(page, tokens.unit[first - 1] === COMMA || from ? first - 2 : first - 1, countries);
  const holdsOnly = subject !== null && !from && context !== null && holds(page, tokens.word[subject.first]!.text) && !holds(page, context);
  return holdsOnly ? null : subject; // "l'église héberge 40 personnes et les écoles 900"
}

/** "Returns rose from 90 to 300 and departures from 60 to 120": the plural before "from" behind "and" or a comma, whose verb was said before. */
function gappedChange(page: Page, first: number, end: number): Noun | null {
  const { tokens, roles, lexicon } = page;
  const at = first - 2;
  if (roles[end]?.rangeTo !== true || !lexicon.changeOpeners.standsAt(tokens, first - 1) || !isCrowd(page, at)) return null;
  const joint = beforeDeterminer(page, at - 1);
  return tokens.unit[joint] === COMMA || tokens.unit[joint] === SEMICOLON || roles[joint]?.numberAnd === true
    ? { first: at, end: at + 1 }
    : null;
}

/** "De ese total, los niños llegaron a 45 y las niñas a 36": the same before "to", with its verb of change or without. */
function changedSubject(page: Page, first: number, countries: Candidate['countries']): Noun | null {
  if (page.roles[first - 1]?.rangeTo !== true || page.language.statistics.noun.head !== 'first') return null;
  return joinedSubject(page, (formsAt(page, first - 2) & Form.Change) !== 0 ? first - 3 : first - 2, countries);
}

/** The plural, or people of a country, at token `at` with its article, behind "and", a comma, a semicolon or a linking word. */
function joinedSubject(page: Page, at: number, countries: Candidate['countries']): Noun | null {
  const { tokens, roles } = page;
  if (!isOpen(page, at) || !looksPlural(page, at) || (formsAt(page, at) & Form.Other) !== 0) return null; // "los siguientes 350"
  if (tokens.word[at]!.case !== Case.Lower && thatEndsAt(countries, tokens.end[at])?.value.via !== 'demonym') return null;
  if (roles[at - 1]?.closed !== 'determiners' || !looksPlural(page, at - 1)) return null;
  const sign = tokens.unit[at - 2];
  const joined = roles[at - 2]?.numberAnd === true || sign === COMMA || sign === SEMICOLON || isLink(page, at - 2);
  return joined ? { first: at, end: at + 1 } : null;
}

/** Most tokens from "one well" to the number of the next clause. */
const MORE = 16;

/** "The village had one well; now it has four.": what there was one of before in the sentence, no place ("at one camp"), and nothing behind the number. */
function thanOne(page: Page, first: number, end: number, { contextEnd }: Known): Noun | null {
  const { tokens, roles, lexicon, language } = page;
  if (roles[end]?.closed !== 'adverbs' && !page.claims.has(end) && !countsNone(page, end)) return null;
  for (let at = first - 2; at >= contextEnd && at > first - MORE && tokens.kind[at] !== Kind.Break && !isStop(tokens, at); at -= 1) {
    if (!lexicon.statistics.onlyOne.standsAt(tokens, at)) continue;
    if (language.statistics.noun.head === 'first' && roles[at]?.closed === 'adverbs' && roles[at - 1]?.closed !== 'determiners') continue; // "que solo ayudó a 87"
    const noun = roles[at - 1]?.closed === 'prepositions' ? null : nounAfterArticle(page, at + 1, true);
    return noun === null || noun.end >= first || lexicon.statistics.durations.match(tokens, noun.end - 1) !== null ? null : noun;
  }
  return null;
}

/** Tokens from the comma to the number of "los vendedores, cuyo número se calcula en 5.000". */
const WHOSE = 8;

/** "The vendors, whose number exceeds 5,000", "les réfugiés, dont le nombre dépasse 4 000": the plural right before the comma and its number. */
function whoseNumber(page: Page, first: number): Noun | null {
  const { tokens, roles } = page;
  for (let at = first - 1; at > first - WHOSE && tokens.kind[at] === Kind.Word; at -= 1) {
    if ((formsAt(page, at) & Form.Tally) === 0) continue;
    let comma = at - 1;
    while (comma > at - 3 && roles[comma]?.closed !== undefined) comma -= 1;
    return tokens.unit[comma] === COMMA && comma < at - 1 ? (endingAt(page, comma, true) ?? describedBefore(page, comma)) : null;
  }
  return null;
}

/** Tokens of "les creuseurs d'or et de cassitérite,". */
const DESCRIBED = 10;

/** "les creuseurs d'or et de cassitérite, dont le nombre": the plural that words with "of" describe up to the comma. */
function describedBefore(page: Page, comma: number): Noun | null {
  const { tokens, roles } = page;
  for (let at = comma - 1; at > comma - DESCRIBED && tokens.kind[at] === Kind.Word; at -= 1) {
    const closed = roles[at]?.closed;
    if ((closed !== 'determiners' && closed !== 'prepositions') || isOf(page, at)) continue;
    if (page.language.statistics.noun.head === 'first' && !looksPlural(page, at)) continue;
    const noun = nounAfterArticle(page, at);
    return noun !== null && isOf(page, noun.end) && looksPlural(page, noun.end - 1) ? noun : null;
  }
  return null;
}

/** "les siguen los marroquíes, con 3.112", "suivis des Maliens, avec 300": the people or persons right before the comma. */
function groupBefore(page: Page, first: number, countries: Candidate['countries']): Noun | null {
  const { tokens, roles, lexicon } = page;
  if (!lexicon.statistics.along.standsAt(tokens, first - 1) || tokens.unit[first - 2] !== COMMA) return null;
  const at = first - 3;
  const isPeople =
    roles[at]?.place === true ? thatEndsAt(countries, tokens.end[at])?.value.via === 'demonym' : namesPersons(page, at, at + 1);
  return isPeople && !isOfThings(page, at) ? { first: at, end: at + 1 } : null;
}

/** "las costas italianas, con 10.659": the adjective of a plural that names no persons. */
const isOfThings = (page: Page, at: number): boolean =>
  page.roles[at]?.place === true && isOpen(page, at - 1) && looksPlural(page, at - 1) && !namesPersons(page, at - 1, at);

/**
 * "Les passagers, dont 45 étaient malades, …", "Il transportait des migrants, dont 145 …", "Wells were dug near the camps, including 45 by IOM", "camps for widows, 12 of whom": a
 * part of the subject at the head of the sentence or of what some article makes many right before, where the sentence has counted nothing yet or
 * but places; else of what it names last.
 */
export function partOfNamed(
  page: Page,
  start: number,
  first: number,
  end: number,
  { context, contextEnd }: Pick<Known, 'context' | 'contextEnd'>,
): Noun | null {
  const comma = commaOfPart(page, first, end);
  const counts = contextEnd > start;
  if (comma < 0 || (counts && !holds(page, context))) return null;
  const subject = counts ? null : apposed(page, start, comma + 1);
  if (subject !== null) return subject;
  const noun = endingAt(page, comma, true);
  const isWhole = noun !== null && (isTold(page, noun) || isPartBehind(page, end)); // "des veuves, dont 12", "a los viudos, 12 de los cuales"
  if (isWhole && noun.first >= contextEnd && !(counts && holds(page, unitOf(page, noun)))) return noun;
  return page.language.statistics.noun.head === 'first' ? null : namedLast(page, Math.max(start, contextEnd), comma);
}

/** The comma of ", dont 45" and of ", 45 of whom", or of "(45 of whom"; -1 where no such words say a part. */
function commaOfPart(page: Page, first: number, end: number): number {
  const part = partAt(page, first - 1);
  const comma = part !== null ? part.to - 1 : isPartBehind(page, end) ? beforeDeterminer(page, first - 1) : -1;
  return comma >= 0 && page.tokens.unit[comma] === COMMA ? comma : -1;
}

/** "of migrants", "de los pozos", or persons with their article: "a los supervivientes". */
const isTold = (page: Page, { first, end }: Noun): boolean =>
  isOf(page, first - 1) || isOf(page, beforeDeterminer(page, first - 1)) || namesPersons(page, first, end);

/** The last plural before the comma at `comma` that stands behind no preposition but "of", and behind no "and". */
function namedLast(page: Page, start: number, comma: number): Noun | null {
  const { tokens, roles } = page;
  for (let at = comma - 1; at >= start && (tokens.kind[at] === Kind.Word || tokens.unit[at] === HYPHEN); at -= 1) {
    if (!isOpen(page, at) || !looksPlural(page, at) || (at > start && tokens.word[at]!.case !== Case.Lower)) continue;
    const last = at;
    while (at > start && isOpen(page, at - 1)) at -= 1;
    const before = beforeDeterminer(page, at - 1);
    const isBound = (roles[before]?.closed === 'prepositions' && !isOf(page, before)) || roles[before]?.numberAnd === true;
    if (!isBound && !(before <= start && endsAsVerb(page, { first: last - 1, end: last + 1 }))) return { first: last, end: last + 1 };
  }
  return null;
}

/** "menores de 18 años, de los que unos 260 viajaban solos": whom the words of an age before such a part name, which are a fact by now. */
function wholeBefore(page: Page, first: number): Noun | null {
  const { tokens, claims, lexicon } = page;
  const part = partAt(page, first - 1);
  if (part === null || tokens.unit[part.to - 1] !== COMMA || !claims.has(part.to - 2)) return null;
  if (lexicon.statistics.durations.match(tokens, part.to - 2) === null) return null;
  let start = part.to - 2;
  while (start > 0 && claims.has(start - 1)) start -= 1;
  for (; start < part.to - 2; start += 1)
    if (page.roles[start]?.closed === undefined && page.roles[start]?.number === undefined && looksPlural(page, start))
      return { first: start, end: start + 1 };
  return null;
}
