import { DEPTH_LIMIT } from './dom.js';

/** Tags beyond this depth are blanked: a little deeper than what is read, so that a page cut here is known as too deep. */
const LIMIT = DEPTH_LIMIT + 100;
/** Elements that never nest: void ones, and those that the next of their kind closes. */
const FLAT = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th tbody thead tfoot rt rp`.split(
    /\s+/,
  ),
);
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp']);
const SLASH = 47;
const NAME = /[a-zA-Z][a-zA-Z0-9:-]*/y;

/**
 * The page with the tags below the depth that is read replaced by blanks, unit for unit, so that offsets stay; the page itself where it is not
 * that deep. A parser's time grows with the square of the depth: a hundred thousand open elements would take it minutes.
 */
export function limitDepth(source: string): string {
  let depth = 0;
  let copied = 0;
  let text = '';
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const isEnd = source.charCodeAt(at + 1) === SLASH;
    NAME.lastIndex = at + (isEnd ? 2 : 1);
    const name = NAME.exec(source)?.[0].toLowerCase();
    if (name === undefined) {
      at = source.startsWith('<!--', at) ? behind(source, '-->', at + 4) : at + 1;
      continue;
    }
    const end = tagEnd(source, NAME.lastIndex);
    if (!FLAT.has(name)) {
      const before = depth;
      depth = Math.max(0, depth + (isEnd ? -1 : 1));
      if (Math.min(before, depth) > LIMIT) {
        text += source.slice(copied, at) + ' '.repeat(end - at);
        copied = end;
      }
    }
    at = !isEnd && RAW.has(name) ? rawEnd(source, name, end) : end;
    if (at >= source.length) break;
  }
  return copied === 0 ? source : text + source.slice(copied);
}

function behind(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from);
  return at < 0 ? source.length : at + sign.length;
}

/** Behind the next ">": the one of the tag, but for a ">" in an attribute, where the rest of the tag is taken for text. */
function tagEnd(source: string, from: number): number {
  const close = source.indexOf('>', from);
  return close < 0 ? source.length : close + 1;
}

function rawEnd(source: string, name: string, from: number): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return source.length;
}
