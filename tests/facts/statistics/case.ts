/** One line that somebody who knows the language can judge. */
export interface StatisticCase {
  readonly in: string;
  /** The exact words found; kind, value (or min..max), `of N`, and the qualifier unless it is exact; the unit. */
  readonly find: readonly (readonly [text: string, value: string, unit: string | null])[];
  readonly why?: string;
}
