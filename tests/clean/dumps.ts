import { cleanText } from '../../src/clean/index.js';
import type { Article, Section } from '../../src/model/article.js';
import type { Problem } from '../../src/model/problem.js';

/** An article with the problems that its cleaning reported. */
export interface Cleaned {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

export function clean(source: string): Cleaned {
  const problems: Problem[] = [];
  return { article: cleanText(source, (problem) => problems.push(problem)), problems };
}

export const titleOf = ({ text, title }: Article): string | null => (title === null ? null : text.slice(title.start, title.end));

/** The texts of the article's blocks of one section. */
export const sections = ({ text, blocks }: Article, section: Section): string[] =>
  blocks.filter((block) => block.section === section).map(({ start, end }) => text.slice(start, end));

/** The words of the source that `words` of the article came from. */
export function sourceOf({ text, source }: Article, words: string, dump: string): string {
  const at = text.indexOf(words);
  return at < 0 ? '' : dump.slice(source.toSource(at), source.toSourceEnd(at + words.length));
}

/** Menus of country sites in the shape of real ones, with numbers and sentences of their own. */
export const menus = {
  en: '-\nWho we are\nWHO WE AREA body of 190 members, founded in 1947, with 2,400 staff.\nAbout\nAbout\n-\nOur Work\nOur WorkIOM works towards the 2030 Agenda in 83 towns.\nWhat We Do\nWhat We Do\n- Where we work\n-\nTake Action\nTake Action\n- Data and Research\n- 2030 Agenda\n',
  fr: "-\nQui sommes-nous\nQui sommes-nousL'OIM est présente depuis 1988 et compte 12 bureaux.\nStructure\nStructure\n- Direction\n- Bureau des opérations\n-\nNotre travail\nNotre TravailL'OIM soutient le Programme 2030.\nCe que nous faisons\nCe que nous faisons\n- Agir\n- 2030 AGENDA\n",
  uk: '-\nХто ми\nХто миМОМ працює тут з 1996 року.\nПро нас\nПро нас\n-\nНаша робота\nНаша роботаМОМ допомагає 40 громадам.\nЩо ми робимо\nЩо ми робимо\n- Дані\n- 2030 Agenda\n',
};
