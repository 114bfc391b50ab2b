import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';
import { PageError } from '../../src/input/page-error.js';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const codes = (content: string | Uint8Array): string[] => decode(content).problems.map(({ code }) => code);

describe('decoding', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', Buffer.from('réfugiés 😀'), 'réfugiés 😀', 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\ufeffréfugiés'), 'réfugiés', 'utf-8'],
    ['UTF-16 LE', Buffer.from('\ufeffréfugiés', 'utf16le'), 'réfugiés', 'utf-16le'],
    ['UTF-16 BE', Buffer.from('\ufeffréfugiés', 'utf16le').swap16(), 'réfugiés', 'utf-16be'],
    ['UTF-16 LE without a mark', Buffer.from('réfugiés', 'utf16le'), 'réfugiés', 'utf-16le'],
    [
      'Cyrillic UTF-16 LE without a mark',
      Buffer.from('МОМ помогает\n1 850 беженцам', 'utf16le'),
      'МОМ помогает\n1 850 беженцам',
      'utf-16le',
    ],
    ['Arabic UTF-16 BE without a mark', Buffer.from('المنظمة الدولية للهجرة', 'utf16le').swap16(), 'المنظمة الدولية للهجرة', 'utf-16be'],
    ['UTF-16 BE without a mark', Buffer.from('réfugiés', 'utf16le').swap16(), 'réfugiés', 'utf-16be'],
    [
      'declared windows-1251',
      latin('<html><meta charset="windows-1251"><p>\xcc\xce\xcc</p>'),
      '<html><meta charset="windows-1251"><p>МОМ</p>',
      'windows-1251',
    ],
    [
      'Latin-1 is windows-1252',
      latin('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>\x93Haiti\x94'),
      '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>“Haiti”',
      'windows-1252',
    ],
    [
      'declared in XML',
      latin('<?xml version="1.0" encoding="iso-8859-15"?><html>\xa4'),
      '<?xml version="1.0" encoding="iso-8859-15"?><html>€',
      'iso-8859-15',
    ],
  ])('%s', (_, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding, problems: [] });
    expect(decode(new Uint8Array(bytes)).text).toBe(text);
  });

  it('a string is taken as it is', () => {
    expect(decode('\ufeff a\r\n')).toEqual({ text: '\ufeff a\r\n', encoding: 'utf-8', problems: [] });
  });

  it('windows-1252 where nothing else fits: quotes, dashes, € and œ are right', () => {
    const { text, encoding, problems } = decode(latin('\x93\x9cuvre\x94 \x96 \x80 5 \xe9t\xe9'));
    expect(text).toBe('“œuvre” – € 5 été');
    expect(encoding).toBe('windows-1252');
    expect(problems).toMatchObject([{ code: 'invalid-utf8', severity: 'error', message: expect.stringContaining('byte 0') }]);
  });

  it.each<[string, Buffer, RegExp]>([
    ['stray', latin('ab\x80'), /stray continuation 0x80 at byte 2/],
    ['overlong', latin('a\xc0\xaf'), /0xC0 begins no character at byte 1/],
    ['surrogate', latin('\xed\xa0\x80'), /0xED without its continuation at byte 0/],
    ['after good ones', Buffer.concat([Buffer.from('été '), latin('\xe9 fin')]), /byte 6/],
  ])('says where UTF-8 breaks: %s', (_, bytes, words) => expect(decode(bytes).problems[0].message).toMatch(words));

  it('a page cut off in a character stays UTF-8; a lone é at the end does not make it so', () => {
    const bytes = Buffer.from('l’été');
    expect(decode(bytes.subarray(0, -1))).toMatchObject({ text: 'l’ét', encoding: 'utf-8' });
    expect(codes(bytes.subarray(0, -1))).toEqual(['truncated-utf8']);
    expect(decode(latin('caf\xe9'))).toMatchObject({ text: 'café', encoding: 'windows-1252' });
  });

  it('bytes that are UTF-8 outdo another declaration, with a warning', () => {
    const page = '<html><meta charset="iso-8859-1"><p>été</p>';
    expect(decode(Buffer.from(page)).text).toBe(page);
    expect(codes(Buffer.from(page))).toEqual(['charset-mismatch']);
    expect(codes(Buffer.from(page.replace('été', 'ete')))).toEqual([]);
  });

  it('a declaration that nobody knows, or of UTF-8 that is none, falls back', () => {
    expect(codes(latin('<html><meta charset="klingon"><p>\xe9</p>'))).toEqual(['invalid-utf8']);
    expect(codes(latin('<html><meta charset="utf-8"><p>\xe9</p>'))).toEqual(['invalid-utf8']);
  });

  it('the charset that HTTP declared goes before that of the page, and behind bytes that are UTF-8', () => {
    const page = latin('<html><meta charset="iso-8859-1"><p>\xcc\xce\xcc</p>');
    expect(decode(page, 'Windows-1251')).toMatchObject({ encoding: 'windows-1251', text: expect.stringContaining('МОМ'), problems: [] });
    expect(decode(page, 'klingon').encoding).toBe('windows-1252');
    expect(decode(Buffer.from('été'), 'iso-8859-1')).toMatchObject({ text: 'été', problems: [{ code: 'charset-mismatch' }] });
    expect(decode(Buffer.from('\ufeffété', 'utf16le'), 'utf-8').text).toBe('été');
  });

  it('UTF-8 with a passage from elsewhere, or with a stray NUL, is UTF-8', () => {
    const page = Buffer.concat([Buffer.from('Là-bas, les réfugiés espèrent. '), latin('Ici, l\x92\xe9t\xe9 dure.')]);
    expect(decode(page)).toMatchObject({ text: 'Là-bas, les réfugiés espèrent. Ici, l’été dure.', encoding: 'utf-8' });
    expect(codes(page)).toEqual(['invalid-utf8']);
    expect(decode(latin('Les r\xe9fugi\xe9s, \xab CAF\xc9\xbb')).encoding).toBe('windows-1252');
    expect(decode(Buffer.from(`${'Les réfugiés espèrent. '.repeat(9)}\0`)).text).toContain('réfugiés');
  });

  it('half of a surrogate pair in a string is no character, and keeps its place', () => {
    expect(decode('a \ud83d b 😀')).toMatchObject({ text: 'a \ufffd b 😀', problems: [{ code: 'lone-surrogates' }] });
    expect(decode('a 😀 b')).toMatchObject({ text: 'a 😀 b', problems: [] });
  });

  it('nothing, or no text, is an error', () => {
    for (const empty of ['', ' \n', Buffer.alloc(0), latin(' \t\r\n'), Buffer.from('\ufeff')])
      expect(() => decode(empty)).toThrow(PageError);
    expect(() => decode(latin('\x1f\x8b\x08'))).toThrow(/gzip/);
    expect(() => decode(latin('text\0'))).toThrow(/NUL/);
    expect(() => decode(Buffer.from(Array.from({ length: 400 }, (_, i) => (i & 1 ? (i * 7) & 3 : (i * 31) & 255))))).toThrow(/binary/);
  });
});
