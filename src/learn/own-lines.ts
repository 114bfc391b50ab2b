import { fold } from '../text/characters.js';
import { endWithout } from '../text/trailing.js';
import { DATE, NUMBER } from './keys.js';
import { hasAddress, isContactHeading, isOpener, isProse, isSentence, namesOrganisation } from './shapes.js';
import { articleHeadings } from './words.js';

/** Lines of names, roles and offices between an opener and an address. */
const NEAR = 5;
const LONGEST_HEADING = 80;
const headings: ReadonlySet<string> = new Set(articleHeadings.map(fold));

/** Which lines are of a contact block: from its opener or heading to the last address that is near; an opener alone, where a dump stops behind it. They stay, on however many pages they are. */
export function contactLines(lines: readonly string[]): boolean[] {
  const found = lines.map(() => false);
  for (let i = 0; i < lines.length; i += 1) {
    found[i] ||= isOpener(lines[i]);
    if (!found[i] && !isContactHeading(lines[i])) continue;
    let last = -1;
    for (let at = i; at < lines.length && at - Math.max(i, last) <= NEAR; at += 1) if (hasAddress(lines[at])) last = at;
    if (last < 0) continue;
    found.fill(true, i, last + 1);
    i = last;
  }
  return found;
}

/**
 * Which lines could be an article's though all pages of a series or an office have them: headings such as "Background" with what is
 * right below, figures in a row, a line of place and date, items of a list, addresses, and what names the organisation.
 */
export function likelyOwn(lines: readonly string[], keys: readonly string[]): boolean[] {
  const own = lines.map(
    (line, i) => isHeading(line) || isPlaceAndDate(keys[i]) || isItem(line) || hasAddress(line) || namesOrganisation(line),
  );
  const figures = keys.map((key) => key.includes(NUMBER) && !isProse(key));
  for (let i = 0; i < lines.length; i += 1) {
    if (figures[i] && (figures[i - 1] || figures[i + 1])) own[i] = true;
    if (i > 0 && isHeading(lines[i - 1]) && isSentence(keys[i])) own[i] = true;
  }
  return own;
}

const isHeading = (line: string): boolean =>
  line.length <= LONGEST_HEADING && headings.has(fold(line.slice(0, endWithout(line, /[\s:.]/))));

/** "- a blanket": a bullet that goes on behind a space. */
const isItem = (line: string): boolean => /^[-•*–] \S/.test(line);

/** "Kampala, <date>", "Nairobi – <date>": capitals, a comma or dash, and the date. */
function isPlaceAndDate(key: string): boolean {
  if (!key.endsWith(DATE)) return false;
  const place = key.slice(0, -DATE.length).trimEnd();
  return /[,–—-]$/.test(place) && place.length <= 40 && place.split(' ').every((word) => !/^\p{Ll}/u.test(word));
}
