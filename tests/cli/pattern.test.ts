import { describe, expect, it } from 'vitest';
import { PatternError, safePattern } from '../../src/cli/pattern.js';

describe('a regular expression that somebody typed', () => {
  it.each([
    '^(00|[0-9]{2}-|[12][0-9]{2}-)',
    'html',
    'menu.*wrapped',
    '.*a.*b.*',
    '^(?:en|fr)-[a-z]+\\.txt$',
    '(?<lang>en|fr)',
    '[(+*]{1}[)\\]]',
    '(ab){3}',
    '^$',
    'a{,3}',
    '(?=x)x',
  ])('%s is taken', (source) => {
    expect(safePattern(source).source).toBe(new RegExp(source).source);
  });

  it.each(['(', '[a', '*', '(?<a>x)(?<a>y)', 'a{3,1}'])('%s is none', (source) => {
    expect(() => safePattern(source)).toThrow(PatternError);
    expect(() => safePattern(source)).toThrow(/no regular expression/);
  });

  it.each([
    '(a+)+$',
    '(a|a)*b',
    '(.*)*x',
    '((a*)b)*',
    '(a|aa)+$',
    '.*.*.*.*x',
    '(x+x+)+y',
    '(a)\\1',
    '(?:a?){50}b',
    '(?<q>a)\\k<q>',
    '(a{1,200}){9}',
  ])('%s could take for ever', (source) => {
    expect(() => safePattern(source)).toThrow(/for ever/);
  });
});
