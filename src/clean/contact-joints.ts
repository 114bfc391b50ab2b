import { Class, classOf } from '../text/characters.js';
import { isDetail } from './contact.js';
import { isLower, type Lines, lengthOf } from './lines.js';
import { contactLabels, extensions, foldedWord, linkingWords, offices, roleWords, wordEnd } from './words.js';

const COLON = 58;
const PLUS = 43;

/** What joins two lines of a contact block in list form: a space where the second only goes on with the first, else a line break. */
export function contactJoint(lines: Lines, i: number): ' ' | '\n' {
  const { text } = lines;
  const next = i + 1;
  const start = lines.start[next];
  const last = text.charCodeAt(lines.end[i] - 1);
  const labelled = contactLabels.match(text, start, lines.end[next]) >= 0 && isDetail(lines, next);
  if (last === COLON && isDetail(lines, i) && !labelled && isDetail(lines, next)) return ' '; // "Email :" | "name@iom.int"
  if (
    extensions.match(text, start, lines.end[next]) >= 0 &&
    hasDigit(text, lines.start[i], lines.end[i]) &&
    hasDigit(text, start, lines.end[next])
  )
    return ' ';
  if (
    !labelled &&
    isDetail(lines, i) &&
    isBareNumber(text, start, lines.end[next]) &&
    text.charCodeAt(start) !== PLUS &&
    !holdsAt(lines, i)
  )
    return ' ';
  if (!labelled && isSplitNumber(lines, i)) return ' ';
  return isSplitName(lines, i) ? ' ' : '\n';
}

/** Length from which a line of a contact block is one that the layout has wrapped. */
const WRAPPED = 45;

/** "…, Tel: +963 11 612" | "1370, Fax:", "… ext." | "205": a number over two lines that hold more. */
function isSplitNumber(lines: Lines, i: number): boolean {
  const { text } = lines;
  const end = lines.end[i];
  if (lengthOf(lines, i) < WRAPPED || !isDigit(text.charCodeAt(lines.start[i + 1]))) return false;
  if (/(?:\d|\+)[\s)./-]*$/.test(text.slice(end - 4, end))) return true;
  return extensions.match(text, text.lastIndexOf(' ', end) + 1, end) >= 0;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const holdsAt = ({ text, start, end }: Lines, i: number): boolean => text.slice(start[i], end[i]).includes('@');
const hasDigit = (text: string, start: number, end: number): boolean => /\d/.test(text.slice(start, end));
const isBareNumber = (text: string, start: number, end: number): boolean =>
  end - start <= 24 && /^[\d(][\d\s()./-]*$/.test(text.slice(start, end));

/** "Joyce Achieng" | "Odhiambo" before the office: one name over two lines. */
function isSplitName(lines: Lines, i: number): boolean {
  const { text } = lines;
  const first = nameWords(lines, i);
  const second = nameWords(lines, i + 1);
  if (first === 0 || second === 0 || first > 1 === second > 1) return false;
  if (i + 2 >= lines.count) return false;
  return offices.match(text, lines.start[i + 2], lines.end[i + 2]) >= 0 || isDetail(lines, i + 2);
}

/** Number of words of a line that holds nothing but a name's capitalised words and particles; 0 for any other. */
function nameWords(lines: Lines, i: number): number {
  const { text } = lines;
  if (lengthOf(lines, i) > 40 || isDetail(lines, i) || offices.match(text, lines.start[i], lines.end[i]) >= 0) return 0;
  let words = 0;
  for (let at = lines.start[i]; at < lines.end[i]; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === Class.Letter) {
      const end = wordEnd(text, at, lines.end[i]);
      if (roleWords.has(foldedWord(text, at, end)) || (isLower(text, at) && !linkingWords.has(foldedWord(text, at, end)))) return 0;
      if (!isLower(text, at) && text.charCodeAt(at - 1) !== 45) words += 1;
      at = end;
    } else if (kind === Class.Space || text.charCodeAt(at) === 45 || text.charCodeAt(at) === 46) at += 1;
    else return 0;
  }
  return words;
}
