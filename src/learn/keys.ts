import { linkingWords, months, weekdays } from '../clean/words.js';
import { languagePacks } from '../languages/index.js';
import { Class, classOf, fold } from '../text/characters.js';
import { shortHash } from './hash.js';

/**
 * What a number, a date or a stretch of time becomes in a key, so that "Updated: 1 hour 46 min ago" and "Updated: 3 days ago"
 * are one line.
 */
export const SLOT = '#';
/** What a name becomes in a frame: "Posted by @ on #". */
const NAME = '@';
/** Keys up to this length are the line itself, for everybody to read; longer ones are its beginning, length and hash. */
const LONGEST_SHOWN = 100;
const BEGINNING = 48;
const MOST_NAME_WORDS = 5;

const durations: ReadonlySet<string> = new Set(languagePacks.flatMap((pack) => pack.statistics.durations).map(fold));

/**
 * What a line is compared by: white space folded, numbers, months, weekdays and units of time behind a number taken as slots,
 * slots that only signs part made one. Empty where the line has no words.
 */
export function keyOf(line: string): string {
  const slotted = withSlots(line).trim();
  if (slotted.length <= LONGEST_SHOWN) return slotted;
  return `${slotted.slice(0, BEGINNING).trimEnd()}… {${slotted.length} ${shortHash(slotted)}}`;
}

function withSlots(line: string): string {
  const parts: string[] = [];
  let slotEnd = NONE; // number of parts right behind the last slot, as long as only parting signs have followed
  for (let at = 0; at < line.length; ) {
    const kind = classOf(line.charCodeAt(at));
    const end = kind === Class.Letter || kind === Class.Digit ? wordEnd(line, at) : at + 1;
    const word = line.slice(at, end);
    at = end;
    if (kind === Class.Letter || kind === Class.Digit) {
      const unit = slotEnd !== NONE && durations.has(fold(word));
      if (!unit && !isSlot(word)) {
        parts.push(word);
        slotEnd = NONE;
        continue;
      }
      if (slotEnd === NONE) slotEnd = parts.push(SLOT);
      else parts.length = slotEnd;
    } else if (kind === Class.Space || kind === Class.Newline) {
      if (parts.at(-1) !== ' ') parts.push(' ');
    } else if (kind !== Class.Nothing) {
      parts.push(word);
      if (!PARTING.includes(word)) slotEnd = NONE;
    }
  }
  return parts.join('');
}

const NONE = -1;
/** Between the parts of a date, a time or a number. */
const PARTING = ',.:/-–—';

function wordEnd(line: string, at: number): number {
  let end = at + 1;
  for (; end < line.length; end += 1) {
    const kind = classOf(line.charCodeAt(end));
    if (kind !== Class.Letter && kind !== Class.Digit) break;
  }
  return end;
}

/** "2018", "9th", "11h40", "March", "mardi". */
function isSlot(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (classOf(word.charCodeAt(i)) === Class.Digit) return true;
  if (word.length < 3 || word.length > 12) return false;
  const folded = fold(word);
  return months.has(folded) || weekdays.has(folded);
}

const LONG_KEY = /… \{(\d+) [\w-]{8}\}$/;

/** Units of the line that a key stands for. */
export function lengthOfKey(key: string): number {
  return isShown(key) ? key.length : Number(LONG_KEY.exec(key)![1]);
}

/** Whether the key is the whole line. */
export const isShown = (key: string): boolean => !key.endsWith('}') || !LONG_KEY.test(key);

/**
 * The frame of a short line that holds one name: "Posted by Jane Doe on #" → "Posted by @ on #". The first word is never the
 * name's, and something must stand before the name that is none: a word in lower case, a colon, or a preposition ("By Jane Doe").
 */
export function frameOf(key: string): string | null {
  if (!isShown(key)) return null;
  const words = key.split(' ');
  if (words[0] === '' || classOf(words[0].charCodeAt(0)) !== Class.Letter) return null;
  let from = 1;
  while (from < words.length && !isCapitalised(words[from])) from += 1;
  let to = from;
  while (to < words.length && isCapitalised(words[to])) to += 1;
  if (from === to || to - from > MOST_NAME_WORDS || words.slice(to).some(isCapitalised)) return null;
  const fixed = words.slice(0, from);
  if (!fixed.slice(1).some(isLowerWord) && !fixed[from - 1].endsWith(':') && !(from === 1 && linkingWords.has(fold(fixed[0])))) return null;
  return [...fixed, NAME, ...words.slice(to)].join(' ');
}

function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function isLowerWord(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}
