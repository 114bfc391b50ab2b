/** Where each currency is paid with: ISO 3166-1 codes by ISO 4217 code, main users first. Withdrawn codes only where the country's news still counts in them. */
const users: Readonly<Record<string, string>> = {
  AED: 'AE', AFN: 'AF', ALL: 'AL', AMD: 'AM', ANG: 'CW SX AN', AOA: 'AO', ARS: 'AR', AUD: 'AU KI NR TV', AWG: 'AW', AZN: 'AZ', BAM: 'BA', BBD: 'BB', BDT: 'BD', BGN: 'BG', BHD: 'BH', BIF: 'BI',
  BMD: 'BM', BND: 'BN', BOB: 'BO', BRL: 'BR', BSD: 'BS', BTN: 'BT', BWP: 'BW', BYN: 'BY', BZD: 'BZ', CAD: 'CA', CDF: 'CD', CHF: 'CH LI', CLP: 'CL', CNY: 'CN', COP: 'CO', CRC: 'CR', CUP: 'CU', CVE: 'CV',
  CZK: 'CZ', DJF: 'DJ', DKK: 'DK GL FO', DOP: 'DO', DZD: 'DZ', EGP: 'EG', ERN: 'ER', ETB: 'ET',
  EUR: 'DE FR ES IT NL BE AT PT GR IE FI SK SI EE LV LT LU MT CY HR ME XK AD MC SM VA GP MQ GF RE YT',
  FJD: 'FJ', FKP: 'FK', GBP: 'GB GG JE IM', GEL: 'GE', GHS: 'GH', GIP: 'GI', GMD: 'GM', GNF: 'GN', GTQ: 'GT', GYD: 'GY', HKD: 'HK', HNL: 'HN', HTG: 'HT', HUF: 'HU', IDR: 'ID', ILS: 'IL PS', INR: 'IN',
  IQD: 'IQ', IRR: 'IR', ISK: 'IS', JMD: 'JM', JOD: 'JO', JPY: 'JP', KES: 'KE', KGS: 'KG', KHR: 'KH', KMF: 'KM', KPW: 'KP', KRW: 'KR', KWD: 'KW', KYD: 'KY', KZT: 'KZ', LAK: 'LA', LBP: 'LB', LKR: 'LK',
  LRD: 'LR', LSL: 'LS', LYD: 'LY', MAD: 'MA EH', MDL: 'MD', MGA: 'MG', MKD: 'MK', MMK: 'MM', MNT: 'MN', MOP: 'MO', MRU: 'MR', MUR: 'MU', MVR: 'MV', MWK: 'MW', MXN: 'MX', MYR: 'MY', MZN: 'MZ', NAD: 'NA',
  NGN: 'NG', NIO: 'NI', NOK: 'NO', NPR: 'NP', NZD: 'NZ CK NU TK', OMR: 'OM', PAB: 'PA', PEN: 'PE', PGK: 'PG', PHP: 'PH', PKR: 'PK', PLN: 'PL', PYG: 'PY', QAR: 'QA', RON: 'RO', RSD: 'RS', RUB: 'RU',
  RWF: 'RW', SAR: 'SA', SBD: 'SB', SCR: 'SC', SDG: 'SD', SEK: 'SE', SGD: 'SG', SHP: 'SH', SLE: 'SL', SOS: 'SO', SRD: 'SR', SSP: 'SS', STN: 'ST', SYP: 'SY', SZL: 'SZ', THB: 'TH', TJS: 'TJ', TMT: 'TM',
  TND: 'TN', TOP: 'TO', TRY: 'TR', TTD: 'TT', TWD: 'TW', TZS: 'TZ', UAH: 'UA', UGX: 'UG', USD: 'US EC SV PA PR GU VI TL MH FM PW ZW', UYU: 'UY', UZS: 'UZ', VES: 'VE', VND: 'VN', VUV: 'VU', WST: 'WS',
  XAF: 'CM TD CF CG GA GQ', XCD: 'AG DM GD KN LC VC AI MS', XOF: 'SN ML NE BF CI BJ TG GW', XPF: 'PF NC WF', YER: 'YE', ZAR: 'ZA LS NA SZ', ZMW: 'ZM', ZWL: 'ZW',
};

/** Currencies of each country (ISO 3166-1 alpha-2 to ISO 4217). */
export const currenciesOf: ReadonlyMap<string, ReadonlySet<string>> = invert();

function invert(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const [code, countries] of Object.entries(users)) {
    for (const country of countries.split(' ')) {
      const known = table.get(country);
      if (known === undefined) table.set(country, new Set([code]));
      else known.add(code);
    }
  }
  return table;
}

/** Currencies that took over a name: before the day (`YYYY-MM-DD`) the name meant the old code. ISO 4217 amendments. */
export const successions: readonly { readonly code: string; readonly old: string; readonly since: string }[] = [
  { code: 'VES', old: 'VEF', since: '2018-08-20' },
  { code: 'VEF', old: 'VEB', since: '2008-01-01' },
  { code: 'MRU', old: 'MRO', since: '2018-01-01' },
  { code: 'STN', old: 'STD', since: '2018-01-01' },
  { code: 'SLE', old: 'SLL', since: '2022-07-01' },
  { code: 'BYN', old: 'BYR', since: '2016-07-01' },
  { code: 'TRY', old: 'TRL', since: '2005-01-01' },
  { code: 'GHS', old: 'GHC', since: '2007-07-01' },
  { code: 'ZMW', old: 'ZMK', since: '2013-01-01' },
  { code: 'MZN', old: 'MZM', since: '2006-07-01' },
];
