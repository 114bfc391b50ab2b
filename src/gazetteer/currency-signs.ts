/** A sign or abbreviation of a currency. */
export interface CurrencySign {
  /** As written; with `$` in it or in `loose`, in any case. */
  readonly spelling: string;
  /** ISO 4217; of several the page's country decides, else the first – unless `open`. */
  readonly codes: string;
  /** Nothing but the page can say which. */
  readonly open?: true;
  /** Stands only before ("Rs. 20") or only behind the number ("50 zł"). */
  readonly side?: 'before' | 'after';
  /** Says money only on a page about a country that pays with it: single letters, and what is a word elsewhere. */
  readonly local?: true;
  /** Not in these languages, where it is a common word: "Le 7 mars". */
  readonly not?: string;
}

const before = (local: boolean, rows: readonly (readonly [string, string])[]): CurrencySign[] =>
  rows.map(([spelling, codes]) => ({ spelling, codes, side: 'before', ...(local ? { local: true } : {}) }));
const both = (local: boolean, rows: readonly (readonly [string, string])[]): CurrencySign[] =>
  rows.map(([spelling, codes]) => ({ spelling, codes, ...(local ? { local: true } : {}) }));

export const currencySigns: readonly CurrencySign[] = [
  { spelling: '$', codes: 'USD CAD AUD NZD HKD SGD TWD NAD JMD TTD BBD BSD BZD GYD SRD XCD FJD SBD LRD MXN COP ARS CLP UYU DOP CUP' },
  { spelling: '¥', codes: 'JPY CNY' },
  { spelling: '￥', codes: 'JPY CNY' },
  ...both(false, [
    ['US$', 'USD'], ['USD$', 'USD'], ['$US', 'USD'], ['$USD', 'USD'], ['U$S', 'USD'], ['U$D', 'USD'], ['USA$', 'USD'], ['U.S.$', 'USD'], ['$EU', 'USD'], ['Dls.', 'USD'], ['DLLS', 'USD'],
    ['CA$', 'CAD'], ['CAD$', 'CAD'], ['Can$', 'CAD'], ['Cdn$', 'CAD'], ['$CA', 'CAD'], ['$CAN', 'CAD'], ['$CAD', 'CAD'], ['$C', 'CAD'], ['C$', 'CAD NIO'],
    ['A$', 'AUD'], ['AU$', 'AUD'], ['AUD$', 'AUD'], ['$AU', 'AUD'], ['$AUD', 'AUD'], ['NZ$', 'NZD'], ['NZD$', 'NZD'], ['HK$', 'HKD'], ['HKD$', 'HKD'], ['S$', 'SGD'], ['SG$', 'SGD'], ['SGD$', 'SGD'],
    ['NT$', 'TWD'], ['N$', 'NAD'], ['L$', 'LRD'], ['LD$', 'LRD'], ['J$', 'JMD'], ['JM$', 'JMD'], ['TT$', 'TTD'], ['BDS$', 'BBD'], ['BD$', 'BBD'], ['BBD$', 'BBD'], ['B$', 'BSD BND'], ['BS$', 'BSD'],
    ['BZ$', 'BZD'], ['BZD$', 'BZD'], ['G$', 'GYD'], ['GY$', 'GYD'], ['SR$', 'SRD'], ['SRD$', 'SRD'], ['EC$', 'XCD'], ['XCD$', 'XCD'], ['F$', 'FJD'], ['FJ$', 'FJD'], ['SI$', 'SBD'], ['CI$', 'KYD'],
    ['Z$', 'ZWL'], ['ZW$', 'ZWL'], ['T$', 'TOP'], ['WS$', 'WST'], ['R$', 'BRL'], ['RD$', 'DOP'], ['DOP$', 'DOP'], ['Mex$', 'MXN'], ['MX$', 'MXN'], ['MXN$', 'MXN'], ['$MXN', 'MXN'], ['$MX', 'MXN'], ['COL$', 'COP'], ['COP$', 'COP'], ['$COP', 'COP'],
    ['AR$', 'ARS'], ['ARS$', 'ARS'], ['$ARS', 'ARS'], ['CLP$', 'CLP'], ['$CLP', 'CLP'], ['CL$', 'CLP'], ['UY$', 'UYU'], ['UYU$', 'UYU'], ['CU$', 'CUP'], ['CV$', 'CVE'],
    ['L.E.', 'EGP'], ['L.E', 'EGP'], ['€', 'EUR'], ['£', 'GBP'], ['₦', 'NGN'], ['₹', 'INR'], ['₨', 'INR PKR LKR NPR MUR SCR'], ['₱', 'PHP'], ['₲', 'PYG'], ['₡', 'CRC'], ['₽', 'RUB'], ['₴', 'UAH'], ['₺', 'TRY'], ['₩', 'KRW'], ['₭', 'LAK'],
    ['₮', 'MNT'], ['₵', 'GHS'], ['₸', 'KZT'], ['₼', 'AZN'], ['₾', 'GEL'], ['₫', 'VND'], ['₪', 'ILS'], ['฿', 'THB'], ['៛', 'KHR'], ['֏', 'AMD'], ['؋', 'AFN'], ['৳', 'BDT'], ['GH¢', 'GHS'], ['GH₵', 'GHS'], ['GHC', 'GHS'],
    ['XFA', 'XAF'],
    ['Ksh', 'KES'], ['KSh', 'KES'], ['KSH', 'KES'], ['Kshs', 'KES'], ['KShs', 'KES'], ['Ksh.', 'KES'], ['Kshs.', 'KES'], ['TSh', 'TZS'], ['Tsh', 'TZS'], ['TSH', 'TZS'], ['TShs', 'TZS'], ['USh', 'UGX'], ['Ush', 'UGX'], ['USH', 'UGX'], ['UShs', 'UGX'], ['Ushs', 'UGX'], ['UgShs', 'UGX'], ['SoSh', 'SOS'],
    ['Tk', 'BDT'], ['Tk.', 'BDT'], ['RM', 'MYR'], ['RMB', 'CNY'], ['rmb', 'CNY'], ['Rp', 'IDR'], ['Rp.', 'IDR'], ['FBu', 'BIF'], ['Fbu', 'BIF'], ['FRW', 'RWF'], ['Frw', 'RWF'], ['FRw', 'RWF'], ['FDJ', 'DJF'], ['Fdj', 'DJF'], ['FG', 'GNF'], ['FMG', 'MGF'],
    ['Nfk', 'ERN'], ['Kz', 'AOA'], ['SFr', 'CHF'], ['SFr.', 'CHF'], ['sFr', 'CHF'], ['sFr.', 'CHF'], ['Fr.s', 'CHF'], ['Gds', 'HTG'], ['HTG', 'HTG'], ['Gs.', 'PYG'], ['Bs.F', 'VEF'], ['BsF', 'VEF'], ['Bs.S', 'VES'], ['BsS', 'VES'], ['Dhs', 'AED MAD'], ['Dh', 'AED MAD'], ['DH', 'MAD AED'], ['AFS', 'AFN'], ['Afs', 'AFN'],
    ['KM', 'BAM'],
  ]).map((sign) => (sign.spelling === 'KM' || sign.spelling === 'FG' || sign.spelling === 'HTG' || sign.spelling === 'DH' || sign.spelling === 'XFA' ? { ...sign, local: true as const } : sign)),
  ...before(false, [
    ['Rs', 'INR PKR LKR NPR MUR SCR'], ['Rs.', 'INR PKR LKR NPR MUR SCR'], ['S/.', 'PEN'], ['S/', 'PEN'], ['S./', 'PEN'], ['B/.', 'PAB'], ['B/', 'PAB'],
    ['Bs', 'BOB VES VEF'], ['Bs.', 'BOB VES VEF'], ['Lps.', 'HNL'], ['Lps', 'HNL'], ['E£', 'EGP'], ['£E', 'EGP'], ['LL', 'LBP'], ['L.L.', 'LBP'], ['£S', 'SYP'], ['IR£', 'IEP'], ['SS£', 'SSP'], ['SSP£', 'SSP'],
    ['DM', 'DEM'], ['FF', 'FRF'], ['Nu.', 'BTN'], ['Ar', 'MGA'],
  ]).map((sign) => (/^(LL|DM|FF|Ar)$/.test(sign.spelling) ? { ...sign, local: true as const } : sign)),
  ...['FCFA', 'F CFA', 'F.CFA', 'CFAF', 'FRCFA'].map((spelling): CurrencySign => ({ spelling, codes: 'XOF XAF', open: true })),
  { spelling: 'Sh', codes: 'KES TZS UGX SOS', open: true, side: 'before' },
  { spelling: 'Sh.', codes: 'KES TZS UGX SOS', open: true, side: 'before' },
  { spelling: 'Shs', codes: 'KES TZS UGX SOS', open: true },
  { spelling: 'Shs.', codes: 'KES TZS UGX SOS', open: true, side: 'before' },
  { spelling: 'Le', codes: 'SLE SLL', side: 'before', local: true, not: 'fr' },
  { spelling: 'LE', codes: 'EGP', side: 'before', local: true, not: 'fr' },
  ...before(true, [
    ['Fr', 'CHF RWF'], ['Fr.', 'CHF RWF'], ['Frs', 'CHF RWF'], ['Frs.', 'CHF RWF'], ['N', 'NGN'], ['G', 'PYG HTG'], ['Gs', 'PYG'], ['Q', 'GTQ'], ['Q.', 'GTQ'], ['L', 'HNL'], ['L.', 'HNL'], ['R', 'ZAR'], ['K', 'ZMW PGK MMK'], ['P', 'PHP BWP'], ['D', 'GMD'], ['E', 'SZL'], ['M', 'LSL'],
    ['FC', 'CDF'], ['Br', 'ETB BYN'], ['UM', 'MRU'], ['DA', 'DZD'], ['DT', 'TND'], ['SR', 'SAR'], ['QR', 'QAR'], ['BD', 'BHD'], ['KD', 'KWD'], ['JD', 'JOD'], ['LD', 'LYD LRD'], ['SP', 'SYP'], ['Af', 'AFN'], ['Nu', 'BTN'], ['Rf', 'MVR'], ['VT', 'VUV'], ['Kc', 'CZK'],
  ]),
  ...[
    ['FC', 'CDF'], ['F', 'XOF XAF CHF CDF'], ['Fr', 'CHF'], ['frs', 'CHF RWF'], ['DA', 'DZD'], ['DT', 'TND'], ['TD', 'TND'], ['Ar', 'MGA'], ['UM', 'MRU'], ['JD', 'JOD'], ['JDs', 'JOD'], ['KD', 'KWD'], ['LE', 'EGP'], ['LL', 'LBP'], ['SP', 'SYP'], ['SR', 'SAR'], ['QR', 'QAR'], ['Kz', 'AOA'],
    ['Bs', 'BOB VES VEF'], ['Bs.', 'BOB VES VEF'], ['kn', 'HRK'], ['din', 'RSD'], ['Br', 'ETB BYN'], ['KM', 'BAM'], ['Gs', 'PYG'], ['VT', 'VUV'],
  ].map(([spelling, codes]): CurrencySign => ({ spelling, codes, side: 'after', local: true })),
  ...[
    ['zł', 'PLN'], ['Ft', 'HUF'], ['Kč', 'CZK'], ['лв', 'BGN'], ['грн', 'UAH'], ['руб', 'RUB'], ['€uros', 'EUR'],
  ].map(([spelling, codes]): CurrencySign => ({ spelling, codes, side: 'after' })),
  { spelling: 'kr', codes: 'SEK NOK DKK ISK', open: true },
  { spelling: 'kr.', codes: 'DKK NOK SEK ISK', open: true },
];

/** Codes that are words or other abbreviations too, in headlines at least: "COP 21", "SDG 10", "TOP 10", "SAR 2015". Read where the page is about the country, or the number is plainly an amount. */
export const wordCodes: ReadonlySet<string> = new Set(
  'ALL TOP TRY CUP CUC MAD SOS PEN GEL BAM RON COP PAB BOB ANG MOP MUR SAR CDF BIF DOP NIO LAK SDG CRC SVC ARS STD ESP ITL DEM AMD CVE NAD IRR FIM SIT PTE ATS GRD SKK MOP MRO LUF ROL PHP FRF BEF ERN SHP SLE SLL TMT'.split(' '),
);

/** Codes also met in small letters. */
export const smallCodes: readonly string[] = ['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'CNY', 'MXN', 'AUD', 'SEK', 'NOK', 'DKK', 'XOF', 'XAF', 'KES'];

/** Codes that take a magnitude before them in one word: "20 MUSD", "KEUR". */
export const scaledCodes: Readonly<Record<string, readonly [code: string, magnitude: number]>> = {
  MUSD: ['USD', 1e6],
  KUSD: ['USD', 1e3],
  MEUR: ['EUR', 1e6],
  KEUR: ['EUR', 1e3],
  MCHF: ['CHF', 1e6],
  MGBP: ['GBP', 1e6],
};
