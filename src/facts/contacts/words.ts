import type { ContactWords, LanguagePack } from '../../model/language-pack.js';
import { fold } from '../../text/characters.js';
import { PhraseTable } from '../../text/phrases.js';
import { WordSet } from '../../text/word-table.js';
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

const compiled = new WeakMap<LanguagePack, ContactLexicon>();

const setOf = (words: readonly string[]): WordSet => new WordSet(words.map(fold));

function compile(pack: LanguagePack): ContactLexicon {
  const words: ContactWords = pack.contacts;
  const { labels, fax, whatsapp, satellite } = pack.phones;
  const lexicon: ContactLexicon = {
    openers: new PhraseTable(words.openers.map((phrase) => [phrase, true] as const)),
    offices: setOf([...words.offices, ...words.organisations]),
    organisations: setOf(words.organisations),
    roles: setOf(words.roles),
    desks: setOf(words.desks),
    links: setOf(words.links),
    fused: setOf(words.fused ?? []),
    courtesy: setOf(words.courtesy),
    particles: setOf(words.particles),
    labels: setOf([...labels, ...fax, ...whatsapp, ...satellite, ...pack.emails.labels, ...words.notes]),
    joiners: setOf(pack.phones.joiners),
  };
  compiled.set(pack, lexicon);
  return lexicon;
}

/** The contact words of the page's language. */
export function contactLexicon(page: Page): ContactLexicon {
  return compiled.get(page.language) ?? compile(page.language);
}
