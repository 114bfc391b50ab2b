/** Endings of lemmas and, split by spaces, the endings of their forms; "_" is no ending. The first that fits counts. */
export type Forms = readonly (readonly [ending: string, forms: string])[];

/** All forms of a lemma: "péruvien" with ["en", "en enne ens ennes"] gives four. The lemma itself where no ending fits. */
export function inflect(lemma: string, table: Forms): string[] {
  for (const [ending, forms] of table) {
    if (!lemma.endsWith(ending)) continue;
    const stem = lemma.slice(0, lemma.length - ending.length);
    return forms.split(' ').map((form) => (form === '_' ? stem : stem + form));
  }
  return [lemma];
}

/**
 * All cases of a name whose words decline side by side: "Чешская Республика" → "Чешской Республики" …; `table` has the cases in one order
 * (nominative, genitive, …; forms beyond the sixth are variants of one word). A word that begins with "=" stays as it is ("Республика =Корея").
 */
export function decline(name: string, table: Forms): string[] {
  const words = name
    .split(' ')
    .map((word) => (word.startsWith('=') || word.includes('-=') ? [word.replace('=', '')] : inflect(word, table)));
  const cases = Math.max(...words.map((forms) => forms.length));
  const all = Array.from({ length: cases }, (_, i) => words.map((forms) => forms[i] ?? forms[forms.length > 1 ? 1 : 0]).join(' '));
  return [...new Set(all)];
}

/** "a, b, c" → ["a", "b", "c"]; a comma without a space after it does not split. */
export function list(text: string, split = ','): string[] {
  if (text === '') return [];
  return text.split(split === ',' ? ', ' : split);
}
