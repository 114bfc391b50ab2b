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

/** "a, b, c" → ["a", "b", "c"]; a comma without a space after it does not split. */
export function list(text: string, split = ','): string[] {
  if (text === '') return [];
  return text.split(split === ',' ? ', ' : split);
}
