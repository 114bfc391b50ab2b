import { isPlainCapital } from '../text/characters.js';
import type { Written } from '../text/units.js';
import { beginsLower, isAfterGap, isEnded, type Lines, lengthOf, mayHold } from './lines.js';
import { Mark } from './survey.js';
import { captions, isWordUnit } from './words.js';

/** Longest caption with its credit. */
const LONGEST = 420;
/** A credit at a caption's end is short: "Photo : OIM 2019 / Prénom Nom". */
const LONGEST_CREDIT = 80;
const BRACKET = 40;
const COLON = 58;
const COPYRIGHT = 0xa9;
const SLASH = 47;

/** Whether the line is a photograph's caption: it begins with a credit, or ends with one ("... Photo : OIM", "© IOM 2021"). */
export function isCaption(lines: Lines, i: number): boolean {
  const start = lines.start[i];
  const end = lines.end[i];
  const credited = mayHold(lines, i, Mark.Credit);
  if ((!credited && !isPlainCapital(lines.units[end - 1])) || lengthOf(lines, i) > LONGEST) return false;
  if (!credited) return endsWithOwner(lines, i);
  const unit = lines.units[start];
  if (unit === COPYRIGHT || isOwned(lines, i)) return true;
  const mayCredit = unit === BRACKET || (lines.tables[i] & captions.bit) !== 0;
  if (mayCredit && !beginsLower(lines, i) && isCredit(lines, unit === BRACKET ? start + 1 : start, end)) return true;
  return endsWithCredit(lines, i, Math.max(start, end - LONGEST_CREDIT));
}

/** "IOM/Hadi Trabelsi", "UNICEF/UN0359806/Rami Khalil": whose picture it is, alone on its line. */
const OWNED = /^\p{Lu}{2,}(?:[ /][\p{Lu}\p{Nd}]+)?\/\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;
const LONGEST_OWNED = 60;

function isOwned(lines: Lines, i: number): boolean {
  const length = lengthOf(lines, i);
  if (length > LONGEST_OWNED || length < 8) return false;
  return OWNED.test(lines.text.slice(lines.start[i], lines.end[i]).trim());
}

/** "Des kits sont déchargés à Pemba. OIM": whose picture it is behind the last sentence of a paragraph of one line. */
function endsWithOwner(lines: Lines, i: number): boolean {
  const { text, units } = lines;
  let at = lines.end[i];
  while (isPlainCapital(units[at - 1])) at -= 1;
  if (lines.end[i] - at < 2 || !/[.!?] $/.test(text.slice(at - 2, at))) return false;
  return isAfterGap(lines, i) && i + 1 < lines.count && isAfterGap(lines, i + 1);
}

/** The same with who took it: "… l'aéroport d'Accra. OIM Ghana/ David Darko". */
const TAKEN = /[.!?] \p{Lu}{2,}(?: [\p{Lu}\p{Nd}][\p{L}\p{Nd}-]*)? ?\/ ?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

function endsWithCredit(lines: Lines, i: number, from: number): boolean {
  const { text, units } = lines;
  const start = lines.start[i];
  const end = lines.end[i];
  let marked = false;
  let slashed = false;
  let credited = false;
  for (let at = from; at < end; at += 1) {
    const unit = units[at];
    if (unit === COPYRIGHT) {
      if (!marked && at > 0 && /[\s(.]/.test(text[at - 1])) return true;
      marked = true;
    } else if (unit === COLON) {
      if (creditBefore(lines, start, at, end)) return true;
    } else if (unit === SLASH) {
      slashed = true;
      credited ||= creditBefore(lines, start, at, end);
    }
  }
  return slashed && !isEnded(lines, i) && (credited || TAKEN.test(text.slice(from, end).trimEnd()));
}

/** A credit's words and its colon: "Photo :", "Crédit photo:", "Photo/OIM". */
function isCredit(page: Written, at: number, end: number): boolean {
  const to = captions.endAt(page, at, end);
  if (to < 0) return false;
  const { units } = page;
  let sign = to;
  while (units[sign] === 32 || units[sign] === 0xa0 || units[sign] === 0x202f) sign += 1;
  const unit = units[sign];
  return unit === COLON || unit === COPYRIGHT || (unit === SLASH && sign === to && units[at] < 97);
}

/** Signs that no credit holds: words were quoted, and the colon is a speaker's. */
const QUOTED = /["“”«»]/;

/** Whether the colon at `at` belongs to a credit whose first word stands one or two words before it. */
function creditBefore(page: Written, start: number, at: number, end: number): boolean {
  const { text, units } = page;
  for (let words = 0, from = at; words < 4 && from > start; words += 1) {
    while (from > start && !isWordUnit(units[from - 1])) from -= 1;
    while (from > start && isWordUnit(units[from - 1])) from -= 1;
    if (captions.endAt(page, from, at) >= 0 && beginsCredit(text, start, from) && isCredit(page, from, end))
      return !QUOTED.test(text.slice(at, end));
  }
  return false;
}

/** Whether the word at `from` can be a credit's first: a capital or a bracket at the beginning of a line or sentence, or within one. */
function beginsCredit(text: string, start: number, from: number): boolean {
  const begins = from === start || /[\s(.[]/.test(text[from - 1]);
  const capital = text[from] !== text[from].toLowerCase() || text[from] === text[from].toUpperCase() || text[from - 1] === '(';
  return begins && capital && (from === start || !/\p{L}/u.test(text[from - 2] ?? ''));
}
