import type { Span } from './span.js';

/**
 * What went wrong or was doubtful on a page. Collected, never thrown. `warning`: the record can be used, look at this;
 * `error`: the page was not read as it should have been (exit code 1).
 */
export interface Problem {
  /** Stable, kebab-case: users filter on it. */
  readonly code: string;
  readonly severity: 'warning' | 'error';
  /** One sentence for a person. */
  readonly message: string;
  /** The words in question, in the article's text. */
  readonly span?: Span;
}
export type Report = (problem: Problem) => void;
