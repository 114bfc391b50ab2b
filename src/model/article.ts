import type { Span } from './span.js';

/** `title`: the headline. `body`: paragraphs. `contact`: the block that names whom to ask. */
export type Section = 'title' | 'body' | 'contact';

/** A stretch of the article of one section. Blocks are in order, do not overlap, and cover all words of the article. */
export interface Block extends Span {
  readonly section: Section;
}

/** One thing that cleaning took away: a range of the decoded source, the rule that took it, and a word on why. */
export interface Removal extends Span {
  readonly rule: string;
  readonly why: string;
}

/** The way back from the article to the decoded source, in UTF-16 units. */
export interface SourceMap {
  /** Source offset of the unit at `offset`. */
  toSource(offset: number): number;
  /** Source offset just behind the unit before `end`: for the right end of a half-open range. */
  toSourceEnd(end: number): number;
}

/** A link of the page whose target is known: its place in the article's text, and where it leads (`mailto:` and `tel:` too). */
export interface Link extends Span {
  readonly href: string;
}

/** The article alone: what cleaning makes of a page. */
export interface Article {
  /** Title, paragraphs and contact block; paragraphs split by a blank line, lines of a contact block or list by a line break. */
  readonly text: string;
  readonly source: SourceMap;
  readonly title: Span | null;
  readonly blocks: readonly Block[];
  /** The publication date that the page states about itself (stamp or metadata): words as they stand there, and EDTF. */
  readonly published: { readonly text: string; readonly edtf: string } | null;
  readonly links: readonly Link[];
  readonly removals: readonly Removal[];
  /** True where a line break inside the text is only a wrapped line (input taken as it is, `--no-clean`). */
  readonly wrapped: boolean;
  /** Whether the text or the decoded source may have surrogate pairs; absent where nobody has looked. */
  readonly hasPairs?: boolean | undefined;
}
