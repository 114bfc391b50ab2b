// npm run build, after the types: dist/index.js and its chunks for programs, dist/cli/iomx.cjs for the command.
// The command is one file with V8's code cache beside it, since reading and compiling the modules one by one took
// longer than a page; `module.enableCompileCache` would do the same from Node 22 on.
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { loadCommand } from '../bin/load.mjs';

const { dependencies } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
/** Bundled, since their many files are slow to load one by one, or since only a part of them is used. */
const bundled = ['zod', 'libphonenumber-js', 'commander'];
const root = fileURLToPath(new URL('..', import.meta.url));
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  legalComments: 'eof',
  logLevel: 'warning',
  external: Object.keys(dependencies).filter((name) => !bundled.includes(name)),
};

await build({
  ...common,
  entryPoints: ['src/index.ts', 'src/pipeline.ts', 'src/clean/index.ts', 'src/clean/html.ts', 'src/input/decode.ts'],
  format: 'esm',
  splitting: true,
  outbase: 'src',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
});
await build({
  ...common,
  entryPoints: ['src/cli/run.ts'],
  format: 'cjs',
  // `import()` does not work in code out of the cache: franc comes along, for the Nodes that cannot require it
  external: common.external.filter((name) => name !== 'franc'),
  outfile: 'dist/cli/iomx.cjs',
  define: { 'import.meta.url': '__url' },
  banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
});

// Code that ran is in the cache compiled: so a few pages go through first.
const { script, exports } = loadCommand();
const nowhere = { write: () => true, on: () => nowhere, once: () => nowhere, off: () => nowhere, end: (done) => done?.(), isTTY: false };
const streams = { stdin: process.stdin, stdout: nowhere, stderr: nowhere };
for (const args of [['extract', 'fixtures'], ['--help'], ['clean', 'fixtures/en-menu.txt']]) await exports.run(args, streams);
writeFileSync(new URL('../dist/cli/iomx.cache', import.meta.url), script.createCachedData());
