import type { ContactWords } from '../../model/language-pack.js';
import { fold } from '../../text/characters.js';
import { perLanguage } from '../../text/per-language.js';
import { phrasesOf } from '../../text/phrases.js';
import { bitTable, folded } from '../../text/word-table.js';
import type { Page } from '../page.js';

/** Values of `telling`. */
export const enum Tells {
  Other = 1,
  Office = 2,
}

/** The words of contact blocks made ready for look-up. */
export type ContactLexicon = Readonly<ReturnType<typeof lexiconOf>>;

const lexiconOf = perLanguage(({ pack }) => {
  const words: ContactWords = pack.contacts;
  const { labels, fax, whatsapp, satellite } = pack.phones;
  const offices = [...words.offices, ...words.organisations];
  const others = [...words.roles, ...words.desks, ...words.links, ...words.courtesy];
  return {
    openers: phrasesOf(words.openers),
    /** Last words of openers that a short word goes with which is written as part of the next: "الاتصال ب". */
    gluing: gluingOf(words.openers, pack.clitics?.prepositions ?? []),
    offices: folded(offices),
    /** Those of them that are an organisation's bare name: no article before them belongs to the office. */
    organisations: folded(words.organisations),
    roles: folded(words.roles),
    desks: folded(words.desks),
    links: folded(words.links),
    /** Articles that a preposition has gone into. */
    fused: folded(words.fused),
    courtesy: folded(words.courtesy),
    particles: folded(words.particles),
    /** "Africa", "Orient": of what two of them are joined with. */
    regions: folded(words.regions ?? []),
    /** Labels of phones and addresses: they end a name. */
    labels: folded([...labels, ...fax, ...whatsapp, ...satellite, ...pack.emails.labels, ...words.notes]),
    /** "and", "or": between two persons. */
    joiners: folded(pack.phones.joiners),
    /** All words that make a piece of a block more than a bare name, and which of them name an office. */
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
