import { Claims, type Page } from '../../src/facts/page.js';
import { Interner } from '../../src/text/interner.js';
import type { Roles } from '../../src/text/lexicon.js';
import { readRoles } from '../../src/text/roles.js';
import { tokenise } from '../../src/text/tokenise.js';
import { pageOf } from './page.js';

const interner = new Interner<Roles>();

/** A page that is one contact block, its line breaks kept. */
export function contactPageOf(text: string, language: string, mainCountry: string | null = null): Page {
  const page = pageOf(text, language, { mainCountry });
  const tokens = tokenise(text, interner, false);
  return {
    ...page,
    article: { ...page.article, blocks: [{ start: 0, end: text.length, section: 'contact' }], wrapped: false },
    tokens,
    ...readRoles(tokens, page.lexicon),
    claims: new Claims(tokens.count),
  };
}
