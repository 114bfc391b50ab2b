import { createRequire } from 'node:module';

type Tagged = { json(): readonly { readonly terms: readonly { readonly tags: readonly string[] }[] }[] };
type Tagger = (text: string) => Tagged;

const KEPT = 2000;
const verbFirst = new Map<string, boolean>();
let tagger: Tagger | null = null;

/**
 * Whether an English phrase of lower-case words that stands behind a number begins with a verb ("trek north") rather than a noun ("salmon").
 * Asks `compromise`, which takes about 150 ms to load and 0.5 ms a phrase: loaded when first needed, answers kept by the first word.
 */
export function opensWithVerb(phrase: string): boolean {
  if (phrase === 'living') return true; // tagged as a noun: "30 living in tents"
  const known = verbFirst.get(phrase);
  if (known !== undefined) return known;
  tagger ??= createRequire(import.meta.url)('compromise/two') as Tagger;
  const tags = tagger(`40 ${phrase}`).json()[0]?.terms[1]?.tags ?? [];
  const answer = tags.includes('Verb');
  if (verbFirst.size >= KEPT) verbFirst.clear(); // a bound on memory; the answer does not depend on what is kept
  verbFirst.set(phrase, answer);
  return answer;
}
