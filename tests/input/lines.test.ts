import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/input/lines.js';

async function lines(text: string, size: number, limit = 100): Promise<(string | null)[]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  const found: (string | null)[] = [];
  for await (const { bytes: line, number } of linesOf(chunks, limit)) {
    expect(number).toBe(found.length + 1);
    found.push(line === null ? null : line.toString());
  }
  return found;
}

describe('lines', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['é\u2028é\n', ['é\u2028é']],
  ])('%j', async (text, expected) => {
    for (const size of [1, 2, 3, 100]) expect(await lines(text, size)).toEqual(expected);
  });

  it('reads past a line that is too long', async () => {
    for (const size of [1, 5, 100]) expect(await lines('abc\nabcdefgh\nab', size, 4)).toEqual(['abc', null, 'ab']);
  });
});
