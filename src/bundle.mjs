// npm run build, after the types: dist/index.js for programs, dist/cli for the command. What reads a page stands in one file
// of each, where V8 knows its constants. The command's files have V8's code cache beside them, since reading and compiling
// the modules one by one took longer than a page; `module.enableCompileCache` would do the same from Node 22 on.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { cacheFileOf, loadCommand, loaded } from '../bin/load.js';
import { constants } from './constants.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
/** Bundled, since their many files are slow to load one by one, or since only a part of them is used. */
const bundled = ['zod', 'libphonenumber-js', 'commander'];
/** The files that went into a bundle. */
const sources = new Set();

// Files of an earlier build go first: V8 takes a cache for a file's own where the file is as long as it was then.
for (const folder of ['dist/cli/', 'dist/cli/packages/'])
  for (const name of filesIn(folder)) if (/\.(?:cjs|cache)$/.test(name)) rmSync(`${root}${folder}${name}`);

await bundle(
  {
    input: Object.fromEntries(
      ['index', 'pipeline', 'clean/index', 'clean/html', 'input/decode', 'prepare'].map((name) => [name, `src/${name}.ts`]),
    ),
  },
  {
    dir: 'dist',
    format: 'esm',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: { groups: [{ name: 'iomx', test: () => true }] },
  },
);

/** Packages for inputs that few runs meet (src/input/packages): each a file of its own, loaded when such an input comes. */
const packages = readdirSync(`${root}src/input/packages`).map((name) => name.replace(/\.ts$/, ''));
for (const name of packages)
  await bundle(
    { input: { [name]: `src/input/packages/${name}.ts` } },
    { dir: 'dist/cli/packages', format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
  );

/** Tables that the command finds made (src/text/prepared.ts). */
const { tableFiles } = await import('../dist/prepare.js');
mkdirSync(`${root}dist/cli/tables`, { recursive: true });
for (const [name, tables] of Object.entries(tableFiles())) writeFileSync(`${root}dist/cli/tables/${name}.json`, JSON.stringify(tables));

/** The command's files besides the first, which is enough for `iomx --help`, and what each is for: it takes what nobody before it has. */
const groups = { pages: 'src/pipeline.ts', extract: 'src/cli/run-extract.ts' };
/** Files that are loaded when first asked for: each language's words in one of its own, since a page needs one of them; and what the tables are made of. */
const LANGUAGE = /\/src\/(?:languages|gazetteer\/(?:languages|cldr|money))\/([a-z]{2})\.ts$/;
const WORDS = /\/src\/gazetteer\/(?:currencies|currency-(?:words|signs))\.ts$/;
function lateFile(id) {
  const part = WORDS.test(id) ? 'words' : LANGUAGE.exec(id)?.[1];
  return part === undefined ? null : `late-${part}`;
}
const groupOf = new Map();
await bundle(
  {
    input: { iomx: 'src/cli/run.ts' },
    // franc comes along, for the Nodes that cannot require it
    inside: ['franc'],
    transform: { define: { 'import.meta.url': '__url' } },
    plugins: [
      {
        name: 'apart',
        buildEnd() {
          for (const [name, first] of [['iomx', 'src/cli/run.ts'], ...Object.entries(groups)])
            for (const id of reached(root + first, this)) if (!groupOf.has(id)) groupOf.set(id, name);
        },
        resolveId: (id) => (/^\.\/packages\/[a-z]+\.js$/.test(id) ? { id: id.replace(/js$/, 'cjs'), external: 'relative' } : null),
      },
    ],
  },
  {
    dir: 'dist/cli',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    dynamicImportInCjs: false, // `import()` does not work in code out of the cache
    intro: "const __url = require('node:url').pathToFileURL(__filename).href;",
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: lateFile, debugName: 'late' },
        ...Object.keys(groups).map((name) => ({ name, test: (id) => groupOf.get(id) === name })),
      ],
    },
  },
);

// The licences of what was bundled ask to go along with it.
const folders = new Set(
  [...sources].map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter((folder) => folder !== undefined),
);
const licences = [...folders].sort().map((folder) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const text = file === undefined ? '' : `\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
});
writeFileSync(`${root}dist/licences.txt`, licences.join(`\n${'-'.repeat(80)}\n`));

// As bin/load.js has it.
for (const folder of ['dist/cli', 'dist/cli/packages'])
  for (const name of readdirSync(root + folder).filter((name) => name.endsWith('.cjs'))) {
    const path = `${root}${folder}/${name}`;
    writeFileSync(path, asFunction(readFileSync(path, 'utf8')), 'latin1');
  }

// Code that ran is in the cache compiled: so a few pages go through first.
const nowhere = { write: () => true, on: () => nowhere, once: () => nowhere, off: () => nowhere, end: (done) => done?.(), isTTY: false };
const streams = { stdin: process.stdin, stdout: nowhere, stderr: nowhere };
const { run } = loadCommand();
for (const args of [['extract', 'fixtures'], ['--help'], ['clean', 'fixtures/en-menu.txt']]) await run(args, streams);
for (const [file, { script }] of loaded) writeFileSync(cacheFileOf(file), script.createCachedData());

/** Bundles what `input` names. `inside`: packages to bundle besides the usual ones. */
async function bundle({ input, inside = [], transform = {}, plugins = [] }, output) {
  const made = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    external: [/^node:/, ...Object.keys(dependencies).filter((name) => ![...bundled, ...inside].includes(name))],
    transform: { target: 'node20.18', ...transform },
    plugins: [...plugins, constants],
  });
  const { output: files } = await made.write({
    strict: true,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    ...output,
  });
  for (const { modules = {} } of files) for (const file of Object.keys(modules)) sources.add(file);
  await made.close();
}

/** A module as the function that Node makes of it, in the characters of Latin-1: the minifier has left no others but in strings and expressions. */
function asFunction(code) {
  const latin = code.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `(function (exports, require, module, __filename, __dirname) {${latin}\n})`;
}

/** None where the folder is not there yet. */
function filesIn(folder) {
  return existsSync(`${root}${folder}`) ? readdirSync(`${root}${folder}`) : [];
}

/** What a module imports, and what that imports in turn, but for what is loaded when needed. */
function reached(from, modules, found = new Set()) {
  if (found.has(from)) return found;
  found.add(from);
  for (const id of modules.getModuleInfo(from)?.importedIds ?? []) reached(id, modules, found);
  return found;
}
