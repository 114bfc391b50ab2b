import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import type { Around, Named } from './around.js';
import { type Lead, leadBefore } from './leads.js';
import { isMarked, Mark, phraseAt } from './marks.js';
import type { Distance } from './resolve.js';
import { dateRole, foldAt, isTight } from './words.js';

/** Words tied to now. Tokens [first, end); `distance` null where they leave it open. */
export interface RelativeReading {
  readonly first: number;
  readonly end: number;
  readonly distance: Distance | null;
  /** A phrase of the word list, which a library may know where the list names no distance. */
  readonly named: boolean;
}

export const readingOf = (first: number, end: number, distance: Distance | null): RelativeReading => ({
  first,
  end,
  distance,
  named: false,
});

export const LOOK_BACK = 14;

export function isNever(page: Page, end: number): boolean {
  const at = isTight(page, end) ? end + 1 : end;
  const never = page.tokens.kind[at] === Kind.Word ? phraseAt(page, at, Mark.Never, page.lexicon.dates.never) : null;
  return never !== null && (never.to > at + 1 || !isArticle(page, at));
}

/** The same where the words before are whole without those behind: "last week ahead of the vote", "on Friday ahead of the summit". */
export const isOfName = (page: Page, end: number): boolean => isNever(page, end) && !isMarked(page, end, Mark.NextAfter);

/** fr "jeudi la ville", no "jeudi-là": accents part the two, which fold alike. */
const isArticle = ({ tokens, roles }: Page, at: number): boolean =>
  roles[at]?.closed === 'determiners' && tokens.word[at]!.text === tokens.word[at]!.fold;

export function isPlural(page: Page, { end }: Named): boolean {
  return page.lexicon.dates.invariableUnits.standsAt(page.tokens, end - 1)
    ? isPluralBefore(page, end - 1)
    : isMarked(page, end - 1, Mark.PluralUnit);
}

/** "mois" is both: its determiner tells, or the adjective between them. */
function isPluralBefore(page: Page, i: number): boolean {
  for (let at = i - 1; at >= i - 3 && at >= 0; at -= 1) {
    const fold = foldAt(page, at) ?? '';
    const { direction, ordinal } = dateRole(page, at) ?? {};
    if (page.roles[at]?.closed === 'determiners' || direction !== undefined || ordinal === true) {
      if (fold.endsWith('s') || fold === 'aux' || page.lexicon.dates.pluralUnits?.has(fold) === true) return true;
      if (page.roles[at]?.closed === 'determiners') return false;
    }
  }
  return false;
}

/** "the last week of training": the end of something, and not of now. Not "en los últimos diez meses de acuerdo con". */
export const isOfSomething = (page: Page, end: number): boolean =>
  isMarked(page, end, Mark.Of) && !page.lexicon.dates.ofNothing.standsAt(page.tokens, end + 1);

export function reading(page: Page, found: Around, distance: Distance | null): RelativeReading {
  return readingOf(partsFirst(page, found.first), found.end, distance);
}

/** "late last year", "the end of this month", "end of the year": a week, month or year by itself, and which part of it is meant. */
export function unitReading(page: Page, first: number, end: number, distance: Distance): RelativeReading {
  const lead = leadBefore(page, first);
  if (lead.portion === null || lead.portion === 'week') return readingOf(partsFirst(page, first), end, distance);
  return readingOf(partsFirst(page, lead.first), end, inPortion(distance, lead));
}

/** The part of the unit that is meant, or what has begun with it: "depuis le début de l'année". */
export const inPortion = ({ kind, unit, value, step }: Distance, { opens, portion }: Lead): Distance => ({
  kind,
  unit,
  value,
  step,
  portion,
  since: opens === 'since' && portion !== null,
});

/** First token with "earlier", "later", "since" before the phrase. */
export function partsFirst(page: Page, first: number): number {
  const { partsBefore } = page.lexicon.dates;
  const found = phraseAt(page, first - 1, Mark.PartBefore, partsBefore);
  if (found !== null) return found.to;
  return page.roles[first - 1]?.closed === 'determiners' ? (phraseAt(page, first - 2, Mark.PartBefore, partsBefore)?.to ?? first) : first;
}
