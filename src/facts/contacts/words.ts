import type { ContactWords } from '../../model/language-pack.js';
import { perLanguage } from '../../text/per-language.js';
import { PhraseTable } from '../../text/phrases.js';
import { folded, type WordSet } from '../../text/word-table.js';
import type { Page } from '../page.js';

/** The words of contact blocks made ready for look-up. */
export interface ContactLexicon {
  readonly openers: PhraseTable<true>;
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
}

const lexiconOf = perLanguage(({ pack }): ContactLexicon => {
  const words: ContactWords = pack.contacts;
  const { labels, fax, whatsapp, satellite } = pack.phones;
  return {
    openers: new PhraseTable(words.openers.map((phrase) => [phrase, true] as const)),
    offices: folded([...words.offices, ...words.organisations]),
    organisations: folded(words.organisations),
    roles: folded(words.roles),
    desks: folded(words.desks),
    links: folded(words.links),
    fused: folded(words.fused ?? []),
    courtesy: folded(words.courtesy),
    particles: folded(words.particles),
    labels: folded([...labels, ...fax, ...whatsapp, ...satellite, ...pack.emails.labels, ...words.notes]),
    joiners: folded(pack.phones.joiners),
  };
});

/** The contact words of the page's language. */
export const contactLexicon = (page: Page): ContactLexicon => lexiconOf(page.lexicon);
