import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iomx, page, scratch } from './harness.js';

const folder = scratch();
const gold = join(folder, 'gold');
mkdirSync(gold);
const label = (name: string, labels: object): void => writeFileSync(join(gold, name), JSON.stringify(labels));
label('one.json', { document: 'pages/one.txt', lang: 'en', title: 'Aid Reaches Families', countries: ['TD'], emails: ['a@iom.example'] });
label('deux.json', { document: 'pages/deux.txt', lang: 'fr', countries: ['KE', 'UG'] });

const pages = join(folder, 'pages');
mkdirSync(pages);
writeFileSync(join(pages, 'one.txt'), page());
writeFileSync(join(pages, 'deux.txt'), page('Kenya'));
const records = join(folder, 'records.jsonl');

describe('evaluate', async () => {
  await iomx(['extract', pages, '-o', records]);
  const evaluate = (...options: string[]) => iomx(['evaluate', gold, records, ...options]);

  it('scores by kind and language', async () => {
    const { stdout, code, stderr } = await evaluate();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^2 pages labelled$/m);
    expect(stdout).toMatch(/^countries +3 +2 +2 +1\.000 +0\.667 +0\.800$/m);
    expect(stdout).toMatch(/^emails +1 +0 +0 +– +0\.000 +0\.000$/m);
    expect(stdout).toMatch(/^F1 by language \(pages\) +en \(1\) +fr \(1\)$/m);
    expect(stdout).toMatch(/^countries +1\.000 +0\.667$/m);
    expect(stdout).not.toMatch(/^dates/m); // not labelled
  });

  it('--lang and --match choose pages', async () => {
    expect((await evaluate('--lang', 'fr')).stdout).toMatch(/^1 page labelled$/m);
    expect((await evaluate('--match', '^one')).stdout).toMatch(/^countries +1 +1 +1 /m);
  });

  it('--misses lists every miss and wrong finding', async () => {
    const { stdout } = await evaluate('--misses');
    expect(stdout).toMatch(/^deux\.txt +countries +missed +UG$/m);
    expect(stdout).toMatch(/^deux\.txt +language +wrong +en$/m);
    expect(stdout).toMatch(/^one\.txt +emails +missed +a@iom\.example$/m);
  });

  it('--format markdown and json', async () => {
    const markdown = (await evaluate('--format', 'markdown')).stdout.split('\n');
    expect(markdown[0]).toBe('|  | en (1 page) | fr (1 page) | all (2 pages) | labelled | precision | recall |');
    expect(markdown).toContain('| countries | 1.000 | 0.667 | **0.800** | 3 | 1.000 | 0.667 |');
    const json = JSON.parse((await evaluate('--format', 'json', '--misses')).stdout);
    expect(json.pages).toEqual({ en: 1, fr: 1 });
    expect(json.scores).toContainEqual({
      line: 'countries',
      language: 'fr',
      gold: 2,
      found: 1,
      correct: 1,
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    });
    expect(json.misses).toContainEqual({ page: 'deux.txt', line: 'countries', what: 'missed', key: 'UG', words: 'UG' });
  });

  it('--min makes the exit code 1 where a line is below', async () => {
    expect((await evaluate('--match', '^one', '--min', '0.5')).code).toBe(1);
    expect((await evaluate('--match', '^one', '--min', '0.5')).stderr).toMatch(/emails has F1 0\.000, asked is 0\.5/);
    expect((await evaluate('--match', '^deux', '--lang', 'fr', '--min', '0')).code).toBe(0);
  });

  it('a page without a record counts as missed', async () => {
    label('none.json', { document: 'none.txt', lang: 'es', countries: ['PE'] });
    const { stdout, code } = await evaluate('--lang', 'es');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^countries +1 +0 +0 /m);
    expect(stdout).toMatch(/^1 page without a record: none\.txt$/m);
    expect((await evaluate('--lang', 'es', '--min', '0')).code).toBe(1);
  });

  it('reads one gold file, standard input, JSON and JSONL lines; writes a file', async () => {
    const file = join(gold, 'one.json');
    const stdin = readFileSync(records, 'utf8');
    const expected = (await iomx(['evaluate', file, records])).stdout;
    expect((await iomx(['evaluate', file, '-'], { stdin })).stdout).toBe(expected);
    expect((await iomx(['evaluate', file, '-'], { stdin: `[${stdin.trim().split('\n').join(',\n')}]` })).stdout).toBe(expected);
    const report = join(folder, 'report.txt');
    expect(await iomx(['evaluate', file, records, '-o', report])).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(report, 'utf8')).toBe(expected);
    const lines = await iomx(['extract', '-'], {
      stdin: `${JSON.stringify({ id: 'a', text: page() })}\n${JSON.stringify({ id: 'b', text: page('Kenya') })}\n`,
    });
    const byId = join(folder, 'b.json');
    writeFileSync(byId, JSON.stringify({ document: 'b', countries: ['KE'] }));
    expect((await iomx(['evaluate', byId, '-'], { stdin: lines.stdout })).stdout).toMatch(/^countries +1 +1 +1 /m);
  });

  it('says where a page has two records, or two labels', async () => {
    const stdin = readFileSync(records, 'utf8');
    const twice = await iomx(['evaluate', join(gold, 'one.json'), '-'], { stdin: stdin + stdin });
    expect(twice).toMatchObject({ code: 0, stderr: 'iomx: one.txt: 2 records go by this name; scored as one\n' });
    const other = join(folder, 'gold-twice');
    mkdirSync(other);
    for (const name of ['a', 'b']) writeFileSync(join(other, `${name}.json`), JSON.stringify({ document: 'pages/one.txt' }));
    const labels = await iomx(['evaluate', other, records]);
    expect(labels).toMatchObject({ code: 2, stdout: '' });
    expect(labels.stderr).toMatch(/^iomx: \S+b\.json: document: \S+a\.json labels this page already\n$/);
  });

  it.each([
    [[join(folder, 'nothing'), records], /nothing: no such file/],
    [[pages, records], /pages: no \*\.json/],
    [[gold, join(folder, 'none.jsonl')], /none\.jsonl: no such file/],
    [[gold, records, '--lang', 'it'], /no page fits/],
    [[gold, records, '--match', '('], /no regular expression/],
    [[gold, records, '--match', '(a+)+'], /for ever/],
    [[gold, records, '--min', '95'], /0 to 1/],
    [[gold, records, '--format', 'xml'], /xml/],
    [[gold], /missing required argument/],
  ])('%j is one line and exit 2', async (argv, words) => {
    const result = await iomx(['evaluate', ...argv]);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(/^iomx: [^\n]+\n$/);
    expect(result.stderr).toMatch(words);
  });

  it('names file and field of what is wrong', async () => {
    const bad = join(folder, 'bad.json');
    const said = async (content: string, stdin = readFileSync(records, 'utf8')) => {
      writeFileSync(bad, content);
      const { code, stderr } = await iomx(['evaluate', bad, '-'], { stdin });
      expect(code).toBe(2);
      return stderr;
    };
    expect(await said('{')).toMatch(/bad\.json: broken JSON/);
    expect(await said('[]')).toMatch(/bad\.json: .*object/);
    expect(await said('{"statistics":[{"text":"9","kind":"amount","qualifier":"exact"}]}')).toMatch(/bad\.json: statistics\[0\]\.kind: /);
    expect(await said('{"countries":["TD","FRA"]}')).toMatch(/bad\.json: countries\[1\]: no ISO 3166 code/);
    expect(await said('{"money":[{"currency":"usd","qualifier":"exact"}]}')).toMatch(/bad\.json: money\[0\]\.currency: no ISO 4217/);
    expect(await said('{"statistic":[]}')).toMatch(/bad\.json: statistic: no list of this name/);
    expect(await said('{"document":"one.txt"}', '{"id":"x"}\n')).toMatch(/-:1: no record of iomx extract/);
    expect(await said('{"document":"one.txt"}', '\n{"id"\n')).toMatch(/-:2: broken JSON/);
  });
});
