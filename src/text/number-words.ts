import type { NumberPart, NumberWord } from '../model/language-pack.js';
import { type Cursor, collective, phrase, vague } from './collectives.js';
import type { Lexicon, Roles } from './lexicon.js';
import { overDot, restBelow } from './magnitudes.js';
import { digitsAt, type NumberPhrase, scale } from './numbers.js';
import { Kind, type Tokens } from './tokens.js';

const HYPHEN = 45;

/**
 * The number that begins with the number word at `i` (or with an article or a half right before it, not before token `floor`):
 * "quatre-vingt-dix-sept", "ciento veintitrés mil", "a hundred and forty", "half a million", "une vingtaine", "tens of thousands".
 */
export function readNumberWords(
  tokens: Tokens<Roles>,
  roles: readonly (Roles | null)[],
  lexicon: Lexicon,
  i: number,
  floor: number,
): NumberPhrase | null {
  const cursor = { tokens, roles, lexicon };
  if (roles[i]!.dual === true) return phrase(tokens, i, i + 1, 2, 2, 1, 'dual');
  const { ordinalAge } = roles[i]!;
  if (ordinalAge !== undefined) return saysAge(cursor, i) ? phrase(tokens, i, i + 1, ordinalAge, ordinalAge, 1, 'words') : null;
  return cardinal(cursor, i, floor) ?? collective(cursor, i, floor) ?? vague(cursor, i, floor);
}

/** "mehrere Hundert", "ein Millionen-Projekt" where numbers are written in one word: a power of ten that no number stands before. */
function isUnnamed({ roles, lexicon }: Cursor, i: number, part: NumberPart): boolean {
  if (lexicon.pack.numbers.joined === undefined) return false;
  if (part === 'magnitude') return roles[i]!.vague !== undefined && roles[i - 1]?.article === true;
  return (part === 'hundred' || part === 'thousand') && roles[i - 1]?.indefinite === true;
}

/** "دون سن الخامسة", "في الخامسة من عمرها": what stands before or behind an ordinal makes it an age. */
const saysAge = ({ tokens, lexicon }: Cursor, i: number): boolean =>
  lexicon.ordinalAgesAfter.standsAt(tokens, i - 1) || lexicon.statistics.ageAfter.match(tokens, i + 1) !== null;

/** Running sum of a cardinal: what is below a thousand, below a million, and above. */
interface Sum {
  big: number;
  thousands: number;
  current: number;
  last: NumberPart | 'none';
  /** The last magnitude taken: the next must be smaller. */
  above: number;
  /** "And" stands before the next part. */
  joined: boolean;
}

function cardinal(cursor: Cursor, i: number, floor: number): NumberPhrase | null {
  const { tokens, roles } = cursor;
  const number = roles[i]!.number;
  if (number === undefined || isUnnamed(cursor, i, number.part)) return null;
  const lead = leadBefore(cursor, i, number, floor);
  if (lead === null) return null;
  const sum: Sum = {
    big: 0,
    thousands: 0,
    current: lead.value,
    last: lead.value > 0 ? 'unit' : 'none',
    above: Number.POSITIVE_INFINITY,
    joined: false,
  };
  let end = i;
  for (
    let at: number | null = i;
    at !== null && add(sum, roles[at]!.number!.value, roles[at]!.number!.part);
    at = Number.isInteger(lead.value) ? nextPart(cursor, end, sum) : null // "au-dessus du demi-million deux ans après"
  )
    end = overDot(tokens, cursor.lexicon, roles[at]!.number!, at + 1);
  if (end === i || isNumeratorOf(cursor, end) || (number.beforeHundreds === true && sum.current < 100)) return null;
  if (sum.last === 'thousand' && takesDigits(cursor, end)) {
    sum.current = digitsAt(tokens, end);
    sum.last = 'hundreds';
    end += 1;
  }
  const rest = sum.last === 'magnitude' ? restBelow(tokens, roles, cursor.lexicon, end, sum.above) : null;
  if (rest !== null) return phrase(tokens, lead.first, rest.end, sum.big + rest.value, sum.big + rest.value, 1, 'words'); // "un millón 860 mil"
  let value = sum.big + sum.thousands + sum.current;
  let magnitude = sum.last === 'magnitude' && sum.current === 0 && sum.thousands === 0 ? sum.above : 1;
  const lends = lendsOf(sum, magnitude);
  const decimals = roles[end]?.point === true && Number.isInteger(value) ? decimalsBehind(cursor, lead.first, end) : null;
  const half = decimals === null ? halfBehind(cursor, end) : null;
  if (decimals !== null || (half !== null && (magnitude > 1 || sum.current > 0))) {
    value = decimals === null ? value + 0.5 * magnitude : Number(`${value}.${decimals.digits}`);
    end = decimals?.end ?? half!;
    const over = roles[end]?.number;
    if (magnitude === 1 && (over?.part === 'magnitude' || over?.part === 'thousand')) {
      // "two and a half million", "one point five million"
      magnitude = over.value;
      value = scale(value, magnitude);
      end += 1;
    }
  }
  const dozens = roles[end]?.collective;
  if (dozens !== undefined && value >= 2) return phrase(tokens, lead.first, end + 1, value * dozens, value * dozens, 1, 'words');
  return phrase(tokens, lead.first, end, value, value / magnitude, magnitude, 'words', Math.max(lends, magnitude));
}

/** "point two five", "virgule soixante-quinze" behind the number that begins at `first`; not es "que cada uno coma dos veces". */
function decimalsBehind({ tokens, roles }: Cursor, first: number, point: number): { digits: string; end: number } | null {
  if (roles[first - 1]?.closed === 'determiners') return null;
  let digits = '';
  let end = point + 1;
  for (let number = roles[end]?.number; number?.part === 'unit' && number.value < 10; number = roles[end]?.number) {
    digits += number.value;
    end += 1;
  }
  const tens = digits === '' ? roles[end]?.number : undefined;
  if (tens?.part === 'ten' || tens?.part === 'unit') {
    const unit = roles[overHyphen(tokens, end + 1)]?.number;
    const more = tens.part === 'ten' && unit?.part === 'unit' ? unit.value : 0;
    digits = String(tens.value + more);
    end = more > 0 ? overHyphen(tokens, end + 1) + 1 : end + 1;
  }
  return digits === '' || (tokens.unit[end] === HYPHEN && roles[end + 1]?.number?.part === 'ten') ? null : { digits, end }; // "quatre-vingts"
}

/** es "mil 150 personas": what is below a thousand in digits, with no separator of theirs behind. */
function takesDigits({ tokens, lexicon }: Cursor, at: number): boolean {
  if (tokens.kind[at] !== Kind.Number || !tokens.spaced[at] || !lexicon.pack.numbers.bareHundred) return false;
  const goesOn = tokens.kind[at + 2] === Kind.Number && !tokens.spaced[at + 1] && !tokens.spaced[at + 2];
  return tokens.end[at] - tokens.start[at] <= 3 && tokens.kind[at + 1] !== Kind.Number && !goesOn;
}

/** What a round number of words can lend to the one before it: the thousand of "six à huit mille", the hundred of "two to three hundred". */
function lendsOf(sum: Sum, magnitude: number): number {
  if (sum.last === 'thousand') return 1000;
  return sum.last === 'hundred' && sum.thousands === 0 && sum.big === 0 ? 100 : magnitude;
}

const overHyphen = (tokens: Tokens<Roles>, at: number): number => (tokens.unit[at] === HYPHEN && !tokens.spaced[at] ? at + 1 : at);

/** The "three" of "three quarters of a million" and "three quarter million" is read with the million. */
function isNumeratorOf(cursor: Cursor, behind: number): boolean {
  const { tokens, roles } = cursor;
  const end = overHyphen(tokens, behind); // "three-quarters of a million"
  if (roles[end]?.fraction === undefined) return false;
  if (roles[overHyphen(tokens, end + 1)]?.number?.part === 'magnitude') return isBarePart(cursor, end);
  if (roles[end + 1]?.closed !== 'prepositions') return false;
  const at = roles[end + 2]?.article === true ? end + 3 : end + 2;
  return roles[at]?.number?.part === 'magnitude';
}

/**
 * What a multiplier needs before it: "a hundred", "un million", "half a million", "three quarters of a million".
 * Words that stand for a number by themselves need nothing. Null: the word begins no number.
 */
function leadBefore(cursor: Cursor, i: number, word: NumberWord, floor: number): { first: number; value: number } | null {
  const { tokens, roles } = cursor;
  const { part } = word;
  if (part === 'unit' || part === 'ten' || part === 'hundreds') return { first: i, value: 0 };
  let at = i - 1;
  if (at >= floor && tokens.unit[at] === HYPHEN && !tokens.spaced[at]) at -= 1;
  if (at < floor) return aloneOrNull(cursor, i, word);
  const article = roles[at]?.article === true;
  if (part === 'magnitude' || part === 'thousand') {
    const beforeArticle = article ? at - 1 : at;
    if (beforeArticle >= floor && roles[beforeArticle]?.half === true) {
      const first = beforeArticle - 1 >= floor && roles[beforeArticle - 1]?.article === true ? beforeArticle - 1 : beforeArticle;
      return { first, value: 0.5 };
    }
    const part = partOf(cursor, article ? at - 1 : at, floor);
    if (part !== null) return part;
  }
  if (article) return { first: at, value: 1 };
  return part === 'magnitude' && isTheOne(cursor, i) ? { first: i, value: 1 } : aloneOrNull(cursor, i, word);
}

/** "le million d'euros promis", "más de millón y medio de dólares": behind a determiner or with a half, in the singular (plurals are vague), with "of" or the rest of the number behind. */
const isTheOne = (cursor: Cursor, i: number): boolean => {
  const { tokens, roles, lexicon } = cursor;
  const half = halfBehind(cursor, i + 1);
  if ((half === null && roles[i - 1]?.closed !== 'determiners') || tokens.unit[i - 1] === HYPHEN || roles[i]!.vague !== undefined)
    return false;
  return lexicon.statistics.nounOf.standsAt(tokens, half ?? i + 1) || (half === null && roles[i + 1]?.number !== undefined); // "le million deux cent mille euros"
};

/** "cent", "mille" and "mil" are numbers alone; "hundred", "thousand" and "million" are not. Elsewhere it goes by the word, and its form. */
function aloneOrNull({ tokens, lexicon }: Cursor, i: number, word: NumberWord): { first: number; value: number } | null {
  const { part, value, alone, qualified } = word;
  if (alone !== undefined)
    return qualified === true && lexicon.qualifiersBefore.match(tokens, i - 1) === null ? null : { first: i, value: alone / value };
  return part !== 'magnitude' && lexicon.pack.numbers.bareHundred ? { first: i, value: 0 } : null;
}

/** "three quarters of" before "a million": ends at token `at`. */
function partOf(cursor: Cursor, at: number, floor: number): { first: number; value: number } | null {
  const { roles, lexicon, tokens } = cursor;
  if (at < floor || (at === floor && at > 0)) return null;
  const direct = roles[at]?.fraction;
  // "a quarter million"
  if (direct !== undefined && lexicon.pack.numbers.articles.includes(tokens.word[at - 1]?.fold ?? ''))
    return { first: at - 1, value: 1 / direct };
  if (direct !== undefined) return isBarePart(cursor, at) ? constructPart(cursor, at, floor, direct) : null;
  if (roles[at]?.closed !== 'prepositions') return null;
  const whole = roles[at - 1]?.fraction;
  if (whole === undefined) return null;
  const before = tokens.unit[at - 2] === HYPHEN && !tokens.spaced[at - 2] ? at - 3 : at - 2;
  const numerator = before >= floor ? roles[before]?.number?.value : undefined;
  if (numerator !== undefined && numerator < whole) return { first: before, value: numerator / whole };
  const article = at - 2 >= floor && lexicon.pack.numbers.articles.includes(tokens.word[at - 2]?.fold ?? '');
  return article ? { first: at - 2, value: 1 / whole } : null;
}

/** "some quarter million", "three quarter million", "четверть миллиона", not "the first quarter million-dollar": where the noun is last or rules the next one. */
const isBarePart = ({ roles, lexicon: { pack } }: Cursor, at: number): boolean =>
  pack.numbers.construct === true || (pack.statistics.noun.head === 'last' && roles[at]?.date?.ordinal !== true && !roles[at - 1]?.date);

/** "ربع" of a million, "ثلاثة أرباع" of one: the part that ends at token `at`, with its number. */
function constructPart({ roles, lexicon, tokens }: Cursor, at: number, floor: number, whole: number): { first: number; value: number } {
  const before = tokens.unit[at - 1] === HYPHEN && !tokens.spaced[at - 1] ? at - 2 : at - 1;
  const numerator = before >= floor ? roles[before]?.number?.value : undefined;
  if (numerator !== undefined && numerator < whole) return { first: before, value: numerator / whole };
  return { first: at, value: (lexicon.dualFractions.standsAt(tokens, at) ? 2 : 1) / whole };
}

/** Adds one number word to the sum; false where it cannot follow. */
function add(sum: Sum, value: number, part: NumberPart): boolean {
  switch (part) {
    case 'unit':
      if (!unitFits(sum, value)) return false;
      sum.current += value;
      break;
    case 'ten':
      // quatre-vingt: four twenties
      if (value === 20 && sum.last === 'unit' && sum.current % 100 === 4) sum.current += 76;
      else if ((sum.last === 'unit' && !(sum.joined && sum.current % 100 < 10)) || sum.last === 'ten') return false;
      else sum.current += value;
      break;
    case 'hundreds':
      if (sum.current > 0 || sum.last === 'hundreds') return false;
      sum.current = value;
      break;
    case 'hundred':
      if (sum.current >= 100) return false;
      sum.current = (sum.current || 1) * value;
      break;
    case 'thousand':
      if (sum.thousands > 0) return false;
      sum.thousands = scale(sum.current || 1, value);
      sum.current = 0;
      break;
    case 'magnitude': {
      const base = sum.thousands + sum.current;
      if (base === 0 || value >= sum.above) return false;
      sum.big += scale(base, value);
      sum.thousands = 0;
      sum.current = 0;
      sum.above = value;
      break;
    }
  }
  sum.last = part;
  return true;
}

function unitFits(sum: Sum, value: number): boolean {
  const tens = sum.current % 100;
  // dix-sept, soixante-dix-huit, quatre-vingt-dix-neuf
  if (sum.last === 'unit') return value >= 7 && value <= 9 && (tens === 10 || tens === 70 || tens === 90);
  if (sum.last !== 'ten') return true;
  // soixante-dix, quatre-vingt-onze count on from sixty and eighty
  return value < 10 || (value < 20 && (tens === 60 || tens === 80));
}

/** Token of the next number word that the number can go on with: over a hyphen, or over "and", "et", "y" where the language has it there. */
function nextPart(cursor: Cursor, end: number, sum: Sum): number | null {
  const { tokens, roles } = cursor;
  let at = end;
  if (at < tokens.count && tokens.unit[at] === HYPHEN && !tokens.spaced[at]) at += 1;
  if (at >= tokens.count || roles[end - 1]?.joinedUnit !== undefined) return null; // "un ventenne e due sedicenni"
  sum.joined = roles[at]?.numberAnd === true;
  if (sum.joined) {
    at += 1;
    if (at < tokens.count && tokens.unit[at] === HYPHEN) at += 1;
    if (at >= tokens.count || !andFits(cursor, at, sum)) return null;
  }
  const next = roles[at]?.number;
  if (next === undefined || tokens.kind[at] !== Kind.Word) return null;
  if (next.part === 'unit' && opensCompound(cursor, at)) return null;
  // "quarante-cinq cents" are coins: hundreds are counted to nineteen
  if (sum.current === 1 && isUnnamed(cursor, at, next.part)) return null; // "ein Millionen-Projekt"
  if (next.part === 'hundred' && cursor.lexicon.pack.numbers.bareHundred && sum.current >= 20) return null;
  return at;
}

/** "twenty one-day courses", "forty one-time fighters": behind a space, before a hyphen and a word that is no number. */
function opensCompound({ tokens, roles }: Cursor, at: number): boolean {
  const { unit, spaced, kind } = tokens;
  if (unit[at + 1] !== HYPHEN || !spaced[at] || spaced[at + 1] || spaced[at + 2] || kind[at + 2] !== Kind.Word) return false;
  const role = roles[at + 2];
  return role === null || (role.number === undefined && role.fraction === undefined && role.numberAnd === undefined);
}

/** "soixante et onze", "treinta y cuatro", "one hundred and forty" – but not "one hundred and two hundred". */
function andFits(cursor: Cursor, at: number, sum: Sum): boolean {
  const { roles, lexicon } = cursor;
  const next = roles[at]?.number;
  if (next === undefined) return false;
  switch (lexicon.pack.numbers.andJoins) {
    case 'one-after-ten':
      return sum.last === 'ten' && (next.value === 1 || (next.value > 10 && next.part === 'unit' && unitFits(sum, next.value))); // "soixante et quatorze"
    case 'unit-after-ten':
      return sum.last === 'ten' && next.part === 'unit' && next.value < 10;
    case 'smaller-part':
      return isSmallerPart(cursor, at, sum);
    case 'after-hundred': {
      if (sum.last !== 'hundred' && sum.last !== 'thousand' && sum.last !== 'magnitude') return false;
      if (next.part !== 'unit' && next.part !== 'ten') return false;
      let behind = at + 1;
      while (roles[behind]?.number?.part === 'unit' || cursor.tokens.unit[behind] === HYPHEN) behind += 1;
      const over = roles[behind]?.number?.part;
      if (over === 'magnitude') return sum.last === 'hundred'; // "one hundred and forty million"
      return over !== 'hundred' && !(over === 'thousand' && sum.last === 'thousand');
    }
    case 'between-parts':
      return partFits(cursor, at, sum);
  }
}

/** "cento e vinte e três", "dois mil e quinhentos", "um milhão e duzentos mil" – but not "entre dois mil e três mil", "vinte e trinta". */
function isSmallerPart({ roles }: Cursor, at: number, sum: Sum): boolean {
  const { part, value } = roles[at]!.number!;
  if (part === 'hundred' || part === 'magnitude' || sum.last === 'unit' || sum.last === 'none') return false;
  if (sum.last === 'ten') return part === 'unit' && value < 10;
  if (sum.last === 'hundreds') return (part === 'unit' || part === 'ten') && value < 100;
  if (part === 'thousand') return sum.last === 'magnitude' && sum.above > value; // "un milione e duecentomila"
  let behind = at + 1;
  while (roles[behind]?.number !== undefined && scalesUp(roles[behind]!.number!.part) === false) behind += 1;
  const over = roles[behind]?.number;
  if (over === undefined) return true;
  return sum.last === 'magnitude' && over.value < sum.above;
}

const scalesUp = (part: NumberPart): boolean => part === 'thousand' || part === 'magnitude';

/** "خمسة وعشرون", "مئة وخمسة", "مليون ومئتا ألف": what follows "and" is a smaller part, and no number of its own ("مليون وثلاثة ملايين"). */
function partFits({ roles }: Cursor, at: number, sum: Sum): boolean {
  const { part } = roles[at]!.number!;
  if (part === 'magnitude') return false;
  if (sum.last === 'unit') return part === 'ten' && sum.current % 100 < 10;
  if (sum.last === 'ten' || sum.last === 'none') return false;
  if (sum.last === 'hundred' || sum.last === 'hundreds') return part === 'unit' || part === 'ten';
  let behind = at;
  while (isBelowThousand(roles[behind]) || (behind > at && roles[behind]?.numberAnd === true && isBelowThousand(roles[behind + 1])))
    behind += 1;
  const over = roles[behind]?.number;
  if (over?.part === 'magnitude') return sum.last === 'magnitude' && over.value < sum.above;
  return !(over?.part === 'thousand' && sum.last === 'thousand');
}

const isBelowThousand = (role: Roles | null | undefined): boolean => {
  const part = role?.number?.part;
  return part === 'unit' || part === 'ten' || part === 'hundred' || part === 'hundreds';
};

/** "and a half", "et demi", "y medio" behind the number: the token after it. */
function halfBehind(cursor: Cursor, end: number): number | null {
  const { tokens, lexicon } = cursor;
  const at = tokens.unit[end] === HYPHEN && !tokens.spaced[end] ? end + 1 : end;
  return lexicon.andHalf.match(tokens, at)?.to ?? null;
}
