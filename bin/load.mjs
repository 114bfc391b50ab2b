import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const file = fileURLToPath(new URL('../dist/cli/iomx.cjs', import.meta.url));

/** The command's module, with the code that V8 compiled at build time where this is the same V8: it says itself whether it is. */
export function loadCommand() {
  const code = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new vm.Script(code, { filename: file, cachedData: cacheOf(file) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return { script, exports: module.exports };
}

function cacheOf(path) {
  try {
    return readFileSync(path.replace(/cjs$/, 'cache'));
  } catch {
    return undefined; // not there yet at build time
  }
}
