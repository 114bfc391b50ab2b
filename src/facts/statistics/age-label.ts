import type { ReadAmount } from '../../text/amounts.js';
import { isWordOrOwner, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { isDashForVerb } from './noun.js';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const DOT = 46;
const COLON = 58;
const SEMICOLON = 59;
/** Most words between ages and their number, and from a word for their mean: "edad media de los rescatados el pasado martes es de". */
const OWNER = 5;
const MEAN = 12;

/** Whether the value of a label ends before token `at`: with its line, or at a comma or stop. */
export const endsValue = ({ tokens }: Page, at: number): boolean =>
  at >= tokens.count ||
  tokens.kind[at] === Kind.Break ||
  tokens.unit[at] === COMMA ||
  tokens.unit[at] === DOT ||
  tokens.unit[at] === SEMICOLON;

/** "Edad media: 31 años", "Âge moyen" | "31 ans": the label of an age, before the colon or in the line before. */
export function isLabelled({ tokens, lexicon }: Page, first: number): boolean {
  let at = first - 1;
  if (tokens.unit[at] !== COLON && tokens.kind[at] !== Kind.Break) return false;
  if (tokens.unit[at - 1] === COLON) at -= 1;
  const { ageLabels } = lexicon.statistics;
  for (let words = 0; words < OWNER; words += 1) {
    at -= 1;
    if (at < 0 || tokens.kind[at] !== Kind.Word) return false;
    if (ageLabels.standsAt(tokens, at)) return true;
  }
  return false;
}

/** "women of child-bearing age (15-49)": a range alone in brackets right behind the word for ages; a number alone may count. */
export const isBracketed = ({ tokens, lexicon }: Page, { first, numbers }: ReadAmount, end: number): boolean =>
  numbers.length > 1 &&
  tokens.unit[first - 1] === OPEN &&
  tokens.unit[end] === CLOSE &&
  lexicon.statistics.ageLabels.standsAt(tokens, first - 2);

/** "أعمار الضحايا بين 12 و35 عاما", "L'âge moyen des passagers était de 26 ans": words for ages a few words before, with whose they are between. */
export function isAgeOf({ tokens, lexicon }: Page, first: number): boolean {
  const { ageNouns, ageMeans } = lexicon.statistics;
  const parted = tokens.unit[first - 1] === COMMA || tokens.unit[first - 1] === COLON; // "Âge moyen : 31 ans"
  const reach = parted ? OWNER : MEAN;
  for (let at = parted ? first - 2 : first - 1; at >= 0 && at >= first - reach && isWordOrOwner(tokens, at); at -= 1) {
    if (ageMeans.match(tokens, at) !== null) return true;
    if (!parted && at >= first - OWNER && ageNouns.standsAt(tokens, at)) return true;
  }
  return false;
}

/** Words between "возраст" and the dash that stands for the verb. */
const LONGEST_SUBJECT = 4;

/** "Средний возраст погибших – 32 года". */
export function isDashed(page: Page, first: number): boolean {
  const { tokens, lexicon } = page;
  if (!isDashForVerb(page, first - 1)) return false;
  for (let at = first - 2; at >= 0 && at >= first - 2 - LONGEST_SUBJECT && tokens.kind[at] === Kind.Word; at -= 1)
    if (lexicon.statistics.ageBefore.match(tokens, at) !== null) return true;
  return false;
}

/** Tokens from "average age" to its number, from "youngest" to its verb. */
export const TOLD = 10;

/** "The average age of those who leave has crept up to 31.4 years": within a clause. */
export function isAverage({ tokens, lexicon }: Page, first: number): boolean {
  const { ageAverages } = lexicon.statistics;
  const last = tokens.unit[first - 1] === COLON ? first - 2 : first - 1;
  for (let at = last; at >= 0 && at > first - TOLD && isWordOrOwner(tokens, at); at -= 1)
    if (ageAverages.match(tokens, at) !== null) return true;
  return false;
}
