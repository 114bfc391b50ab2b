import { cheerioLoad } from './dom.js';

/** A reference as the HTML standard reads it, with or without its semicolon. */
const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y;
/** What follows `&amp;` in a reference that was escaped twice. The semicolon is asked for: "AT&amp;T" is none. */
const REST_OF_DOUBLED = /(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,30});/y;
const known = new Map<string, string>();
const KNOWN_LIMIT = 5000;

/** A character reference in the source: what it stands for, where it ends, and whether it was escaped twice (`&amp;eacute;`). */
export interface Reference {
  readonly text: string;
  readonly end: number;
  readonly doubled: boolean;
}

/** Reads the reference that begins with the "&" at `at`; null where it is only an ampersand. */
export function readReference(source: string, at: number): Reference | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (match === null) return null;
  const raw = match[0];
  const text = decoded(raw);
  if (text === raw) return null;
  const end = at + raw.length;
  return (text === '&' ? doubledAt(source, end) : null) ?? { text, end, doubled: false };
}

function doubledAt(source: string, at: number): Reference | null {
  REST_OF_DOUBLED.lastIndex = at;
  const match = REST_OF_DOUBLED.exec(source);
  if (match === null) return null;
  const raw = `&${match[0]}`;
  const text = decoded(raw);
  return text === raw ? null : { text, end: at + match[0].length, doubled: true };
}

/** cheerio knows the standard's table of names, and what `&#146;` meant in windows-1252. */
function decoded(raw: string): string {
  let text = known.get(raw);
  if (text === undefined) {
    text = cheerioLoad()(raw).root().text();
    if (known.size < KNOWN_LIMIT) known.set(raw, text);
  }
  return text;
}

/** A string of the source with its references decoded, the doubled ones too. */
export function decodeReferences(raw: string): string {
  let at = raw.indexOf('&');
  if (at < 0) return raw;
  let text = raw.slice(0, at);
  while (at >= 0) {
    const reference = readReference(raw, at);
    text += reference?.text ?? '&';
    const end = reference?.end ?? at + 1;
    at = raw.indexOf('&', end);
    text += raw.slice(end, at < 0 ? raw.length : at);
  }
  return text;
}
