import type { ContactWords, LanguagePack } from '../../model/language-pack.js';
import { fold } from '../../text/characters.js';
import { PhraseTable } from '../../text/phrases.js';
import type { Page } from '../page.js';

/** The words of contact blocks made ready for look-up. */
export interface ContactLexicon {
  readonly openers: PhraseTable<true>;
  readonly offices: ReadonlySet<string>;
  /** Those of them that are an organisation's bare name: no article before them belongs to the office. */
  readonly organisations: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly desks: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly courtesy: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Labels of phones and addresses: they end a name. */
  readonly labels: ReadonlySet<string>;
  /** "and", "or": between two persons. */
  readonly joiners: ReadonlySet<string>;
}

const compiled = new WeakMap<LanguagePack, ContactLexicon>();

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

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
