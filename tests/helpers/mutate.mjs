/** Pieces that have made trouble for readers of text: quotes, tags, long runs, marks, halves of characters. */
const PIECES = [
  '"',
  '<',
  '<!--',
  '<script>',
  '</p>',
  '=',
  '=A0',
  '&amp;amp;',
  '&#x110000;',
  '\0',
  '\ufeff',
  '\u202e',
  '\u200d',
  '\r',
  '\u2028',
  '(((((((((((((((',
  '@@@@@@@@',
  '+++++',
  '9'.repeat(400),
  '1,'.repeat(60),
  '1 '.repeat(60),
  '12/13/14/15/16/',
  'mars mars mars mars mars mars ',
  'de de de de de de de de ',
  'millions de millions de ',
  '- 2030 Agenda\n',
  'Tel: +',
  '%'.repeat(50),
  '\n'.repeat(50),
  'e\u0301'.repeat(30),
  '🙂🙂',
].map((piece) => Buffer.from(piece));
const HALVES = [Buffer.from([0xff]), Buffer.from([0xc3]), Buffer.from([0xe2, 0x80]), Buffer.from([0xf0, 0x9f]), Buffer.from([0x92, 0x93])];

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` damaged copies of the pages, one after the other, each with its number and the page that it came from. */
export function* mutants(pages, count, seed) {
  const random = randomOf(seed);
  const below = (n) => Math.floor(random() * n);
  for (let number = 0; number < count; number += 1) {
    const page = pages[number % pages.length];
    let bytes = page.content;
    for (let change = 1 + below(6); change > 0; change -= 1) bytes = changed(bytes, pages[below(pages.length)].content, below);
    yield { number, path: page.path, content: bytes };
  }
}

function changed(bytes, other, below) {
  const at = below(bytes.length + 1);
  const to = Math.min(bytes.length, at + 1 + below(below(8) === 0 ? 2000 : 12));
  switch (below(8)) {
    case 0:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]);
    case 1:
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]);
    case 2:
      return bytes.subarray(0, Math.max(1, at));
    case 3:
      return Buffer.concat([bytes.subarray(0, at), HALVES[below(HALVES.length)], bytes.subarray(at)]);
    case 4:
      return Buffer.concat([bytes.subarray(0, at), other.subarray(below(other.length)).subarray(0, 300), bytes.subarray(at)]);
    case 5: {
      const flipped = Buffer.from(bytes);
      for (let i = at; i < to; i += 1) flipped[i] ^= 1 << below(8);
      return flipped;
    }
    case 6: {
      const digits = Buffer.from(bytes);
      for (let i = at; i < to; i += 1) digits[i] = 48 + below(10);
      return digits;
    }
    default:
      return Buffer.concat([bytes.subarray(0, at), PIECES[below(PIECES.length)], bytes.subarray(at)]);
  }
}
