import { digitValue, fold } from '../../text/characters.js';
import { readStamp, type Stamp } from '../stamps.js';
import { posted, weekdays } from '../words.js';

/** A date that a page of HTML states about itself. */
export interface PageStamp {
  /** Words as they stand there, white space folded. */
  readonly text: string;
  /** EDTF of the day. */
  readonly edtf: string;
  /** Whether the words around it are only labels, weekday and time of day: the line is a stamp and nothing else. */
  readonly isWhole: boolean;
}

/** Longer strings are sentences that name a date. */
const LONGEST_STAMP = 120;
/** Around a date and a time of day. */
const LITTLE_WORDS = new Set([
  'am',
  'pm',
  'h',
  'uhr',
  'gmt',
  'utc',
  'cet',
  'cest',
  'est',
  'edt',
  'at',
  'à',
  'le',
  'el',
  'a',
  'las',
  'on',
  'de',
  'del',
  'du',
  'the',
  'hrs',
]);

/** Reads the date of a short line or of metadata, in digits of any script; null where there is none. */
export function pageStamp(words: string): PageStamp | null {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text.length < 6 || text.length > LONGEST_STAMP) return null;
  const western = text.replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit.charCodeAt(0))));
  const stamp = readStamp(western) ?? shortStamp(western);
  if (stamp === null) return null;
  const rest = `${text.slice(0, stamp.start)} ${text.slice(stamp.end)}`;
  return { text: text.slice(stamp.start, stamp.end), edtf: stamp.edtf, isWhole: isLabel(rest.trim()) };
}

/** "05/22/13", month first, as Drupal writes short dates. */
function shortStamp(text: string): Stamp | null {
  const match = /(?<![\d/.])(\d{1,2}\/\d{1,2}\/)(\d{2})(?![\d/])/.exec(text);
  const stamp = match === null ? null : readStamp(`${match[1]}20${match[2]}`);
  return stamp === null ? null : { start: match!.index, end: match!.index + match![0].length, text: match![0], edtf: stamp.edtf };
}

/** "Posted: Tue, … - 10:36": nothing but a label, a weekday and a time of day. */
function isLabel(rest: string): boolean {
  if (rest === '') return true;
  const behind = Math.max(0, posted.match(rest, 0, rest.length));
  const words =
    rest
      .slice(behind)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.every((word) => weekdays.has(fold(word)) || LITTLE_WORDS.has(word));
}
