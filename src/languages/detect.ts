import { createRequire } from 'node:module';
import { fold } from '../text/characters.js';
import { UNKNOWN } from '../text/interner.js';
import { prepared } from '../text/prepared.js';
import type { WrittenTokens } from '../text/tokens.js';
import { functionWords } from './function-words.js';
import { languageCodes, packOf } from './index.js';

/** Language of a text: ISO 639-1, else 639-3; `und` where there is too little to go by. */
export interface Detected {
  readonly code: string;
  /** 0 to 1: how far the language stands before the next. */
  readonly confidence: number;
}

/** Words that are looked at: the language of a page is told by its first few hundred. */
const MOST_WORDS = 400;
/** Share of function words below which no listed language is believed: running text of each has more than a third. */
const LEAST_SHARE = 0.18;
const LEAST_WORDS = 3;
/** End of the Latin letters of European languages; where the Cyrillic ones stand. */
const LATIN_END = 0x250;
const CYRILLIC = { from: 0x400, to: 0x530 };

const isCyrillic = (unit: number): boolean => unit >= CYRILLIC.from && unit < CYRILLIC.to;

/** What tells the languages of one script: no function word is of two, so each script has bits of its own. */
interface Script {
  readonly codes: readonly string[];
  /** Function words, folded, and which of the languages have each, a bit a language. */
  readonly words: readonly string[];
  readonly masks: readonly number[];
}

/** What tells all languages, as plain data. */
interface Detection {
  readonly latin: Script;
  readonly cyrillic: Script;
  /** Articles that are written as part of their noun say as much as a word of their own: "المياه". */
  readonly articles: readonly { readonly article: string; readonly mask: number }[];
}

/** Made of the words of all languages. */
export function detectionTables(): Detection {
  const known = [...languageCodes, ...Object.keys(functionWords).filter((code) => packOf(code) === undefined)];
  const cyrillic = known.filter((code) => isCyrillic(wordsOf(code)[0].charCodeAt(0)));
  const codes = known.filter((code) => !cyrillic.includes(code));
  const articles = codes.flatMap((code, index) => {
    const article = packOf(code)?.clitics?.article;
    return article === undefined ? [] : [{ article, mask: 1 << index }];
  });
  return { latin: scriptOf(codes), cyrillic: scriptOf(cyrillic), articles };
}

function scriptOf(codes: readonly string[]): Script {
  const masks = new Map<string, number>();
  for (const [index, code] of codes.entries())
    for (const word of new Set([...wordsOf(code), ...joinedForms(code)].map(fold))) masks.set(word, (masks.get(word) ?? 0) | (1 << index));
  return { codes, words: [...masks.keys()], masks: [...masks.values()] };
}

function wordsOf(code: string): readonly string[] {
  return functionWords[code] ?? Object.values(packOf(code)!.closed).flat();
}

const { latin, cyrillic, articles } = prepared<Detection>('common', 'detection') ?? detectionTables();
const { codes } = latin;
const cyrillicCodes = cyrillic.codes;
const masksOf = ({ words, masks }: Script): ReadonlyMap<string, number> => new Map(words.map((word, i) => [word, masks[i]]));
const latinMasks = masksOf(latin);
let cyrillicMasks: ReadonlyMap<string, number> | null = null;

function articleMask(word: string): number {
  if (word.charCodeAt(0) < LATIN_END) return 0;
  for (const { article, mask } of articles) if (word.startsWith(article) && word.length > article.length + 2) return mask;
  return 0;
}

/** Function words with the "and" that some languages write as part of them. */
function* joinedForms(code: string): Generator<string> {
  for (const and of packOf(code)?.clitics?.conjunctions ?? []) for (const word of wordsOf(code)) yield and + word;
}

/** How many words there are of each set of languages: a word of several languages says less for each. */
class Counts {
  readonly #counts: Uint16Array;
  /** Sets that have words, in ascending order. */
  readonly #sets: Uint16Array;
  #size = 0;

  constructor(languages: number) {
    this.#counts = new Uint16Array(1 << languages);
    this.#sets = new Uint16Array(1 << languages);
  }

  add(set: number): void {
    this.#counts[set] += 1;
    if (this.#counts[set] === 1) this.#insert(set);
  }

  #insert(set: number): void {
    const sets = this.#sets;
    let at = this.#size;
    for (; at > 0 && sets[at - 1] > set; at -= 1) sets[at] = sets[at - 1];
    sets[at] = set;
    this.#size += 1;
  }

  /** Hits of each language; `divided`: a word of several languages gives each a part. All counts are zero behind this. */
  take(hits: Float64Array, divided: boolean): Float64Array {
    for (let index = 0; index < hits.length; index += 1) hits[index] = 0;
    for (let k = 0; k < this.#size; k += 1) {
      const set = this.#sets[k];
      addHits(hits, set, this.#counts[set], divided);
      this.#counts[set] = 0;
    }
    this.#size = 0;
    return hits;
  }
}
const latinCounts = new Counts(codes.length);

/**
 * Language of the tokens from `from` on. Function words decide; where they say too little, or the script is none of theirs, franc does.
 * A page's own words count, never its address or menu.
 */
export function detectLanguage(tokens: WrittenTokens<unknown>, from = 0): Detected {
  const { unit, place, list, count } = tokens;
  const languages = list.languages();
  let words = 0;
  let latin = 0;
  let cyrillic = 0;
  for (let i = from; i < count && words < MOST_WORDS; i += 1) {
    if (place[i] < 0) continue;
    words += 1;
    if (unit[i] < LATIN_END) latin += 1;
    else if (isCyrillic(unit[i])) {
      cyrillic += 1;
      continue;
    }
    const own = languages[place[i]];
    latinCounts.add(own === UNKNOWN ? learnLanguages(tokens, place[i]) : own);
  }
  const hits = latinCounts.take(latinHits, true);
  if (words === 0) return { code: 'und', confidence: 0 };
  if (cyrillic * 2 > words) return byCyrillic(tokens, from, words);
  const told = byHits(hits, codes, words);
  return told ?? (words < 8 && latin * 2 >= words ? { code: 'und', confidence: 0 } : byTrigrams(tokens.text));
}

/** Looks up which languages have a word among their function words. */
function learnLanguages({ list }: WrittenTokens<unknown>, place: number): number {
  const { fold } = list.words[place];
  const own = latinMasks.get(fold) ?? articleMask(fold);
  list.languages()[place] = own;
  return own;
}

/** Letters that some of the languages have and others have not. */
const LETTERS: Readonly<Record<string, string>> = { ru: 'ыэ', uk: 'їєґі', sr: 'ђћљњ', mk: 'ѓќѕљњ', be: 'ўыэі' };
/** What a word with such a letter says beside a function word. */
const LETTER_WEIGHT = 0.5;

/** The same for a text in Cyrillic letters: function words, and letters that only some of the languages have. */
function byCyrillic(tokens: WrittenTokens<unknown>, from: number, words: number): Detected {
  cyrillicMasks ??= masksOf(cyrillic);
  const languages = tokens.list.languages();
  const counts = new Counts(cyrillicCodes.length);
  const letters = new Float64Array(cyrillicCodes.length);
  const own = cyrillicCodes.map((code) => LETTERS[code] ?? '');
  let seen = 0;
  for (let i = from; i < tokens.count && seen < MOST_WORDS; i += 1) {
    const word = tokens.word[i];
    if (word === undefined) continue;
    seen += 1;
    if (!isCyrillic(tokens.unit[i])) continue;
    const place = tokens.place[i];
    if (languages[place] === UNKNOWN) languages[place] = cyrillicMasks.get(word.fold) ?? 0;
    counts.add(languages[place]);
    for (let index = 0; index < letters.length; index += 1) if (hasOne(word.fold, own[index])) letters[index] += LETTER_WEIGHT;
  }
  const hits = counts.take(new Float64Array(cyrillicCodes.length), false); // most are shared by all of them
  const told = byHits(hits, cyrillicCodes, words);
  for (let index = 0; index < hits.length; index += 1) hits[index] += letters[index];
  if (told === null && words >= 8) {
    const guess = byTrigrams(tokens.text);
    // of languages that the lists know, one word of theirs says more than the letter groups of a sentence or two
    if (!cyrillicCodes.includes(guess.code)) return guess;
    return bestOf(hits, cyrillicCodes) ?? guess;
  }
  return byHits(hits, cyrillicCodes, words) ?? { code: 'und', confidence: 0 };
}

function hasOne(word: string, letters: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (letters.includes(word[i])) return true;
  return false;
}

const latinHits = new Float64Array(codes.length);

function addHits(hits: Float64Array, mask: number, count: number, divided: boolean): void {
  const share = divided ? count / bitCount(mask) : count;
  for (let rest = mask; rest > 0; rest &= rest - 1) hits[31 - Math.clz32(rest & -rest)] += share;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

function byHits(hits: Float64Array, codes: readonly string[], words: number): Detected | null {
  const least = Math.max(LEAST_SHARE * words, Math.min(LEAST_WORDS, words / 3));
  return hits[most(hits)] >= least ? bestOf(hits, codes) : null;
}

/** The language with most hits; null where there are none. */
function bestOf(hits: Float64Array, codes: readonly string[]): Detected | null {
  const best = most(hits);
  const own = hits[best];
  if (own === 0) return null;
  let next = 0;
  for (let index = 0; index < hits.length; index += 1) if (index !== best && hits[index] > next) next = hits[index];
  return { code: codes[best], confidence: rounded(own / (own + next)) };
}

/** Place of the largest. */
function most(hits: Float64Array): number {
  let best = 0;
  for (let index = 1; index < hits.length; index += 1) if (hits[index] > hits[best]) best = index;
  return best;
}

type Franc = (text: string, options?: { minLength?: number }) => [string, number][];
let franc: Franc | null = null;

/** franc is an ES module, which `require` takes from Node 20.19 on: there it is loaded at need. Before, this must be awaited first. */
export async function loadAhead(): Promise<void> {
  if ((process.features as { require_module?: boolean }).require_module !== true) franc = (await import('franc')).francAll as Franc;
}

function francAll(): Franc {
  franc ??= (createRequire(import.meta.url)('franc') as { francAll: Franc }).francAll;
  return franc;
}

/**
 * ISO 639-3 codes of franc that have a two-letter code: the languages that IOM publishes in, and their neighbours. What letter groups take for
 * Scots or Asturian is English or Spanish with many names in it: nobody publishes news on migration in these.
 */
const SHORT: Readonly<Record<string, string>> = {
  eng: 'en',
  sco: 'en',
  fra: 'fr',
  spa: 'es',
  ast: 'es',
  por: 'pt',
  deu: 'de',
  ita: 'it',
  nld: 'nl',
  arb: 'ar',
  rus: 'ru',
  ukr: 'uk',
  pol: 'pl',
  ron: 'ro',
  ell: 'el',
  tur: 'tr',
  pes: 'fa',
  prs: 'fa',
  urd: 'ur',
  hin: 'hi',
  ben: 'bn',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  vie: 'vi',
  tha: 'th',
  khm: 'km',
  mya: 'my',
  ind: 'id',
  zlm: 'ms',
  swh: 'sw',
  som: 'so',
  amh: 'am',
  tir: 'ti',
  srp: 'sr',
  hrv: 'hr',
  bos: 'bs',
  bul: 'bg',
  mkd: 'mk',
  slk: 'sk',
  slv: 'sl',
  ces: 'cs',
  hun: 'hu',
  fin: 'fi',
  swe: 'sv',
  dan: 'da',
  nob: 'no',
  nno: 'no',
  lit: 'lt',
  lav: 'lv',
  lvs: 'lv',
  est: 'et',
  ekk: 'et',
  sqi: 'sq',
  als: 'sq',
  hye: 'hy',
  kat: 'ka',
  azj: 'az',
  kaz: 'kk',
  kir: 'ky',
  uzn: 'uz',
  tgk: 'tg',
  tuk: 'tk',
  khk: 'mn',
  pus: 'ps',
  pbu: 'ps',
  kmr: 'ku',
  ckb: 'ku',
  heb: 'he',
  npi: 'ne',
  sin: 'si',
  tam: 'ta',
  tel: 'te',
  hau: 'ha',
  yor: 'yo',
  ibo: 'ig',
  wol: 'wo',
  bel: 'be',
  cat: 'ca',
  glg: 'gl',
  eus: 'eu',
  hat: 'ht',
  plt: 'mg',
};
const MOST_CHARACTERS = 1000;

function byTrigrams(text: string): Detected {
  const [best, next] = francAll()(text.slice(0, MOST_CHARACTERS), { minLength: 20 });
  if (best === undefined || best[0] === 'und') return { code: 'und', confidence: 0 };
  return { code: SHORT[best[0]] ?? best[0], confidence: rounded(next === undefined ? 1 : best[1] / (best[1] + next[1])) };
}

const rounded = (value: number) => Math.round(value * 100) / 100;
