import type { Section } from '../../model/article.js';
import type { Fact, Via } from '../../model/fact.js';
import { type Page, sectionAt } from '../page.js';

export interface MainCountry {
  /** ISO 3166-1 alpha-2, null where no country stands out. */
  readonly code: string | null;
  /** One sentence: what spoke for it, or why none was chosen. */
  readonly reason: string;
}

type Mention = Fact<'countries'>;
type Place = Section | 'dateline' | 'lead';

/** What one mention weighs by where it stands. */
const weightAt = (place: Place): number => (place === 'body' ? 1 : place === 'lead' ? 2 : place === 'contact' ? 1.5 : 5);
/** "Syrian refugees" are met anywhere, and a town may be only passed through: a name says most of where the page is at home. */
const weightOf = (via: Via): number => (via === 'name' ? 1 : via === 'demonym' ? 0.7 : 0.5);
/** The first country of a title outweighs a second one. */
const FIRST_OF_TITLE = 2;
/** How far the first must lead the second. */
const LEAD = 1.2;
const LEAD_LENGTH = 350;
/** Seats of headquarters: a page is issued there, or names whom to ask there, whatever it is about. */
export const HEADQUARTERS = new Set(['CH', 'US', 'BE', 'AT']);

interface Score {
  readonly code: string;
  weight: number;
  /** Where it is named, in the order of first mentions, and how often there. */
  readonly places: Place[];
  readonly counts: number[];
}

/**
 * The country that the page is mainly about, weighed by title, dateline, lead and number of mentions. The dateline of a headquarters
 * does not count, nor does its contact. `page.dateline` may still be null.
 */
export function mainCountry(page: Page, mentions: readonly Mention[]): MainCountry {
  const scores: Score[] = [];
  const bodyStart = startOfBody(page);
  let isFirst = true;
  for (const mention of mentions) {
    const place = placeOf(page, mention, bodyStart);
    const { code, via } = mention.value;
    if ((place === 'dateline' || place === 'contact') && HEADQUARTERS.has(code)) continue;
    const score = scoreOf(scores, code);
    const bonus = place === 'title' && isFirst ? FIRST_OF_TITLE : 0;
    if (place === 'title') isFirst = false;
    score.weight += (weightAt(place) + bonus) * (place === 'dateline' ? 1 : weightOf(via));
    count(score, place);
  }
  return decide(scores);
}

function startOfBody({ article }: Page): number {
  for (const block of article.blocks) if (block.section === 'body') return block.start;
  return 0;
}

function scoreOf(scores: Score[], code: string): Score {
  for (const known of scores) if (known.code === code) return known;
  const score: Score = { code, weight: 0, places: [], counts: [] };
  scores.push(score);
  return score;
}

function count({ places, counts }: Score, place: Place): void {
  let at = 0;
  while (at < places.length && places[at] !== place) at += 1;
  if (at < places.length) counts[at] += 1;
  else {
    places.push(place);
    counts.push(1);
  }
}

function placeOf(page: Page, mention: Mention, bodyStart: number): Place {
  const section = sectionAt(page.article, mention.start);
  const { dateline } = page;
  if (dateline !== null && mention.start >= dateline.start && mention.end <= dateline.end) return 'dateline';
  return section === 'body' && mention.start < bodyStart + LEAD_LENGTH ? 'lead' : section;
}

/** The heaviest, if it leads the next; of two that weigh alike the first named stands first. */
function decide(scores: readonly Score[]): MainCountry {
  let first: Score | undefined;
  let second: Score | undefined;
  for (const score of scores) {
    if (first === undefined || score.weight > first.weight) {
      second = first;
      first = score;
    } else if (second === undefined || score.weight > second.weight) second = score;
  }
  if (first === undefined) return { code: null, reason: 'no country is named' };
  const { code, weight } = first;
  if (second !== undefined && weight < LEAD * second.weight) return { code: null, reason: `${code} and ${second.code} weigh alike` };
  return { code, reason: `${code} is named in ${counted(first)}` };
}

/** "title, body (3 times)" */
function counted({ places, counts }: Score): string {
  let text = places[0] as string;
  for (let i = 0; i < places.length; i += 1) {
    if (i > 0) text += `, ${places[i]}`;
    if (counts[i] > 1) text += ` (${counts[i]} times)`;
  }
  return text;
}
