/** One line of text, the exact words found in it, and what they mean. */
export interface AddressCase {
  readonly in: string;
  readonly find: readonly (readonly [string, string])[];
  /** Target of a link, by the words that it shows. */
  readonly links?: Readonly<Record<string, string>>;
  readonly why?: string;
}
