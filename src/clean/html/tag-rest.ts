/** A stretch of a text that was a tag, or was a part of one. */
export interface TagRest {
  readonly start: number;
  readonly end: number;
  /** Name of the element, where the rest has one: "td" of `td width="300">`. */
  readonly name: string | null;
}

/** Longest name, and longest rest of attributes, that is looked at. */
const NAME = 16;
const ATTRIBUTES = 300;
const NAME_WITH_ATTRIBUTE = /(^|[^\p{L}\p{N}/:-])\/?([a-zA-Z][a-zA-Z0-9-]*)\s[a-zA-Z:-]+=/u;

/** What is left of tags that lost their "<": `td width="300">`, `/p>`, `class="lead"`; in order, none in another. `stray`: whole tags too. */
export function tagRests(text: string, stray: boolean): TagRest[] {
  const found: TagRest[] = [];
  let from = 0;
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, Math.max(at + 1, from))) {
    const rest = restAt(text, at, from, stray);
    if (rest === null) continue;
    found.push(rest);
    from = rest.end;
  }
  return found;
}

/** The next sign that a tag's rest cannot be without: an angle bracket, or the quote behind an equals sign. */
function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 60 || unit === 62 || (unit === 34 && text.charCodeAt(at - 1) === 61)) return at;
  }
  return -1;
}

function restAt(text: string, at: number, from: number, stray: boolean): TagRest | null {
  const sign = text[at];
  if (sign === '<') return stray && /^<\/?[a-zA-Z!]/.test(text.slice(at, at + 3)) ? wholeTag(text, at) : null;
  if (sign === '>') return endingAt(text, at, from);
  const attribute = attributeAt(text, at, from);
  const close = attribute === null ? -1 : closing(text, attribute.end, attribute.start + ATTRIBUTES);
  const tag = close < 0 ? null : endingAt(text, close, from);
  return tag !== null && attribute !== null && tag.start < attribute.start ? tag : attribute;
}

function wholeTag(text: string, at: number): TagRest {
  let end = at + 1;
  while (end < text.length && text[end] !== '<' && text[end] !== '>') end += 1;
  return { start: at, end: text[end] === '>' ? end + 1 : end, name: null };
}

/** The next ">" with no "<" before it. */
function closing(text: string, from: number, limit: number): number {
  for (let at = from; at < text.length && at < limit; at += 1) {
    if (text[at] === '>') return at;
    if (text[at] === '<') return -1;
  }
  return -1;
}

/** The rest of a tag that the ">" at `close` ends: a name with attributes, or alone. */
function endingAt(text: string, close: number, from: number): TagRest | null {
  const slash = text[close - 1] === '/' ? close - 1 : close;
  const low = Math.max(from, slash - NAME - ATTRIBUTES, text.lastIndexOf('>', close - 1) + 1, text.lastIndexOf('<', close - 1) + 1);
  const named = NAME_WITH_ATTRIBUTE.exec(text.slice(low, slash));
  if (named !== null && named[2].length <= NAME) return { start: low + named.index + named[1].length, end: close + 1, name: named[2] };
  const alone = /(?:^|[^\p{L}\p{N}/-])(\/?([a-zA-Z][a-zA-Z0-9-]{0,15}))$/u.exec(text.slice(Math.max(low - 1, slash - NAME - 2, 0), slash));
  if (alone === null || slash - alone[1].length < low) return null;
  return { start: slash - alone[1].length, end: close + 1, name: alone[2] };
}

/** `class="lead"`, whose opening quote is at `quote`. */
function attributeAt(text: string, quote: number, from: number): TagRest | null {
  let start = quote - 1;
  while (start > from && quote - start < 21 && /[a-z:-]/.test(text[start - 1])) start -= 1;
  if (quote - 1 - start < 2) return null;
  let end = quote + 1;
  while (end < text.length && end - quote <= ATTRIBUTES && !/["<>]/.test(text[end])) end += 1;
  if (text[end] !== '"') return null;
  end += 1;
  if (/\s/.test(text[end] ?? '') && text[end + 1] === '>') end += 1;
  return { start, end: text[end] === '>' ? end + 1 : end, name: null };
}
