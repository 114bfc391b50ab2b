import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const places = ['Chad', 'Kenya', 'Colombie', 'Peru', 'Haïti', 'Nepal'];

/** A page of some paragraphs; `seed` sets its figures, so that no two are the same. */
export function pageOf(seed: number, paragraphs = 3): string {
  const place = places[seed % places.length];
  const lines = Array.from(
    { length: paragraphs },
    (_, i) =>
      `The International Organization for Migration (IOM) gave shelter to ${300 + seed * 7 + i} families who fled the floods since ${1990 + ((seed + i) % 30)}, at a cost of USD ${seed + 2}.${i} million, as 😀 was seen on ${1 + (seed % 28)} May 2017.`,
  );
  return `Aid ${seed} Reaches Families\n\n${place} - ${lines.join('\n\n')}\n`;
}

/** A folder of text pages with some that cannot be read, and a JSONL file with all that can be wrong with a line. Returns its path. */
export function makePages(folder: string, count: number, paragraphs?: number): string {
  const pages = join(folder, `pages-${count}-${paragraphs}`);
  mkdirSync(join(pages, 'deep'), { recursive: true });
  for (let i = 0; i < count; i += 1) {
    const content = i % 17 === 5 ? '' : i % 23 === 7 ? '\0\0binary' : pageOf(i, paragraphs);
    writeFileSync(join(pages, i % 3 === 0 ? 'deep' : '', `${String(i).padStart(4, '0')}.txt`), content);
  }
  writeFileSync(join(pages, 'lines.jsonl'), linesOf(count, paragraphs));
  return pages;
}

/** JSONL: pages, and among them a blank line, a broken one, one without text, one with an id that comes twice. */
export function linesOf(count: number, paragraphs?: number): string {
  const lines = Array.from({ length: count }, (_, i) => JSON.stringify({ id: `line-${i}`, text: pageOf(i + 1000, paragraphs) }));
  return [
    ...lines,
    '',
    '{"broken',
    '{"id":"no-text"}',
    '{"id":"line-0","text":"Aid for Chad","date":"soon"}',
    '{"text":"Aid for Chad"}',
    '',
  ].join('\n');
}
