import type { Places } from '../../gazetteer/index.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import type { Candidate } from './read.js';

const HYPHEN = 45;
const COMMA = 44;
const SLASH = 47;
const MAX_CHAIN = 12;

/** "in English, French and Spanish", "Spanish-speaking", "de l'anglais": the name of a language, which is no country. */
export function namesLanguage(page: Page, places: Places, { first, end, place }: Candidate): boolean {
  if (place.via !== 'demonym' || !isForm(page, places, first)) return false;
  const { languageAfter, languageBefore, languageArticles, links } = places.context;
  const { tokens } = page;
  const next = tokens.word[tokens.unit[end] === HYPHEN ? end + 1 : end];
  if (next !== undefined && languageAfter.holds(next)) return true;
  const head = chainStart(page, places, first) - 1;
  const before = head < 0 ? undefined : tokens.word[head];
  if (before === undefined) return false;
  if (languageArticles.size > 0 && languageArticles.holds(before)) return !isAdjective(page, places, end) && !followsName(page, end);
  // "cours de français", "knowledge of English"
  const outer = links.holds(before) && head > 0 ? tokens.word[head - 1] : undefined;
  const tells = languageBefore.holds(before) || (outer !== undefined && languageBefore.holds(outer)) || isOfLanguages(page, places, head);
  return tells && !isAdjective(page, places, end) && !followsName(page, end);
}

/** Tokens between "languages" and the list of them: ", among them". */
const ANNOUNCED = 5;

/** "seven languages, among them Arabic and English": the list is announced before token `head`. */
function isOfLanguages({ tokens }: Page, { context }: Places, head: number): boolean {
  for (let at = head; at > head - ANNOUNCED && at >= 0 && tokens.kind[at] !== Kind.Break; at -= 1)
    if (tokens.word[at] !== undefined && context.languageNouns.standsAt(tokens, at)) return true;
  return false;
}

function isForm({ tokens }: Page, places: Places, i: number): boolean {
  return places.context.languages.standsAt(tokens, i);
}

function isLink({ tokens, roles }: Page, i: number): boolean {
  return tokens.unit[i] === COMMA || tokens.unit[i] === SLASH || roles[i]?.closed === 'conjunctions';
}

/** First token of the list of languages that ends at token `i`: "English, French and [Spanish]". */
function chainStart(page: Page, places: Places, i: number): number {
  let start = i;
  for (let at = i - 1; at >= 0 && i - at < MAX_CHAIN; at -= 1) {
    if (isForm(page, places, at) || isUnknownName(page, at)) start = at;
    else if (!isLink(page, at) && !isRepeated(page, places, at)) break;
  }
  return start;
}

/** A language that the gazetteer does not know: the "Edo" of "in Edo, English and Igbo". */
const isUnknownName = (page: Page, i: number): boolean =>
  page.tokens.word[i]?.case === Case.Capitalised &&
  page.roles[i]?.closed === undefined &&
  page.roles[i]?.place !== true &&
  isLink(page, i + 1);

/** "en anglais et en français": the word before a language's name said again. */
function isRepeated({ tokens, roles }: Page, places: Places, i: number): boolean {
  const word = tokens.word[i];
  return (
    word !== undefined &&
    roles[i]?.closed !== undefined &&
    places.context.languageBefore.holds(word) &&
    isLink({ tokens, roles } as Page, i - 1)
  );
}

/** "in French and Swiss towns": where adjectives come first, a noun behind the list makes them adjectives. */
function isAdjective(page: Page, places: Places, end: number): boolean {
  const { tokens, roles } = page;
  if (places.words.capitalNouns === true) return tokens.word[end - 1]?.case === Case.Lower && followsName(page, end); // "auf deutsche Städte"
  if (places.words.code !== 'en') return false;
  let at = end;
  while (at < tokens.count && at - end < MAX_CHAIN && (goesOn(page, at) || isForm(page, places, at))) at += 1;
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
