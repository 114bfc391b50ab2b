import type { Places } from '../../gazetteer/index.js';
import { Case, Kind } from '../../text/tokens.js';
import { type Page, sectionAt } from '../page.js';
import { isMarked, Mark, marksAt } from './marks.js';
import type { Candidate } from './read.js';

const HYPHEN = 45;
const COMMA = 44;
const SLASH = 47;
const OPEN = 40;
const COLON = 58;
const MAX_CHAIN = 12;

/** "in English, French and Spanish", "Spanish-speaking", "de l'anglais": what a demonym names where it is the name of a language. */
export function namesLanguage(page: Page, places: Places, { first, end }: Candidate): boolean {
  if (!isForm(page, places, first)) return false;
  const next = end < page.tokens.count && page.tokens.unit[end] === HYPHEN ? end + 1 : end;
  if (isMarked(page, places, next, Mark.LanguageAfter) || isMarked(page, places, listEnd(page, places, end), Mark.LanguageAfter))
    return true;
  const start = chainStart(page, places, first);
  const head = start - 1;
  if (isSpoken(page, head, end)) return true;
  const before = marksAt(page, places, page.tokens.unit[head] === COLON ? head - 1 : head); // "Language: English"
  if ((before & Mark.LanguageArticle) !== 0)
    return !isAdjective(page, places, end) && (!followsName(page, end) || page.tokens.unit[head - 2] === OPEN); // "(de l'anglais Assisted Return)"
  const list = listEnd(page, places, end);
  for (let at = start; at < list; at += 1) if (isMarked(page, places, at, Mark.SureLanguage)) return true;
  // "cours de français", "knowledge of English"
  const tells =
    (before & Mark.LanguageBefore) !== 0 ||
    ((before & Mark.Link) !== 0 && isMarked(page, places, head - 1, Mark.LanguageBefore)) ||
    isOfLanguages(page, places, head) ||
    isToldBehind(page, places, list);
  return tells && !isAdjective(page, places, end) && !followsName(page, end);
}

/** "Ana Ruiz (Spanish)", "English: Jo Bell", "0800 555 123 (English)": what is spoken by a contact or behind a number. */
function isSpoken({ tokens, article }: Page, head: number, end: number): boolean {
  if (tokens.unit[head] !== OPEN && tokens.unit[end] !== COLON) return false;
  return (tokens.unit[head] === OPEN && tokens.kind[head - 1] === Kind.Number) || sectionAt(article, tokens.start[end - 1]) === 'contact';
}

/** Tokens between "languages" and the list of them: ", among them". */
const ANNOUNCED = 5;

/** "seven languages, among them Arabic and English": the list is announced before token `head`. */
function isOfLanguages({ tokens }: Page, { context }: Places, head: number): boolean {
  for (let at = head; at > head - ANNOUNCED && at >= 0 && tokens.kind[at] !== Kind.Break; at -= 1)
    if (context.languageNouns.standsAt(tokens, at)) return true;
  return false;
}

/** "English and French are taught": what follows the list of languages that ends before token `end` says what it is. */
const isToldBehind = (page: Page, places: Places, end: number): boolean =>
  page.roles[end]?.closed === 'auxiliaries' && isMarked(page, places, end + 1, Mark.LanguageTold);

function isForm(page: Page, places: Places, i: number): boolean {
  return isMarked(page, places, i, Mark.Language);
}

/** "Spanish", and the first word of "Haitian Creole", "Swiss German". */
const isNamed = (page: Page, places: Places, at: number): boolean =>
  isForm(page, places, at) || (page.roles[at]?.place === true && page.roles[at]?.closed === undefined && isForm(page, places, at + 1));

function isLink({ tokens, roles }: Page, i: number): boolean {
  return tokens.unit[i] === COMMA || tokens.unit[i] === SLASH || roles[i]?.closed === 'conjunctions';
}

/** First token of the list of languages that ends at token `i`: "English, French and [Spanish]". */
function chainStart(page: Page, places: Places, i: number): number {
  let start = i;
  for (let at = i - 1; at >= 0 && i - at < MAX_CHAIN; at -= 1) {
    if (isNamed(page, places, at) || isUnknownName(page, at)) start = at;
    else if (!isLink(page, at) && !isRepeated(page, places, at) && !isBetweenForms(page, places, at)) break;
  }
  return start;
}

/** End of the list of languages that goes on at token `end`. */
function listEnd(page: Page, places: Places, end: number): number {
  let to = end;
  for (let at = end; at < end + MAX_CHAIN && (isForm(page, places, at) || isLink(page, at)); at += 1)
    if (isForm(page, places, at)) to = at + 1;
  return to;
}

/** "anglais ou français", "del inglés al español": any closed-class word between two of them. */
const isBetweenForms = (page: Page, places: Places, at: number): boolean =>
  page.roles[at]?.closed !== undefined && isForm(page, places, at - 1) && isForm(page, places, at + 1);

/** A language that the gazetteer does not know: the "Edo" of "in Edo, English and Igbo". */
const isUnknownName = (page: Page, i: number): boolean =>
  page.tokens.word[i]?.case === Case.Capitalised &&
  page.roles[i]?.closed === undefined &&
  page.roles[i]?.place !== true &&
  isLink(page, i + 1);

/** "en anglais et en français": the word before a language's name said again. */
function isRepeated(page: Page, places: Places, i: number): boolean {
  return page.roles[i]?.closed !== undefined && isMarked(page, places, i, Mark.LanguageBefore) && isLink(page, i - 1);
}

/** "in French and Swiss towns": where adjectives come first, a noun behind the list makes them adjectives. */
function isAdjective(page: Page, places: Places, end: number): boolean {
  const { tokens, roles } = page;
  if (places.words.capitalNouns === true) return tokens.word[end - 1]?.case === Case.Lower && followsName(page, end); // "auf deutsche Städte"
  if (places.words.code !== 'en') return false;
  let at = end;
  while (at < tokens.count && at - end < MAX_CHAIN && (goesOn(page, at) || isNamed(page, places, at))) at += 1;
  const word = tokens.word[at];
  if (at > end && word?.case === Case.Capitalised && tokens.kind[at + 1] !== Kind.Word) return false; // "in English and Igbo."
  return word !== undefined && tokens.kind[at] === Kind.Word && roles[at]?.closed === undefined && roles[at]?.numeric === undefined;
}

/** A link, but for a comma before a small letter: "in Russian and English, costs". */
const goesOn = (page: Page, at: number): boolean =>
  isLink(page, at) && !(page.tokens.unit[at] === COMMA && page.tokens.word[at + 1]?.case === Case.Lower);

/** "el español Juan Pérez": a person. */
function followsName({ tokens, roles }: Page, end: number): boolean {
  const word = tokens.word[end];
  return word !== undefined && word.case !== Case.Lower && roles[end]?.closed === undefined;
}
