/** Elements whose content is text to its end tag, whatever stands in it: an end tag that is lost takes the rest of the page away. */
const OPEN = /<(script|style|title|textarea)(?=[\s>])[^>]*>/gi;
/** What no script, style or title holds: it was not closed before. */
const PAGE_PART = /<\/head\s*>|<body[\s>]/i;
/** Where the page goes on behind code that was not closed. */
const MARKUP = /<(?:\/?(?:head|body|div|p|table|main|article|section|header|nav|h[1-6]|link|meta|script|style|title)(?=[\s>/])|!--)/i;

/**
 * The page with start tags of scripts, styles and titles that were never closed replaced by blanks, their code too, unit for unit; the page itself
 * where all are closed.
 */
export function closeRawText(source: string): string {
  let text = '';
  let copied = 0;
  const lastEnd = new Map<string, number>();
  OPEN.lastIndex = 0;
  for (let match = OPEN.exec(source); match !== null; match = OPEN.exec(source)) {
    const name = match[1].toLowerCase();
    const start = OPEN.lastIndex;
    const end = endOf(source, name, start, lastEnd);
    if (end >= 0 && end - start < LONG_ENOUGH) {
      OPEN.lastIndex = end;
      continue;
    }
    const part = PAGE_PART.exec(end < 0 ? source.slice(start) : source.slice(start, end));
    if (end >= 0 && part === null) {
      OPEN.lastIndex = end;
      continue;
    }
    const isWords = name === 'title' || name === 'textarea';
    const until = isWords ? start : start + (MARKUP.exec(source.slice(start))?.index ?? source.length - start);
    text += source.slice(copied, match.index) + ' '.repeat(until - match.index);
    copied = until;
    OPEN.lastIndex = until;
  }
  return copied === 0 ? source : text + source.slice(copied);
}

/** Shorter content holds no page. */
const LONG_ENOUGH = 200;

/** Where the next end tag of a name begins behind `from`, -1 where there is none. `lastEnd` remembers the names that have no more. */
function endOf(source: string, name: string, from: number, lastEnd: Map<string, number>): number {
  if (lastEnd.get(name) === -1) return -1;
  const pattern = endTags[name];
  pattern.lastIndex = from;
  const at = pattern.exec(source)?.index ?? -1;
  lastEnd.set(name, at);
  return at;
}

const endTags: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  title: /<\/title/gi,
  textarea: /<\/textarea/gi,
};
