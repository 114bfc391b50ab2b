import type { NumberPhrase } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { nounAt } from './noun.js';

const HYPHEN = 45;
const SLASH = 47;
const CLOSE = 41;

/** "COVID-19", "7F-04418", "A/RES/70/1"; not "over-60s". */
export function isJoinedToLetters(page: Page, first: number): boolean {
  const { tokens, lexicon } = page;
  const sign = tokens.unit[first - 1];
  if (sign !== HYPHEN && sign !== SLASH) return false;
  if (tokens.spaced[first] || tokens.spaced[first - 1]) return sign === HYPHEN && isTornCode(page, first);
  const before = tokens.kind[first - 2];
  if (before !== Kind.Word) return sign === SLASH && before === Kind.Number;
  if (sign === SLASH && isOtherCount(page, first)) return false;
  return !limitsAge(page, first - 2) && lexicon.statistics.scales.match(tokens, first - 2) === null;
}

/** "COVID- 19", "COVID -19": a space on one side of the hyphen, behind a capitalised word that numbers name things with. */
const isTornCode = ({ tokens, lexicon }: Page, first: number): boolean =>
  tokens.spaced[first] !== tokens.spaced[first - 1] &&
  tokens.word[first - 2] !== undefined &&
  tokens.word[first - 2]!.case !== Case.Lower &&
  lexicon.statistics.labels.match(tokens, first - 2) !== null;

/** Letters of a last word that is no abbreviation, and digits of a note. */
const SHORTEST_LAST = 4;
const LONGEST_NOTE = 2;

/** "helped 300 people.3 They came", "in 2009).2 That": the mark of a footnote, tied to the full stop of a sentence, before the next or the line's end. */
export function isNote({ tokens, roles }: Page, { first, end }: NumberPhrase): boolean {
  const last = tokens.word[first - 2];
  if (tokens.spaced[first] || tokens.spaced[first - 1] || (last === undefined && tokens.unit[first - 2] !== CLOSE)) return false;
  if (end >= tokens.count || tokens.kind[end] === Kind.Break) return true;
  if ((tokens.word[end]?.case ?? Case.Lower) === Case.Lower || !tokens.spaced[end]) return false;
  const isShort = tokens.end[first] - tokens.start[first] <= LONGEST_NOTE;
  return roles[end]?.closed !== undefined || (isShort && last?.case === Case.Lower && last.text.length >= SHORTEST_LAST);
}

/** "1,022 individuals/216 households": behind what another number counts, and before what this one counts. */
function isOtherCount({ tokens, numbers }: Page, first: number): boolean {
  const { kind, word, spaced } = tokens;
  const unit = word[first - 2]!;
  if (kind[first - 3] !== Kind.Number || unit.case !== Case.Lower || !unit.text.endsWith('s')) return false;
  const end = numbers.startingAt(first)?.end ?? first;
  return word[end]?.case === Case.Lower && spaced[end] === 1;
}

export const limitsAge = (page: Page, at: number) => page.lexicon.statistics.agePrefixes.has(page.tokens.word[at]!.fold);

/** "5J 859", "3U 8633": the code of an airline that begins with a digit. */
export function isFlight({ tokens }: Page, first: number): boolean {
  const word = tokens.word[first - 1];
  return (
    word !== undefined &&
    word.text.length === 1 &&
    word.case !== Case.Lower &&
    tokens.kind[first - 2] === Kind.Number &&
    !tokens.spaced[first - 1] &&
    tokens.end[first - 2] - tokens.start[first - 2] === 1
  );
}

/** "0483 5012 3456": digit runs side by side. A date before or a compound behind ("27 3-day sessions") does not make one. */
export function isRun(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, claims } = page;
  if (tokens.kind[first - 1] === Kind.Number && !claims.has(first - 1))
    return tokens.unit[end] !== HYPHEN || tokens.kind[end + 1] !== Kind.Word;
  if (tokens.kind[end] !== Kind.Number || claims.has(end)) return false;
  return !(tokens.unit[end + 1] === HYPHEN && tokens.kind[end + 2] === Kind.Word);
}

const isTied = ({ unit, spaced }: Page['tokens'], sign: number) =>
  (unit[sign] === HYPHEN || unit[sign] === SLASH) && !spaced[sign] && !spaced[sign + 1];

/** "C/109/L/5/Rev.2", "SR.168": behind a short word and its full stop, nothing between; capitals need no slash where nothing is counted behind. */
export function isOfCode(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens } = page;
  if (tokens.spaced[first] || tokens.spaced[first - 1]) return false;
  const written = tokens.word[first - 2]?.case;
  const letters = tokens.end[first - 2] - tokens.start[first - 2];
  if ((written !== Case.Capitalised && written !== Case.Upper) || letters > 4) return false;
  return tokens.unit[first - 3] === SLASH || (written === Case.Upper && letters > 1 && nounAt(page, end) === null);
}

/** "won 3-1", "24/7", "024-7168-03", "2852/OC-CR", "14-OIM-0077": digits tied to digits that make no range, or by a slash to capitals. */
export function isPair(page: Page, number: NumberPhrase): boolean {
  const { tokens } = page;
  const { first, end } = number;
  if (tokens.kind[first - 2] === Kind.Number && isTied(tokens, first - 1)) return true;
  if (!isTied(tokens, end)) return false;
  if (isVictory(page, number)) return true;
  if (tokens.kind[end + 1] !== Kind.Number)
    return tokens.word[end + 1]?.case === Case.Upper && (tokens.unit[end] === SLASH || isTied(tokens, end + 2));
  if (tokens.unit[end] === SLASH) return true;
  const next = page.numbers.startingAt(end + 1);
  if (page.lexicon.statistics.contests.standsAt(tokens, first - 1) && next !== null && next.value < 100) return true; // "lost 2-3"
  if (next === null || !(next.value > number.value)) return true;
  const coded = tokens.kind[next.end + 1] === Kind.Number || tokens.word[next.end + 1]?.case === Case.Upper; // "1-800-CALL"
  return tokens.unit[next.end] === HYPHEN && !tokens.spaced[next.end + 1] && coded;
}

/** "a 3-to-1 victory": less behind "to" than before it, so no range. */
function isVictory({ tokens, roles, numbers }: Page, { end, value }: NumberPhrase): boolean {
  if (roles[end + 1]?.rangeTo !== true || !isTied(tokens, end + 2)) return false;
  const other = numbers.startingAt(end + 3);
  return other !== null && other.value < value;
}
