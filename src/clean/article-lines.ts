import { isCaption } from './captions.js';
import { isFieldLine, TAIL, takeFields, takeTail } from './fields.js';
import { isFurniture, isHeader } from './head.js';
import { type Gathered, LONGEST_LABEL, removeLines, skipParting } from './labels.js';
import { beginsLower, isAfterGap, type Lines, LineTable, lengthOf, mayEndWithTime, mayHold, Trait } from './lines.js';
import { endsWithHour, takeStamp } from './stamp-lines.js';
import { FURNITURE, tablesAt, tablesOfWord } from './words.js';

/** A stamp without clock stands among the first lines of a page. */
const HEAD_LINES = 6;

/** The lines of the article among [first, to): those that no furniture rule takes. */
export function articleLines(lines: Lines, first: number, to: number, gathered: Gathered): Lines {
  const kept = new LineTable(lines, to - first);
  let gap = false;
  for (let i = first; i < to; ) {
    gap ||= isAfterGap(lines, i);
    const taken =
      i === first || beginsLower(lines, i) ? 0 : takeFurniture(lines, i, gap && i <= first + HEAD_LINES, i === first + 1, gathered);
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

/** Lines that furniture below the title takes at line `i`; `near`: apart from its neighbours among the first lines, where stamps and fields stand; `second`: right below the first. */
function takeFurniture(lines: Lines, i: number, near: boolean, second: boolean, gathered: Gathered): number {
  if (!mayBeFurniture(lines, i, near || second)) return 0;
  if (near || second) {
    const list = takeFields(lines, i, gathered);
    if (list > 0) return list;
    if (isHeader(lines, i)) return take(lines, i, 'header', 'kind of page and its reach', gathered);
  }
  if (isFurniture(lines, i)) return take(lines, i, 'furniture', 'line of the site', gathered);
  const stamp = takeTail(lines, i, gathered) || takeStamp(lines, i, !near && !second, gathered);
  if (stamp === 0 || i + stamp >= lines.count || !isFieldLine(lines, i + stamp)) return stamp;
  return stamp + take(lines, i + stamp, 'fields', 'field with its value', gathered);
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
  return !isLong && mayEndWithTime(lines, i) && (near || endsWithHour(lines.units, lines.end[i]));
}

function take(lines: Lines, i: number, rule: string, why: string, gathered: Gathered): number {
  removeLines(lines, i, i + 1, rule, why, gathered);
  return 1;
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
