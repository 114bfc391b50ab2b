import type { CurrencyWord } from './currency-words.js';

const word = (codes: string, best: string | null, ar: string, more: Pick<CurrencyWord, 'doubt' | 'leads'> = {}): CurrencyWord => ({
  codes,
  best,
  forms: { ar },
  ...more,
});
/** A masculine noun alone, behind a number above ten, and with its article. */
const noun = (lemma: string, plurals = '') =>
  `${lemma} ${lemma}ا ال${lemma} ${lemma}ان ${lemma}ين${plurals === '' ? '' : ` ${plurals} ال${plurals.split(' ').join(' ال')}`}`;

/** Arabic names of currency units: singular, with the ending that numbers above ten want, plural, dual, article. */
export const arabicCurrencyWords: readonly CurrencyWord[] = [
  word('EUR', 'EUR', 'يورو اليورو أورو'),
  word('USD CAD AUD NZD HKD SGD LRD NAD', 'USD', noun('دولار', 'دولارات')),
  word('LYD TND DZD IQD JOD KWD BHD RSD', null, noun('دينار', 'دنانير')),
  word('SAR QAR OMR YER IRR', null, noun('ريال', 'ريالات')),
  word('EGP SDG SSP GBP', 'EGP', noun('جنيه', 'جنيهات')),
  word('AED MAD', null, noun('درهم', 'دراهم')),
  word('SYP LBP TRY', null, 'ليرة ليرات الليرة الليرات ليرتان ليرتين'),
  word('CHF XOF XAF DJF KMF GNF CDF RWF BIF', null, noun('فرنك', 'فرنكات')),
  word('KES SOS TZS UGX', null, noun('شلن', 'شلنات')),
  word('INR PKR LKR NPR', 'INR', 'روبية روبيات الروبية الروبيات'),
  word('ETB', 'ETB', 'بر برا بير'),
  word('ERN', 'ERN', 'ناكفا نقفة'),
  word('MRU', 'MRU', 'أوقية أوقيات'),
  word('SEK NOK DKK', null, 'كرونة كرونات كرون'),
  word('RUB', 'RUB', noun('روبل', 'روبلات')),
  word('JPY', 'JPY', 'ين ينا'),
  word('CNY', 'CNY', 'يوان يوانا'),
  word('NGN', 'NGN', 'نايرا'),
  word('BDT', 'BDT', 'تاكا'),
  word('AFN', 'AFN', 'أفغاني', { doubt: { ar: 'people' } }),
  word('MXN COP ARS CLP PHP', null, 'بيزو بيزوات'),
  word('UAH', 'UAH', 'هريفنيا'),
  word('ILS', 'ILS', 'شيكل شيقل شيكلا شواكل'),
  word('GHS', 'GHS', 'سيدي', { doubt: { ar: 'thing' } }),
];

/** The forms of an adjective beside a noun: masculine, accusative, feminine, with article. */
const forms = (...lemmas: string[]): string[] =>
  lemmas.flatMap((lemma) => ['', 'ا', 'ة', 'ين'].flatMap((end) => [lemma + end, `ال${lemma}${end}`]));

export const arabicCurrencyAdjectives: Readonly<Record<string, readonly string[]>> = {
  USD: forms('أمريكي', 'أميركي'),
  CAD: forms('كندي'),
  AUD: forms('أسترالي'),
  NZD: forms('نيوزيلندي'),
  LYD: forms('ليبي'),
  TND: forms('تونسي'),
  DZD: forms('جزائري'),
  IQD: forms('عراقي'),
  JOD: forms('أردني'),
  KWD: forms('كويتي'),
  BHD: forms('بحريني'),
  RSD: forms('صربي'),
  SAR: forms('سعودي'),
  QAR: forms('قطري'),
  OMR: forms('عماني'),
  YER: forms('يمني'),
  IRR: forms('إيراني'),
  EGP: forms('مصري'),
  SDG: forms('سوداني'),
  SSP: ['جنوب سوداني', 'جنوب سودانيا'],
  GBP: [...forms('إسترليني', 'استرليني', 'بريطاني')],
  AED: forms('إماراتي'),
  MAD: forms('مغربي'),
  SYP: forms('سوري'),
  LBP: forms('لبناني'),
  TRY: forms('تركي'),
  CHF: forms('سويسري'),
  DJF: forms('جيبوتي'),
  KES: forms('كيني'),
  SOS: forms('صومالي'),
  TZS: forms('تنزاني'),
  UGX: forms('أوغندي'),
  INR: forms('هندي'),
  PKR: forms('باكستاني'),
  ETB: forms('إثيوبي'),
  SEK: forms('سويدي'),
  NOK: forms('نرويجي'),
  DKK: forms('دنماركي'),
  RUB: forms('روسي'),
};

export const arabicCurrencyPhrases: readonly (readonly [phrase: string, codes: string])[] = [
  ['فرنك أفريقي', 'XOF XAF'],
  ['فرنكا أفريقيا', 'XOF XAF'],
  ['فرنك إفريقي', 'XOF XAF'],
  ['فرنك سيفا', 'XOF XAF'],
  ['فرنك cfa', 'XOF XAF'],
  ['دولار امريكي', 'USD'],
  ['دولار أمريكى', 'USD'],
];

export const arabicMinorWords: readonly (readonly [words: string, codes: string])[] = [
  ['سنت سنتا سنتات', 'USD EUR'],
  ['قرش قرشا قروش', 'EGP'],
];
