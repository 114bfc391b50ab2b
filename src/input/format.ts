import type { DocumentFormat } from '../model/document.js';

/** Characters of a page that tell its format. */
const HEAD = 16_384;
/** End tags that make a page HTML though it does not begin with one. Text dumps hold attributes (`target="_blank">`), hardly ever end tags. */
const END_TAGS = 3;
const FIRST_TAG = /^\s*<(?:!doctype|!--|\?xml|[a-z][a-z0-9]*[\s>/])/i;
const END_TAG = /<\/(?:html|head|title|body|main|article|section|div|p|span|a|ul|ol|li|h[1-6]|table|tr|td|script|style)\s{0,9}>/gi;

/** Text or HTML, by the content. */
export function formatOf(text: string): DocumentFormat {
  if (text.indexOf('<') < 0) return 'text';
  if (FIRST_TAG.test(text.slice(0, 1024))) return 'html';
  let count = 0;
  for (const _ of text.slice(0, HEAD).matchAll(END_TAG)) {
    count += 1;
    if (count === END_TAGS) return 'html';
  }
  return 'text';
}

/**
 * Whether a file that begins with `head` is JSONL; undefined: more bytes are needed. Told by content alone and not by how the
 * bytes arrive: a first line that opens an object is enough (so that a stream needs no second one); after a broken first line,
 * half of the lines of the head must be objects.
 */
export function isJsonl(head: Buffer, ended: boolean): boolean | undefined {
  const text = head.toString('latin1', 0, HEAD).replace(/^\xef\xbb\xbf/, '');
  const first = text.search(/\S/);
  if (first < 0) return ended || head.length >= HEAD ? false : undefined;
  if (text[first] === '<') return false;
  if (text[first] === '{') {
    const next = text.slice(first + 1).search(/[^ \t]/);
    if (next < 0) return ended ? false : undefined;
    if (/["}]/.test(text[first + 1 + next])) return true;
  }
  if (!ended && head.length < HEAD) return undefined;
  return halfAreObjects(text, head.length <= HEAD && ended);
}

function halfAreObjects(text: string, whole: boolean): boolean {
  if (!text.includes('{"')) return false;
  const lines = text.split('\n');
  if (!whole) lines.pop();
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
  const objects = filled.filter((line) => line.startsWith('{"') && line.endsWith('}'));
  return objects.length > 0 && objects.length * 2 >= filled.length;
}
