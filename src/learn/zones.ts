/** Where on a page a line stands; bits, since a line may be known in several. */
export const Zone = {
  /** Before the first sentence of the page's own. */
  Head: 1,
  /** Among its sentences. */
  Middle: 2,
  /** Behind the last of them. */
  Foot: 4,
} as const;

/** The lines from the first to the last sentence of an article's own. */
export interface Core {
  readonly first: number;
  readonly last: number;
}

/** Finds it by the lines that are no furniture; null on a page without a sentence. */
export function coreOf(count: number, isOwnSentence: (line: number) => boolean): Core | null {
  let first = 0;
  while (first < count && !isOwnSentence(first)) first += 1;
  if (first === count) return null;
  let last = count - 1;
  while (!isOwnSentence(last)) last -= 1;
  return { first, last };
}

export function zoneAt(line: number, { first, last }: Core): number {
  return line < first ? Zone.Head : line > last ? Zone.Foot : Zone.Middle;
}
