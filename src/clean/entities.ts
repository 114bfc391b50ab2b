/** Named character references of HTML that dumps were seen to keep, without "&" and ";". Numeric ones are computed. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const named = new Map<string, string>(LATIN_1.split(' ').map((name, i) => [name, String.fromCharCode(160 + i)]));
const OTHERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Yuml: 'Ÿ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  bull: '•',
  hellip: '…',
  lsaquo: '‹',
  rsaquo: '›',
  euro: '€',
  trade: '™',
  minus: '−',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
};
for (const [name, text] of Object.entries(OTHERS)) named.set(name, text);

const LONGEST = 8;

/**
 * The character reference that begins at text[at] = "&": its character and end, null where none does. One that was escaped
 * twice ("&amp;eacute;") is read through.
 */
export function entityAt(text: string, at: number): { readonly text: string; readonly end: number } | null {
  const length = text.slice(at + 1, at + LONGEST + 2).indexOf(';');
  if (length < 0) return null;
  const end = at + 1 + length;
  const name = text.slice(at + 1, end);
  if (name === 'amp') {
    const inner = text[end + 1] === '#' || /[a-z]/i.test(text[end + 1] ?? '') ? entityAt(text, end) : null;
    return inner ?? { text: '&', end: end + 1 };
  }
  const value = name[0] === '#' ? numeric(name) : named.get(name);
  return value === undefined ? null : { text: value, end: end + 1 };
}

function numeric(name: string): string | undefined {
  const hex = name[1] === 'x' || name[1] === 'X';
  if (!(hex ? /^#[xX][0-9a-fA-F]+$/ : /^#[0-9]+$/).test(name)) return undefined;
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}
