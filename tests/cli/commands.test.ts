import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iomx, page, recordsOf, scratch } from './harness.js';

const folder = scratch();
const save = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const one = save('one.txt', page());
const two = save('two.txt', page('Kenya'));

describe('clean', () => {
  it('prints the article of one page alone', async () => {
    const result = await iomx(['clean', one]);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toMatch(/^Aid Reaches Families\n\nChad - .*\n$/);
  });

  it('parts several pages by their names', async () => {
    const { stdout } = await iomx(['clean', one, two]);
    expect(stdout.match(/^==> .* <==$/gm)).toEqual([`==> ${one} <==`, `==> ${two} <==`]);
  });

  it('goes on after a page that fails', async () => {
    const result = await iomx(['clean', join(folder, 'none.txt'), one]);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('300 families');
    expect(result.stderr).toMatch(/none\.txt: no such file/);
  });
});

describe('schema', () => {
  it('is JSON Schema with all fields', async () => {
    const schema = JSON.parse((await iomx(['schema'])).stdout);
    expect(schema.$schema).toContain('2020-12');
    expect(Object.keys(schema.properties)).toEqual([
      ...['id', 'source', 'language', 'title', 'dateline', 'published', 'text', 'dates', 'countries', 'focus', 'money', 'statistics'],
      ...['phones', 'emails', 'urls', 'contacts', 'problems'],
    ]);
    expect(schema.$defs.error.required).toEqual(['id', 'source', 'error']);
  });
});

describe('validate', () => {
  it('accepts what extract writes, JSONL, JSON and error records', async () => {
    for (const format of ['jsonl', 'json']) {
      const { stdout } = await iomx(['extract', one, join(folder, 'none.txt'), two, '--format', format]);
      const result = await iomx(['validate', save(`out.${format}`, stdout)]);
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(result.stdout).toContain('3 records, 0 bad');
      expect((await iomx(['validate', '-'], { stdin: stdout })).code).toBe(0);
    }
  });

  it('says line and field', async () => {
    const [record] = recordsOf(await iomx(['extract', one]));
    const date = {
      text: 'Aid',
      start: 0,
      end: 3,
      edtf: '2018-13',
      resolved: null,
      kind: 'day',
      source_start: 0,
      source_end: 3,
      section: 'title',
      rule: 'r',
      basis: 'stated',
    };
    const bad = [
      record,
      { ...record, dates: [date] },
      { ...record, dates: [{ ...date, edtf: '2018', end: 4 }] },
      { ...record, titel: 1 },
    ].map((each) => JSON.stringify(each));
    for (const text of [`${bad.join('\n')}\n{"id":\n`, `[\n${bad.join(',\n')},\n{"id":}\n]`]) {
      const offset = text.startsWith('[') ? 1 : 0;
      const { code, stderr, stdout } = await iomx(['validate', '-'], { stdin: text });
      const lines = stderr.trim().split('\n');
      expect(code).toBe(1);
      expect(stdout).toBe('-: 5 records, 4 bad\n');
      expect(lines[0]).toBe(`iomx: -:${2 + offset}: dates[0].edtf: not an EDTF date`);
      expect(lines[1]).toBe(`iomx: -:${3 + offset}: dates[0].text: the range of the text reads otherwise`);
      expect(lines[2]).toContain(`-:${4 + offset}: `);
      expect(lines[2]).toContain('titel');
      expect(lines[3]).toContain(`-:${5 + offset}: broken JSON`);
    }
  });
});
