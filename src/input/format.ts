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
