import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarOf } from '../input/containers.js';
import { iomx, page, recordsOf, scratch } from './harness.js';

const folder = scratch();
const pages = join(folder, 'pages');
mkdirSync(pages);
writeFileSync(join(pages, '1.txt'), page());
writeFileSync(join(pages, '2.txt'), page('Kenya'));
const broken = join(folder, 'empty.txt');
writeFileSync(broken, '');

describe('a wrong command is one line and exit 2', async () => {
  const archive = join(folder, 'pages.tar');
  writeFileSync(archive, await tarOf({ 'a.txt': page() }));
  const empty = join(folder, 'nothing');
  mkdirSync(empty);
  it.each([
    [[], /no command/],
    [['extrakt'], /unknown command 'extrakt'/],
    [['extract', '--colour'], /unknown option/],
    [['extract', '--format', 'xml', pages], /xml/],
    [['extract', '--input-format', 'pdf', pages], /pdf/],
    [['extract', '--lang', 'klingon', pages], /ISO 639/],
    [['extract', '--facts', 'dates,colours', pages], /"colours"/],
    [['extract', '--reference-date', '2018-02-30', pages], /2018-02-30/],
    [['extract', '--reference-date', 'May', pages], /YYYY-MM-DD/],
    [['extract', '--max-bytes', 'lots', pages], /size/],
    [['extract', '--fail-on', 'monday', pages], /monday/],
    [['extract', '--include', '[a', pages], /"\["/],
    [['extract', '--table', 'facts', pages], /--format csv/],
    [['extract', '--quiet', '--verbose', pages], /cannot be used/],
    [['extract', '-', '-'], /only once/],
    [['extract', pages, '-o', ''], /no path/],
    [['extract', pages, '--jobs', '0'], /from 1 on/],
    [['extract', pages, '--shard', '3/2'], /1\/4/],
    [['extract', pages, '--resume'], /folder as --output/],
    [['extract', pages, '--resume', '-o', join(folder, 'one.jsonl')], /folder as --output/],
    [['extract', pages, '--check'], /needs --output/],
    [['merge', join(folder, 'none')], /no such file/],
    [['merge', pages], /no manifest/],
    [['extract', empty], /nothing: no files/],
    [['extract', ''], /a path is empty/],
    [['clean', pages, ''], /a path is empty/],
    [['help', 'extrakt'], /unknown command 'extrakt'/],
    [['extract', archive, '--include', '*.xml'], /archive fits --include/],
    [['explain', archive, '--include', '*.xml'], /unknown option/],
    [['clean', archive, '--include', '*.xml'], /archive fits --include/],
    [['extract', pages, empty], /nothing: no files/],
    [['extract', pages, '--include', '*.xml'], /--include/],
    [['extract', pages, '-o', join(folder, 'no', 'where.jsonl')], /cannot write .*no such folder/],
    [['validate'], /missing required argument/],
    [['validate', join(folder, 'none.jsonl')], /no such file/],
    [['schema', 'more'], /too many arguments/],
  ])('%j', async (argv, words) => {
    const result = await iomx(argv);
    expect(result.code).toBe(2);
    expect(result.stdout).toBe('');
    expect(result.stderr).toMatch(/^iomx: [^\n]+\n$/);
    expect(result.stderr).toMatch(words);
  });
});

describe('options', () => {
  it('--help and --version', async () => {
    for (const argv of [
      ['--help'],
      ...['extract', 'merge', 'clean', 'explain', 'evaluate', 'learn', 'schema', 'validate'].map((name) => [name, '--help']),
      ['help'],
    ]) {
      const result = await iomx(argv);
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(result.stdout).toContain('Examples:');
      expect(result.stdout.trimEnd().split('\n').at(-1)).toMatch(/^Exit codes: 0 .* 1 .* 2 /);
    }
    expect((await iomx(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('--include of an archive leaves what fits', async () => {
    const archive = join(folder, 'two.tar');
    writeFileSync(archive, await tarOf({ 'a.txt': page(), 'b.md': page('Kenya') }));
    const records = recordsOf(await iomx(['extract', archive, '--include', '*.md']));
    expect(records.map(({ source }) => source.member)).toEqual(['b.md']);
  });

  it('help of one command is that of its --help', async () => {
    expect(await iomx(['help', 'merge'])).toEqual(await iomx(['merge', '--help']));
  });

  it('clean, learn and explain write no folders, and do not say so', async () => {
    for (const name of ['clean', 'learn', 'explain']) expect((await iomx([name, '--help'])).stdout).not.toContain('into a folder');
  });

  it('--no-clean leaves the text as it is', async () => {
    const stdin = `-\nMenu\n\n${page()}  \r\n`;
    expect(recordsOf(await iomx(['extract', '-', '--no-clean'], { stdin }))[0].text).toBe(stdin);
  });

  it('--lang is taken at its word', async () => {
    expect(recordsOf(await iomx(['extract', '-', '--lang', 'es'], { stdin: page() }))[0].language.code).toBe('es');
  });

  it('--facts empties the lists that are not asked for', async () => {
    const [record] = recordsOf(await iomx(['extract', '-', '--facts', 'dates'], { stdin: page() }));
    expect(record).toMatchObject({ countries: [], statistics: [], money: [] });
  });

  it('--fail-on sets what makes the exit code 1', async () => {
    const warned = { stdin: '{"text":"Aid for Chad","date":"soon"}\n' };
    expect((await iomx(['extract', broken])).code).toBe(1);
    expect((await iomx(['extract', broken, '--fail-on', 'never'])).code).toBe(0);
    expect((await iomx(['extract', '-'], warned)).code).toBe(0);
    expect((await iomx(['extract', '-', '--fail-on', 'warning'], warned)).code).toBe(1);
  });

  it('--quiet says nothing of pages, --verbose counts them', async () => {
    expect(await iomx(['extract', broken, '--quiet'])).toMatchObject({ code: 1, stderr: '' });
    expect((await iomx(['extract', broken, '--verbose'])).stderr).toContain('1 pages, 1 failed');
  });

  it('--format and --output', async () => {
    const jsonl = await iomx(['extract', pages]);
    const json = await iomx(['extract', pages, '--format', 'json']);
    expect(JSON.parse(json.stdout)).toEqual(recordsOf(jsonl));
    for (const [name, text] of [
      ['out.jsonl', jsonl.stdout],
      ['out.json', json.stdout],
      ['noext', jsonl.stdout],
    ]) {
      const result = await iomx(['extract', pages, '-o', join(folder, name)]);
      expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('- as --output is standard output', async () => {
    const { stdout } = await iomx(['extract', pages]);
    expect(await iomx(['extract', pages, '-o', '-'])).toEqual({ code: 0, stdout, stderr: '' });
    expect((await iomx(['extract', pages, '-o', '-', '--check'])).code).toBe(2);
    for (const command of ['clean', 'learn', 'explain'])
      expect(await iomx([command, join(pages, '1.txt'), '-o', '-'])).toEqual(await iomx([command, join(pages, '1.txt')]));
  });

  it('--output into a folder', async () => {
    const out = join(folder, 'out');
    await iomx(['extract', pages, '-o', `${out}/`]);
    await iomx(['extract', pages, '-o', out, '--format', 'csv']);
    await iomx(['extract', pages, '-o', out, '--format', 'json']);
    expect(readdirSync(out).sort()).toEqual(['articles.csv', 'facts.csv', 'manifest.json', 'records.json', 'records.jsonl']);
  });

  it('--table and --csv-safe', async () => {
    const stdin = '{"id":"=1+2","text":"Aid for Chad"}\n';
    const risky = await iomx(['extract', '-', '--format', 'csv'], { stdin });
    const safe = await iomx(['extract', '-', '--format', 'csv', '--csv-safe'], { stdin });
    const facts = await iomx(['extract', '-', '--format', 'csv', '--table', 'facts'], { stdin });
    expect(risky.stdout).toContain('\n=1+2,-,,1,');
    expect(safe.stdout).toContain("\n'=1+2,'-,,1,");
    expect(facts.stdout).toMatch(/^id,path,member,line,row,offset,part,fact,text,start,end,/);
  });

  it('a device is written as it is', async () => {
    expect(await iomx(['extract', pages, '-o', '/dev/null'])).toMatchObject({ code: 0 });
    expect(existsSync('/dev/null')).toBe(true);
  });

  it('a terminal gets a summary, in colour unless it is not wanted', async () => {
    const bare = await iomx(['extract', pages], { tty: true, env: { NO_COLOR: '1' } });
    const coloured = await iomx(['extract', pages], { tty: true });
    expect(bare.stdout).toContain('pages/1.txt');
    expect(bare.stdout).not.toContain('\x1b');
    expect(coloured.stdout).toContain('\x1b[1m');
    expect((await iomx(['extract', pages, '--format', 'jsonl'], { tty: true })).stdout).toMatch(/^\{/);
  });

  it('the same bytes on a second run', async () => {
    expect((await iomx(['extract', pages])).stdout).toBe((await iomx(['extract', pages])).stdout);
  });
});
