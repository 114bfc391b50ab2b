import { type Places, people } from '../../gazetteer/index.js';
import { Case } from '../../text/tokens.js';
import { type Page, sectionAt } from '../page.js';
import { isMarked, Mark } from './marks.js';
import type { Candidate } from './read.js';
import { isHeading, type Run, runAbout } from './run.js';

const STOP = 46;
const COMMA = 44;
/** Tokens from a verb of speech to the comma behind who speaks. */
const PRESENTING = 5;

/**
 * Whether the words are part of a person's name: "Jordan Adams at IOM Amman", "Inés España Molina", "Mr. England". An institution's
 * word or acronym in the same run says no ("IOM Jordan", "Cruz Roja Española"), a given name before or another name behind says yes.
 */
export function isPerson(page: Page, places: Places, candidate: Candidate): boolean {
  const { tokens } = page;
  const { first, end } = candidate;
  if (!places.words.cased) return isSurname(page, places, candidate);
  if (tokens.word[first]!.case === Case.Lower) return isSecondGiven(page, places, first);
  if (end - first > 1) return false;
  const run = runAbout(page, first, end);
  if (run === null) return isTitleBefore(page, places, first - 1);
  return isTitled(page, places, first - run.left.length, run) || isNamed(page, places, candidate, run);
}

/** "María de los Ángeles": a place with its article in small letters, behind a given name and a word that says not where. */
const isSecondGiven = ({ tokens }: Page, places: Places, first: number): boolean =>
  tokens.word[first - 1]?.case === Case.Lower &&
  !places.context.locatives.standsAt(tokens, first - 1) &&
  tokens.word[first - 2]?.case === Case.Capitalised &&
  people.given.standsAt(tokens, first - 2);

/** Whether the run is a person's name. */
function isNamed(page: Page, places: Places, candidate: Candidate, run: Run): boolean {
  const { first } = candidate;
  const { left, right } = run;
  if (isInstitution(page, places, candidate, run)) return false;
  if (left.length > 0 && isGiven(page, left[0])) return true;
  if (places.words.capitalNouns) return false;
  if (sectionAt(page.article, page.tokens.start[first]) === 'contact') return !arePlaces(page, left) || !arePlaces(page, right);
  if (isHeading(page, first, places.words.titleCase ?? false)) return false;
  if (isSaidBy(page, places, candidate, run)) return true;
  const others = areNoPlaces(page, left) && areNoPlaces(page, right);
  if (left.length > 0 && right.length > 0) return others;
  if (left.length === 0 && isGivenPlace(page, places, first)) return right.length === 0 || page.roles[right[0]]?.place === undefined;
  return others && isSpeaker(page, places, candidate, run);
}

/** In a contact block two capitalised words side by side are a name, unless all are places ("Amman Jordan"). */
function arePlaces({ roles }: Page, run: readonly number[]): boolean {
  for (const i of run) if (roles[i]?.place === undefined) return false;
  return true;
}

function areNoPlaces({ roles }: Page, run: readonly number[]): boolean {
  for (const i of run) if (roles[i]?.place !== undefined) return false;
  return true;
}

/** "رنا المصري": where no capitals tell, a demonym in the singular with its article, behind a given name or, in a contact block, behind a word without one. */
function isSurname({ tokens, roles, article: page }: Page, places: Places, { first, place }: Candidate): boolean {
  const { article = '', demonymForms } = places.words;
  const word = tokens.word[first]!.fold;
  const before = tokens.word[first - 1];
  const lemmaEnding = demonymForms[0]?.[0] ?? '';
  if (place.via !== 'demonym' || before === undefined || !word.startsWith(article) || !word.endsWith(lemmaEnding)) return false;
  if (places.context.given?.holds(before)) return true;
  const inContact = sectionAt(page, tokens.start[first]) === 'contact';
  return inContact && !before.fold.startsWith(article) && roles[first - 1]?.closed === undefined;
}

/** "Mr.", "Dr" before the run, or first in it. */
function isTitled(page: Page, places: Places, start: number, { left }: Run): boolean {
  const { tokens } = page;
  if (left.length > 0) {
    const farthest = left[left.length - 1];
    if (isMarked(page, places, farthest, Mark.Title) && tokens.word[farthest]!.case !== Case.Upper) return true;
  }
  return isTitleBefore(page, places, start - 1);
}

/** Whether a title, its stop included, ends with token `at`. */
function isTitleBefore(page: Page, places: Places, at: number): boolean {
  if (at < 0) return false;
  const { tokens } = page;
  const before = at > 0 && tokens.unit[at] === STOP && !tokens.spaced[at] ? at - 1 : at;
  return isMarked(page, places, before, Mark.Title) && tokens.word[before]!.case !== Case.Upper;
}

/** Acronyms count too, except where the mention itself is in capitals. */
function isInstitution(page: Page, places: Places, { first }: Candidate, { left, right }: Run): boolean {
  const { tokens } = page;
  const inCapitals = tokens.word[first]!.case === Case.Upper;
  for (const i of left) {
    const word = tokens.word[i]!;
    if ((word.case === Case.Upper && !inCapitals) || isMarked(page, places, i, Mark.Institution)) return true;
  }
  for (const i of right) {
    const word = tokens.word[i]!;
    // "Maurice RAKOTO": a surname in capitals is longer than most acronyms, and stands behind.
    if ((word.case === Case.Upper && !inCapitals && word.text.length <= 4) || isMarked(page, places, i, Mark.Institution)) return true;
  }
  return false;
}

function isGiven({ tokens, roles }: Page, i: number): boolean {
  return roles[i]?.place === undefined && people.given.standsAt(tokens, i);
}

/** Whether a place's name can be a given name here: not behind "in", and a rare one not behind any preposition. */
function isGivenPlace({ tokens, roles }: Page, places: Places, i: number): boolean {
  const { fold } = tokens.word[i]!;
  if (i > 0 && places.context.locatives.standsAt(tokens, i - 1)) return false;
  return people.places.has(fold) || (people.rarePlaces.has(fold) && roles[i - 1]?.closed !== 'prepositions');
}

/** "explica el capitán, Omán Farah": the speaker's office before the comma at `comma`, and a verb of speech before that. */
function isPresented(page: Page, places: Places, comma: number): boolean {
  for (let at = comma - 1; at >= 0 && at > comma - PRESENTING && page.tokens.word[at] !== undefined; at -= 1)
    if (isMarked(page, places, at, Mark.Speech)) return true;
  return false;
}

/** "comenta Mauricio Cuba": behind a verb of speech two capitalised words of which the first is often given, though both are places. */
function isSaidBy(page: Page, places: Places, { first, end }: Candidate, { left, right }: Run): boolean {
  if (left.length + right.length !== 1 || end - first > 1) return false;
  const given = left.length === 1 ? left[0] : first;
  return isMarked(page, places, given - 1, Mark.Speech) && people.given.standsAt(page.tokens, given);
}

/** "said Kenya Moore", "Nigeria Okafor explains": somebody speaks. */
function isSpeaker(page: Page, places: Places, { first, end, place }: Candidate, run: Run): boolean {
  const { tokens } = page;
  if (place.via === 'demonym' && run.left.length === 0 && run.right.length > 0 && !people.given.standsAt(tokens, first)) return false; // "said Haitian President Preval"
  const start = run.left.length > 0 ? run.left[run.left.length - 1] : first;
  const behind = run.right.length > 0 ? run.right[run.right.length - 1] + 1 : end;
  const before = start > 0 ? tokens.word[start - 1] : undefined;
  if (isMarked(page, places, start - 1, Mark.Speech)) return true;
  if (run.right.length > 0 && start > 0 && tokens.unit[start - 1] === COMMA && isPresented(page, places, start - 1)) return true;
  // "Separately Sweden said": the word before may only begin the sentence, and countries speak too.
  if (run.right.length === 0 && before === undefined) return false;
  const next = behind < tokens.count ? tokens.word[behind] : undefined;
  return next !== undefined && next.case === Case.Lower && isMarked(page, places, behind, Mark.Speech);
}
