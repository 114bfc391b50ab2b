/** Bytes 0x80–0x9F of windows-1252 by the character that they stand for (WHATWG Encoding Standard, index windows-1252). */
const HIGH: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‚': 0x82,
  ƒ: 0x83,
  '„': 0x84,
  '…': 0x85,
  '†': 0x86,
  '‡': 0x87,
  ˆ: 0x88,
  '‰': 0x89,
  Š: 0x8a,
  '‹': 0x8b,
  Œ: 0x8c,
  Ž: 0x8e,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '˜': 0x98,
  '™': 0x99,
  š: 0x9a,
  '›': 0x9b,
  œ: 0x9c,
  ž: 0x9e,
  Ÿ: 0x9f,
};
const bytes = new Map(Object.entries(HIGH).map(([char, byte]) => [char.charCodeAt(0), byte]));

const chars = new Map(Object.entries(HIGH).map(([char, byte]) => [byte, char]));

/** What windows-1252 has for a byte from 0x80 to 0x9F; undefined where it has nothing. */
export const charOf = (byte: number): string | undefined => chars.get(byte);

/** The byte that windows-1252 reads as this character; -1 where there is none. */
function byteOf(unit: number): number {
  if (unit < 0x100) return unit;
  return bytes.get(unit) ?? -1;
}

/** A UTF-8 sequence whose bytes were read as windows-1252: its character and length in units; null where none begins at `at`. */
export function misreadAt(text: string, at: number): { readonly text: string; readonly end: number } | null {
  const lead = byteOf(text.charCodeAt(at));
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return null;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i += 1) {
    const byte = byteOf(text.charCodeAt(at + i)); // NaN behind the end has no byte
    if (!(byte >= 0x80 && byte <= 0xbf)) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  if ((length === 3 && code < 0x800) || (length === 4 && (code < 0x10000 || code > 0x10ffff)) || (code >= 0xd800 && code <= 0xdfff))
    return null;
  return { text: String.fromCodePoint(code), end: at + length };
}

/** What such sequences begin with that lose the bytes behind, control characters or invisible ones, most often. */
const LEADS = 'ÃâÅ';

const isLetter = (char: string | undefined): boolean => char !== undefined && char.toLowerCase() !== char.toUpperCase();
const isSpace = (char: string | undefined): boolean => char === undefined || char <= ' ';

/** What a lead without its sequence stands for in a misread text: "lâAllemagne", "mis en Åuvre", "los paÃses", "Ãtats"; null where none is at `at`. */
export function lostAt(text: string, at: number): { readonly text: string; readonly end: number } | null {
  const before = text[at - 1];
  const next = text[at + 1];
  switch (text[at]) {
    case 'Ã':
      return { text: !isLetter(next) ? 'à' : isLetter(before) && before === before.toLowerCase() ? 'í' : 'É', end: at + 1 };
    case 'Å':
      return isLetter(next) ? { text: 'œ', end: at + 1 } : null;
    case 'â':
      if (next === '¬') return { text: '€', end: at + 2 };
      if (next === '€') return { text: '”', end: at + 2 };
      if (isLetter(before) && isLetter(next)) return { text: '’', end: at + 1 };
      if (isSpace(next) ? isSpace(before) : before >= '0' && before <= '9' && next >= '0' && next <= '9') return { text: '–', end: at + 1 };
      return { text: isSpace(before) ? '“' : '”', end: at + 1 };
    default:
      return null;
  }
}

/**
 * Whether a text is UTF-8 that was read as windows-1252. Its characters beyond ASCII are then sequences nearly all;
 * a text that is right has no such sequences, but for one by chance ("Â»").
 */
export function isMisread(text: string): boolean {
  let sequences = 0;
  let others = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    const misread = misreadAt(text, at);
    if (misread === null)
      others += LEADS.includes(text[at]) ? 0 : 1; // perhaps what is left of one
    else {
      sequences += text[at] === 'Ã' || misread.end > at + 2 ? 2 : 1; // "CÃ´te", "IOMâ€™s": one alone is no chance
      at = misread.end - 1;
    }
  }
  return sequences >= 2 && others * 4 <= sequences;
}
