import { Class, classOf } from '../text/characters.js';
import { written } from '../text/units.js';
import { beforeHeart, beforeWork, lostLigatures } from './markers.js';
import type { Edit } from './residue.js';
import { Sign, survey } from './survey.js';

const hearts = new Set(beforeHeart);
const works = new Set(beforeWork);
const words = new Map(Object.entries(lostLigatures));

const isLetter = (text: string, at: number): boolean => at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === Class.Letter;

/** Longest beginning of a word that is looked at. */
const LONGEST_START = 12;

function wordStart(text: string, at: number): number {
  let start = at;
  while (at - start < LONGEST_START && isLetter(text, start - 1)) start -= 1;
  return start;
}

/**
 * Words whose œ a charset without it lost ("mis en uvre", "manuvre", "au cur de"), to be read with it. Only forms that no
 * language of the sites has otherwise; a page that still has an œ anywhere lost none. `places`: where `survey` saw such a "u".
 */
export function findLostLigatures(text: string, { signs, places } = survey(written(text))): Edit[] {
  if (signs & Sign.Ligature) return [];
  const edits: Edit[] = [];
  for (let k = 0; k < places.length; k += 1) {
    const edit = lostAt(text, places[k], text.charCodeAt(places[k] + 1));
    if (edit !== null) edits.push(edit);
  }
  return edits;
}

/** The word around the "u" at `at`, before `next`, if it lost an œ. */
function lostAt(text: string, at: number, next: number): Edit | null {
  if (next === 118) return text.charCodeAt(at + 2) === 114 ? workAt(text, at) : null; // "uvr"
  if (next !== 114 && next !== 120 && next !== 102 && next !== 100 && next !== 115) return null; // r x f d s: "curs", "vux", "ufs", "nud", "ftus"
  if (next === 115 && (text.charCodeAt(at - 1) !== 116 || text.charCodeAt(at - 2) !== 102)) return null;
  const end = next !== 115 && text.charCodeAt(at + 2) === 115 ? at + 3 : at + 2;
  if (isLetter(text, end)) return null;
  const start = wordStart(text, at);
  const word = text.slice(start, end);
  if (word === 'cur') return isHeart(text, start) ? { start, end, text: 'cœur' } : null;
  const right = words.get(word);
  return right === undefined ? null : { start, end, text: right };
}

function workAt(text: string, at: number): Edit | null {
  const vowel = text.charCodeAt(at + 3);
  if (!isLetter(text, at + 3) || vowel === 121 || !works.has(text.slice(wordStart(text, at), at).toLowerCase())) return null; // "uvry" is no form of "œuvrer"
  return { start: at, end: at + 1, text: 'œu' };
}

/** "cur" is a word of English: it is a heart only after a French word that a heart follows. */
function isHeart(text: string, start: number): boolean {
  const end = start - 1;
  return end > 0 && hearts.has(text.slice(wordStart(text, end), end).toLowerCase());
}
