/** One line that somebody who knows the language can judge. */
export interface PhoneCase {
  readonly in: string;
  /** The exact words found and their number: E.164 (digits for a short code), " x" and the extension, a kind that the words tell. */
  readonly find: readonly (readonly [string, string])[];
  /** Country that the page is about. */
  readonly country?: string;
  readonly why?: string;
}
