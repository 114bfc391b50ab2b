import { describe, expect, it } from 'vitest';
import { compileGlob, GlobError } from '../../src/input/glob.js';

describe('globs', () => {
  it.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'deep/in/a.txt', true],
    ['*.txt', 'a.txt.gz', false],
    ['a/*.txt', 'a/b.txt', true],
    ['a/*.txt', 'a/b/c.txt', false],
    ['a/**', 'a/b/c.txt', true],
    ['**/c.txt', 'c.txt', true],
    ['**/c.txt', 'a/b/c.txt', true],
    ['a/**/c.txt', 'a/c.txt', true],
    ['a/**/c.txt', 'ab/c.txt', false],
    ['?.txt', 'é.txt', true],
    ['?.txt', '😀.txt', true],
    ['?.txt', 'ab.txt', false],
    ['*.{txt,html}', 'a.html', true],
    ['*.{txt,html}', 'a.htm', false],
    ['{fr,es}/*', 'es/1', true],
    ['[a-c]*', 'bx', true],
    ['[!a-c]*', 'bx', false],
    ['[]x]', ']', true],
    ['a+(b).txt', 'a+(b).txt', true],
    ['a.txt', 'abtxt', false],
    ['\\*.txt', '*.txt', true],
    ['\\*.txt', 'a.txt', false],
    ['a,b}', 'a,b}', true],
    ['line*', 'line\nbreak', true],
  ])('%s on %s: %s', (glob, path, fits) => expect(compileGlob(glob)(path)).toBe(fits));

  it.each(['[a', '{a,b', '[z-a]'])('%s is none', (glob) => expect(() => compileGlob(glob)).toThrow(GlobError));
});
