import { createRequire } from 'node:module';
import type { LanguagePack } from '../model/language-pack.js';
import { fold } from '../text/characters.js';
import type { Tokens } from '../text/tokens.js';
import { functionWords } from './function-words.js';
import { languagePacks } from './index.js';

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
/** End of the Latin letters of European languages. */
const LATIN_END = 0x250;

const codes = [
  ...languagePacks.map((pack) => pack.code),
  ...Object.keys(functionWords).filter((code) => !languagePacks.some((pack) => pack.code === code)),
];
const masks = new Map<string, number>();
for (const [index, code] of codes.entries()) {
  const pack = languagePacks.find((known) => known.code === code);
  const words = functionWords[code] ?? Object.values(pack!.closed).flat();
  for (const word of [...words, ...joinedForms(pack)]) masks.set(fold(word), (masks.get(fold(word)) ?? 0) | (1 << index));
}

/** Articles that are written as part of their noun say as much as a word of their own: "المياه". */
const articles = codes.flatMap((code, index) => {
  const article = languagePacks.find((pack) => pack.code === code)?.clitics?.article;
  return article === undefined ? [] : [{ article, mask: 1 << index }];
});

function articleMask(word: string): number {
  if (word.charCodeAt(0) < LATIN_END) return 0;
  for (const { article, mask } of articles) if (word.startsWith(article) && word.length > article.length + 2) return mask;
  return 0;
}

/** Function words with the "and" that some languages write as part of them. */
function* joinedForms(pack: LanguagePack | undefined): Generator<string> {
  for (const and of pack?.clitics?.conjunctions ?? []) for (const word of Object.values(pack!.closed).flat()) yield and + word;
}

/**
 * Language of the tokens from `from` on. Function words decide; where they say too little, or the script is none of theirs, franc does.
 * A page's own words count, never its address or menu.
 */
export function detectLanguage(tokens: Tokens<unknown>, from = 0): Detected {
  // How many words there are of each set of languages: a word of several languages says less for each.
  const counts = new Uint16Array(1 << codes.length);
  let words = 0;
  let latin = 0;
  for (let i = from; i < tokens.count && words < MOST_WORDS; i += 1) {
    const word = tokens.word[i];
    if (word === undefined) continue;
    words += 1;
    if (tokens.unit[i] < LATIN_END) latin += 1;
    if (word.languages < 0) word.languages = masks.get(word.fold) ?? articleMask(word.fold);
    counts[word.languages] += 1;
  }
  if (words === 0) return { code: 'und', confidence: 0 };
  if (latin * 2 < words) return byHits(hitsOf(counts), words) ?? byTrigrams(tokens.text);
  return byHits(hitsOf(counts), words) ?? (words < 8 ? { code: 'und', confidence: 0 } : byTrigrams(tokens.text));
}

/** Hits of each language out of the counts by sets of languages. */
function hitsOf(counts: Uint16Array): Float64Array {
  const hits = new Float64Array(codes.length);
  for (let mask = 1; mask < counts.length; mask += 1) {
    if (counts[mask] === 0) continue;
    const share = counts[mask] / bitCount(mask);
    for (let index = 0; index < hits.length; index += 1) if ((mask >> index) & 1) hits[index] += share;
  }
  return hits;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

function byHits(hits: Float64Array, words: number): Detected | null {
  let best = 0;
  for (let index = 1; index < hits.length; index += 1) if (hits[index] > hits[best]) best = index;
  if (hits[best] < Math.max(LEAST_SHARE * words, Math.min(LEAST_WORDS, words / 3))) return null;
  const next = hits.reduce((most, value, index) => (index !== best && value > most ? value : most), 0);
  return { code: codes[best], confidence: rounded(hits[best] / (hits[best] + next)) };
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

/** ISO 639-3 codes of franc that have a two-letter code: the languages that IOM publishes in, and their neighbours. */
const SHORT: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
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
