import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSites } from '../learn/sites.js';
import { iomx, recordsOf, scratch } from './harness.js';

const folder = scratch();
const at = (name: string): string => join(folder, name);
const pages = makeSites({ perSite: 8 });
mkdirSync(at('dumps'));
for (const [i, { text }] of pages.slice(0, 8).entries()) writeFileSync(at(`dumps/${i}.txt`), text);
const linesOf = (some: typeof pages) => some.map(({ text, url }) => `${JSON.stringify({ text, url })}\n`).join('');
writeFileSync(at('other.json'), '{"kind":"other"}');
writeFileSync(at('all.jsonl'), linesOf(pages));
writeFileSync(at('some.jsonl'), linesOf(pages.filter((_, i) => i % 3 === 0)));
writeFileSync(at('rest.jsonl'), linesOf(pages.filter((_, i) => i % 3 !== 0)));
const read = (name: string): string => readFileSync(at(name), 'utf8');

describe('iomx learn', () => {
  it('writes a profile by hosts, the same for the whole and for merged parts, and leaves no other file', async () => {
    expect(await iomx(['learn', at('all.jsonl'), '-o', at('all.json'), '--verbose'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'iomx: learned from 32 of 32 pages, 4 hosts\n',
    });
    const hosts = JSON.parse(read('all.json')).hosts.map(({ host, pages }: { host: string; pages: number }) => [host, pages]);
    expect(hosts).toEqual(['agency', 'courier', 'portail', 'semanario'].map((name) => [`${name}.example`, 8]));
    await iomx(['learn', at('some.jsonl'), '-o', at('some.json')]);
    await iomx(['learn', at('rest.jsonl'), '-o', at('rest.json')]);
    await iomx(['learn', '--merge', at('rest.json'), at('some.json'), '-o', at('merged.json')]);
    expect(read('merged.json')).toBe(read('all.json'));
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('learns from standard input and writes to standard output', async () => {
    const result = await iomx(['learn', '-'], { stdin: read('all.jsonl') });
    expect(result.stdout).toBe(read('all.json'));
  });

  it('goes on behind a page that cannot be read, says so and exits 1', async () => {
    writeFileSync(at('dumps/empty.txt'), '');
    const result = await iomx(['learn', at('dumps'), '-o', at('dumps.json')]);
    expect(result).toEqual({ code: 1, stdout: '', stderr: `iomx: ${at('dumps/empty.txt')}: the page is empty\n` });
    expect(JSON.parse(read('dumps.json')).hosts[0]).toMatchObject({ host: null, pages: 8 });
  });

  it('schema --of profile describes what it writes', async () => {
    const schema = JSON.parse((await iomx(['schema', '--of', 'profile'])).stdout);
    expect(schema).toMatchObject({ title: 'iomx profile', properties: { version: { const: 1 } } });
    expect(schema.required).toEqual(Object.keys(JSON.parse(read('all.json'))));
  });

  it('--list shows what will go, for people', async () => {
    const { stdout } = await iomx(['learn', '--list', at('all.json')]);
    expect(stdout).toContain('host\tpages\tof\tzones\tline\n');
    expect(stdout).toContain('courier.example\t8\t8\thead\tFiled by <name> on <date>\n');
    expect(stdout).not.toContain('families');
  });

  it.each([
    [['learn', '--merge'], /--merge needs profiles/],
    [['learn', '--list', at('all.json'), at('all.json')], /--list takes one profile/],
    [['learn', '--merge', '--list', at('all.json')], /cannot be used/],
    [['learn', '--sample', '0', at('dumps')], /number of pages/],
    [['learn', '--merge', at('none.json'), '-o', at('x.json')], /none\.json: no such file/],
    [['extract', at('dumps'), '--profile', at('none.json')], /none\.json: no such file/],
    [['clean', at('dumps'), '--profile', at('all.jsonl')], /all\.jsonl: it is no JSON/],
    [['explain', at('dumps/0.txt'), '--profile', at('other.json')], /no profile of iomx learn/],
  ])('%j is one line and exit 2', async (argv, words) => {
    const result = await iomx(argv);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(/^iomx: [^\n]+\n$/);
    expect(result.stderr).toMatch(words);
    expect(existsSync(at('x.json'))).toBe(false);
  });
});

describe('--profile', () => {
  const { article, text, url } = pages[1];
  const stdin = `${JSON.stringify({ text, url })}\n`;

  it('extract and clean give the article alone, with every fact where the page has it', async () => {
    const [record] = recordsOf(await iomx(['extract', '-', '--profile', at('all.json')], { stdin }));
    expect(record.title).toBe(article.title);
    expect(record.text.replace(/\s+/g, ' ')).toBe([article.title, ...article.lines].join(' '));
    const kinds = ['dates', 'money', 'statistics', 'phones', 'emails'] as const;
    const facts = kinds.flatMap((kind) => record[kind] as { text: string; source_start: number; source_end: number }[]);
    expect(facts.length).toBeGreaterThan(2);
    for (const fact of facts) expect(Array.from(text).slice(fact.source_start, fact.source_end).join('')).toBe(fact.text);
    expect((await iomx(['clean', '-', '--profile', at('all.json')], { stdin })).stdout).toContain(`${record.text}\n`);
  });

  it('explain says from how many pages a removed line is known', async () => {
    const { stdout } = await iomx(['explain', '-', '--profile', at('all.json')], { stdin });
    expect(stdout).toContain('boilerplate: on 8 of 8 pages of courier.example');
    const learned = await iomx(['explain', at('dumps/1.txt'), '--profile', at('dumps.json')]);
    expect(learned.stdout).toContain('boilerplate: on 8 of 8 pages of the profile');
  });
});
