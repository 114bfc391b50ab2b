import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract, type PageRecord } from '../../src/index.js';

const fixtures = new URL('../../fixtures/', import.meta.url).pathname;

/** The same article, set in another way: its facts are the same. */
const forms: Record<string, (text: string) => string> = {
  'lines of 60': (text) => wrapped(text, 60),
  'lines of 72': (text) => wrapped(text, 72),
  'lines of 90': (text) => wrapped(text, 90),
  'lines of 100': (text) => wrapped(text, 100),
  'breaks of Windows': (text) => text.replace(/\n/g, '\r\n'),
  'one break between paragraphs': (text) => text.replace(/\n\n/g, '\n'),
  'two spaces between words': (text) => text.replace(/ /g, '  '),
  'spaces at the ends of lines': (text) => text.replace(/\n/g, '  \n'),
  'lines set in': (text) => text.replace(/^(?=.)/gm, '    '),
  'no-break spaces in numbers': (text) => text.replace(/(\d) (?=\d)/g, '$1\u00a0'),
  'narrow spaces before signs': (text) => text.replace(/ (?=[%;:?!»])/g, '\u202f'),
  'soft hyphens': (text) => text.replace(/(\p{Ll}{5})(\p{Ll}{4})/gu, '$1\u00ad$2'),
  'straight quotes': (text) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"'),
  'accents apart': (text) => text.normalize('NFD'),
  'HTML, a paragraph each': (text) => html(text, (paragraph) => `<p>${paragraph}</p>`),
  'HTML, numbers in bold': (text) => html(text, (paragraph) => `<p>${paragraph.replace(/\d[\d.,]*/g, '<b>$&</b>')}</p>`),
  'HTML, two breaks between paragraphs': (text) => html(text, (paragraph) => `${paragraph}<br><br>`),
  'HTML, references for what is not ASCII': (text) =>
    html(text, (paragraph) => `<div>${paragraph.replace(/[^\0-\x7f]/g, (sign) => `&#${sign.codePointAt(0)};`)}</div>`),
};

function wrapped(text: string, width: number): string {
  return text.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) `, 'g'), '$1\n');
}

function html(text: string, paragraphOf: (escaped: string) => string): string {
  const [title, ...paragraphs] = text.split('\n\n').map((paragraph) => paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  return `<html><body><h1>${title}</h1>\n${paragraphs.map((paragraph) => paragraphOf(paragraph).replace(/\n/g, '<br>')).join('\n')}</body></html>`;
}

/** What a reader of the record learns, wherever in the text it stands. */
function toldBy({ dates, countries, money, statistics, phones, emails, contacts }: PageRecord): string[] {
  const plain = (words: string | null) => words?.normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
  return [
    ...dates.map(({ kind, edtf, resolved }) => ['date', kind, edtf, resolved]),
    ...countries.map(({ code, mentions }) => ['country', code, mentions.length]),
    ...money.map(({ currency, amount, min, max, qualifier }) => ['money', currency, amount, min, max, qualifier]),
    ...statistics.map(({ kind, value, min, max, of, unit, qualifier }) => ['statistic', kind, value, min, max, of, plain(unit), qualifier]),
    ...phones.map(({ kind, e164, ext }) => ['phone', kind, e164, ext]),
    ...emails.map(({ address }) => ['email', address]),
    ...contacts.map(({ name, office }) => ['contact', plain(name), plain(office)]),
  ].map((told) => told.join(' | '));
}

describe('facts do not depend on how a page is set:', () => {
  for (const page of readdirSync(fixtures).sort()) {
    const { text } = extract({ path: page, content: readFileSync(join(fixtures, page)) });
    const told = toldBy(extract({ path: page, content: text }));
    for (const [name, setIn] of Object.entries(forms)) {
      const set = setIn(text);
      if (set === text) continue; // it has nothing of the kind
      it(`${page} with ${name}`, () => {
        expect(toldBy(extract({ path: page, content: set }))).toEqual(told);
      });
    }
  }
});
