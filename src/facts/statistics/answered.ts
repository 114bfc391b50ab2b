import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { nounAfterArticle } from './noun.js';
import { type Reading, unitOf, withUnit } from './reading.js';
import { isOfIt } from './spoken-of.js';

/** Most tokens of a question from its "how many". */
const QUESTION = 16;
const QUESTION_MARK = 63;
/** Most tokens between the question mark and the number: ". – L'an passé,". */
const BETWEEN = 9;

/** "L'an passé, 1 362", "En 2018, 400": a word or a year of a date, which is a fact by now, or what opens one. */
const isOfTime = ({ tokens, roles, claims }: Page, at: number): boolean =>
  roles[at]?.number === undefined &&
  (claims.has(at)
    ? tokens.kind[at] === Kind.Word || tokens.end[at] - tokens.start[at] === 4
    : claims.has(at + 1) && roles[at]?.closed !== undefined);

/** "¿Cuántas horas trabaja?", "How many children do you have?", and right behind it the number, or its clause with a pronoun for what is asked. */
export function answered(page: Page, found: Reading): Reading | null {
  const { tokens, lexicon } = page;
  let at = found.first - 1;
  if (isOfIt(page, found.first)) while (at > found.first - BETWEEN && tokens.kind[at] === Kind.Word) at -= 1; // "On en compte 676"
  while (
    at > 0 &&
    at > found.first - BETWEEN &&
    (tokens.kind[at] === Kind.Break || (tokens.kind[at] === Kind.Sign && tokens.unit[at] !== QUESTION_MARK) || isOfTime(page, at))
  )
    at -= 1;
  if (tokens.unit[at] !== QUESTION_MARK) return null;
  for (const from = at - QUESTION; at > from && at >= 0 && tokens.kind[at] !== Kind.Break; at -= 1) {
    const asking = lexicon.statistics.asking.match(tokens, at);
    const noun = asking === null ? null : nounAfterArticle(page, asking.to, true);
    if (noun === null) continue;
    const { durations, measures } = lexicon.statistics;
    const of = (units: typeof durations) => units.match(tokens, noun.first) !== null;
    const kind = of(durations) ? 'duration' : of(measures) ? 'measure' : 'count';
    const end = page.language.statistics.noun.head === 'first' ? noun.first + 1 : noun.end; // "combien d'enfants avez-vous"
    return withUnit(found, unitOf(page, { first: noun.first, end }), kind, 'answered');
  }
  return null;
}
