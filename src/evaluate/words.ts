const LETTERS_AND_DIGITS = /[\p{L}\p{N}]+/gu;

/** Text as it is compared: no accents, small letters, one form of œ and of the apostrophe, white space folded. */
export function fold(text: string | null | undefined): string {
  const bare = (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replaceAll('œ', 'oe').replace(/[‘’`]/g, "'").replace(/\s+/g, ' ').trim();
}

/** The words of a text, folded. */
export function wordsOf(text: string | null | undefined): string[] {
  return fold(text).match(LETTERS_AND_DIGITS) ?? [];
}

/** The words alone, one blank between them: names and titles are compared so. */
export function wordKey(text: string | null | undefined): string {
  return wordsOf(text).join(' ');
}
