/** What is known of a page when its lines are judged. */
export interface JudgedLines {
  /** The words of each line, in order. */
  readonly lines: readonly string[];
  /** Whether the headline was told apart and is not among them. */
  readonly hasTitle: boolean;
}

/** Tells the lines that a site repeats from those of an article: for each line in order why it is furniture, or null where it stays. */
export type LineJudge = (page: JudgedLines) => readonly (string | null)[];
