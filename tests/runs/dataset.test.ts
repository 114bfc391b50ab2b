import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { sha256Of } from '../../src/record/hash.js';
import { iomx, recordsOf, scratch } from '../cli/harness.js';
import { makePages, pageOf } from './pages.js';

vi.setConfig({ testTimeout: 120_000 }); // on a busy machine
const folder = scratch();
const pages = makePages(folder, 40);
const at = (name: string): string => join(folder, name);
const run = (...argv: string[]) => iomx(['extract', pages, '--quiet', '--fail-on', 'never', ...argv]);
const filesOf = (path: string): Record<string, string> =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));

describe('a dataset', () => {
  it('has a manifest from which it can be proved, the same on every machine', async () => {
    await run('-o', at('whole/'));
    const { 'records.jsonl': data, 'manifest.json': text, ...others } = filesOf(at('whole'));
    const manifest = JSON.parse(text);
    const records = data
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(others).toEqual({});
    expect(data).toBe((await run()).stdout);
    expect(manifest).toMatchObject({ pages: records.length, records: records.length, failed: records.filter(({ error }) => error).length });
    expect(manifest.outputs).toEqual({ 'records.jsonl': { bytes: Buffer.byteLength(data), sha256: sha256Of(data) } });
    const sum = records.reduce((all, { source }) => all + BigInt(`0x${source.sha256 ?? 0}`), 0n) % (1n << 256n);
    expect(BigInt(`0x${manifest.inputs.sha256}`)).toBe(sum);
    expect(text).not.toContain(folder);
    expect(manifest.options).toEqual({ clean: true, format: 'jsonl', inputFormat: 'auto', maxBytes: 64 * 2 ** 20 });
  });

  it('--check says where it differs, and writes nothing', async () => {
    cpSync(at('whole'), at('checked'), { recursive: true });
    const check = () => run('-o', at('checked/'), '--check');
    const data = join(at('checked'), 'records.jsonl');
    const whole = readFileSync(data);
    expect(await check()).toEqual({ code: 0, stdout: '', stderr: '' });
    for (const [damage, words] of [
      [
        () => writeFileSync(data, Buffer.concat([whole.subarray(0, 5000), Buffer.from('#'), whole.subarray(5001)])),
        'differs from byte 5000 on',
      ],
      [() => truncateSync(data, whole.length - 1), `differs from byte ${whole.length - 1} on`],
      [() => appendFileSync(data, '\n'), `differs from byte ${whole.length} on`],
      [() => rmSync(data), 'is not there'],
    ] as const) {
      writeFileSync(data, whole);
      damage();
      const before = existsSync(data) && readFileSync(data, 'utf8');
      expect(await check()).toEqual({ code: 1, stdout: '', stderr: `iomx: ${data}: ${words}\n` });
      expect(existsSync(data) && readFileSync(data, 'utf8')).toBe(before);
    }
    writeFileSync(data, whole);
    writeFileSync(join(at('checked'), 'manifest.json'), '{}\n');
    expect((await check()).stderr).toBe(`iomx: ${join(at('checked'), 'manifest.json')}: differs\n`);
    expect((await run('-o', at('no-such.jsonl'), '--check')).stderr).toContain('is not there');
    expect(existsSync(at('no-such.jsonl'))).toBe(false);
  });
});

describe('parts', () => {
  for (const format of ['jsonl', 'json', 'csv']) {
    it(`of any number make the ${format} that one run makes`, async () => {
      await run('-o', at(`one-${format}/`), '--format', format);
      for (const count of [1, 2, 5]) {
        const parts = Array.from({ length: count }, (_, i) => at(`part-${format}-${i + 1}-of-${count}`));
        for (const [i, part] of parts.entries()) await run('-o', `${part}/`, '--format', format, '--shard', `${i + 1}/${count}`);
        const merged = at(`merged-${format}-${count}/`);
        expect(await iomx(['merge', ...parts.reverse(), '-o', merged])).toEqual({ code: 0, stdout: '', stderr: '' });
        expect(filesOf(merged)).toEqual(filesOf(at(`one-${format}`)));
      }
    });
  }

  it('hold each page once, those that failed too', async () => {
    const all = recordsOf(await run()).map((record) => JSON.stringify(record));
    const parts = await Promise.all([1, 2, 3].map((i) => run('--shard', `${i}/3`)));
    const records = parts.flatMap((part) => recordsOf(part).map((record) => JSON.stringify(record)));
    expect(records.sort()).toEqual(all.sort());
    for (const part of parts) expect(recordsOf(part).length).toBeGreaterThan(all.length / 6);
  });

  it('as files, with what they need beside them', async () => {
    for (const i of [1, 2]) await run('-o', at(`file-${i}.csv`), '--table', 'facts', '--shard', `${i}/2`);
    expect(await iomx(['merge', at('file-2.csv'), at('file-1.csv'), '-o', at('file.jsonl')])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the parts are csv'),
    });
    const { stdout } = await iomx(['merge', at('file-2.csv'), at('file-1.csv')]);
    expect(stdout).toBe((await run('--format', 'csv', '--table', 'facts')).stdout);
  });

  it.each(['jsonl', 'json', 'csv'])('that follow one another: files of %s without a manifest, empty ones among them', async (format) => {
    const [first, second] = ['0001.txt', '0002.txt'].map((name) => join(pages, name));
    await iomx(['extract', first, '-o', at(`a.${format}`)]);
    await iomx(['extract', second, '-o', at(`b.${format}`)]);
    await iomx(['extract', '-', '--input-format', 'jsonl', '-o', at(`none.${format}`)]);
    writeFileSync(at(`zero.${format}`), '');
    const parts = ['none', 'a', 'zero', 'b', 'none'].map((name) => at(`${name}.${format}`));
    const { stdout } = await iomx(['extract', first, second, '--format', format]);
    expect(await iomx(['merge', ...parts])).toEqual({ code: 0, stdout, stderr: '' });
    expect((await iomx(['merge', at(`none.${format}`), at(`zero.${format}`)])).stdout).toBe(readFileSync(at(`none.${format}`), 'utf8'));
  });

  it('that do not fit are refused, and nothing is written', async () => {
    const out = at('refused');
    const refused = async (words: RegExp, ...parts: string[]) => {
      const result = await iomx(['merge', ...parts, '-o', out]);
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(result.stderr).toMatch(/^iomx: [^\n]+\n$/);
      expect(result.stderr).toMatch(words);
      expect(readdirSync(folder).filter((name) => name.startsWith('refused'))).toEqual([]);
    };
    const [one, two] = [1, 2].map((i) => at(`part-jsonl-${i}-of-2`));
    await refused(/2\/2 is missing/, one);
    await refused(/1\/2 is there more than once/, one, one, two);
    await refused(/no shard/, one, two, at('whole'));
    await refused(/another format/, one, at('part-csv-2-of-2'));
    await refused(/no manifest/, one, pages);
    await run('-o', at('other/'), '--shard', '2/2', '--facts', 'dates');
    await refused(/other options/, one, at('other'));
    cpSync(two, at('damaged'), { recursive: true });
    const data = join(at('damaged'), 'records.jsonl');
    writeFileSync(data, readFileSync(data, 'utf8').replace('Aid', 'Bid'));
    await refused(/damaged/, one, at('damaged'));
    await iomx(['extract', join(pages, 'deep'), '--quiet', '--fail-on', 'never', '-o', at('elsewhere/'), '--shard', '2/2']);
    await refused(/different inputs/, one, at('elsewhere'));
    writeFileSync(at('odd.json'), '{"a": 1}');
    await refused(/not written by iomx/, at('odd.json'));
  });

  it('whose files are damaged or missing are refused in one line', async () => {
    const [one, two] = [1, 2].map((i) => at(`part-jsonl-${i}-of-2`));
    const broken = async (name: string, content: ((text: string) => string) | null, words: RegExp) => {
      const part = at('broken-part');
      cpSync(two, part, { recursive: true });
      if (content === null) rmSync(join(part, name));
      else writeFileSync(join(part, name), content(readFileSync(join(part, name), 'utf8')));
      const { code, stderr } = await iomx(['merge', one, part, '-o', at('broken.jsonl')]);
      rmSync(part, { recursive: true });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^iomx: [^\n]+\n$/);
      expect(stderr).toMatch(words);
    };
    for (const text of ['{}', 'null', '[]', '{"name":"A web app","icons":[]}'])
      await broken('manifest.json', () => text, /manifest\.json: no manifest of iomx extract/);
    await broken('manifest.json', (text) => text.replace('jsonl', 'xml'), /options\.format/);
    await broken('manifest.json', (text) => text.replace('"order.tsv"', '"records.json"'), /outputs: order\.tsv is not there/);
    await broken('order.tsv', (text) => text.replace(/\t\d+/, '\t99999999999'), /does not fit its order\.tsv/);
    await broken('order.tsv', (text) => text.replace(/\t\d+/, '\t-5'), /damaged or changed/);
    await broken('order.tsv', (text) => text.replace(/\t\d+/, '\tx'), /damaged or changed/);
    await broken('order.tsv', null, /order\.tsv: no such file, though/);
    await broken('records.jsonl', null, /records\.jsonl: no such file, though/);
  });
});

describe('a cache', () => {
  const cache = at('cache');
  const segments = () => readdirSync(cache).flatMap((inner) => readdirSync(join(cache, inner)).map((name) => join(cache, inner, name)));
  const cached = (...argv: string[]) => run('--cache', cache, ...argv);

  it('changes no byte, and is not written where nothing is new', async () => {
    const plain = await run('--verbose');
    for (let i = 0; i < 2; i += 1) {
      expect((await iomx(['extract', pages, '--fail-on', 'never', '--verbose', '--cache', cache])).stdout).toBe((await run()).stdout);
      expect(segments()).toHaveLength(1);
    }
    expect(plain.code).toBe(2); // --quiet and --verbose exclude one another
  });

  it('gives the same problems and the same exit code', async () => {
    const bare = await iomx(['extract', pages, '--verbose']);
    expect(await iomx(['extract', pages, '--verbose', '--cache', cache])).toEqual(bare);
    expect(bare.code).toBe(1);
  });

  it('is not asked across options, paths and formats', async () => {
    expect((await cached('--facts', 'dates')).stdout).toBe((await run('--facts', 'dates')).stdout);
    expect((await cached('--format', 'csv')).stdout).toBe((await run('--format', 'csv')).stdout);
    const [page] = readdirSync(join(pages, 'deep'));
    const moved = join(pages, 'deep', page);
    const again = await iomx(['extract', moved, '--cache', cache]);
    expect(again.stdout).toBe((await iomx(['extract', moved])).stdout);
  });

  it('pays for what is new alone', async () => {
    const copy = at('renewed');
    cpSync(pages, copy, { recursive: true });
    await iomx(['extract', copy, '--quiet', '--cache', cache]);
    const before = segments().length;
    writeFileSync(join(copy, '0001.txt'), pageOf(77));
    const { stdout } = await iomx(['extract', copy, '--quiet', '--cache', cache]);
    expect(stdout).toBe((await iomx(['extract', copy, '--quiet'])).stdout);
    expect(segments().length).toBe(before + 1);
  });

  it('of which any byte is damaged is made again', async () => {
    const { stdout } = await run();
    for (const share of [0.01, 0.3, 0.6, 0.9, 0.98, 0.999]) {
      for (const path of segments()) {
        const bytes = readFileSync(path);
        bytes[Math.floor(bytes.length * share)] ^= 0x55;
        writeFileSync(path, bytes);
      }
      expect((await cached()).stdout).toBe(stdout);
    }
    for (const path of segments()) truncateSync(path, 10);
    expect((await cached()).stdout).toBe(stdout);
  });

  it('is shared by runs at the same time', async () => {
    const { stdout } = await run();
    const runs = await Promise.all([cached('--cache', at('shared')), cached('--cache', at('shared')), cached('--cache', at('shared'))]);
    for (const result of runs) expect(result.stdout).toBe(stdout);
    expect((await cached('--cache', at('shared'))).stdout).toBe(stdout);
  });

  it('that cannot be written is left out, with one remark', async () => {
    writeFileSync(at('no-folder'), '');
    const { code, stdout, stderr } = await iomx(['extract', join(pages, '0001.txt'), '--cache', at('no-folder')]);
    expect({ code, records: stdout.split('\n').length }).toEqual({ code: 0, records: 2 });
    expect(stderr).toMatch(/^iomx: [^\n]*no-folder: the cache is left out [^\n]*\n$/);
  });
});
