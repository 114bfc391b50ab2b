/** A contact as a line: name; role; office; phones; addresses, a list split by commas, an empty field for null or none. */
export interface ContactCase {
  readonly in: string;
  readonly find: readonly string[];
  /** ISO 3166-1 codes of the places in the block, by name. */
  readonly places?: Readonly<Record<string, string>>;
  readonly why?: string;
}
