import type { Fact, StatisticKind } from '../../model/fact.js';
import { Kind } from '../../text/tokens.js';
import type { FactType, Found, Page } from '../page.js';
import { spanOf } from '../page.js';
import { age } from './age.js';
import { count } from './count.js';
import type { Trail } from './idiom.js';
import { percent } from './percent.js';
import { percentForm } from './percent-forms.js';
import { duration, measure } from './quantity.js';
import { namedFraction, numberedFraction, ratio } from './ratio.js';
import { type Around, candidateOf, type Reading, type Rule } from './reading.js';
import { whyNot } from './reject.js';

/** The first rule that reads the number has it; a count is what is left. */
const rules: readonly Rule[] = [
  percent,
  numberedFraction, // before duration: "trois quarts" is no count of quarters
  ratio,
  age, // before duration: "26 ans" of a person
  measure,
  duration,
  count,
];

/** What a number below two can be part of. */
const partRules: readonly Rule[] = [percent, numberedFraction, ratio];

/** Kinds whose unit is what a number without a noun goes on to count. */
const SETS_CONTEXT: ReadonlySet<StatisticKind> = new Set(['count', 'ratio', 'percent']);

const DOT = 46;
const SEMICOLON = 59;
/** Most tokens before the first number of a clause: "Otros más de los". */
const LONGEST_OPENING = 5;

/** Least value that is a quantity (FACTS): below it only a percentage or a part of a whole is one. */
const LEAST = 2;

export const statistics: FactType<'statistics'> = {
  find(page, found) {
    const facts: Fact<'statistics'>[] = [];
    const trail: Trail = { labelledEnd: -1, pairedFirst: -1 };
    const places = placesOf(found);
    let context: string | null = null;
    let topic: string | null = null;
    let ageEnd = -1;
    let lastEnd = 0;
    const keep = (found: Reading) => {
      const { end, value, rule, basis } = found;
      const first = Math.max(found.first, lastEnd); // "40 exceeds 30": a word that the fact before holds qualifies nothing
      lastEnd = end;
      facts.push({ start: page.tokens.start[first], end: page.tokens.end[end - 1], value, rule, basis });
      page.claims.take(found.first, found.end);
      if (found.value.kind === 'age') ageEnd = found.end;
      if (!SETS_CONTEXT.has(found.value.kind)) return;
      context = found.value.unit ?? context;
      if (page.roles[first - 1]?.closed !== 'prepositions') topic = context;
    };
    const { list } = page.numbers;
    let next = 0;
    for (let at = 0; at < page.tokens.count; at += 1) {
      if (next < list.length && list[next].first === at) {
        const found = readNumber(page, next, { context: opensClause(page, at) ? (topic ?? context) : context, places, ageEnd }, trail);
        if (found !== null) keep(found);
        next += 1;
      } else if (page.roles[at]?.fraction !== undefined && !page.claims.has(at)) {
        const found = namedFraction(page, at, context);
        if (found !== null) keep(found);
      }
    }
    return facts;
  },
};

/** "; treinta y cuatro han llegado", ". Otras cien": what begins a clause goes on with its topic, no complement ("de catorce provincias"). */
function opensClause({ tokens, roles, lexicon }: Page, first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - LONGEST_OPENING; at -= 1) {
    if (tokens.kind[at] === Kind.Break || tokens.unit[at] === SEMICOLON || tokens.unit[at] === DOT) return true;
    if (roles[at]?.closed === undefined && lexicon.qualifiersBefore.match(tokens, at) === null) return false;
  }
  return first === 0;
}

/** Ends of the countries' names, where a number in brackets is no age ("Nigeria (34)"). */
function placesOf({ countries }: Found): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const { end, value } of countries ?? []) if (value.via !== 'demonym') ends.add(end);
  return ends;
}

function readNumber(page: Page, index: number, around: Around, trail: Trail): Reading | null {
  const number = page.numbers.list[index];
  const unusual = percentForm(page, number);
  if (unusual !== null) return unusual;
  const why = whyNot(page, number, trail);
  if (why !== null) {
    if (why !== 'part of another fact') page.miss?.(spanOf(page.tokens, number.first, number.end), 'statistics', why);
    return null;
  }
  const candidate = candidateOf(page, number, around);
  for (const rule of candidate.number.value < LEAST && candidate.amount.numbers.length === 1 ? partRules : rules) {
    const found = rule(candidate);
    if (found !== null) return isEnough(found) ? found : null;
  }
  return null;
}

function isEnough({ value }: Reading): boolean {
  if (value.kind === 'percent' || value.kind === 'ratio') return true;
  return (value.value ?? value.max ?? 0) >= LEAST;
}
