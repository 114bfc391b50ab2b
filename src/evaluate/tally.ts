/** How many facts were labelled, found, and both. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly correct: number;
}

export const noTally: Tally = { gold: 0, found: 0, correct: 0 };

export function sumOf(a: Tally, b: Tally): Tally {
  return { gold: a.gold + b.gold, found: a.found + b.found, correct: a.correct + b.correct };
}

/** Share of what was found that is right; null where nothing was found. */
export function precisionOf({ found, correct }: Tally): number | null {
  return found === 0 ? null : correct / found;
}

/** Share of what was labelled that was found; null where nothing was labelled. */
export function recallOf({ gold, correct }: Tally): number | null {
  return gold === 0 ? null : correct / gold;
}

/** Harmonic mean of the two: twice the correct ones by all that were labelled or found; null where there is neither. */
export function f1Of({ gold, found, correct }: Tally): number | null {
  return gold + found === 0 ? null : (2 * correct) / (gold + found);
}

/** A fact by its key and by the words that a person reads. */
export interface Keyed {
  readonly key: string;
  readonly words: string;
}

export interface Matched<G, F> {
  readonly pairs: readonly (readonly [gold: G, found: F])[];
  readonly missed: readonly G[];
  readonly wrong: readonly F[];
}

/** Pairs two multisets by equal keys, in the order of both: each found item serves one label. */
export function matched<G extends { readonly key: string }, F extends { readonly key: string }>(
  gold: readonly G[],
  found: readonly F[],
): Matched<G, F> {
  const left = [...found];
  const pairs: [G, F][] = [];
  const missed: G[] = [];
  for (const want of gold) {
    const at = left.findIndex(({ key }) => key === want.key);
    if (at < 0) missed.push(want);
    else pairs.push([want, left.splice(at, 1)[0]]);
  }
  return { pairs, missed, wrong: left };
}
