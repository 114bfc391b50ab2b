import { Class, classOf } from '../text/characters.js';
import { beforeHeart, beforeWork, lostLigatures } from './markers.js';
import type { Edit } from './residue.js';

const hearts = new Set(beforeHeart);
const works = new Set(beforeWork);
const words = Object.entries(lostLigatures);

const isLetter = (text: string, at: number): boolean => at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === Class.Letter;

function wordStart(text: string, at: number): number {
  let start = at;
  while (isLetter(text, start - 1)) start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text, end)) end += 1;
  return end;
}

/**
 * Words whose œ a charset without it lost ("mis en uvre", "manuvre", "au cur de"), to be read with it. Only forms that no
 * language of the sites has otherwise; a page that still has an œ anywhere lost none.
 */
export function findLostLigatures(text: string): Edit[] {
  if (text.includes('œ')) return [];
  const edits: Edit[] = [];
  for (let at = text.indexOf('uvr'); at >= 0; at = text.indexOf('uvr', at + 3)) {
    const vowel = text.charCodeAt(at + 3);
    if (!isLetter(text, at + 3) || vowel === 0x79 || !works.has(text.slice(wordStart(text, at), at).toLowerCase())) continue; // "uvry" is no form of "œuvrer"
    edits.push({ start: at, end: at + 1, text: 'œu' });
  }
  if (text.includes('é')) {
    for (const [lost, right] of words) findWord(text, lost, right, edits);
    findHearts(text, edits);
  }
  return edits.length > 1 ? edits.sort((a, b) => a.start - b.start) : edits;
}

function findWord(text: string, lost: string, right: string, edits: Edit[]): void {
  for (let at = text.indexOf(lost); at >= 0; at = text.indexOf(lost, at + lost.length)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + lost.length)) edits.push({ start: at, end: at + lost.length, text: right });
  }
}

/** "cur" is a word of English: it is a heart only after a French word that a heart follows. */
function findHearts(text: string, edits: Edit[]): void {
  for (let at = text.indexOf('cur'); at >= 0; at = text.indexOf('cur', at + 3)) {
    if (isLetter(text, at - 1) || wordEnd(text, at) !== at + 3) continue;
    const end = text[at - 1] === '-' || classOf(text.charCodeAt(at - 1)) !== Class.Sign ? at - 1 : at;
    if (end > 0 && hearts.has(text.slice(wordStart(text, end), end).toLowerCase())) edits.push({ start: at, end: at + 3, text: 'cœur' });
  }
}
