/** One line that someone who knows the language can judge. */
export interface MoneyCase {
  readonly in: string;
  /** ISO 3166-1 of the dateline. */
  readonly country?: string;
  /** Countries that the page names, separated by spaces. */
  readonly names?: string;
  /** Publication date, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Exact text, and "CODE value|min..max [qualifier]"; "?" where the currency stays open; no qualifier: exact. */
  readonly find: readonly (readonly [text: string, key: string])[];
  readonly why?: string;
}
