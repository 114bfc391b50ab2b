/** Elements whose content is text to its end tag, whatever stands in it: an end tag that is lost takes the rest of the page away. */
const OPEN = /<(script|style|title|textarea)(?=[\s>])[^<>]*>/gi;
/** Where the page goes on behind code that was not closed. */
const MARKUP = /<(?:\/?(?:head|body|div|p|table|main|article|section|header|nav|h[1-6]|link|meta|script|style|title)(?=[\s>/])|!--)/gi;

/**
 * The page with start tags of scripts, styles and titles that were never closed replaced by blanks, their code too, unit for unit; the page itself
 * where all are closed.
 */
export function closeRawText(source: string): string {
  const places = new Places(source);
  let text = '';
  let copied = 0;
  OPEN.lastIndex = 0;
  for (let match = OPEN.exec(source); match !== null; match = OPEN.exec(source)) {
    const name = match[1].toLowerCase();
    const start = match.index + match[0].length;
    const end = places.next(name, start);
    if (end >= 0 && !places.holdsPage(start, end)) {
      OPEN.lastIndex = end;
      continue;
    }
    const until = name === 'title' || name === 'textarea' ? start : markupFrom(source, start);
    text += source.slice(copied, match.index) + ' '.repeat(until - match.index);
    copied = until;
    OPEN.lastIndex = until;
  }
  return copied === 0 ? source : text + source.slice(copied);
}

function markupFrom(source: string, from: number): number {
  MARKUP.lastIndex = from;
  return MARKUP.exec(source)?.index ?? source.length;
}

/** Where the next end tags stand; each stretch of the page is looked through once. */
class Places {
  readonly #patterns: Readonly<Record<string, RegExp>> = {
    script: /<\/script/gi,
    style: /<\/style/gi,
    title: /<\/title/gi,
    textarea: /<\/textarea/gi,
    page: /<\/head\s*>|<body[\s>]/gi,
  };
  readonly #known = new Map<string, number>();

  constructor(private readonly source: string) {}

  /** Where the next of a kind begins at or behind `from`; -1 where there is none. */
  next(name: string, from: number): number {
    const known = this.#known.get(name);
    if (known === -1 || (known !== undefined && known >= from)) return known;
    const pattern = this.#patterns[name];
    pattern.lastIndex = from;
    const at = pattern.exec(this.source)?.index ?? -1;
    this.#known.set(name, at);
    return at;
  }

  /** Whether a part of the page that no script, style or title holds stands in [start, end). */
  holdsPage(start: number, end: number): boolean {
    const at = this.next('page', start);
    return at >= 0 && at < end;
  }
}
