import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { looksPlural } from '../statistics/noun.js';
import { isCounted } from './begin.js';
import { type Evidence, isLineNamedBehind, isNamedFor, pointsAt } from './evidence.js';
import { countsNoun } from './other-numbers.js';
import { countDigits, digitsAt, type Run } from './run.js';
import { isGlued } from './shape.js';
import { Mark, marksAt } from './words.js';

/** Digits of the shortest number that is called. */
const LEAST_DIGITS = 3;

/** Whether a run has the size of a hotline's short number: "930", "8484", "116 000", "15 15". */
export function hasShortForm({ plus, groups }: Run): boolean {
  const digits = countDigits(groups);
  if (plus || digits < LEAST_DIGITS || digits > 6) return false;
  if (groups.length === 3) return digits === 3 && groups[1].separator === '-' && groups[2].separator === '-'; // "9-1-1"
  if (groups.length !== 2) return groups.length === 1;
  const [one, other] = groups;
  return other.separator === ' ' && one.digits.length === other.digits.length && one.digits.length > 1;
}

/** "appeler le 19 707", "llamar al 12 345": written as thousands, yet nothing is counted and an article points at the one number to call. */
export const isCalledInThousands = (page: Page, { plus, groups, first, end }: Run, { strength }: Evidence): boolean =>
  groups.length === 2 &&
  !plus &&
  groups[0].digits.length < 3 &&
  groups[1].digits.length === 3 &&
  groups[1].separator === ' ' &&
  (strength === 'dial' || strength === 'call') &&
  page.roles[first - 1]?.closed === 'determiners' &&
  pointsAt(page, first) &&
  !countsNoun(page, end);

/** Whether the words say that this short number is called, rather than counted or a year: "dial 1517", "le 101", "marcar el 195". */
export function isCalled(page: Page, run: Run, evidence: Evidence): boolean {
  if (isGlued(page, run) || followsDecimal(page, run.end)) return false;
  const pointed = pointsAt(page, run.first);
  if (isYear(run) && !(evidence.strength === 'dial' || evidence.strength === 'label')) return false;
  if (isMagnitude(page, run.end)) return false;
  if (isLineNamedBehind(page, run.end) || isNamedFor(page, run.first)) return true;
  if (!countsNoun(page, run.end) || (marksAt(page, run.end) & (Mark.Hotline | Mark.Answer)) !== 0) return true;
  if ((marksAt(page, run.first - 1) & Mark.Hotline) !== 0) return page.roles[run.first - 2]?.closed !== 'prepositions'; // "La línea 163 atendió 2.415 consultas", but "mis en ligne 480 lettres"
  if (evidence.strength === 'dial' || (evidence.strength === 'label' && run.groups[0].digits.startsWith('0'))) return true; // "El teléfono 016 recibe denuncias"
  return pointed && run.groups.length === 1 && !isObject(page, run);
}

/** "contactar a 850 familias", "por teléfono a 177 médicos": a bare preposition before, a plural behind. */
const isObject = (page: Page, { first, end }: Run): boolean => page.roles[first - 1]?.closed === 'prepositions' && looksPlural(page, end);

function isYear({ groups }: Run): boolean {
  return groups.length === 1 && /^(?:19|20)\d\d$/.test(groups[0].digits);
}

function followsDecimal(page: Page, end: number): boolean {
  const { tokens } = page;
  const sign = tokens.unit[end] === 44 || tokens.unit[end] === 46 || tokens.unit[end] === 45 || tokens.unit[end] === 58;
  return sign && tokens.kind[end + 1] === Kind.Number && !tokens.spaced[end + 1];
}

/** "8 millions", but not "la ligne 8839, sept jours sur sept". */
function isMagnitude(page: Page, end: number): boolean {
  const part = page.roles[end]?.number?.part;
  return part !== undefined && part !== 'unit' && part !== 'ten';
}

/** Claims other mentions of short numbers, so that nobody counts with them: "Le 8484 répond à toute heure". */
export function claimRepeated(page: Page, codes: ReadonlySet<string>): void {
  const { tokens, claims } = page;
  const { phones } = page.starts;
  for (let k = 0; k < phones.length; k += 1) {
    const i = phones[k];
    if (i === 0 || tokens.end[i] - tokens.start[i] < LEAST_DIGITS || isCounted(page, i) || claims.has(i) || !codes.has(digitsAt(page, i)))
      continue;
    const singular =
      (marksAt(page, i - 1) & (Mark.Locator | Mark.Hotline | Mark.Dial | Mark.Call)) !== 0 || page.roles[i - 1]?.closed === 'determiners';
    if (singular && !(tokens.word[i - 1]?.fold.endsWith('s') ?? false)) claims.take(i, i + 1);
  }
}
