import { Kind } from '../../text/tokens.js';
import { type Page, sectionAt } from '../page.js';
import { type Evidence, pointsAt } from './evidence.js';
import { countsNoun, isReference } from './other-numbers.js';
import type { PlanNumber } from './plan.js';
import { countDigits, type Run } from './run.js';
import { hasAreaBrackets, isDateLike, isGlued, isPosition, isThousands, isTiedNorthAmerican, isWholeLine } from './shape.js';
import { Mark, marksAt } from './words.js';

/** Least digits of a number that no label announces. */
export const MIN_DIGITS = 7;
/** Most digits of any number. */
export const MOST_DIGITS = 15;
/** Local numbers of small countries behind a label: "Tel: 22 123". */
const MIN_LABELLED = 5;

/** Whether words or shape make the digits a telephone number. */
export function isPhone(page: Page, run: Run, number: PlanNumber, evidence: Evidence | null): boolean {
  const digits = countDigits(run.groups);
  if (isGlued(page, run)) return false;
  if (evidence !== null && digits >= (evidence.strength === 'label' ? MIN_LABELLED : MIN_DIGITS)) {
    if (isThousands(run) && countsNoun(page, run.end) && (marksAt(page, run.end) & Mark.Answer) === 0) return false; // "800 200 071 risponde"
    return evidence.strength === 'label' || run.plus || !(isDateLike(run) || isReference(page, run.first));
  }
  if (evidence !== null && digits >= MIN_LABELLED && number.valid) return run.groups.length > 1 && !countsNoun(page, run.end); // "s'informer au 22 614" in Vanuatu
  return digits >= MIN_DIGITS && standsAlone(page, run, number);
}

/** Whether the shape alone may tell a telephone number, plans not yet asked. */
export function canStandAlone(page: Page, run: Run): boolean {
  const { groups } = run;
  if (countDigits(groups) < MIN_DIGITS || isCount(page, run) || isGlued(page, run)) return false;
  if (run.plus || hasAreaBrackets(groups)) return true;
  if (isPosition(run)) return false;
  if (groups.length === 1 && !groups[0].digits.startsWith('00')) return false;
  if (isNumbered(page, run) || isPointedAt(page, run)) return true;
  const { article, tokens } = page;
  const shaped = /^(?:0|1?8\d\d|900)/.test(groups[0].digits) || isTiedNorthAmerican(groups) || groups[0].bracketed;
  return shaped || isWholeLine(page, run) || sectionAt(article, tokens.start[run.first]) === 'contact';
}

/** "1.250.000", "2019-2024", "28/7/2012" in a sentence: of no shape that a number to call can have, and not where one may stand without. */
function isCount(page: Page, { first, plus, groups }: Run): boolean {
  const { digits, bracketed } = groups[0];
  if (plus || bracketed || groups.length > 3 || /^[089]|^18/.test(digits)) return false;
  if (groups.length === 3 && digits.length === 3 && groups[2].digits.length === 4) return false; // North American
  if (first === 0 || page.tokens.kind[first - 1] === Kind.Break || (marksAt(page, first - 1) & Mark.Number) !== 0) return false;
  return sectionAt(page.article, page.tokens.start[first]) !== 'contact';
}

/** "a paper with the number 503-2521-0500": called a number, tied by hyphens or dots, and no reference of anything else. */
const isNumbered = (page: Page, { first, groups }: Run) =>
  (marksAt(page, first - 1) & Mark.Number) !== 0 && groups.length > 1 && groups.every((group, k) => k === 0 || group.separator !== ' ');

/** Least groups of digits that count nothing: "27 35 62 18". */
const GROUPS = 4;

/** "ouvert à Obock, au 27 35 62 18", "Pour s'inscrire : 33 869 62 00": pointed at by a word or a colon, in more groups than a count has. */
const isPointedAt = (page: Page, run: Run): boolean => run.groups.length >= GROUPS && !isThousands(run) && pointsAt(page, run.first);

/** Whether the shape alone tells a telephone number. */
function standsAlone(page: Page, run: Run, number: PlanNumber): boolean {
  const { groups } = run;
  if (run.plus) return number.valid || (number.possible && !isThousands(run) && countDigits(groups) > 7);
  if (hasAreaBrackets(groups)) return true;
  if (isDateLike(run) || isReference(page, run.first) || countsNoun(page, run.end)) return false;
  if (isWholeLine(page, run)) return groups.length > 1 && !isThousands(run);
  if (!number.valid) return number.possible && page.tokens.kind[run.first - 1] === Kind.Word && isPointedAt(page, run);
  if (isTiedNorthAmerican(groups) || groups[0].bracketed || groups[0].digits.startsWith('00')) return true;
  if (groups.length === 1) return false;
  const inContact = sectionAt(page.article, page.tokens.start[run.first]) === 'contact';
  if (isNumbered(page, run) && !isThousands(run)) return true;
  if (isPointedAt(page, run)) return true;
  const trunk = groups[0].digits.startsWith('0') && groups.length > 2;
  return number.kind === 'toll_free' || trunk || (inContact && (!isThousands(run) || pointsAt(page, run.first)));
}
