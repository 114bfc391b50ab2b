/** Writes whole numbers from 1 to below 10^12 in words, by the school rules of each language; shares nothing with the reader that it tests. */

const EN_ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const FR_ONES =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const FR_TENS = '- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');
const ES_ONES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const ES_TENS = '- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const ES_HUNDREDS = '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ');

const DE_ONES =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const DE_TENS = '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** How the number is spelled where a language leaves a choice: "two hundred (and) six", "quatre(-)vingt(-)dix". */
export type Style = 'plain' | 'joined';

export function inWords(n: number, language: 'en' | 'fr' | 'es' | 'de', style: Style): string {
  const write = { en: english, fr: french, es: spanish, de: german }[language];
  return write(n, style).replace(/\s+/g, ' ').trim();
}

function english(n: number, style: Style): string {
  if (n >= 1e9) return `${english(Math.floor(n / 1e9), style)} billion ${n % 1e9 ? english(n % 1e9, style) : ''}`;
  if (n >= 1e6) return `${english(Math.floor(n / 1e6), style)} million ${n % 1e6 ? english(n % 1e6, style) : ''}`;
  if (n >= 1e3) return `${english(Math.floor(n / 1e3), style)} thousand ${n % 1e3 ? english(n % 1e3, style) : ''}`;
  if (n >= 100)
    return `${EN_ONES[Math.floor(n / 100)]} hundred ${n % 100 ? `${style === 'joined' ? 'and ' : ''}${english(n % 100, style)}` : ''}`;
  if (n < 20) return EN_ONES[n];
  return EN_TENS[Math.floor(n / 10)] + (n % 10 ? `-${EN_ONES[n % 10]}` : '');
}

function french(n: number, style: Style): string {
  const text = frenchParts(n, true).replace(/\s+/g, ' ').trim();
  return style === 'joined'
    ? text.replace(/ (?!millions?|milliards?)/g, (space, at: number) => (/(million|milliard)s?$/.test(text.slice(0, at)) ? space : '-'))
    : text;
}

/** `last`: nothing multiplies it, so that "cents" and "vingts" take their s. */
function frenchParts(n: number, last: boolean): string {
  if (n >= 1e9)
    return `${frenchParts(Math.floor(n / 1e9), true)} milliard${n >= 2e9 ? 's' : ''} ${n % 1e9 ? frenchParts(n % 1e9, last) : ''}`;
  if (n >= 1e6)
    return `${frenchParts(Math.floor(n / 1e6), true)} million${n >= 2e6 ? 's' : ''} ${n % 1e6 ? frenchParts(n % 1e6, last) : ''}`;
  if (n >= 1e3) return `${n >= 2e3 ? frenchParts(Math.floor(n / 1e3), false) : ''} mille ${n % 1e3 ? frenchParts(n % 1e3, last) : ''}`;
  if (n >= 100)
    return `${n >= 200 ? FR_ONES[Math.floor(n / 100)] : ''} cent${n >= 200 && n % 100 === 0 && last ? 's' : ''} ${n % 100 ? frenchParts(n % 100, last) : ''}`;
  if (n < 20) return FR_ONES[n];
  const ten = Math.floor(n / 10);
  const rest = ten === 7 || ten === 9 ? (n % 10) + 10 : n % 10;
  if (rest === 0) return FR_TENS[ten] + (ten === 8 && last ? 's' : '');
  return FR_TENS[ten] + ((rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-') + FR_ONES[rest];
}

function spanish(n: number): string {
  if (n >= 1e6) return `${n < 2e6 ? 'un millón' : `${shortened(Math.floor(n / 1e6))} millones`} ${n % 1e6 ? spanish(n % 1e6) : ''}`;
  if (n >= 1e3) return `${n < 2e3 ? '' : shortened(Math.floor(n / 1e3))} mil ${n % 1e3 ? spanish(n % 1e3) : ''}`;
  if (n === 100) return 'cien';
  if (n > 100) return `${ES_HUNDREDS[Math.floor(n / 100)]} ${n % 100 ? spanish(n % 100) : ''}`;
  if (n < 30) return ES_ONES[n];
  return ES_TENS[Math.floor(n / 10)] + (n % 10 ? ` y ${ES_ONES[n % 10]}` : '');
}

/** Before "mil" and "millones": "veintiún mil", "ciento un mil". */
const shortened = (n: number): string =>
  spanish(n)
    .replace(/veintiuno\s*$/, 'veintiún')
    .replace(/uno\s*$/, 'un');

/** One word below a million; "plain": "hunderteins", "joined": "einhundertundeins". */
function german(n: number, style: Style): string {
  const over = (value: number, one: string, many: string) => (value === 1 ? `eine ${one}` : `${germanWord(value, style)} ${many}`);
  if (n >= 1e9) return `${over(Math.floor(n / 1e9), 'Milliarde', 'Milliarden')} ${n % 1e9 ? german(n % 1e9, style) : ''}`;
  if (n >= 1e6) return `${over(Math.floor(n / 1e6), 'Million', 'Millionen')} ${n % 1e6 ? german(n % 1e6, style) : ''}`;
  return germanWord(n, style);
}

function germanWord(n: number, style: Style): string {
  const one = style === 'joined' ? 'ein' : '';
  const many = (value: number) => (value === 1 ? one : germanWord(value, style).replace(/eins$/, 'ein'));
  const and = (rest: number) => (style === 'joined' && rest < 13 ? 'und' : '');
  if (n >= 1e3) return `${many(Math.floor(n / 1e3))}tausend${n % 1e3 ? and(n % 1e3) + germanWord(n % 1e3, style) : ''}`;
  if (n >= 100) return `${many(Math.floor(n / 100))}hundert${n % 100 ? and(n % 100) + germanWord(n % 100, style) : ''}`;
  if (n < 20) return DE_ONES[n];
  return (n % 10 ? `${DE_ONES[n % 10].replace('eins', 'ein')}und` : '') + DE_TENS[Math.floor(n / 10)];
}
