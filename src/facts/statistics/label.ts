import type { NumberPhrase } from '../../text/numbers.js';
import { Tell } from '../../text/tells.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { isMeasured } from './measured.js';
import { looksPlural, nounAt } from './noun.js';
import type { Trail } from './trail.js';
import { Form, formsAt } from './word-forms.js';

const HASH = 35;
const COMMA = 44;
const DOT = 46;
const HYPHEN = 45;
const LAST_DAY = 31;

/** "page 14", "phase 4", "n.º 44", "flight ET 308", "loi 26.842", "gates 4 and 5": a noun that names one of several, and the list behind it. */
export function isLabelled(page: Page, number: NumberPhrase, trail: Trail, before: Tell): boolean {
  const { first } = number;
  const hashed = first > 0 && page.tokens.unit[first - 1] === HASH;
  const labelled =
    hashed ||
    isListed(page, number, trail) ||
    (number.plain && number.value <= LAST_DAY && isDayOfMonth(page, number)) ||
    hasLabel(page, number, before) ||
    isOfLaw(page, number) ||
    (number.plain && goesByNumber(page, number)) ||
    (number.plain && (endsName(page, number) || endsTitle(page, number)));
  if (labelled) trail.labelledEnd = number.end;
  return labelled;
}

/** "se celebrará los días 9 y 10 con": behind the word for days and its article, which no "todos" goes before, where nothing is counted. */
function isDayOfMonth(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, roles, lexicon } = page;
  if (roles[first - 1]?.date?.unit !== 'day' || roles[first - 2]?.closed !== 'determiners') return false;
  const lead = lexicon.dates.leads.match(tokens, first - 1);
  if (lead === null || lead.to >= first - 1 || (lexicon.dates.every.match(tokens, first - 2)?.to ?? first) < first - 2) return false;
  return tokens.kind[end] !== Kind.Word || roles[end]?.closed !== undefined;
}

/** Most words between such a word and its number: "de Extranjería y Migración". */
const LONGEST_LAW = 5;

/** "la Ley de Migraciones 25.871": behind the name of what is told by its number, with nothing counted behind. */
export function isOfLaw(page: Page, { first, end, form }: NumberPhrase): boolean {
  const { tokens, roles, lexicon } = page;
  if (form !== 'digits' || tokens.word[first - 1]?.case !== Case.Capitalised || page.language.statistics.noun.head !== 'first')
    return false;
  for (let at = first - 2; at >= 0 && at > first - 2 - LONGEST_LAW; at -= 1) {
    const word = tokens.word[at];
    if (word === undefined || (word.case !== Case.Capitalised && roles[at]?.closed === undefined)) return false;
    if (word.case === Case.Capitalised && lexicon.statistics.references.holds(word))
      return (formsAt(page, at + 1) & Form.Of) !== 0 && nounAt(page, end) === null && !isMeasured(page, end);
  }
  return false;
}

/** "teaches Years 3 and 4", "le camp de Kouankan 2", "Kouankan 2 Camp": behind a capital inside a sentence. */
export const goesByNumber = (page: Page, number: NumberPhrase): boolean =>
  page.tokens.word[number.first - 1]?.case === Case.Capitalised &&
  ((page.tokens.word[number.first - 2]?.case === Case.Lower && (isSchoolYear(page, number) || isNamesake(page, number))) ||
    isInName(page, number));

/** "Kouankan 2 Camp": one of those that go by a name, and a holder of many in the singular with a capital. */
function isInName(page: Page, { first, end, value }: NumberPhrase): boolean {
  const { tokens, roles } = page;
  if (value > NAMESAKES || tokens.word[end]?.case !== Case.Capitalised || roles[first - 1] !== null) return false;
  return isHolder(page, end) && nounAt(page, end)?.end === end + 1;
}

/** "camp", "district": the word for one of those that hold many. */
const isHolder = ({ tokens, lexicon }: Page, at: number): boolean => lexicon.statistics.holders.has(`${tokens.word[at]!.fold}s`);

const isSchoolYear = (page: Page, { first, end }: NumberPhrase): boolean =>
  page.lexicon.statistics.years.match(page.tokens, first - 1) !== null && nounAt(page, end) === null;

/** Most of those that go by one name. */
const NAMESAKES = 9;

/** "Kouankan 2": a name that is no town or people known, behind a preposition or the word for what it names ("le camp Ifo 2"), and nothing counted behind its number. */
function isNamesake(page: Page, { first, end, value }: NumberPhrase): boolean {
  const { tokens, roles, language } = page;
  if (value > NAMESAKES || tokens.spaced[first] !== 1 || language.statistics.noun.capitals === true) return false;
  if (roles[first - 1] !== null || looksPlural(page, first - 1)) return false;
  if (roles[first - 2]?.closed !== 'prepositions' && !(language.statistics.noun.head === 'first' && isHolder(page, first - 2)))
    return false;
  if (isMeasured(page, end)) return false;
  const noun = nounAt(page, end);
  return noun === null || !looksPlural(page, noun.end - 1);
}

/** "operation “Swallow 4”": behind a capital, right before the closing quotation mark. */
function endsName({ tokens }: Page, { first, end }: NumberPhrase): boolean {
  const sign = tokens.unit[end];
  const closes = (sign === 0x201d || sign === 0xbb || sign === 34) && !tokens.spaced[end];
  return closes && tokens.word[first - 1]?.case === Case.Capitalised && tokens.spaced[first] === 1;
}

/** "pages 14, 15 and 16": goes on a list of labelled numbers, with nothing counted behind. */
function isListed(page: Page, number: NumberPhrase, { labelledEnd }: Trail): boolean {
  const gap = number.first - labelledEnd;
  if (labelledEnd < 0 || gap < 1 || gap > 2) return false;
  if (number.form === 'digits' && !number.plain) return false; // "1,237 people on Day 1 and 2,054 on Day 2"
  if (isWhole(page, labelledEnd, number)) return true;
  const to = isSaidTwice(page, number.first, labelledEnd) ? number.first - 1 : number.first;
  for (let at = labelledEnd; at < to; at += 1) if (!joins(page, at)) return false;
  return !isMeasured(page, number.end) && nounAt(page, number.end) === null;
}

/** "page 2 of 3", "phase 1 sur 4": how many there are in all, with no plural behind. */
function isWhole(page: Page, at: number, { first, end }: NumberPhrase): boolean {
  const { ratioDirect, ratioLoose } = page.lexicon.statistics;
  if ((ratioDirect.match(page.tokens, at) ?? ratioLoose.match(page.tokens, at))?.to !== first) return false;
  const noun = isMeasured(page, end) ? undefined : nounAt(page, end);
  return noun === null || (noun !== undefined && !looksPlural(page, noun.end - 1));
}

/** "se multiplicaron por tres o por cuatro": the preposition right before the number is that of the labelled one. */
const isSaidTwice = ({ tokens, roles }: Page, first: number, labelledEnd: number): boolean =>
  first - labelledEnd === 2 && roles[first - 1]?.closed === 'prepositions' && tokens.word[first - 1] === tokens.word[labelledEnd - 2];

/** "Rapport de suivi au Lac 14", "Dashboard Libya 31": the number of an issue, at the end of a title that nothing counted follows. */
function endsTitle(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, article, roles, language } = page;
  if (article.title === null || tokens.end[end - 1] !== article.title.end) return false;
  const role = roles[first - 1];
  const ending = language.statistics.noun.head === 'last' && role?.place !== true ? Form.Plural : 0;
  if (role?.closed !== undefined || (formsAt(page, first - 1) & (Form.Change | Form.Verb | ending)) !== 0) return false; // "Boat Sinks With 90", "Deaths Reach 31", "Blast Kills 12"
  return tokens.word[first - 1]?.case === Case.Capitalised && first > 1 && tokens.spaced[first] === 1;
}

const joins = (page: Page, at: number) => {
  const unit = page.tokens.unit[at];
  const role = page.roles[at];
  if (role?.closed === 'determiners') return page.roles[at - 1]?.rangeTo === true; // "rondas 38 a la 41"
  return unit === COMMA || unit === HYPHEN || unit === 0x2013 || role?.closed === 'conjunctions' || role?.rangeTo === true;
};

function hasLabel(page: Page, number: NumberPhrase, before: Tell): boolean {
  const { tokens, lexicon } = page;
  const at = number.first - 1;
  const isCode = at >= 0 && tokens.word[at]?.case === Case.Upper && tokens.end[at] - tokens.start[at] <= 3;
  if (!isCode && (before & Tell.Label) === 0) return false;
  if (at < 0 || tokens.kind[at] === Kind.Number || number.form === 'vague' || number.form === 'collective') return false;
  if (number.magnitude > 1 || (number.form === 'words' && number.end - number.first > 1)) return false; // "cuenta 1,84 millones de"
  const label =
    lexicon.statistics.labels.match(tokens, at) ?? (isCode ? lexicon.statistics.labels.match(tokens, beforeCode(page, at)) : null);
  return label !== null && !isCounted(page, number, label.to);
}

/** Where the label of the code at `at` stands: right before it, or over a comma and an article ("un vol, le QU 451"). */
function beforeCode({ tokens, roles }: Page, at: number): number {
  return at > 2 && roles[at - 1]?.closed === 'determiners' && tokens.unit[at - 2] === COMMA ? at - 3 : at - 1;
}

/**
 * Whether the number behind the label whose first token is `label` counts something all the same: "in that group 40 people", "the road 40 km north".
 * In English a label takes no article ("phase 4 begins", "in the camp 300 tents stand"), in French and Spanish no verb behind it looks like a plural.
 */
function isCounted(page: Page, number: NumberPhrase, label: number): boolean {
  if (isMeasured(page, number.end) || sharesPercent(page, number.end)) return true;
  const { tokens, roles, lexicon, language } = page;
  // "a group of 500 rebels" is no Group of 77
  if (label < number.first - 1 && lexicon.statistics.nounOf.standsAt(tokens, label + 1) && tokens.word[label]!.case === Case.Lower)
    return true;
  if (!number.plain && isOfPersons(page, number.end)) return true;
  if (number.form === 'digits' && language.statistics.noun.head === 'last' && isVerbOfMany(page, number, label)) return true;
  if (isShare(page, number)) return true;
  const noun = nounAt(page, number.end);
  if (noun === null || !looksPlural(page, noun.end - 1)) return false;
  // a label in German is followed by no noun of its own but another label: "Artikel 13 Absatz 2"
  if (language.statistics.noun.capitals === true) return lexicon.statistics.labels.match(tokens, noun.end - 1) === null;
  if (opensHeading(page, label) && tokens.word[number.end]?.case === Case.Capitalised && roles[number.end]?.place !== true) return false;
  if (!number.plain && number.form === 'digits') return true;
  if (tokens.word[label]?.case !== Case.Lower && !beginsSentence(page, label)) return false;
  if (language.statistics.noun.head === 'first' || lexicon.statistics.plurals.standsAt(tokens, noun.end - 1)) return true;
  if (label === number.first - 1 && isSaid(page, label)) return lexicon.statistics.labels.match(tokens, noun.end - 1) === null;
  if (label < number.first - 1) return false;
  const isNamed = roles[label - 1]?.closed === undefined && tokens.word[label - 1]?.case === Case.Capitalised && isHolder(page, label); // "in Gao district 40 old wells froze"
  return isNamed || roles[label - 1]?.closed === 'determiners' || roles[label - 1]?.date?.ordinal === true; // "in the first round 812 calls came in"
}

/** "refugees number 1,900", "the boys number 350", "they now number 400": a label that is a verb as well, behind those who are so many. */
const isVerbOfMany = (page: Page, { plain, value }: NumberPhrase, label: number): boolean =>
  (!plain && (looksPlural(page, label - 1) || page.claims.has(label - 1))) ||
  (value > LAST_DAY && isNumbering(page, label)) ||
  (value > LAST_DAY && page.roles[label - 1]?.closed === 'adverbs' && page.roles[label - 2]?.closed !== 'auxiliaries');

/** "the shelters number 120": a label that is the verb of how many there are, behind a plural. */
const isNumbering = (page: Page, label: number): boolean =>
  page.tokens.word[label]?.case === Case.Lower &&
  looksPlural(page, label - 1) &&
  page.lexicon.statistics.copulas?.match(page.tokens, label)?.to === label;

/** "Tableau 3.1 Retours par pays": a capital at the beginning of a line. */
const opensHeading = ({ tokens }: Page, at: number): boolean =>
  tokens.word[at]?.case === Case.Capitalised && (at === 0 || tokens.kind[at - 1] === Kind.Break);

/** "In Adaatsag district 17 of 38 wells froze"; "page 3 of 12" has nothing counted behind. */
function isShare(page: Page, number: NumberPhrase): boolean {
  const { ratioDirect, ratioLoose } = page.lexicon.statistics;
  const loose = number.form === 'words' ? ratioLoose : ratioDirect; // "it reports one in five children", but "phase 1 in 5 districts"
  const joint = ratioDirect.match(page.tokens, number.end) ?? loose.match(page.tokens, number.end);
  const whole = joint === null ? null : page.numbers.startingAt(joint.to);
  if (whole === null || !(whole.value > number.value)) return false;
  const noun = nounAt(page, whole.end);
  return noun !== null && looksPlural(page, noun.end - 1);
}

/** "before the wave 1,300 of us went to sea" */
const isOfPersons = ({ tokens, roles, lexicon }: Page, at: number) =>
  lexicon.statistics.nounOf.standsAt(tokens, at) && roles[at + 1]?.closed === 'pronouns';

const beginsSentence = (page: Page, at: number) => at === 0 || page.tokens.kind[at - 1] === Kind.Break || page.tokens.unit[at - 1] === DOT;

/** "they report 67 and 64 per cent": the percentage of the number behind "and" is that of both. */
function sharesPercent({ tokens, roles, numbers, lexicon }: Page, end: number): boolean {
  const next = roles[end]?.numberAnd === true ? numbers.startingAt(end + 1) : null;
  return next !== null && lexicon.statistics.percent.match(tokens, next.end) !== null;
}

/** "officials report 300 deaths", "the agency reports 90 arrivals", "it will target 40 families": a label that is a verb as well, behind who does it. */
function isSaid(page: Page, at: number): boolean {
  const { tokens, roles, lexicon } = page;
  const by = (formsAt(page, at - 1) & Form.AdverbEnding) !== 0 && roles[at - 2]?.closed === 'auxiliaries' ? at - 2 : at - 1; // "will initially target five"
  const before = tokens.word[by];
  const closed = roles[by]?.closed;
  if (before === undefined || closed === 'auxiliaries' || closed === 'pronouns') return before !== undefined;
  const { fold } = tokens.word[at]!;
  const { verbs } = lexicon.statistics;
  const singular = fold.endsWith('s') && verbs.has(fold.slice(0, -1));
  if (!singular && !verbs.has(fold)) return false;
  if (closed !== undefined) return closed === 'adverbs' || roles[at - 1]?.rangeTo === true;
  return singular || before.case !== Case.Lower || (formsAt(page, at - 1) & Form.Plural) !== 0;
}
