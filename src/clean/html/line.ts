import type { ElementNode } from './dom.js';

/** A stretch of a line: source[start, end) as it is, or `text` in its place. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
}

/** A link inside a line: units [from, to) of the line's text. */
export interface LineLink {
  readonly href: string;
  readonly from: number;
  to: number;
}

/** What stands before a line: nothing yet, a line break (items of a list, cells of a row), a blank line. */
export const enum Gap {
  None = 0,
  Line = 1,
  Paragraph = 2,
}

/** A line as a reader sees it: what stands between two breaks, decoded, with its white space folded. */
export interface Line {
  text: string;
  readonly pieces: Piece[];
  readonly links: LineLink[];
  /** Units of text inside links that lead to other pages. */
  linked: number;
  readonly gap: Gap;
  /** The innermost block that the line begins in. */
  readonly element: ElementNode;
  /** Whether the line is the headline. */
  readonly isTitle: boolean;
  /** Whether it stands outside the body's own element. */
  readonly isOutside: boolean;
  /** Whether all of it is in italics or small print. */
  isSlanted: boolean;
  /** Whether a picture stands between it and the line before. */
  readonly afterImage: boolean;
  /** Whether a rule across the page (`<hr>`) stands between it and the line before. */
  readonly afterRule: boolean;
  readonly start: number;
  end: number;
}

/** Where the walk over the page stands: what it says about the words that come. */
export interface Place {
  readonly element: ElementNode;
  readonly isTitle: boolean;
  readonly isOutside: boolean;
  /** Inside `em`, `i` or `small`. */
  readonly isSlanted: boolean;
  /** Address and whether it leads to another page; null outside links. */
  readonly link: { readonly href: string | null; readonly isAway: boolean } | null;
}
