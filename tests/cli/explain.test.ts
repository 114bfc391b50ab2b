import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iomx, page, type Result, recordsOf, scratch } from './harness.js';

const folder = scratch();
const save = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const fixture = (name: string): string => new URL(`../../fixtures/${name}`, import.meta.url).pathname;
const one = save('one.txt', page());
const widest = ({ stdout }: Result): number =>
  Math.max(...stdout.split('\n').map((line) => Array.from(line.replace(/\x1b\[\d+m/g, '')).length));

describe('explain', () => {
  it('shows every fact with its rule, normal form and place', async () => {
    const [record] = recordsOf(await iomx(['extract', one]));
    const { stdout, code } = await iomx(['explain', one]);
    expect(code).toBe(0);
    const flat = stdout.replace(/\s+/g, ' ');
    for (const fact of [
      ...record.dates,
      ...record.statistics,
      ...record.countries.flatMap((country: { mentions: unknown[] }) => country.mentions),
    ]) {
      expect(flat).toContain(`“${fact.text}” → `);
      expect(flat).toContain(
        `${fact.section}, rule ${fact.rule}, ${fact.basis}; source ${fact.source_start}–${fact.source_end}, text ${fact.start}–${fact.end}`,
      );
    }
    expect(flat).toContain('TD Chad');
    expect(flat).toContain('language en (confidence');
    expect(flat).toContain('dateline “Chad” TD');
    expect(stdout).toContain('[country: Chad] - The International');
    expect(stdout).toContain('[stat: 300 families');
    expect(stdout).not.toContain('Near misses');
  });

  it('says what was removed, by which rule and why', async () => {
    const { stdout } = await iomx(['explain', fixture('fr-menu-wrapped.txt')]);
    expect(stdout).toMatch(/^Removed \(\d+ cuts, \d+ of \d+ characters\)$/m);
    expect(stdout).toMatch(/^ {2}1:1 +menu: /m);
    expect(stdout).toMatch(/^ +“- Qui sommes nous /m);
    expect(stdout).toMatch(/^ +to 25:14; code points 0–661$/m);
    expect(stdout).toMatch(/^ {2}46:1 +residue: /m);
  });

  it('--misses tells what became no fact, in place, and what it became instead', async () => {
    const { stdout } = await iomx(['explain', fixture('en-menu.txt'), '--misses']);
    expect(stdout).toContain('Phase {stat? 2} of');
    expect(stdout).toMatch(/^ {2}27:60 +no stat: .+\n .*Phase \{2\} of the/m);
    const phones = (await iomx(['explain', fixture('fr-menu-wrapped.txt'), '--misses'])).stdout;
    if (/no stat: .*\n.*\{591/.test(phones)) expect(phones).toMatch(/no stat: .*; read as phone/);
  });

  it('fits its width', async () => {
    for (const name of ['en-menu.txt', 'fr-communique.txt', 'es-comunicado.txt'])
      expect(widest(await iomx(['explain', fixture(name), '--misses']))).toBeLessThanOrEqual(96);
  });

  it('colours on a terminal, or where they are asked for', async () => {
    const coloured = /\x1b\[35m300 families/;
    expect((await iomx(['explain', one], { tty: true })).stdout).toMatch(coloured);
    expect((await iomx(['explain', one, '--color', 'always'])).stdout).toMatch(coloured);
    const bare = [
      await iomx(['explain', one]),
      await iomx(['explain', one], { tty: true, env: { NO_COLOR: '1' } }),
      await iomx(['explain', one, '--color', 'never'], { tty: true }),
    ];
    for (const { stdout } of bare) expect(stdout).not.toContain('\x1b');
  });

  it('reads as extract does: standard input, --lang, --no-clean, --reference-date', async () => {
    const stdin = `${page()}Aid came yesterday.\n`;
    const explained = async (...options: string[]) => (await iomx(['explain', '-', ...options], { stdin })).stdout;
    expect(await explained()).toMatch(/^-\n/);
    expect(await explained('--lang', 'fr')).toContain('language   fr (confidence 1.00)');
    expect(await explained('--no-clean')).toContain('Removed (nothing)');
    expect(await explained('--reference-date', '2018-09-19')).toContain('2018-09-18');
  });

  it('tells a date that says what it means from one that no day is known of', async () => {
    const stdin = `${page()}Aid came yesterday, and twice in 2017.\n`;
    const flat = (await iomx(['explain', '-'], { stdin })).stdout.replace(/\s+/g, ' ');
    expect(flat).toContain('“2017” → 2017, year');
    expect(flat).toContain('“yesterday” → no calendar date');
  });

  it('cannot be steered by a page', async () => {
    const { stdout } = await iomx(['explain', '-', '--misses', '--color', 'never'], {
      stdin: page().replace('families', 'fami\x1b[2Jlies'),
    });
    expect(stdout).not.toContain('\x1b');
  });

  it('says what it cannot read', async () => {
    const target = join(folder, 'none.html');
    expect(await iomx(['explain', join(folder, 'none.txt')])).toMatchObject({ code: 1, stdout: '' });
    expect(await iomx(['explain', join(folder, 'none.txt'), '--html', '-o', target])).toMatchObject({ code: 1, stdout: '' });
    expect(existsSync(target)).toBe(false);
    expect((await iomx(['explain', one, '-o', join(folder, 'no', 'where.txt')])).code).toBe(2);
  });

  it('explains each page of JSONL', async () => {
    const line = JSON.stringify({ text: page() });
    const { stdout } = await iomx(['explain', '-'], { stdin: `${line}\n${line}\n` });
    expect(stdout.match(/^Article /gm)).toHaveLength(2);
  });
});

describe('explain --html', () => {
  const risky = `Aid for <b>Chad</b> & "more"\n\nChad - IOM gave <script>alert(1)</script> to 300 families & others in 2003, says a@iom.example.\n`;
  const html = async (...options: string[]) =>
    (await iomx(['explain', '-', '--html', '--input-format', 'text', ...options], { stdin: risky })).stdout;

  it('is one page that needs and runs nothing', async () => {
    const text = await html('--misses');
    expect(text).toMatch(/^<!doctype html>\n/);
    expect(text).toMatch(/<\/html>\n$/);
    expect(text).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/i);
    expect(text).not.toMatch(/(?:src|href)="(?!#)/);
    expect(text).toContain('prefers-color-scheme: dark');
  });

  it('marks facts, and each row leads to its mark', async () => {
    const text = await html();
    expect(text).toMatch(
      /<mark id="fact-1-\d+" class="statistics" title="stat: 300 families, count, exact \(rule [^)]+\)">300 families<\/mark>/,
    );
    const ids = [...text.matchAll(/<mark id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).sort()).toEqual([...ids].sort());
  });

  it('rows of the same page twice lead to marks of their own', async () => {
    const lines = `${JSON.stringify({ text: page() })}\n`;
    const twice = join(folder, 'twice');
    mkdirSync(twice);
    for (const name of ['1.txt', '2.txt', '3.jsonl']) writeFileSync(join(twice, name), name.endsWith('l') ? lines : page());
    const { stdout } = await iomx(['explain', twice, '--html']);
    const ids = [...stdout.matchAll(/<mark id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('opens and closes its elements in turn', async () => {
    const open: string[] = [];
    for (const [, end, name] of (await html('--misses')).matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
      if (end === '') open.push(name);
      else expect(open.pop()).toBe(name);
      if (name === 'meta') open.pop();
    }
    expect(open).toEqual([]);
  });

  it('goes to a file', async () => {
    const file = join(folder, 'page.html');
    expect(await iomx(['explain', one, '--html', '-o', file])).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toContain('<mark');
  });
});
