// npm run build, after the types: dist/index.js and its chunks for programs, dist/cli/iomx.cjs for the command.
// The command is one file with V8's code cache beside it, since reading and compiling the modules one by one took
// longer than a page; `module.enableCompileCache` would do the same from Node 22 on.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  minifyWhitespace: true,
  metafile: true,
  logLevel: 'warning',
  external: Object.keys(dependencies).filter((name) => !bundled.includes(name)),
};

const bundles = [];
bundles.push(
  await build({
    ...common,
    entryPoints: ['src/index.ts', 'src/pipeline.ts', 'src/clean/index.ts', 'src/clean/html.ts', 'src/input/decode.ts'],
    format: 'esm',
    splitting: true,
    outbase: 'src',
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
  }),
);
/** Packages for inputs that few runs meet (src/input/packages): each a file of its own, loaded when such an input comes. */
const apart = {
  name: 'packages-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/packages\/[a-z]+\.js$/ }, ({ path }) => ({ path: path.replace(/js$/, 'cjs'), external: true }));
  },
};
bundles.push(
  await build({
    ...common,
    entryPoints: ['src/input/packages/*.ts'],
    format: 'cjs',
    outdir: 'dist/cli/packages',
    outExtension: { '.js': '.cjs' },
  }),
);
bundles.push(
  await build({
    ...common,
    entryPoints: ['src/cli/run.ts'],
    format: 'cjs',
    plugins: [apart],
    // `import()` does not work in code out of the cache: it becomes `require`, and franc comes along, for the Nodes that cannot require it
    supported: { 'dynamic-import': false },
    external: common.external.filter((name) => name !== 'franc'),
    outfile: 'dist/cli/iomx.cjs',
    define: { 'import.meta.url': '__url' },
    banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
  }),
);

// The licences of what was bundled ask to go along with it.
const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
const folders = new Set(
  inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter((folder) => folder !== undefined),
);
const licences = [...folders].sort().map((folder) => {
  const file = readdirSync(new URL(`../${folder}`, import.meta.url)).find((name) => /^licen[cs]e/i.test(name));
  const { name, version, license } = JSON.parse(readFileSync(new URL(`../${folder}/package.json`, import.meta.url), 'utf8'));
  const text = file === undefined ? '' : `\n${readFileSync(new URL(`../${folder}/${file}`, import.meta.url), 'utf8').trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
});
writeFileSync(new URL('../dist/licences.txt', import.meta.url), licences.join(`\n${'-'.repeat(80)}\n`));

// Code that ran is in the cache compiled: so a few pages go through first.
const { script, exports } = loadCommand();
const nowhere = { write: () => true, on: () => nowhere, once: () => nowhere, off: () => nowhere, end: (done) => done?.(), isTTY: false };
const streams = { stdin: process.stdin, stdout: nowhere, stderr: nowhere };
for (const args of [
  ['extract', 'fixtures/en-menu.txt', 'fixtures/fr-menu-wrapped.txt', 'fixtures/es-comunicado.txt'],
  ['--help'],
  ['clean', 'fixtures/en-menu.txt'],
])
  await exports.run(args, streams);
writeFileSync(new URL('../dist/cli/iomx.cache', import.meta.url), script.createCachedData());
