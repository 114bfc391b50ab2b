import type { Article } from '../../model/article.js';
import type { FactKind } from '../../model/fact.js';
import type { Span } from '../../model/span.js';
import type { PageRecord } from '../../record/schema.js';

/** Words that looked like a fact of a kind and became none, and why; a range of the article's text. */
export interface NearMiss extends Span {
  readonly kind: FactKind;
  readonly why: string;
}

/** What there is to show of a page: its record, and what the record does not say about how it came about. */
export interface Explanation {
  /** The page's name, for people. */
  readonly where: string;
  readonly record: PageRecord;
  /** The document as decoded. */
  readonly source: string;
  readonly article: Article;
  /** Null where nobody asked for them. */
  readonly misses: readonly NearMiss[] | null;
}
