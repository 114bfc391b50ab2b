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
const PT_ONES =
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove'.split(' ');
const PT_TENS = '- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');
const PT_HUNDREDS = '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(' ');
const IT_ONES =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  );
const IT_TENS = '- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

/** The languages that numbers are written in here. */
export type Written = 'en' | 'fr' | 'es' | 'de' | 'pt' | 'it';

/** How the number is spelled where a language leaves a choice: "two hundred (and) six", "quatre(-)vingt(-)dix". */
export type Style = 'plain' | 'joined';

export function inWords(n: number, language: Written, style: Style): string {
  const write = { en: english, fr: french, es: spanish, de: german, pt: portuguese, it: italian }[language];
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

/** `joined`: Portugal's count of thousands of millions ("mil milhões"); `plain`: Brazil's "bilhões". */
function portuguese(n: number, style: Style): string {
  const billion = style === 'plain' ? 1e9 : 1e12;
  if (n >= billion) return rest(n, billion, n < 2 * billion ? 'um bilhão' : `${portuguese(Math.floor(n / billion), style)} bilhões`, style);
  if (n >= 1e6) return rest(n, 1e6, n < 2e6 ? 'um milhão' : `${portuguese(Math.floor(n / 1e6), style)} milhões`, style);
  if (n >= 1e3) return rest(n, 1e3, n < 2e3 ? 'mil' : `${portuguese(Math.floor(n / 1e3), style)} mil`, style);
  if (n === 100) return 'cem';
  if (n > 100) return rest(n, 100, PT_HUNDREDS[Math.floor(n / 100)], style);
  if (n < 20) return PT_ONES[n];
  return PT_TENS[Math.floor(n / 10)] + (n % 10 ? ` e ${PT_ONES[n % 10]}` : '');
}

/** "e" stands before a last part below a hundred or of whole hundreds. */
function rest(n: number, unit: number, head: string, style: Style): string {
  const left = n % unit;
  if (left === 0) return head;
  return `${head} ${left < 100 || (left < 1000 && left % 100 === 0) ? 'e ' : ''}${portuguese(left, style)}`;
}

/** `joined`: with "e" behind the thousands and millions, as it is said too. */
function italian(n: number, style: Style): string {
  const and = style === 'joined' ? ' e ' : ' ';
  if (n >= 1e9)
    return `${n < 2e9 ? 'un miliardo' : `${italian(Math.floor(n / 1e9), style)} miliardi`}${n % 1e9 ? and + italian(n % 1e9, style) : ''}`;
  if (n >= 1e6)
    return `${n < 2e6 ? 'un milione' : `${italian(Math.floor(n / 1e6), style)} milioni`}${n % 1e6 ? and + italian(n % 1e6, style) : ''}`;
  if (n >= 1e3) return `${n < 2e3 ? 'mille' : `${italianBelow(Math.floor(n / 1e3))}mila`}${n % 1e3 ? italianBelow(n % 1e3) : ''}`;
  return italianBelow(n);
}

/** In one word; a ten loses its vowel before "uno" and "otto". */
function italianBelow(n: number): string {
  if (n >= 100) return `${n >= 200 ? IT_ONES[Math.floor(n / 100)] : ''}cento${n % 100 ? italianBelow(n % 100) : ''}`;
  if (n < 20) return IT_ONES[n];
  const ten = IT_TENS[Math.floor(n / 10)];
  const one = n % 10;
  if (one === 0) return ten;
  return (one === 1 || one === 8 ? ten.slice(0, -1) : ten) + (one === 3 ? 'tré' : IT_ONES[one]);
}
