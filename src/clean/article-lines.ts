import { fold } from '../text/characters.js';
import { isCaption } from './captions.js';
import { isFieldLine, TAIL, takeFields, takeTail } from './fields.js';
import { datedHeader, isFurniture, isHeader, isReading } from './head.js';
import { boxLabels, isNoteOfRights } from './html/box-labels.js';
import { countWords, type Gathered, isAll, LONGEST_LABEL, lineText, publish, removeLines, skipParting } from './labels.js';
import { beginsLower, isAfterGap, isEnded, type Lines, LineTable, lengthOf, mayEndWithTime, mayHold, Trait } from './lines.js';
import { endsWithButton, endsWithHour, stampBelow, takeStamp } from './stamp-lines.js';
import { Mark } from './survey.js';
import { FURNITURE, tablesAt, tablesOfWord, tailFields } from './words.js';

/** A stamp without clock stands among the first lines of a page. */
const HEAD_LINES = 6;

/** Fewest fields of a list that stands anywhere: below an article, for the most part. */
const LEAST_FIELDS = 3;

/** The lines of the article among [first, to): those that no furniture rule takes. */
export function articleLines(lines: Lines, first: number, to: number, gathered: Gathered): Lines {
  const kept = new LineTable(lines, to - first);
  let gap = false;
  for (let i = first; i < to; ) {
    gap ||= isAfterGap(lines, i);
    const mayStart = i > first && (!beginsLower(lines, i) || (i <= first + HEAD_LINES && mayEndWithTime(lines, i)));
    const taken = mayStart
      ? takeFurniture(lines, i, i <= first + HEAD_LINES && (gap || isAboveBreak(lines, i, to)), i === first + 1, gathered)
      : 0;
    if (taken > 0) {
      gap = true;
      i += taken;
      continue;
    }
    const caption = i > first && isCaption(lines, i) ? captionStart(lines, i, kept) : -1;
    if (caption >= 0) {
      while (kept.count > 0 && kept.start[kept.count - 1] >= lines.start[caption]) kept.drop();
      removeLines(lines, caption, i + 1, 'caption', 'caption of a photograph', gathered);
      gap = true;
    } else {
      kept.keep(lines, i, gap);
      gap = false;
    }
    i += 1;
  }
  return kept;
}

/** A stamp above a blank line, or above "Migrants and Refugees", the heading that the page stands under. */
const isAboveBreak = (lines: Lines, i: number, to: number): boolean =>
  i + 1 < to && mayHold(lines, i, Mark.Digit) && ((mayEndWithTime(lines, i) && isAfterGap(lines, i + 1)) || isHeader(lines, i + 1));

/** Lines that furniture below the title takes at line `i`; `near`: apart from its neighbours among the first lines, where stamps and fields stand; `second`: right below the first. */
function takeFurniture(lines: Lines, i: number, near: boolean, second: boolean, gathered: Gathered): number {
  if (!mayBeFurniture(lines, i, near || second)) return 0;
  const list = takeFields(lines, i, near || second ? 2 : LEAST_FIELDS, gathered);
  if (list > 0) return list;
  if ((near || second) && isHeader(lines, i)) return take(lines, i, 'header', 'kind of page and its reach', gathered);
  const dated = near || second ? datedHeader(lines, i) : null;
  if (dated !== null) {
    publish(lines, i, dated, gathered);
    return take(lines, i, 'header', 'kind of page and its date', gathered);
  }
  if ((near || second) && isReading(lines, i)) return take(lines, i, 'furniture', 'how long the page takes to read', gathered);
  if (isFurniture(lines, i)) {
    if (isListToEnd(lines, i) || isFoot(lines, i)) return takeRest(lines, i, gathered);
    return take(lines, i, 'furniture', 'line of the site', gathered, isBetweenLabels(lines, i + 1) ? 2 : 1);
  }
  const tags = tagsEnd(lines, i);
  if (tags > i) return take(lines, i, 'fields', 'what the page is filed under', gathered, tags - i);
  const stamp = (stampBelow(lines, i) === null && takeTail(lines, i, gathered)) || takeStamp(lines, i, !near && !second, gathered);
  if (stamp === 0 || i + stamp >= lines.count || !isFieldLine(lines, i + stamp)) return stamp;
  return stamp + take(lines, i + stamp, 'fields', 'field with its value', gathered);
}

/** Longest headline of another page, and most lines of a list of them. */
const LONGEST_TEASER = 140;
const MOST_TEASERS = 30;

/** Whether line `i` is the label of a list of other pages ("Related content"), and nothing but their headlines and stamps stands behind it. */
function isListToEnd(lines: Lines, i: number): boolean {
  if (lines.count - i > MOST_TEASERS || !boxLabels.has(fold(lineText(lines, i).trim()))) return false;
  let sentences = 0;
  for (let at = i + 1; at < lines.count; at += 1) {
    if (lengthOf(lines, at) > LONGEST_TEASER || mayHold(lines, at, Mark.At)) return false;
    if (isEnded(lines, at)) sentences += 1;
  }
  return sentences <= 1;
}

/** Fewest labels of a site's foot, and most words of one. */
const FOOT_LABELS = 3;
const FOOT_WORDS = 8;

/** Whether nothing but short labels stands from line `i` on, a third of them known: "Back to top" | "Contact us" | "Terms of use" | "Facebook". */
function isFoot(lines: Lines, i: number): boolean {
  if (lines.count - i > MOST_TEASERS) return false;
  let known = 0;
  for (let at = i; at < lines.count; at += 1) {
    if (isFurniture(lines, at) || isHeader(lines, at) || boxLabels.has(fold(lineText(lines, at).trim()))) known += 1;
    else if (
      mayHold(lines, at, FOOT_FREE) ||
      (isEnded(lines, at) && !isNoteOfRights(lineText(lines, at))) ||
      countWords(lines, at) > FOOT_WORDS
    )
      return false;
  }
  return known >= FOOT_LABELS && known * 3 >= lines.count - i;
}

/** Most words of a tag, and most tags of a page. */
const TAG_WORDS = 3;
const MOST_TAGS = 10;

/** "Email" between "Facebook" and "Print". */
const isBetweenLabels = (lines: Lines, i: number): boolean =>
  i + 1 < lines.count && !isAfterGap(lines, i + 1) && isTag(lines, i) && isFurniture(lines, i + 1);

/** Behind "Tags" | "Water" | "Sudan", the name of a field and its values up to a line of the site or the page's end; else `i`. */
function tagsEnd(lines: Lines, i: number): number {
  if (!isAll(lines, i, tailFields)) return i;
  let at = i + 1;
  while (at < lines.count && at <= i + MOST_TAGS && isTag(lines, at) && !isFurniture(lines, at)) at += 1;
  return at === lines.count || isFurniture(lines, at) ? at : i;
}

const isTag = (lines: Lines, i: number): boolean =>
  !isEnded(lines, i) && !mayHold(lines, i, FOOT_FREE) && countWords(lines, i) <= TAG_WORDS;

/** What contacts have, and labels of a foot do not. */
const FOOT_FREE = Mark.At | Mark.Plus;

function takeRest(lines: Lines, i: number, gathered: Gathered): number {
  removeLines(lines, i, lines.count, 'related', 'headlines of other pages, or the site’s foot', gathered);
  return lines.count - i;
}

/**
 * Whether furniture may stand at line `i`, told by its first word, behind signs if any, and by its end: a stamp that does not stand among the
 * first lines ends with its hour.
 */
function mayBeFurniture(lines: Lines, i: number, near: boolean): boolean {
  const isSigned = mayHold(lines, i, Trait.Signed);
  const isLong = lengthOf(lines, i) > LONGEST_LABEL; // only closing fields are as long, and begin with a word
  if (isLong && isSigned) return false;
  const at = isSigned ? skipParting(lines.units, lines.start[i], lines.end[i]) : lines.start[i];
  const may = (isSigned ? tablesAt(lines.units, at) : lines.tables[i]) & (isLong ? TAIL : FURNITURE);
  if (may !== 0 && (tablesOfWord(lines, at) & may) !== 0) return true;
  if (isLong) return false;
  const isTimed = mayEndWithTime(lines, i) && (near || endsWithHour(lines.units, lines.end[i]));
  return isTimed || (near && (endsWithButton(lines, i) || isReading(lines, i)));
}

function take(lines: Lines, i: number, rule: string, why: string, gathered: Gathered, count = 1): number {
  removeLines(lines, i, i + count, rule, why, gathered);
  return count;
}

/** First line of the caption whose credit ends line `i`: a wrapped caption has begun on a line before. The title is never part of it. */
function captionStart(lines: Lines, i: number, kept: Lines): number {
  let start = i;
  for (
    let k = kept.count - 1;
    k > 0 && !isAfterGap(lines, start) && beginsLower(lines, start) && kept.start[k] === lines.start[start - 1];
    k -= 1
  )
    start -= 1;
  return start;
}
