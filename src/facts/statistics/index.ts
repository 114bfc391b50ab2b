import type { Fact, StatisticKind } from '../../model/fact.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Tell } from '../../text/tells.js';
import { Kind } from '../../text/tokens.js';
import type { FactType, Page } from '../page.js';
import { spanOf } from '../page.js';
import { age } from './age.js';
import { contextOf, takeGroup, takeTopic } from './context.js';
import { count } from './count.js';
import { dual } from './dual.js';
import type { Trail } from './idiom.js';
import { joined } from './joined.js';
import { isMereOne } from './one.js';
import { percent } from './percent.js';
import { percentForm } from './percent-forms.js';
import { isQuiet, plainReading, whyNotQuiet } from './plain.js';
import { duration, measure } from './quantity.js';
import { everyNth, namedFraction, numberedFraction, ratio } from './ratio.js';
import { type Beside, type Candidate, candidateOf, type Reading } from './reading.js';
import { whyNot } from './reject.js';
import { namesPersons, ofThem, topicOf } from './topic.js';
import { Form, formsAt } from './word-forms.js';

/** Kinds whose unit is what a number without a noun goes on to count. */
const setsContext = (kind: StatisticKind) => kind === 'count' || kind === 'ratio' || kind === 'percent';

const DOT = 46;
/** Tokens behind the last number of a page up to the next. */
const FAR = 1 << 30;

/** Least value that is a quantity (FACTS): below it only a percentage or a part of a whole is one. */
const LEAST = 2;

export const statistics: FactType<'statistics'> = {
  find(page, found) {
    const facts: Fact<'statistics'>[] = [];
    const trail: Trail = {
      labelledEnd: -1,
      pairedFirst: -1,
      context: null,
      topic: null,
      contextEnd: -1,
      contextValue: 0,
      topicFirst: -1,
      subject: null,
      subjectFirst: -1,
      persons: null,
      ageEnd: -1,
      lastFirst: 0,
      lastEnd: 0,
      shareEnd: -1,
      last: null,
      askedFirst: -1,
      asked: null,
    };
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
        const found = namedFraction(page, at, trail.context, trail.shareEnd);
        if (found !== null) keep(page, trail, facts, shared(page, found, trail));
      } else {
        const number = list[next];
        next += 1;
        if (page.claims.any(number.first, number.end)) continue; // part of another fact
        beside.next = next;
        beside.gap = next < list.length ? list[next].first - number.end : FAR;
        const found = readNumber(page, number, countries, trail, beside);
        if (found !== null) keep(page, trail, facts, found);
      }
    }
    return facts;
  },
};

/** A share without a noun is of those spoken of. */
function shared(page: Page, found: Reading, trail: Trail): Reading {
  const unit = found.rule === 'fraction' && found.value.unit === trail.context ? ofThem(page, found, trail) : null;
  return unit === null ? found : { ...found, value: { ...found.value, unit } };
}

function keep(page: Page, trail: Trail, facts: Fact<'statistics'>[], found: Reading): void {
  const { end, value, rule, basis } = found;
  const first = Math.max(found.first, trail.lastEnd); // "40 exceeds 30": a word that the fact before holds qualifies nothing
  trail.lastFirst = first;
  trail.lastEnd = end;
  trail.last = value;
  facts.push({ start: page.tokens.start[first], end: page.tokens.end[end - 1], value, rule, basis });
  page.claims.take(found.first, end);
  if (value.kind === 'age') trail.ageEnd = end;
  else if (value.kind === 'percent' || value.kind === 'ratio') trail.shareEnd = end;
  if (!setsContext(value.kind)) return;
  if ((formsAt(page, end - 1) & Form.Passing) !== 0) return; // "four times"
  const told = rule === 'count-left-out' && value.unit !== null && value.unit !== trail.context; // "La cifra de fallecidos asciende a 603"
  trail.context = value.unit ?? trail.context;
  if (value.unit !== null) {
    trail.contextEnd = end;
    trail.contextValue = value.value ?? value.max ?? 0;
  }
  if (value.unit !== null && namesPersons(page, found.first, end)) trail.persons = value.unit;
  if (told || first === 0 || page.roles[first - 1]?.closed !== 'prepositions') takeTopic(trail, first);
}

function readNumber(page: Page, number: NumberPhrase, countries: Candidate['countries'], trail: Trail, beside: Beside): Reading | null {
  const { tells } = page.lexicon.statistics;
  beside.before = tells.before(page.tokens, number.first - 1);
  beside.behind = tells.behind(page.tokens, number.end);
  if (number.value === 1 && isMereOne(page, number, trail, beside)) return null;
  const quiet = isQuiet(page, number, trail, beside);
  const plain = quiet ? plainReading(page, number, countries, trail, beside) : null;
  if (plain !== null) return finished(page, number.first, plain, trail, countries);
  const unusual = quiet ? null : unusualForm(page, number, beside);
  if (unusual !== null) return unusual;
  const why = quiet ? whyNotQuiet(page, number, trail, beside.next) : whyNot(page, number, trail, beside);
  if (why !== null) {
    page.miss?.(spanOf(page.tokens, number.first, number.end), 'statistics', why);
    return null;
  }
  if (page.lexicon.statistics.partitives.size > 0) takeGroup(page, number.first, trail);
  const read = readCandidate(candidateOf(page, number, trail, countries, beside));
  return read === null ? null : finished(page, number.first, read, trail, countries);
}

const unusualForm = (page: Page, number: NumberPhrase, beside: Beside): Reading | null =>
  percentForm(page, number, beside) ?? (page.language.dates.dayFirst === true ? everyNth(page, number) : null);

/** The reading with the unit that the sentence or the number before lends it. */
function finished(page: Page, first: number, read: Reading, trail: Trail, countries: Candidate['countries']): Reading {
  if (read.rule === 'fraction') return shared(page, read, trail);
  if (read.rule !== 'count-left-out' || read.value.unit !== contextOf(page, first, trail, countries)) return read;
  const same = compared(page, trail, read);
  return same === read ? ofTopic(page, read, trail, countries) : same;
}

/** A count whose noun is left out, with the unit that its own sentence tells where it does. */
function ofTopic(page: Page, read: Reading, trail: Trail, countries: Candidate['countries']): Reading {
  if (page.language.statistics.leftOut === undefined) return read;
  const unit = topicOf(page, read, trail, countries);
  return unit === null ? read : { ...read, value: { ...read.value, unit } };
}

/** Most tokens between two values that are compared. */
const COMPARING = 8;

/** "22 litres par jour, contre 7 en mars", "neuf mois au lieu de six": kind and unit of the value before. */
function compared(page: Page, { last, lastFirst, lastEnd }: Trail, found: Reading): Reading {
  if (last === null || last.kind === 'count' || last.kind === 'ratio' || found.first - lastEnd > COMPARING) return found;
  const { tokens, lexicon } = page;
  const { comparing, times, partOf } = lexicon.statistics;
  const isSide = last.kind === 'measure' && found.first - lastEnd === 1 && times.standsAt(tokens, lastEnd); // "4 mètres sur 3"
  const isPart = last.kind === 'measure' && partOf.match(tokens, found.first - 1) !== null; // "910 km, dont 300 de piste"
  const closes = page.roles[found.first - 1]?.rangeTo === true && lexicon.changeOpeners.standsAt(tokens, lastFirst - 1); // "passe de 12 jours à sept"
  if (!isSide && !isPart && !closes && comparing.match(tokens, found.first - 1) === null) return found;
  for (let at = lastEnd; at < found.first; at += 1) if (tokens.kind[at] === Kind.Break || tokens.unit[at] === DOT) return found;
  return { ...found, value: { ...found.value, kind: last.kind, unit: last.unit }, rule: 'compared' };
}

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
