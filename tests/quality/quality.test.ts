import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/evaluate/gold.js';
import { lineNames, type Miss, Scores, scorePage } from '../../src/evaluate/score.js';
import { f1Of } from '../../src/evaluate/tally.js';
import { extract } from '../../src/index.js';

const root = new URL('../../', import.meta.url).pathname;
const labels = join(root, 'tests/gold');
const floors: Record<string, number> = JSON.parse(readFileSync(join(root, 'tests/quality/floors.json'), 'utf8'));

const scores = new Scores();
const labelled: string[] = [];
for (const file of readdirSync(labels).sort()) {
  const gold = parseGold(file, readFileSync(join(labels, file), 'utf8'));
  const page = readFileSync(join(root, 'fixtures', gold.name));
  const article =
    gold.body_text ??
    page
      .toString('utf8')
      .split('\n')
      .slice(gold.first_line! - 1)
      .join('\n');
  labelled.push(gold.name);
  scorePage(scores, gold, [extract({ path: gold.name, content: page })], article);
}

const shown = ({ page, what, key, words }: Miss): string => `${page}: ${what} ${key} “${words}”`;

/** Quality may rise silently; it sinks only on purpose, by a lower floor. */
describe('quality on the labelled pages of fixtures/', () => {
  it('all pages are labelled', () => {
    expect(labelled).toEqual(readdirSync(join(root, 'fixtures')).sort());
  });

  it('every line has its floor', () => {
    const scored = lineNames.filter((name) => f1Of(scores.tally(name)) !== null);
    expect(Object.keys(floors)).toEqual(scored);
  });

  it.each(Object.entries(floors))('%s: F1 at least %d', (line, floor) => {
    const f1 = f1Of(scores.tally(line))!;
    const misses = scores.misses.filter((miss) => miss.line === line).map(shown);
    expect(f1, misses.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
