// CommonJS, as all files of bin/ are (bin/package.json): Node has these at hand sooner than ES modules.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { basename, dirname, join } = require('node:path');
const vm = require('node:vm');

const command = join(__dirname, '../dist/cli/iomx.cjs');
/** The files of the command that were loaded so far, by path. */
const loaded = new Map();

/** The command's module. */
const loadCommand = () => load(command);

/** Where V8's code of a file lies. */
const cacheFileOf = (file) => file.replace(/cjs$/, 'cache');

/**
 * A file of the command, with the code that V8 compiled at build time where this is the same V8: it says itself whether it is. The build
 * writes these files as the one function that a module is, in Latin-1, since V8 then has them as they are read.
 */
function load(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.module.exports;
  const script = new vm.Script(readFileSync(file, 'latin1'), { filename: file, cachedData: cacheOf(file) });
  const module = { exports: {} };
  loaded.set(file, { script, module });
  const fromNode = createRequire(file);
  const now = (name) => (name.startsWith('./') ? load(join(dirname(file), name)) : fromNode(name));
  const require = (name) => (isLate(name) ? late(() => now(name)) : now(name));
  script.runInThisContext()(module.exports, Object.assign(require, fromNode), module, file, dirname(file));
  return module.exports;
}

/** What few starts need: words of a language, and what runs other programs. */
const isLate = (name) => basename(name).startsWith('late-') || name === 'node:child_process';

/** In the place of a module: loads it when something in it is first asked for. */
const late = (loadIt) => new Proxy({}, { get: (_, name) => loadIt()[name] });

function cacheOf(file) {
  try {
    return readFileSync(cacheFileOf(file));
  } catch {
    return undefined; // a file that no run at build time asked for
  }
}

module.exports = { loadCommand, loaded, cacheFileOf };
