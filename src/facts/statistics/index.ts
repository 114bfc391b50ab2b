import type { Fact } from '../../model/fact.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Tell } from '../../text/tells.js';
import { type FactType, type Page, spanOf } from '../page.js';
import { restating } from '../restated.js';
import { isBeforePlace } from './address.js';
import { age } from './age.js';
import { spokenOfAt, takeGroup } from './context.js';
import { count } from './count.js';
import { dual } from './dual.js';
import { everyNth, namedFraction, numberedFraction } from './fraction.js';
import { joined } from './joined.js';
import { keep } from './keep.js';
import { asAmong, asBefore, finished, isSaidAgain, shared } from './left-out.js';
import { isMereOne } from './one.js';
import { inMillions } from './part-of-millions.js';
import { percent } from './percent.js';
import { percentForm } from './percent-forms.js';
import { isQuiet, plainReading, whyNotQuiet } from './plain.js';
import { duration, measure } from './quantity.js';
import { ratio } from './ratio.js';
import { type Beside, type Candidate, candidateOf, type Reading } from './reading.js';
import { whyNot } from './reject.js';
import { tallied } from './tally.js';
import { newTrail, type Trail } from './trail.js';

/** Tokens behind the last number of a page up to the next. */
const FAR = 1 << 30;
/** Least value that is a quantity (FACTS): below it only a percentage or a part of a whole is one. */
const LEAST = 2;
/** A count of so many may lend its millions to its parts, which are told in fewer. */
const MILLION = 1e6;
const MOST_MILLIONS = 1000;

export const statistics: FactType<'statistics'> = {
  find(page, found) {
    const facts: Fact<'statistics'>[] = [];
    const trail = newTrail();
    const countries = found.countries ?? [];
    const { list, parts } = page.numbers;
    const beside: Beside = { gap: FAR, next: 0, before: Tell.None, behind: Tell.None };
    let next = 0;
    let part = 0;
    while (next < list.length || part < parts.length) {
      const first = next < list.length ? list[next].first : page.tokens.count;
      if (part < parts.length && parts[part] <= first) {
        const at = parts[part];
        part += 1;
        if (at === first || page.claims.has(at)) continue;
        const found = namedFraction(page, at, spokenOfAt(page, at, trail), trail.shareEnd);
        if (found !== null) keep(page, trail, facts, shared(page, found, trail));
      } else {
        let number = list[next];
        next += 1;
        const again = restating(page, number);
        if (again !== null && (again.form === 'words') !== (number.form === 'words')) {
          number = { ...number, end: again.end + 1 }; // "trente (30) jours"
          next += 1;
        }
        if (page.claims.any(number.first, number.end)) continue; // part of another fact
        beside.next = next;
        beside.gap = next < list.length ? list[next].first - number.end : FAR;
        const found = readNumber(page, number, countries, trail, beside);
        if (found !== null)
          keep(page, trail, facts, found.rule === 'count-left-out' || found.rule === 'ratio' ? known(page, facts, found, trail) : found);
      }
    }
    return facts;
  },
};

/** A count or share whose noun is left out, with that of a count before where its words point there. */
const known = (page: Page, facts: readonly Fact<'statistics'>[], found: Reading, trail: Trail): Reading =>
  isSaidAgain(page, found) && !isToldHere(page, found, trail)
    ? asBefore(facts, found)
    : found.rule === 'ratio'
      ? found
      : asAmong(page, facts, found, trail);

/** "superior a medio millón de personas … El número de casos podría alcanzar los 500.000": where the sentence itself says what it numbers. */
const isToldHere = (page: Page, { rule, first, end, value: { unit } }: Reading, { context }: Trail): boolean =>
  rule === 'count-left-out' && unit !== null && unit !== context && tallied(page, first, end, [], first) === unit;

function readNumber(page: Page, written: NumberPhrase, countries: Candidate['countries'], trail: Trail, beside: Beside): Reading | null {
  const number = written.value < MOST_MILLIONS && trail.contextValue >= MILLION ? inMillions(page, written, trail) : written;
  const { tells } = page.lexicon.statistics;
  beside.before = tells.before(page.tokens, number.first - 1);
  beside.behind = tells.behind(page.tokens, number.end);
  if (number.value === 1 && isMereOne(page, number, trail, beside)) return null;
  if (isBeforePlace(page, number, countries)) {
    page.miss?.(spanOf(page.tokens, number.first, number.end), 'statistics', 'part of an address');
    return null;
  }
  const quiet = isQuiet(page, number, trail, beside);
  const plain = quiet ? plainReading(page, number, countries, trail, beside) : null;
  if (plain !== null) return finished(page, number, plain, trail, countries);
  const unusual = quiet ? null : unusualForm(page, number, beside);
  if (unusual !== null) return unusual;
  const why = quiet ? whyNotQuiet(page, number, trail, beside.next) : whyNot(page, number, trail, beside);
  if (why !== null) {
    page.miss?.(spanOf(page.tokens, number.first, number.end), 'statistics', why);
    return null;
  }
  if (page.lexicon.statistics.partitives.size > 0) takeGroup(page, number.first, trail);
  const read = readCandidate(candidateOf(page, number, trail, countries, beside));
  return read === null ? null : finished(page, number, read, trail, countries);
}

const unusualForm = (page: Page, number: NumberPhrase, beside: Beside): Reading | null =>
  percentForm(page, number, beside) ?? (page.language.dates.dayFirst === true ? everyNth(page, number) : null);

function readCandidate(candidate: Candidate): Reading | null {
  const { amount, number } = candidate;
  const isPart = (amount.value ?? number.value) < LEAST && amount.numbers.length === 1;
  const found = isPart ? readPart(candidate) : readWhole(candidate);
  return found !== null && isEnough(found) ? found : null;
}

/** What a number below two can be part of. */
const readPart = (candidate: Candidate): Reading | null => percent(candidate) ?? numberedFraction(candidate) ?? ratio(candidate);

/** The first rule that reads the number has it; a count is what is left. */
const readWhole = (candidate: Candidate): Reading | null =>
  joined(candidate) ??
  dual(candidate) ??
  percent(candidate) ??
  numberedFraction(candidate) ?? // before duration: "trois quarts" is no count of quarters
  ratio(candidate) ??
  age(candidate) ?? // before duration: "26 ans" of a person
  measure(candidate) ??
  duration(candidate) ??
  count(candidate);

function isEnough({ value }: Reading): boolean {
  if (value.kind === 'percent' || value.kind === 'ratio') return true;
  return (value.value ?? value.max ?? 0) >= LEAST;
}
