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
  /** The least amount it is read with, where smaller numbers name something else: "G20", "G77". */
  readonly least?: number;
  /** Not in these languages, where it is a common word: "Le 7 mars". */
  readonly not?: string;
}

/** Spellings, separated by spaces, by the codes that they can mean. */
type Spellings = Readonly<Record<string, string>>;

const RUPEES = 'INR PKR LKR NPR MUR SCR';

/** Signs that say money wherever they stand beside a number. */
const anywhere: Spellings = {
  'USD CAD AUD NZD HKD SGD TWD NAD JMD TTD BBD BSD BZD GYD SRD XCD FJD SBD LRD MXN COP ARS CLP UYU DOP CUP': '$',
  'JPY CNY': '¥ ￥',
  USD: 'US$ USD$ $US $USD U$S U$D USA$ U.S.$ $EU Dls. dls dls. DLLS Dlls dlls dlls.',
  CAD: 'CA$ CAD$ Can$ Cdn$ $CA $CAN $CAD $C',
  'CAD NIO': 'C$',
  AUD: 'A$ AU$ AUD$ $AU $AUD',
  NZD: 'NZ$ NZD$',
  HKD: 'HK$ HKD$',
  SGD: 'S$ SG$ SGD$',
  TWD: 'NT$',
  NAD: 'N$',
  LRD: 'L$ LD$',
  JMD: 'J$ JM$',
  TTD: 'TT$',
  BBD: 'BDS$ BD$ BBD$',
  'BSD BND': 'B$',
  BSD: 'BS$',
  BZD: 'BZ$ BZD$',
  GYD: 'G$ GY$',
  SRD: 'SR$ SRD$',
  XCD: 'EC$ XCD$',
  FJD: 'F$ FJ$',
  SBD: 'SI$',
  KYD: 'CI$',
  ZWL: 'Z$ ZW$',
  TOP: 'T$',
  WST: 'WS$',
  BRL: 'R$',
  DOP: 'RD$ DOP$',
  MXN: 'Mex$ MX$ MXN$ $MXN $MX',
  COP: 'COL$ COP$ $COP',
  ARS: 'AR$ ARS$ $ARS',
  CLP: 'CLP$ $CLP CL$',
  UYU: 'UY$ UYU$ $U',
  CUP: 'CU$',
  CVE: 'CV$',
  EGP: 'L.E. L.E l.e.',
  EUR: '€',
  GBP: '£',
  NGN: '₦',
  INR: '₹',
  [RUPEES]: '₨',
  PHP: '₱ Php PhP Php.',
  PYG: '₲ Gs.',
  CRC: '₡',
  RUB: '₽',
  UAH: '₴',
  TRY: '₺',
  KRW: '₩',
  LAK: '₭',
  MNT: '₮',
  GHS: '₵ GH¢ GH₵',
  KZT: '₸',
  AZN: '₼',
  GEL: '₾',
  VND: '₫',
  ILS: '₪',
  THB: '฿',
  KHR: '៛',
  AMD: '֏',
  AFN: '؋ AFS Afs',
  BDT: '৳ Tk Tk.',
  KES: 'Ksh KSh KSH Kshs KShs Ksh. Kshs.',
  TZS: 'TSh Tsh TSH TShs',
  UGX: 'USh Ush USH UShs Ushs UgShs',
  SOS: 'SoSh',
  MYR: 'RM',
  CNY: 'RMB rmb',
  IDR: 'Rp Rp.',
  BIF: 'FBu Fbu',
  RWF: 'FRW Frw FRw',
  DJF: 'FDJ Fdj',
  MGF: 'FMG',
  ERN: 'Nfk',
  AOA: 'Kz',
  CHF: 'SFr SFr. Sfr Sfr. sFr sFr. Fr.s',
  DEM: 'DM',
  NPR: 'NRs NRs.',
  HTG: 'Gds Gdes gdes',
  VEF: 'Bs.F BsF',
  VES: 'Bs.S BsS',
  'AED MAD': 'Dhs Dh dhs',
};

/** The same, only on the pages of their countries: single words and abbreviations of other things elsewhere. */
const anywhereLocal: Spellings = {
  XAF: 'XFA',
  GNF: 'FG',
  'MAD AED': 'DH',
  BAM: 'KM',
  TRY: 'TL',
  ILS: 'NIS',
};

/** Signs before the number only: "Rs. 20", "S/. 60". */
const beforeOnly: Spellings = {
  [RUPEES]: 'Rs Rs.',
  PEN: 'S/. S/ S./',
  PAB: 'B/. B/',
  'BOB VES VEF': 'Bs Bs.',
  HNL: 'Lps. Lps',
  EGP: 'E£ £E',
  LBP: 'L.L.',
  SYP: '£S',
  IEP: 'IR£',
  SSP: 'SS£ SSP£',
  BTN: 'Nu.',
};

/** Letters before the number, on the pages of their countries: "N150,000", "K 50". */
const beforeLocal: Spellings = {
  'CRC SVC GHS': '¢',
  LBP: 'LL',
  DEM: 'DM',
  FRF: 'FF',
  MGA: 'Ar',
  'CHF RWF': 'Fr Fr. Frs Frs.',
  NGN: 'N',
  PYG: 'Gs',
  PEN: 's/ s/.',
  GTQ: 'Q Q.',
  HNL: 'L L.',
  ZAR: 'R',
  'ZMW PGK MMK': 'K',
  'PHP BWP': 'P',
  GMD: 'D',
  SZL: 'E',
  LSL: 'M',
  'CDF KMF': 'FC',
  'ETB BYN': 'Br',
  MRU: 'UM',
  DZD: 'DA',
  TND: 'DT',
  SAR: 'SR',
  QAR: 'QR',
  BHD: 'BD',
  KWD: 'KD',
  JOD: 'JD',
  'LYD LRD': 'LD',
  SYP: 'SP LS',
  AFN: 'Af',
  BTN: 'Nu',
  MVR: 'Rf',
  VUV: 'VT',
  CZK: 'Kc',
  MWK: 'MK',
  THB: 'Bt',
};

/** Signs behind the number only: "50 zł". */
const behindOnly: Spellings = {
  CNY: '元',
  JPY: '円',
  VND: 'đ',
  PLN: 'zł',
  HUF: 'Ft',
  CZK: 'Kč',
  BGN: 'лв',
  UAH: 'грн',
  RUB: 'руб',
  EUR: '€uros',
};

/** Letters behind the number, on the pages of their countries: "5 000 F". */
const behindLocal: Spellings = {
  'CDF KMF': 'FC',
  'XOF XAF CHF CDF': 'F',
  CHF: 'Fr',
  'CHF RWF': 'frs',
  DZD: 'DA',
  TND: 'DT TD',
  MGA: 'Ar',
  MRU: 'UM',
  JOD: 'JD JDs',
  KWD: 'KD',
  EGP: 'LE',
  LBP: 'LL',
  SYP: 'SP LS',
  SAR: 'SR',
  QAR: 'QR',
  AOA: 'Kz',
  'BOB VES VEF': 'Bs Bs. bs bs.',
  HNL: 'Lps Lps. lps lps.',
  HRK: 'kn',
  RSD: 'din',
  'ETB BYN': 'Br',
  BAM: 'KM',
  PYG: 'Gs',
  VUV: 'VT',
};

/** Every sign and abbreviation; of those that share a spelling but for its case, each is its own entry. */
export const currencySigns: readonly CurrencySign[] = [
  ...signs(anywhere, {}),
  ...signs(anywhereLocal, { local: true }),
  ...signs(beforeOnly, { side: 'before' }),
  ...signs(beforeLocal, { side: 'before', local: true }),
  ...signs(behindOnly, { side: 'after' }),
  ...signs(behindLocal, { side: 'after', local: true }),
  { spelling: 'Rs', codes: RUPEES, side: 'after', least: 10 }, // "the 3 Rs"
  { spelling: 'Rs.', codes: RUPEES, side: 'after', least: 10 },
  { spelling: 'FCFA', codes: 'XOF XAF', open: true },
  { spelling: 'Fcfa', codes: 'XOF XAF', open: true },
  { spelling: 'fcfa', codes: 'XOF XAF', open: true },
  { spelling: 'F CFA', codes: 'XOF XAF', open: true },
  { spelling: 'F Cfa', codes: 'XOF XAF', open: true },
  { spelling: 'f cfa', codes: 'XOF XAF', open: true },
  { spelling: 'F.CFA', codes: 'XOF XAF', open: true },
  { spelling: 'CFA', codes: 'XOF XAF', open: true, side: 'before' },
  { spelling: 'CFAF', codes: 'XOF XAF', open: true },
  { spelling: 'FRCFA', codes: 'XOF XAF', open: true },
  { spelling: 'G', codes: 'PYG HTG', side: 'before', local: true, least: 100 },
  { spelling: 'G.', codes: 'PYG HTG', side: 'before', local: true, least: 100 },
  { spelling: 'Sh', codes: 'KES TZS UGX SOS', open: true, side: 'before' },
  { spelling: 'Sh.', codes: 'KES TZS UGX SOS', open: true, side: 'before' },
  { spelling: 'Shs', codes: 'KES TZS UGX SOS', open: true },
  { spelling: 'Shs.', codes: 'KES TZS UGX SOS', open: true, side: 'before' },
  { spelling: 'MT', codes: 'MZN', side: 'after', local: true, least: 5, not: 'en fr de it ar ru uk' }, // metric tons elsewhere
  { spelling: 'Le', codes: 'SLE SLL', side: 'before', local: true, not: 'fr' },
  { spelling: 'LE', codes: 'EGP', side: 'before', local: true, not: 'fr' },
  { spelling: 'kr', codes: 'SEK NOK DKK ISK', open: true },
  { spelling: 'kr.', codes: 'DKK NOK SEK ISK', open: true },
];

function signs(spellings: Spellings, more: Partial<CurrencySign>): CurrencySign[] {
  return Object.entries(spellings).flatMap(([codes, all]) => all.split(' ').map((spelling) => ({ spelling, codes, ...more })));
}

/** Codes that are words or other abbreviations too, in headlines at least: "COP 21", "SDG 10", "TOP 10", "SAR 2015". Read where the page is about the country, or the number is plainly an amount. */
export const wordCodes: ReadonlySet<string> = new Set(
  'ALL TOP TRY CUP CUC MAD SOS PEN GEL BAM RON COP PAB BOB ANG MOP MUR SAR CDF BIF DOP NIO LAK SDG CRC SVC ARS STD ESP ITL DEM AMD CVE NAD IRR FIM SIT PTE ATS GRD SKK MOP MRO LUF ROL PHP FRF BEF ERN SHP SLE SLL TMT'.split(
    ' ',
  ),
);

/** Those of them behind which small numbers count conferences, goals and lists, or before which they count the sick. */
export const numberedCodes: ReadonlySet<string> = new Set(
  'ALL TOP COP SDG SAR SOS ANG STD ESP ITL AMD CRC SVC ARS MOP SIT PTE TRY CVE IRR'.split(' '),
);

/** Codes also met in small letters. */
export const smallCodes: readonly string[] = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'JPY',
  'CNY',
  'MXN',
  'AUD',
  'SEK',
  'NOK',
  'DKK',
  'XOF',
  'XAF',
  'KES',
];

/** What takes a magnitude before it in one word: "20 MUSD", "kEUR 60", "M€ 1,2". */
const SCALED: readonly (readonly [spelling: string, code: string])[] = [
  ...'USD EUR GBP CHF SEK NOK DKK AUD CAD JPY'.split(' ').map((code) => [code, code] as const),
  ['€', 'EUR'],
  ['$', 'USD'],
];

const SCALES: readonly (readonly [prefix: string, magnitude: number])[] = [
  ['M', 1e6],
  ['m', 1e6],
  ['K', 1e3],
  ['k', 1e3],
];

export const scaledCodes: readonly (readonly [spelling: string, code: string, magnitude: number])[] = SCALED.flatMap(([spelling, code]) =>
  SCALES.map(([prefix, magnitude]) => [prefix + spelling, code, magnitude] as const),
);
