import { parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { constants } from '../../src/constants.mjs';

const written = (code: string): string =>
  constants.renderChunk.call({ parse: (text: string) => parseSync('chunk.js', text).program }, code);

describe('what the bundles keep constant', () => {
  it('functions come first, as they were hoisted, and classes stay where they are', () => {
    expect(written('use(f);var C=class{};function f(){return g}async function g(){}')).toBe(
      'const f = function f(){return g};\nconst g = async function g(){};\nuse(f);const C=class{};',
    );
  });

  it('imports and directives stay ahead of them', () => {
    expect(written("import a from 'a';function f(){}")).toBe("import a from 'a';const f = function f(){};\n");
    expect(written('"use strict";a();function f(){}')).toBe('"use strict";const f = function f(){};\na();');
  });

  it.each([
    'function f(){}f=1;',
    'function f(){}[f]=[1];',
    'function f(){}({f}={});',
    'function f(){}for(f of []);',
    'var C=class{};C=null;',
    'var n=0;function f(){}f++;',
  ])('what is written to elsewhere stays as it is: %s', (code) => expect(written(code)).toBe(code));

  it('an inner function is left alone', () => {
    expect(written('{function f(){}}var x=()=>{function g(){}};')).toBe('{function f(){}}var x=()=>{function g(){}};');
  });
});
