import type { Line } from './line.js';
import { bare } from './plain.js';

/** A line with fewer letters is no quotation. */
const SHORTEST = 20;
const KEY = 16;
const MOST_LIKE_IT = 8;

/** The lines whose words stand once more, as the beginning of a sentence, in a longer line: quotations set large. */
export function repeatedLines(lines: readonly Line[]): ReadonlySet<Line> {
  const sentences = new Map<string, { line: Line; text: string }[]>();
  for (const line of lines) {
    for (const text of sentencesOf(line.text)) {
      const key = text.slice(0, KEY);
      const alike = sentences.get(key);
      if (alike === undefined) sentences.set(key, [{ line, text }]);
      else if (alike.length < MOST_LIKE_IT) alike.push({ line, text });
    }
  }
  const found = new Set<Line>();
  for (const line of lines) {
    if (line.isTitle || line.element.name === 'li' || line.element.name === 'td') continue;
    const words = bare(line.text);
    if (words.length < SHORTEST) continue;
    const alike = sentences.get(words.slice(0, KEY)) ?? [];
    if (alike.some((other) => other.line !== line && other.line.text.length > line.text.length && other.text.startsWith(words)))
      found.add(line);
  }
  return found;
}

/** The rest of a line from each of its sentences on, by letters and digits. */
function sentencesOf(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/(?:[.!?…:]["”»]?\s+|[“«"])(?=\S)/gu)) {
    found.push(bare(text.slice(from, from + 400)));
    from = index + 1;
  }
  found.push(bare(text.slice(from, from + 400)));
  return found.filter((words) => words.length >= SHORTEST);
}
