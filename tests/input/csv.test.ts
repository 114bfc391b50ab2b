import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf, shortly } from './containers.js';

describe('CSV', () => {
  it.each<[string, string, string[]]>([
    ['plain', 'id,text\n1,a\n2,b\n', ['a', 'b']],
    ['no last line break, CRLF, mark', '\ufeffid,text\r\n1,a\r\n2,b', ['a', 'b']],
    ['quoted: separators, quotes, line breaks', 'id,text\n1,"a, ""b""\nc"\n2,d\n', ['a, "b"\nc', 'd']],
    ['semicolons', 'id;text\n1;a, b\n', ['a, b']],
    ['tabs', 'id\ttext\n1\ta, b\n', ['a, b']],
    ['a quote within a field', 'id,text\n1,a "b" c\n', ['a "b" c']],
    ['blank lines, fields left out at the end', 'text,url,date\n\na\n\nb,u\n', ['!invalid-row', 'b']],
    ['too many fields', 'id,text\n1,a,b\n2,c\n', ['!invalid-row', 'c']],
    ['too many fields, one of them of several lines', 'id,text\n1,"a\nmore, of, it",x\n2,"b\nc"\n', ['!invalid-row', 'b\nc']],
    ['an empty page', 'id,text\n1,\n2,b\n', ['', 'b']],
    ['text behind a closing quote', 'id,text\n1,"a" b\n2,c\n', ['!invalid-row', 'c']],
    ['a quote that is not closed, before one', 'id,text\n1,"a\n2,"b"\n3,c\n', ['!invalid-row', 'b', 'c']],
    ['a quote that is not closed, to the end', 'id,text\n1,"a\n2,b\n3,c\n', ['!invalid-row', 'b', 'c']],
    ['a broken row of several lines', 'id,text\n1,"a\nmore, of, it\nend" x\n2,c\n', ['!invalid-row', 'c']],
  ])('%s', async (_, text, expected) => {
    for (const size of [1, 3, 1000]) expect(await shortly(text, { size })).toEqual(expected);
  });

  it('says row and line', async () => {
    const items = await itemsOf('id,text\n1,"a\nb"\n\n2,c,d\n3,e\n');
    expect(items).toMatchObject([
      { where: 'in:2', document: { line: 2, row: 1, id: '1' } },
      { where: 'in:5', line: 5, row: 2, error: { message: '3 fields where the first line names 2' } },
      { where: 'in:6', document: { line: 6, row: 3, id: '3' } },
    ]);
  });

  it('a row above the limit is read past', async () => {
    const long = 'x'.repeat(500);
    expect(await shortly(`id,text\n1,${long}\n2,b\n`, { maxBytes: 100 })).toEqual(['!too-large', 'b']);
    expect(await shortly(`id,text\n1,"${`${'y'.repeat(60)}\n`.repeat(9)}"\n2,b\n`, { maxBytes: 100 })).toEqual(['!too-large', 'b']);
  });

  it('a table without a column of pages is one failure', async () => {
    expect(await shortly('a,b\n1,2\n', { format: 'csv' })).toEqual(['!invalid-table']);
    expect(await shortly('a,b\n1,2\n', { format: 'csv', fields: { text: 'b' } })).toEqual(['2']);
  });

  it('is told by the name of a column that was given', async () => {
    expect(await shortly('numéro;légende\n1;a\n', { fields: { text: 'légende' } })).toEqual(['a']);
    expect(await shortly(Buffer.from('numéro;légende\n1;a\n', 'latin1'), { fields: { html: 'légende' } })).toEqual(['a']);
    expect(await shortly('Body of the page,No.\na,1\n', { fields: { text: 'Body of the page' }, size: 3 })).toEqual(['a']);
    const prose = 'Aid for Chad, story of a well\nmore\n';
    expect(await shortly(prose, { fields: { text: 'story' } })).toEqual([prose]);
  });

  it('lines that are no UTF-8 are read as windows-1252, and said', async () => {
    const [item] = await itemsOf(Buffer.from('id,text\n1,r\xe9fugi\xe9s\n', 'latin1'));
    expect(item).toMatchObject({ document: { content: 'réfugiés', problems: [{ code: 'invalid-utf8' }] } });
  });

  it('and said once a row', async () => {
    const items = await itemsOf(Buffer.from('id,text\n1,"pass\xe9\nfini\nr\xe9fugi\xe9s"\n2,\xe9t\xe9\n', 'latin1'));
    expect(items).toMatchObject([
      { document: { content: 'passé\nfini\nréfugiés', problems: [{ code: 'invalid-utf8' }] } },
      { document: { content: 'été', problems: [{ code: 'invalid-utf8' }] } },
    ]);
    expect(items[0]).not.toMatchObject({ document: { problems: [{}, {}] } });
  });

  it('gives back any fields that were written by the rules', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '😀'), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 9 }), async (cells, size) => {
        const quoted = cells.map((text, i) => `${i},"${text.replaceAll('"', '""')}"\n`);
        expect(await shortly(`id,text\n${quoted.join('')}`, { size })).toEqual(cells);
      }),
      { seed: 4 },
    );
  });
});
