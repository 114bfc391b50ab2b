import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iomx, page, recordsOf, scratch } from './harness.js';

const folder = scratch();
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const good = file('good/page.txt', page());

/** Each bad input beside a good page: the good one is written, the bad one stands in the stream and is said in one line. */
async function beside(bad: string) {
  const result = await iomx(['extract', bad, good]);
  const [first, second] = recordsOf(result);
  expect(result.code).toBe(1);
  expect(second.source.path).toBe('page.txt');
  expect(second.text).toContain('300 families');
  return { first, lines: result.stderr.trim().split('\n') };
}

describe('bad input', () => {
  it.each([
    ['empty.txt', '', 'empty-file', 'empty'],
    ['blank.txt', ' \n\n\t\n', 'empty-file', 'empty'],
    ['image.txt', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'binary-file', 'PNG'],
    ['report.txt', '%PDF-1.4 and so on', 'binary-file', 'PDF'],
    ['letter.txt', '{\\rtf1\\ansi and so on', 'binary-file', 'RTF document'],
    ['nul.txt', 'some text\0 and more', 'binary-file', 'NUL'],
    ['control.txt', 'a\x01b\x02c\x03d\x04', 'binary-file', 'control'],
  ])('%s', async (name, content, code, words) => {
    const bad = file(name, content);
    const { first, lines } = await beside(bad);
    expect(first.error.code).toBe(code);
    expect(first.id).toMatch(/^[0-9a-f]{16}$/);
    expect(first.source.path).toBe(name);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`iomx: ${bad}: `);
    expect(lines[0]).toContain(words);
  });

  it('a missing path', async () => {
    const { first, lines } = await beside(join(folder, 'nowhere.txt'));
    expect(first).toEqual({
      id: null,
      source: { path: 'nowhere.txt' },
      error: { code: 'missing-file', message: 'no such file or folder' },
    });
    expect(lines[0]).toContain('nowhere.txt: no such file or folder');
  });

  it('a link that leads nowhere, within a folder', async () => {
    mkdirSync(join(folder, 'dangling'));
    symlinkSync('gone.txt', join(folder, 'dangling', 'link.txt'));
    const { first, lines } = await beside(join(folder, 'dangling'));
    expect(first.source.path).toBe('dangling/link.txt');
    expect(lines).toEqual([`iomx: ${folder}/dangling/link.txt: a symbolic link that leads nowhere`]);
  });

  it('a loop of folders, said once', async () => {
    file('loop/a.txt', page('Kenya'));
    symlinkSync('..', join(folder, 'loop', 'back'));
    symlinkSync('self', join(folder, 'loop', 'self'));
    const result = await iomx(['extract', join(folder, 'loop')]);
    expect(result.code).toBe(1);
    const lines = result.stderr.trim().split('\n');
    expect(lines.filter((line) => line.includes('loop/back: '))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('loop/self: '))).toHaveLength(1);
    expect(recordsOf(result).map(({ source }) => source.path)).toContain('loop/a.txt');
  });

  it.each([
    ['out.jsonl', []],
    ['out.jsonl', ['--shard', '1/1']],
    ['set/', ['--cache', 'kept']],
  ])('what the run writes among its pages (%s %j) is not read', async (output, more) => {
    const own = join(folder, `own-${output.length}-${more.length}`);
    const paths = [
      file(join(basename(own), 'a.txt'), page('Kenya')),
      file(join(basename(own), `${output.replace('/', '')}.md`), page('Mali')),
    ];
    for (let run = 0; run < 2; run += 1) {
      const result = await iomx([
        'extract',
        own,
        '-o',
        join(own, output),
        ...more.map((word) => (word === 'kept' ? join(own, word) : word)),
      ]);
      expect([result.code, result.stderr]).toEqual([0, '']);
      const records = readFileSync(join(own, output.endsWith('/') ? `${output}records.jsonl` : output), 'utf8');
      expect(records.trim().split('\n')).toHaveLength(paths.length);
    }
  });

  it('what is to be read is not overwritten', async () => {
    const a = file('over/a.txt', page('Kenya'));
    const over = join(folder, 'over');
    expect(await iomx(['extract', over, '-o', over])).toMatchObject({ code: 2, stderr: `iomx: ${over} is to be read and written\n` });
    expect(await iomx(['clean', a, '-o', a])).toMatchObject({ code: 2 });
    expect(readFileSync(a, 'utf8')).toBe(page('Kenya'));
  });

  it('bytes that are no UTF-8 are read as windows-1252, and said', async () => {
    const bad = file('latin.txt', Buffer.from(`Les réfugiés\n\n${page('Sénégal')}`, 'latin1'));
    const { first, lines } = await beside(bad);
    expect(first.text).toContain('Les réfugiés');
    expect(first.source.encoding).toBe('windows-1252');
    expect(first.problems.map(({ code }: { code: string }) => code)).toContain('invalid-utf8');
    expect(lines[0]).toMatch(/latin\.txt: invalid UTF-8 \(0xE9 without its continuation at byte 5\)/);
  });

  it('a page that is only menu', async () => {
    const doubled = (label: string): string => `${label}\n${label}`;
    const menu = [
      ...[
        '-',
        'About us',
        'ABOUT USThe organization was set up in 1951 and has 175 member states.',
        '-',
        doubled('What we do'),
        doubled('Partners'),
      ],
      ...['- Where we are', '-', doubled('Get involved'), doubled('Jobs'), '- Data', '- 2030 Agenda'],
    ];
    const { first, lines } = await beside(file('menu.txt', `${menu.join('\n')}\n`));
    expect(first).toMatchObject({ title: null, text: '', dates: [], statistics: [] });
    expect(first.problems).toMatchObject([{ code: 'no-article', severity: 'error' }]);
    expect(lines).toHaveLength(1);
  });

  it('a page above --max-bytes', async () => {
    const result = await iomx(['extract', '--max-bytes', '100', good]);
    expect(result.code).toBe(1);
    expect(recordsOf(result)[0].error.code).toBe('too-large');
  });

  it('broken lines of JSONL: file and line are named, the others go on', async () => {
    const lines = [
      '{"id":"a","text":"Aid for Chad"}',
      'no json',
      '',
      '[1]',
      '{"id":7}',
      '{"text":3}',
      '{"id":"z","html":"<p>Aid for Kenya</p>"}',
    ];
    const bad = file('pages.jsonl', lines.join('\r\n'));
    const result = await iomx(['extract', bad]);
    const records = recordsOf(result);
    expect(result.code).toBe(1);
    expect(records.map(({ source }) => source.line)).toEqual([1, 2, 4, 5, 6, 7]);
    expect(records.map(({ id }) => id)).toEqual(['a', null, null, '7', null, 'z']);
    expect(records.map(({ error }) => error?.code)).toEqual([
      undefined,
      'invalid-json',
      'invalid-line',
      'invalid-line',
      'invalid-line',
      undefined,
    ]);
    expect(records[5].source.format).toBe('html');
    expect(result.stderr).toContain(`iomx: ${bad}:2: broken JSON`);
    expect(result.stderr).toContain(`iomx: ${bad}:3: blank line`);
    expect(result.stderr).toContain(`iomx: ${bad}:5: the object has neither "text" nor "html"`);
  });

  it('a line above --max-bytes', async () => {
    const stdin = `{"text":"${'x'.repeat(5000)}"}\n{"text":"Aid for Chad"}\n`;
    const result = await iomx(['extract', '-', '--max-bytes', '1K'], { stdin });
    expect(recordsOf(result).map(({ error }) => error?.code)).toEqual(['too-large', undefined]);
    expect(result.stderr).toContain('iomx: -:1: ');
  });

  it('a date that is none leaves a warning', async () => {
    const stdin = '{"text":"Aid for Chad","date":"soon"}\n{"text":"Aid for Chad","date":"2018-02-28T10:00:00Z"}\n';
    const result = await iomx(['extract', '-'], { stdin });
    const [first, second] = recordsOf(result);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(first.problems[0]).toMatchObject({ code: 'invalid-date', severity: 'warning' });
    expect(second.published).toEqual({ text: '2018-02-28', edtf: '2018-02-28' });
    expect((await iomx(['extract', '-', '--verbose'], { stdin })).stderr).toContain('iomx: -:1: warning: ');
  });
});

describe('what is read', () => {
  it('paths are recorded the same from any folder', async () => {
    const paths = recordsOf(await iomx(['extract', `${folder}/good/`, `${folder}/good/../good`, good])).map(({ source }) => source.path);
    expect(paths).toEqual(['good/page.txt', 'good/page.txt', 'page.txt']);
  });

  it('standard input gives what the file gives', async () => {
    const [fromFile] = recordsOf(await iomx(['extract', good]));
    for (const argv of [['extract', '-'], ['extract']]) {
      const [fromStdin] = recordsOf(await iomx(argv, { stdin: page() }));
      expect({ ...fromStdin, source: null }).toEqual({ ...fromFile, source: null });
      expect(fromStdin.source.path).toBe('-');
    }
  });

  it('the same whatever the chunks of standard input', async () => {
    const bytes = Buffer.from(`{"id":"é","text":"Aid for Côte d’Ivoire 😀"}\n{"id":"2","text":"Aid for Chad"}\n`);
    const whole = await iomx(['extract', '-'], { stdin: [bytes] });
    const single = await iomx(['extract', '-'], { stdin: Array.from(bytes, (byte) => Uint8Array.of(byte)) });
    expect(single.stdout).toBe(whole.stdout);
    expect(recordsOf(whole).map(({ id }) => id)).toEqual(['é', '2']);
  });

  it('files of folders in the order of the bytes of their paths; hidden ones are left out', async () => {
    for (const name of ['b.txt', 'a/x.txt', 'a-b/x.txt', 'a.txt', 'Z.txt', 'é.txt', '.hidden.txt', 'a/.git/x.txt'])
      file(`order/${name}`, page());
    const paths = recordsOf(await iomx(['extract', join(folder, 'order')])).map(({ source }) => source.path);
    expect(paths).toEqual(['Z.txt', 'a-b/x.txt', 'a.txt', 'a/x.txt', 'b.txt', 'é.txt'].map((name) => `order/${name}`));
  });

  it('names with line breaks, double spaces or bytes that are no UTF-8', async () => {
    const odd = Buffer.concat([Buffer.from(join(folder, 'odd', 'caf')), Buffer.from([0xe9])]);
    file('odd/a  b\nc.txt', '');
    writeFileSync(odd, page());
    const result = await iomx(['extract', join(folder, 'odd')]);
    expect(result.stderr).toBe(`iomx: ${folder}/odd/a  b\\x0ac.txt: the page is empty\n`);
    expect(recordsOf(result).map(({ source }) => source.path)).toEqual(['odd/a  b\nc.txt', 'odd/caf\ufffd']);
  });

  it('--include picks files of folders', async () => {
    const names = async (...globs: string[]) =>
      recordsOf(await iomx(['extract', join(folder, 'order'), ...globs.flatMap((glob) => ['--include', glob])])).map(({ source }) =>
        basename(source.path),
      );
    expect(await names('a*')).toEqual(['a.txt']);
    expect(await names('a/**', 'Z.*')).toEqual(['Z.txt', 'x.txt']);
  });

  it('--input-format overrules what the content tells', async () => {
    const stdin = '{"text":"Aid for Chad"}\n';
    expect(recordsOf(await iomx(['extract', '-', '--input-format', 'text', '--no-clean'], { stdin }))[0].text).toBe(stdin);
    expect(recordsOf(await iomx(['extract', '-', '--input-format', 'html'], { stdin: page() }))[0].source.format).toBe('html');
    expect(await iomx(['extract', '-', '--input-format', 'jsonl'], { stdin: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
