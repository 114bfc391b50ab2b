import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { pageOf } from '../helpers/page.js';

const languageOf = (text: string): string => extract({ path: 'x.txt', content: Buffer.from(text) }).language.code;

describe('Arabic is told from languages of its script', () => {
  it.each([
    ['ar', 'أعلنت الوزارة عن خطة جديدة لمساعدة النازحين في المناطق الجبلية.'],
    ['ar', 'قال المسؤول إن المياه وصلت إلى القرية'],
    ['ar', 'وزعت الفرق ٣٥٠ خيمة على الأسر التي فقدت منازلها، ولا تزال الطرق مغلقة.'],
    ['fa', 'سازمان بین‌المللی مهاجرت روز سه‌شنبه اعلام کرد که هزاران نفر به کشورهای همسایه پناه برده‌اند و به کمک نیاز دارند.'],
    ['ur', 'ادارے نے کہا ہے کہ سیلاب سے متاثرہ ہزاروں خاندانوں کو امداد فراہم کی گئی ہے اور مزید مدد کی ضرورت ہے۔'],
    ['ps', 'سازمان وایي چې په هېواد کې زرګونه کورنۍ بې ځایه شوې دي او بیړنیو مرستو ته اړتیا لري.'],
  ])('%s: %s', (code, text) => {
    expect(languageOf(text)).toBe(code);
  });

  it('is read: no warning that its words are unknown', () => {
    const { problems } = extract({ path: 'x.txt', content: Buffer.from('قال المسؤول إن المياه وصلت إلى القرية') });
    expect(problems).toEqual([]);
  });
});

describe('words that are written together', () => {
  /** The words of a text as the rules meet them. */
  const wordsOf = (text: string) => {
    const { tokens } = pageOf(text, 'ar');
    return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
  };

  it.each([
    ['وبليبيا', ['و', 'ب', 'ليبيا'], 'known behind two letters'],
    ['ومنذ عام', ['و', 'منذ', 'عام'], 'known behind one'],
    ['للأسبوع', ['ل', 'لأسبوع'], 'the article has lost its first letter'],
    ['و2005', ['و', '2005'], 'digits'],
    ['بـ22', ['بـ', '22'], 'the stroke belongs to the letter before it'],
    ['وَفِي', ['وَ', 'فِي'], 'a vowel mark too'],
    ['وUSD', ['و', 'USD'], 'Latin letters'],
    ['وزارة', ['وزارة'], 'begins with that letter itself'],
    ['وليد', ['وليد'], 'a name'],
    ['لبنان', ['لبنان'], 'a country'],
    ['كانون الثاني', ['كانون الثاني'], 'one month'],
    ['آذار/مارس', ['آذار/مارس'], 'one month said twice'],
    ['آذار/مايو', ['آذار', '/', 'مايو'], 'two months'],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('odd characters', () => {
  const text = '\u202bنزح \u200f35,000\u200e شخص في مارس\u200f 2023، وتلقّت الأُسَر ٤۰٪ من المســاعدات\u202c، بقيمة ٥٫٥ مليون دولار؛';
  const record = extract({ path: 'x.txt', content: Buffer.from(text) });

  it('marks of direction, vowel marks and lengthened letters hide nothing', () => {
    expect(record.dates.map(({ edtf }) => edtf)).toEqual(['2023-03']);
    expect(record.statistics.map(({ value }) => value)).toEqual([35000, 40]);
    expect(record.money.map(({ value }) => value)).toEqual([5500000]);
  });

  it('places are counted in code points of the text and of the source', () => {
    const [source, read] = [Array.from(text), Array.from(record.text)];
    for (const fact of [...record.dates, ...record.statistics, ...record.money]) {
      expect(read.slice(fact.start, fact.end).join('')).toBe(fact.text);
      expect(source.slice(fact.source_start, fact.source_end).join('')).toBe(fact.text);
    }
  });
});
