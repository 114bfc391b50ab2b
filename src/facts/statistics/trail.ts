import type { StatisticValue } from '../../model/fact.js';

/** What earlier numbers say of later ones while a page is read from left to right. */
export interface Trail {
  /** Token behind the last number that names a thing: a list may go on from it. */
  labelledEnd: number;
  /** First token of the second number of a pair that says always. */
  pairedFirst: number;
  /** Unit of the last count, and of the last that is no complement: what is counted where the noun is left out. */
  context: string | null;
  topic: string | null;
  /** Token behind the last count that set them and how many it told; the first token of the one that set the topic, and how many that told. */
  contextEnd: number;
  contextValue: number;
  topicFirst: number;
  topicValue: number;
  /** The same of a count before that one, near enough to be the subject of its sentence. */
  subject: string | null;
  subjectFirst: number;
  /** What the last count with a noun was a part of ("300 sirios, entre ellos 40 niños"), and the token behind it. */
  group: string | null;
  groupEnd: number;
  /** Unit of the count before the last, how many it told, and the token behind it. */
  prior: string | null;
  priorValue: number;
  priorEnd: number;
  /** What goes with a number that is compared with the count before the last: the last one's unit, and the number's first token. */
  pair: string | null;
  pairFirst: number;
  /** Unit of the last count of persons, and its first token. */
  persons: string | null;
  personsFirst: number;
  /** The last count that those behind it in its sentence may add up to: its unit, how many it told, how many they leave, and the token behind the last of them. */
  whole: string | null;
  wholeValue: number;
  wholeRest: number;
  wholeEnd: number;
  /** Token behind the last age, -1 where there is none. */
  ageEnd: number;
  /** Its words for years, which the ages that go on from it leave out. */
  ageUnit: string | null;
  /** First token of the last fact, the token behind it, and what it told. */
  lastFirst: number;
  lastEnd: number;
  /** Token behind the last share, -1 where there is none, and what its own words say it is a share of. */
  shareEnd: number;
  /** Percentages of the last sentence that has them, added up. */
  shareTotal: number;
  shareUnit: string | null;
  last: StatisticValue | null;
  /** The same of the fact before the last. */
  formerFirst: number;
  formerEnd: number;
  former: StatisticValue | null;
  /** First token of the number whose context was last asked for, and what it was. */
  askedFirst: number;
  asked: string | null;
}

/** Of a page of which nothing has been read yet. */
export const newTrail = (): Trail => ({
  labelledEnd: -1,
  pairedFirst: -1,
  context: null,
  topic: null,
  contextEnd: -1,
  contextValue: 0,
  topicFirst: -1,
  topicValue: 0,
  subject: null,
  subjectFirst: -1,
  group: null,
  groupEnd: -1,
  prior: null,
  priorValue: 0,
  priorEnd: -1,
  pair: null,
  pairFirst: -1,
  persons: null,
  personsFirst: -1,
  whole: null,
  wholeValue: 0,
  wholeRest: 0,
  wholeEnd: 0,
  ageEnd: -1,
  ageUnit: null,
  lastFirst: 0,
  lastEnd: 0,
  shareEnd: -1,
  shareTotal: 0,
  shareUnit: null,
  last: null,
  formerFirst: 0,
  formerEnd: 0,
  former: null,
  askedFirst: -1,
  asked: null,
});
