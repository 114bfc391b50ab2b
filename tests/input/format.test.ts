import { describe, expect, it } from 'vitest';
import { formatOf, isJsonl } from '../../src/input/format.js';

describe('text or HTML', () => {
  it.each([
    '<!DOCTYPE html>\n<p>',
    '  <html lang="fr">',
    '<!-- saved --><html>',
    '<div>soup',
    '<?xml version="1.0"?><html>',
    'Aid <b>now</b> <p>a</p><p>b</p></div>',
  ])('HTML: %s', (text) => expect(formatOf(text)).toBe('html'));
  it.each(['-\nMenu\n', 'class="link" href=\n"_blank" title="">', '<iom@iom.int> wrote', '« a < b »', 'Names <span>once</span>'])(
    'text: %s',
    (text) => expect(formatOf(text)).toBe('text'),
  );
});

describe('JSONL', () => {
  it.each<[string, boolean | undefined, boolean]>([
    ['', undefined, false],
    [' \n', undefined, false],
    ['{', undefined, false],
    ['{"text', true, true],
    ['\n { "text": "a" }', true, true],
    ['{}', true, true],
    ['{\n  "text": "a"\n}', undefined, false],
    ['<html>', false, false],
    ['A page\n{"of":"text"}\nand more\nlines', undefined, false],
    ['broken\n{"text":"a"}\n{"text":"b"}\n', undefined, true],
  ])('%j: while more may come %s, at the end %s', (text, open, ended) => {
    expect(isJsonl(Buffer.from(text), false)).toBe(open);
    expect(isJsonl(Buffer.from(text), true)).toBe(ended);
  });
});
