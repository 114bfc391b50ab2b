import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../../src/', import.meta.url).pathname;

/** Which folders a folder of src may import from. What is missing here may import nothing. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  languages: ['model', 'text'],
  gazetteer: ['model', 'text'],
  clean: ['model', 'text', 'languages'],
  learn: ['model', 'text', 'languages', 'clean', 'input'],
  facts: ['model', 'text', 'gazetteer'],
  settle: ['model', 'facts'],
  record: ['model', 'facts'],
  input: ['model'],
  output: ['model', 'record'],
  runs: ['model', 'record', 'output'],
  workers: ['model', 'input', 'runs'],
  evaluate: ['model', 'record'],
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : [];
  });
}

const layerOf = (path: string) => relative(SRC, path).split('/')[0];

describe('layers', () => {
  for (const [layer, others] of Object.entries(allowed)) {
    it(`${layer} imports from ${others.join(', ') || 'nothing'} alone`, () => {
      const broken = filesBelow(join(SRC, layer)).flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)]
          .map(([, path]) => layerOf(join(file, '..', path)))
          .filter((target) => target !== layer && !others.includes(target))
          .map((target) => `${relative(SRC, file)} → ${target}`),
      );
      expect(broken).toEqual([]);
    });
  }

  it('only input, output, runs and cli open files or streams', () => {
    const broken = filesBelow(SRC)
      .filter((file) => !['input', 'output', 'runs', 'cli'].includes(layerOf(file)))
      .filter((file) => /from 'node:(fs|stream|readline|process)/.test(readFileSync(file, 'utf8')));
    expect(broken.map((file) => relative(SRC, file))).toEqual([]);
  });

  it('the map in src/README.md names every folder, and no folder that is not there', () => {
    const folders = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());
    const named = [...readFileSync(join(SRC, 'README.md'), 'utf8').matchAll(/^\| `([a-z]+)\/`/gm)].map(([, name]) => name);
    expect([...named].sort()).toEqual(folders.sort());
  });
});

it('each comment of a declaration stands right before it: one before another has lost its own, moved or merged away', () => {
  const lost = filesBelow(SRC).flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line, i) =>
      /^\s*\/?\*.*\*\/\s*$/.test(line) && /^\s*\/\*\*/.test(lines[i + 1] ?? '') ? [`${relative(SRC, file)}:${i + 1}`] : [],
    );
  });
  expect(lost).toEqual([]);
});
