import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const command = fileURLToPath(new URL('../dist/cli/iomx.cjs', import.meta.url));
/** The files of the command that were loaded so far, by path. */
export const loaded = new Map();

/** The command's module. */
export const loadCommand = () => load(command);

/** Where V8's code of a file lies. */
export const cacheFileOf = (file) => file.replace(/cjs$/, 'cache');

/** A file of the command, with the code that V8 compiled at build time where this is the same V8: it says itself whether it is. */
function load(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.module.exports;
  const code = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new vm.Script(code, { filename: file, cachedData: cacheOf(file) });
  const module = { exports: {} };
  loaded.set(file, { script, module });
  const fromNode = createRequire(file);
  const require = (name) => (name.startsWith('./') ? own(join(dirname(file), name)) : fromNode(name));
  script.runInThisContext()(module.exports, Object.assign(require, fromNode), module, file, dirname(file));
  return module.exports;
}

const own = (file) => (basename(file).startsWith('late-') ? late(file) : load(file));

/** In the place of a file's module: loads it when one of its exports is first asked for. */
const late = (file) => new Proxy({}, { get: (_, name) => load(file)[name] });

function cacheOf(file) {
  try {
    return readFileSync(cacheFileOf(file));
  } catch {
    return undefined; // a file that no run at build time asked for
  }
}
