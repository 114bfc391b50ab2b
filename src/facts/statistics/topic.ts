import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { afterOf, looksPlural, type Noun, nounAfterArticle } from './noun.js';
import { type Reading, unitOf } from './reading.js';

const OPEN = 40;
const DOT = 46;
const SEMICOLON = 59;
/** Tokens of a sentence that are looked over for what its numbers count. */
const SENTENCE = 40;
/** Tokens between the verb of a change and the number that it leads to: "rose by 12 per cent to 194", "went up from 12 in October to 49". */
const CHANGE = 9;
/** Tokens behind a number in which its verb stands: "had all since gone". */
const VERB = 4;

/** Units of the counts before. */
export interface Known {
  /** Of the last count; null where none has a unit. */
  readonly context: string | null;
  /** Of the last that is no complement of a preposition: "13,296 Timorese in five countries". */
  readonly topic: string | null;
  /** Of the last count of persons. */
  readonly persons: string | null;
}

/** What a number counts whose noun is left out, told by its sentence and by what follows; null where they say nothing. */
export function topicOf(page: Page, { first, end }: Reading, known: Known, viaAt: (at: number) => string | null): string | null {
  if (page.language.statistics.leftOut === undefined) return null;
  const start = sentenceStart(page, first);
  const noun = namedBefore(page, first, end, viaAt) ?? partitive(page, start, first) ?? subjectOfChange(page, start, first);
  if (noun !== null) return unitOf(page, noun);
  const unit = held(page, end, known);
  return unit !== null && holds(page, known.context) ? unit : null;
}

/** Whether what was counted last is a place or vehicle. */
function holds(page: Page, unit: string | null): boolean {
  const last = unit === null ? null : unit.slice(Math.max(unit.lastIndexOf(' '), unit.lastIndexOf('-')) + 1).toLowerCase();
  return last !== null && (page.language.statistics.leftOut?.holders.includes(last) ?? false);
}

/** "four camps …; 4,100 had gone home", "five countries: 6,220 in Indonesia, 41 in Macau": those whom the places held. */
function held(page: Page, end: number, { context, topic, persons }: Known): string | null {
  if (actsAsPerson(page, end)) return persons ?? (topic === context ? null : topic);
  const placed = page.roles[end]?.closed === 'prepositions' && (page.tokens.word[end + 1]?.case ?? Case.Lower) !== Case.Lower;
  return placed && topic !== context && !holds(page, topic) ? topic : null;
}

/** "Moroccans (1,014), Afghans (823)": alone in brackets behind the plural that it counts. */
function namedBefore(page: Page, first: number, end: number, viaAt: (at: number) => string | null): Noun | null {
  const { tokens } = page;
  if (tokens.unit[first - 1] !== OPEN || tokens.unit[end] !== OPEN + 1) return null;
  const at = first - 2;
  const via = tokens.word[at]?.case === Case.Capitalised ? viaAt(at) : 'name';
  const plural = via === 'demonym' || (via === null && tokens.text[tokens.end[at] - 1] === 's'); // "Sudanese (1,930)"
  return plural ? { first: at, end: at + 1 } : null;
}

function sentenceStart({ tokens }: Page, first: number): number {
  let at = first;
  for (; at > 0 && at > first - SENTENCE; at -= 1) {
    const before = at - 1;
    if (tokens.kind[before] === Kind.Break || (tokens.unit[before] === DOT && tokens.spaced[at]) || tokens.unit[before] === SEMICOLON)
      break;
  }
  while (at < first && tokens.kind[at] === Kind.Sign) at += 1; // an opening quotation mark
  return at;
}

/** "Of the newborns weighed in February, 58 …", "Of the men of the choir, seven …, five …" */
function partitive(page: Page, start: number, first: number): Noun | null {
  if (!page.lexicon.statistics.partitive.standsAt(page.tokens, start)) return null;
  const at = page.roles[start + 1]?.closed === 'determiners' ? start + 2 : start + 1;
  const number = page.numbers.startingAt(at);
  return pluralBefore(page, nounAfterArticle(page, number === null ? at : number.end, true), first);
}

/** "Cases of cholera rose by 12 per cent to 194", "The number of arrivals fell to 90". */
function subjectOfChange(page: Page, start: number, first: number): Noun | null {
  let verb = first - 1;
  while (verb > start && verb > first - CHANGE && !isChange(page, verb)) verb -= 1;
  if (!isChange(page, verb)) return null;
  const subject = nounAfterArticle(page, start, true);
  if (subject === null) return null;
  const of = looksPlural(page, subject.end - 1) ? subject.end : afterOf(page, subject.end);
  return pluralBefore(page, of === subject.end ? subject : nounAfterArticle(page, of, true), verb + 1);
}

const isChange = ({ tokens, lexicon }: Page, at: number) =>
  lexicon.changes.standsAt(tokens, at) || lexicon.statistics.change.standsAt(tokens, at);

const pluralBefore = (page: Page, noun: Noun | null, end: number): Noun | null =>
  noun !== null && noun.end < end && looksPlural(page, noun.end - 1) ? noun : null;

/** "4,100 had gone home", "seven drowned": what no building or parcel does. */
function actsAsPerson(page: Page, end: number): boolean {
  const { tokens, roles, lexicon } = page;
  for (let at = end; at < end + VERB && tokens.kind[at] === Kind.Word; at += 1) {
    if (lexicon.statistics.personVerbs.standsAt(tokens, at)) return true;
    const closed = roles[at]?.closed;
    if (closed !== 'auxiliaries' && closed !== 'adverbs' && closed !== 'pronouns') return false;
  }
  return false;
}

/** Whether the words of tokens [first, end) are persons: "women", "Ethiopian migrants". */
export function namesPersons(page: Page, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1)
    if (looksPlural(page, at) && page.lexicon.statistics.agePersons.standsAt(page.tokens, at)) return true;
  return false;
}
