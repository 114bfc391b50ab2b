import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iomx, scratch } from '../cli/harness.js';

const shared = new URL('../../../shared/', import.meta.url).pathname;
const scorer = join(shared, 'tools/score.mjs');
const present = existsSync(scorer) && existsSync(join(shared, 'gold'));
const reason = present ? '' : ' (skipped: no labelled pages beside this project, ../shared)';
const records = join(scratch(), 'records.jsonl');

interface Row {
  line: string;
  language: string | null;
  gold: number;
  found: number;
  correct: number;
}

/** The lines that the scorer prints: name, gold, found, correct. */
function printed(options: readonly string[]): Row[] {
  const { stdout } = spawnSync(process.execPath, [scorer, join(shared, 'gold'), records, ...options], { encoding: 'utf8' });
  return [...stdout.matchAll(/^(\S.*?) +(\d+) +(\d+) +(\d+) {2}.*$/gm)].map(([, line, gold, found, correct]) => ({
    line,
    language: null,
    gold: Number(gold),
    found: Number(found),
    correct: Number(correct),
  }));
}

describe.skipIf(!present)(`numbers agree with the shared scorer${reason}`, () => {
  it.each([
    ['all pages', []],
    ['French ones', ['--lang', 'fr']],
    ['text pages', ['--match', '^(00|[0-9]{2}-|[12][0-9]{2}-)']],
    ['HTML pages', ['--match', 'html']],
  ])('%s', async (_, options) => {
    if (!existsSync(records))
      await iomx(['extract', join(shared, 'seeds'), join(shared, 'pages'), '--format', 'jsonl', '--quiet', '-o', records]);
    expect(readFileSync(records, 'utf8')).not.toBe('');
    const theirs = printed(options);
    const report = await iomx(['evaluate', join(shared, 'gold'), records, '--format', 'json', ...options]);
    const ours: Row[] = JSON.parse(report.stdout).scores.filter(({ language }: Row) => language === null);
    expect(theirs.length).toBeGreaterThan(10);
    for (const row of theirs) {
      const mine = ours.find(({ line }) => line === row.line);
      // the words of the text differ by a few: an "œuvre" that stands there whole is one word to us
      if (row.line === 'text (words)') expect(Math.abs(mine!.correct - row.correct) / row.gold).toBeLessThan(0.001);
      else
        expect(mine ?? { line: row.line, gold: 0, found: 0, correct: 0 }).toMatchObject({
          line: row.line,
          gold: row.gold,
          found: row.found,
          correct: row.correct,
        });
    }
  });
});
