import { describe, expect, it } from 'vitest';
import type { FieldNames } from '../../src/input/fields.js';
import type { PageItem } from '../../src/input/item.js';
import { itemsOf, shortly } from './containers.js';

async function documentOf(object: object, fields?: FieldNames) {
  const [item] = await itemsOf(`${JSON.stringify(object)}\n`, { fields, format: 'jsonl' });
  expect(item.kind).toBe('page');
  return (item as PageItem).document;
}

describe('fields of an object', () => {
  it.each<[string, object, object]>([
    [
      'our own',
      { id: 7, text: 'a', url: 'u', language: 'fr', date: '2018-09-19' },
      { id: '7', content: 'a', url: 'u', language: 'fr', date: '2018-09-19' },
    ],
    ['HTML', { html: '<p>a' }, { content: '<p>a', format: 'html' }],
    ['no text, so HTML', { text: null, html: '<p>a' }, { content: '<p>a', format: 'html' }],
    ['blank text, so HTML', { text: ' \n', html: '<p>a' }, { content: '<p>a', format: 'html' }],
    ['C4', { text: 'a', timestamp: '2019-04-25T12:57:54Z', url: 'u' }, { content: 'a', date: '2019-04-25', url: 'u' }],
    [
      'CC-News',
      { title: 'T', maintext: 'a T b', date_publish: '2018-03-01 10:00:00', source_domain: 'd' },
      { content: 'a T b', date: '2018-03-01' },
    ],
    [
      'OSCAR',
      { content: 'a', warc_headers: { 'warc-target-uri': 'u', 'warc-date': '2020-02-02T00:00:00Z' } },
      { content: 'a', url: 'u', date: undefined },
    ],
    ['RedPajama', { raw_content: 'a', doc_id: 'd', metadata: { url: 'u' } }, { content: 'a', id: 'd', url: 'u' }],
    [
      'a database',
      { _id: { $oid: '5f' }, body: 'a', publishedAt: 1537315200, lang: 'en-GB' },
      { id: '5f', content: 'a', date: '2018-09-19', language: 'en' },
    ],
    ['capitals', { Text: 'a', URL: 'u', Language: 'French' }, { content: 'a', url: 'u', language: 'fr' }],
    ['WARC names', { 'WARC-Target-URI': 'u', text: 'a' }, { url: 'u' }],
    ['paragraphs', { text: ['a', 'b'] }, { content: 'a\n\nb' }],
    ['content of either kind', { content: '<p>a' }, { content: '<p>a', format: undefined }],
    ['a title apart', { title: 'Wells for Lahj', text: 'Aden – IOM dug.' }, { content: 'Wells for Lahj\n\nAden – IOM dug.' }],
    [
      'a title in the text',
      { title: 'Wells  for Lahj | IOM', text: 'Menu\nWells for Lahj\nAden' },
      { content: 'Menu\nWells for Lahj\nAden' },
    ],
    ['a month in words', { text: 'a', date: 'Wednesday, September 19th, 2018' }, { date: '2018-09-19' }],
    ['a month cut short', { text: 'a', date: '19-Sept-2018 17:11' }, { date: '2018-09-19' }],
    ['a feed', { text: 'a', pubDate: 'Wed, 19 Sep 2018 17:11:00 GMT' }, { date: '2018-09-19' }],
    ['the time of the crawl', { text: 'a', 'WARC-Date': '2020-02-02', date_download: '2020-02-02' }, { date: undefined }],
  ])('%s', async (_, object, document) => expect(await documentOf(object)).toMatchObject(document));

  it('names that are given outdo the usual ones; a dot leads into an object', async () => {
    const object = { text: 'no', story: { body: 'yes' }, 'a.b': 'id', when: '2018-09-19', src: 'u' };
    const fields = { text: 'story.body', id: 'a.b', date: 'when', url: 'src' };
    expect(await documentOf(object, fields)).toMatchObject({
      content: 'yes',
      id: 'a.b' in object ? 'id' : '',
      date: '2018-09-19',
      url: 'u',
    });
    const [item] = await itemsOf('{"text":"no"}\n', { fields: { html: 'page.html' } });
    expect(item).toMatchObject({ kind: 'failure', error: { code: 'invalid-line', message: expect.stringContaining('"page.html"') } });
  });

  it('what is doubtful stands among the problems', async () => {
    const { problems } = await documentOf({ text: 'a', timestamp: '2019-04-25T12:57:54Z', lang: 'Elvish speech' });
    expect(problems?.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning invalid-language', 'warning doubtful-date']);
    expect((await documentOf({ text: 'a', date: 'soon' })).problems).toMatchObject([{ code: 'invalid-date' }]);
    for (const date of ['19 Brumaire 1799', 'Tue 9, 2018', '09/08/2018', 'September 31, 2018'])
      expect((await documentOf({ text: 'a', date })).problems).toMatchObject([{ code: 'invalid-date' }]);
    expect((await documentOf({ text: 'a', date: 20180919 })).problems).toMatchObject([{ code: 'invalid-date' }]);
  });
});

it('half of a surrogate pair is no character in an id or a URL either', async () => {
  expect(await documentOf({ id: 'a\ud800', url: 'http://b/\udc00', text: 'a' })).toMatchObject({ id: 'a\ufffd', url: 'http://b/\ufffd' });
});

describe('an id that is a number', () => {
  it.each([
    ['12345678901234567891', '12345678901234567891'],
    ['-9007199254740993', '-9007199254740993'],
    ['9007199254740991', '9007199254740991'],
    ['1.50', '1.5'],
    ['1e400', '1e400'],
  ])('%s', async (written, id) => {
    const line = (text: string) => `{"note":"\\"id\\": 1, \\\\","id":${written},"text":${text},"n":[1e5,-0.5]}\n`;
    const [page, failed] = await itemsOf(line('"a 12345678901234567"') + line('null'));
    expect(page).toMatchObject({ kind: 'page', document: { id, content: 'a 12345678901234567' } });
    expect(failed).toMatchObject({ kind: 'failure', id });
  });

  it('in an object, by a name that was given', async () => {
    const [item] = await itemsOf('{"meta":{"tweet":12345678901234567891},"text":"a"}\n', { fields: { id: 'meta.tweet' } });
    expect(item).toMatchObject({ document: { id: '12345678901234567891' } });
  });
});

describe('JSON', () => {
  const array = '[\n  {"text": "a [1], \\"{\\" b"},\n  {"text": "b"}\n]\n';
  it.each<[string, string, string[]]>([
    ['an array', array, ['a [1], "{" b', 'b']],
    ['in one line', '[{"text":"a"},{"text":"b"}]', ['a', 'b']],
    ['with a byte order mark', `\ufeff${array}`, ['a [1], "{" b', 'b']],
    ['an empty array', '[]', []],
    ['one object', '{\n  "text": "a",\n  "tags": ["x", {"y": 1}]\n}', ['a']],
    ['objects over lines, one after the other', '{\n"text": "a"\n}\n{\n"text": "b"\n}\n', ['a', 'b']],
    [
      'an item that is no object',
      '[{"text":"a"}, 7, "x", null, {"text":"b"}]',
      ['a', '!invalid-line', '!invalid-line', '!invalid-line', 'b'],
    ],
    ['a broken item', '[{"text":"a"},{"text" "x"},{"text":"b"}]', ['a', '!invalid-json', 'b']],
    ['a string that is not closed', '[{"text":"a"},\n{"text":"x, {\n{"text":"b"}\n]', ['a', '!invalid-json', 'b']],
    ['cut off', '[{"text":"a"},{"text":"b', ['a', '!invalid-json']],
    ['cut off between items', '[{"text":"a"},', ['a']],
  ])('%s', async (_, text, expected) => {
    for (const size of [1, 3, 1000]) expect(await shortly(text, { size })).toEqual(expected);
  });

  it('says line and item', async () => {
    const items = await itemsOf('[\n{"text":"a"},\n\n{"text":7}, {"text":"c"}]');
    expect(items.map((item) => (item.kind === 'page' ? item.document : item))).toMatchObject([
      { line: 2, row: 1 },
      { line: 4, row: 2, error: { message: '"text" is no string' } },
      { line: 4, row: 3 },
    ]);
  });

  it('an object above the limit is read past', async () => {
    const text = `[{"text":"a"},{"text":"${'x'.repeat(5000)}"},{"text":"b"}]`;
    for (const size of [10, 100_000]) expect(await shortly(text, { size, maxBytes: 100 })).toEqual(['a', '!too-large', 'b']);
  });

  it('UTF-16 lines', async () => {
    const lines = '\ufeff{"text":"été"}\r\n{"text":"b"}\r\n';
    expect(await shortly(Buffer.from(lines, 'utf16le'), { size: 7 })).toEqual(['été', 'b']);
    expect(await shortly(Buffer.from(lines, 'utf16le').swap16(), { size: 7 })).toEqual(['été', 'b']);
  });
});
