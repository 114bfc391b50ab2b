import { sectionAt } from '../facts/page.js';
import type { Article, Section } from '../model/article.js';
import type { Fact } from '../model/fact.js';
import { codePointsOf, sameOffset, type ToCodePoints } from './code-points.js';
import { unsound } from './forms.js';

/**
 * Tells where facts stand: their words, and their section; offsets in code points. It holds the place of one fact at a time, and goes
 * through the facts of a kind in their order.
 */
export class Placer {
  text = '';
  start = 0;
  end = 0;
  sourceStart = 0;
  sourceEnd = 0;
  section: Section = 'body';
  /** null: a unit is a code point, as on nearly all pages. */
  readonly #pairs: Pairs | null;

  constructor(
    private readonly article: Article,
    source: string,
  ) {
    this.#pairs = article.hasPairs === false ? null : pairsOf(article.text, source);
  }

  /** Goes to a fact. */
  to({ start, end, rule }: Fact): void {
    const { text, source } = this.article;
    this.text = text.slice(start, end);
    this.start = start;
    this.end = end;
    this.sourceStart = source.toSource(start);
    this.sourceEnd = source.toSourceEnd(end);
    this.section = sectionAt(this.article, start);
    if (this.#pairs !== null) this.#count(this.#pairs);
    if (!(this.start < this.end && this.sourceStart < this.sourceEnd) || rule === '') throw unsound(`no place: ${start}-${end} ${rule}`);
  }

  /** Makes code points of units. */
  #count({ inText, inSource }: Pairs): void {
    this.start = inText(this.start);
    this.end = inText(this.end);
    this.sourceStart = inSource(this.sourceStart);
    this.sourceEnd = inSource(this.sourceEnd);
  }

  /** Offset of the text in code points. */
  inText(offset: number): number {
    return this.#pairs === null ? offset : this.#pairs.inText(offset);
  }
}

/** The way to code points of a text and its source. */
interface Pairs {
  readonly inText: ToCodePoints;
  readonly inSource: ToCodePoints;
}

/** null where neither has surrogate pairs. */
function pairsOf(text: string, source: string): Pairs | null {
  const inSource = codePointsOf(source);
  const inText = text === source ? inSource : codePointsOf(text);
  return inSource === sameOffset && inText === sameOffset ? null : { inText, inSource };
}
