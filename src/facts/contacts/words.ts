import type { ContactWords } from '../../model/language-pack.js';
import { fold } from '../../text/characters.js';
import { perLanguage } from '../../text/per-language.js';
import { PhraseTable } from '../../text/phrases.js';
import { bitTable, folded, type WordSet, type WordTable } from '../../text/word-table.js';
import type { Page } from '../page.js';

/** The words of contact blocks made ready for look-up. */
export interface ContactLexicon {
  readonly openers: PhraseTable<true>;
  /** Last words of openers that a short word goes with which is written as part of the next: "الاتصال ب". */
  readonly gluing: ReadonlyMap<string, string>;
  readonly offices: WordSet;
  /** Those of them that are an organisation's bare name: no article before them belongs to the office. */
  readonly organisations: WordSet;
  readonly roles: WordSet;
  readonly desks: WordSet;
  readonly links: WordSet;
  /** Articles that a preposition has gone into. */
  readonly fused: WordSet;
  readonly courtesy: WordSet;
  readonly particles: WordSet;
  /** Labels of phones and addresses: they end a name. */
  readonly labels: WordSet;
  /** "and", "or": between two persons. */
  readonly joiners: WordSet;
  /** All words that make a piece of a block more than a bare name, and which of them name an office. */
  readonly telling: WordTable<number>;
}

/** Values of `telling`. */
export const enum Tells {
  Other = 1,
  Office = 2,
}

const lexiconOf = perLanguage(({ pack }): ContactLexicon => {
  const words: ContactWords = pack.contacts;
  const { labels, fax, whatsapp, satellite } = pack.phones;
  const offices = [...words.offices, ...words.organisations];
  const others = [...words.roles, ...words.desks, ...words.links, ...words.courtesy];
  return {
    openers: new PhraseTable(words.openers.map((phrase) => [phrase, true] as const)),
    gluing: gluingOf(words.openers, pack.clitics?.prepositions ?? []),
    offices: folded(offices),
    organisations: folded(words.organisations),
    roles: folded(words.roles),
    desks: folded(words.desks),
    links: folded(words.links),
    fused: folded(words.fused ?? []),
    courtesy: folded(words.courtesy),
    particles: folded(words.particles),
    labels: folded([...labels, ...fax, ...whatsapp, ...satellite, ...pack.emails.labels, ...words.notes]),
    joiners: folded(pack.phones.joiners),
    telling: bitTable([
      [Tells.Office, offices.map(fold)],
      [Tells.Other, others.map(fold)],
    ]),
  };
});

function gluingOf(openers: readonly string[], prepositions: readonly string[]): Map<string, string> {
  const gluing = new Map<string, string>();
  for (const opener of openers) {
    const words = opener.split(' ');
    const last = words.pop()!;
    if (words.length > 0 && prepositions.includes(last)) gluing.set(fold(words.at(-1)!), last);
  }
  return gluing;
}

/** The contact words of the page's language. */
export const contactLexicon = (page: Page): ContactLexicon => lexiconOf(page.lexicon);
