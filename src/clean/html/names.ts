import type { ElementNode, Verdict } from './dom.js';
import { articleClasses, furnitureClasses, pictureClasses } from './vocabulary.js';

interface Names {
  readonly verdict: Verdict | null;
  readonly article: boolean;
  readonly picture: boolean;
}

const furniture = new Map<string, Verdict>();
for (const [rule, why, names] of furnitureClasses) {
  for (const name of names.split(', ')) if (!furniture.has(name)) furniture.set(name, { rule, why });
}
const article = new Set(articleClasses);
const picture = new Set(pictureClasses);
const none: Names = { verdict: null, article: false, picture: false };
const known = new Map<string, Names>();
const KNOWN_LIMIT = 5000;
const LONGEST_NAME = 3;
/** "has-sidebar", "no-menu", "with-caption" tell what is about an element, not what it is. */
const ABOUT_OTHERS = new Set(['no', 'has', 'with', 'without', 'not', 'hide', 'show', 'js', 'is']);

/** What an element's classes and id say that it is. */
export function namesOf(element: ElementNode): Names {
  const { class: classes = '', id = '' } = element.attribs;
  if (classes === '' && id === '') return none;
  const key = `${classes} ${id}`;
  let names = known.get(key);
  if (names === undefined) {
    names = readNames(key);
    if (known.size < KNOWN_LIMIT) known.set(key, names);
  }
  return names;
}

function readNames(classes: string): Names {
  let verdict: Verdict | null = null;
  let isArticle = false;
  let isPicture = false;
  for (const token of classes.split(/\s+/)) {
    const words = wordsOf(token);
    for (const name of phrasesOf(words)) {
      if (article.has(name)) isArticle = true;
      if (picture.has(name)) isPicture = true;
      verdict ??= verdictOf(name, words);
    }
  }
  return verdict === null && !isArticle && !isPicture ? none : { verdict, article: isArticle, picture: isPicture };
}

function verdictOf(name: string, words: readonly string[]): Verdict | null {
  const verdict = furniture.get(name);
  if (verdict === undefined) return null;
  const whole = name === words.join(' ');
  if (whole) return verdict;
  // "overflow-hidden" hides nothing
  return verdict.rule === 'hidden' || ABOUT_OTHERS.has(words[0]) ? null : verdict;
}

/** "field--name-shareBar" → field, name, share, bar. */
function wordsOf(token: string): string[] {
  const parted = token.slice(0, 100).replace(/([a-z])([A-Z])/g, '$1 $2');
  return parted
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function* phrasesOf(words: readonly string[]): Generator<string> {
  for (let length = Math.min(LONGEST_NAME, words.length); length >= 1; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) yield words.slice(at, at + length).join(' ');
  }
}
