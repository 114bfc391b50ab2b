import { Case, isInnerHyphen, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import type { Noun } from './noun.js';

const HYPHEN = 45;
const COMMA = 44;
const MOST_WORDS = 6;
/** Signs that tie the second gender's ending to a noun: "Migrant:innen", "Syrer*innen". */
const GENDER_SIGNS = new Set([58, 42, 95, 47]);
/** Endings of adjectives in the plural. */
const ADJECTIVE = /(?:e|en|er)$/;

/**
 * The noun phrase that begins at token `at` in a language whose nouns have capitals: adjectives in small letters up to the first capital
 * ("500 besonders schutzbedürftige syrische Familien"). Null where a verb or nothing follows ("33 starben").
 */
export function capitalNounAt(page: Page, at: number): Noun | null {
  let last = at;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    if (isNoun(page, last)) return { first: at, end: nounEnd(page, last) };
    if (!isModifier(page, last, words)) return null;
    last += 1;
    if (isJoint(page, last) && isAdjective(page, last - 1) && (isAdjective(page, last + 1) || isNoun(page, last + 1))) last += 1;
  }
  return null;
}

const isAdjective = (page: Page, i: number): boolean => {
  const word = page.tokens.word[i];
  return (
    word !== undefined &&
    word.case === Case.Lower &&
    page.roles[i]?.closed === undefined &&
    !isNumeric(page, i) &&
    ADJECTIVE.test(word.text)
  );
};

const isNumeric = (page: Page, i: number): boolean => page.roles[i]?.number !== undefined;

/** "besonders", "noch": an adverb before an adjective; not behind one. */
const isModifier = (page: Page, i: number, words: number): boolean =>
  isAdjective(page, i) ||
  (words < 2 && page.tokens.word[i]?.case === Case.Lower && isAdverb(page, i) && (isAdjective(page, i + 1) || isModifiedHyphen(page, i)));

/** An adverb of the word list, or any word without an adjective's ending that an adjective follows: "neu angekommene". */
const isAdverb = (page: Page, i: number): boolean => {
  const closed = page.roles[i]?.closed;
  return closed === 'adverbs' || (closed === undefined && !isNumeric(page, i));
};

/** "asyl- und schutzsuchende": the first half of a compound. */
const isModifiedHyphen = ({ tokens }: Page, i: number): boolean => tokens.unit[i + 1] === HYPHEN && !tokens.spaced[i + 1];

/** "und", "oder" or a comma between adjectives. */
const isJoint = (page: Page, i: number): boolean => page.tokens.unit[i] === COMMA || page.roles[i]?.closed === 'conjunctions';

function isNoun(page: Page, i: number): boolean {
  const { tokens, roles, claims } = page;
  const word = tokens.word[i];
  if (word === undefined || word.case === Case.Lower || claims.has(i) || isNumeric(page, i)) return false;
  return roles[i]?.closed === undefined || isCompound(page, i);
}

/** Whether a hyphen ties another word to the one at `i`. */
export const isCompound = ({ tokens }: Page, i: number): boolean => isInnerHyphen(tokens, i + 1) && tokens.kind[i + 2] === Kind.Word;

/** Behind the noun: over hyphens and the ending of the second gender, and over a name that describes it ("500 Genfer Familien"). */
function nounEnd(page: Page, at: number): number {
  const { tokens, roles } = page;
  let end = at + 1;
  while (isCompound(page, end - 1)) end += 2;
  if (tokens.unit[end] === HYPHEN && !tokens.spaced[end] && roles[end + 1]?.closed === 'conjunctions' && isNoun(page, end + 2))
    return nounEnd(page, end + 2); // "Grenz- und Kontrollposten"
  if (
    GENDER_SIGNS.has(tokens.unit[end]) &&
    !tokens.spaced[end] &&
    tokens.word[end + 1]?.fold.startsWith('inn') === true &&
    !tokens.spaced[end + 1]
  )
    end += 2;
  const describes = roles[at]?.place !== undefined && tokens.word[at]!.fold.endsWith('er') && tokens.spaced[end] && isNoun(page, end);
  return describes ? nounEnd(page, end) : end;
}
