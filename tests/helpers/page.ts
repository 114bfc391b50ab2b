import { takeAsIs } from '../../src/clean/as-is.js';
import { openPage, type Page } from '../../src/facts/page.js';
import { placeOpenings } from '../../src/gazetteer/index.js';
import { languageCodes, packOf } from '../../src/languages/index.js';
import type { Problem } from '../../src/model/problem.js';
import { Interner } from '../../src/text/interner.js';
import { compileLexicon, type Lexicon, type Roles } from '../../src/text/lexicon.js';
import { tokenise } from '../../src/text/tokenise.js';

const interner = new Interner<Roles>();
const lexicons = new Map<string, Lexicon>();

function lexiconOf(code: string): Lexicon {
  const pack = packOf(code);
  if (pack === undefined) throw new Error(`no language pack ${code}`);
  const lexicon = lexicons.get(code) ?? compileLexicon(pack, languageCodes.indexOf(code), placeOpenings(code));
  lexicons.set(code, lexicon);
  return lexicon;
}

export interface TestPage extends Page {
  readonly problems: Problem[];
}

/** A page for the tests of one kind of fact: the text as it is, read in one language, nothing found yet. */
export function pageOf(text: string, language: string, more: Partial<Page> = {}): TestPage {
  const article = takeAsIs(text);
  const lexicon = lexiconOf(language);
  const tokens = tokenise(article.text, interner, article.wrapped);
  const problems: Problem[] = [];
  const page = openPage(article, tokens, lexicon, { reference: null, report: (problem) => problems.push(problem), miss: null });
  return { ...page, ...more, problems };
}
