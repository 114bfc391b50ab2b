/** Dresses a text for a terminal. */
export type Paint = (text: string) => string;

/** Leaves a text as it is. */
export const plain: Paint = (text) => text;

/** A text between two SGR codes (ECMA-48). */
export const ansi =
  (on: number, off: number): Paint =>
  (text) =>
    `\x1b[${on}m${text}\x1b[${off}m`;
