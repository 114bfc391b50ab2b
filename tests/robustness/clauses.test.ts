import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { casesOf } from '../helpers/cases.js';

const corpora = [
  casesOf<{ in: string }>(import.meta.glob('../facts/money/*.cases.ts', { eager: true })),
  casesOf<{ in: string }>(import.meta.glob('../facts/statistics/*.cases.ts', { eager: true })),
];

/** Words before a sentence, whose first letter then is small, and in place of its full stop, that change nothing it says; and the articles it may begin with. */
const WRAPPINGS = {
  en: {
    opens: /^(?:The|A|An|In|On|At|Of|They|She|He|It|About|Nearly|Half|Most) /,
    before: ['The minister said that ', 'According to the mayor, ', 'However, ', 'Ana Ruiz, who leads the team, explained how '],
    behind: [', the minister said.', ' in Haiti.', ' after the floods.', ' (see map).', ', while roads stayed closed.', '!'],
  },
  fr: {
    opens: /^(?:Le|La|Les|Un|Une|Des|Du|De|Sur|Dans|Près|Quelque) /,
    before: ['Le ministre a indiqué que ', 'Selon le maire, ', 'Cependant, ', 'Ana Ruiz, qui dirige l’équipe, a expliqué comment '],
    behind: [
      ', a indiqué le ministre.',
      ' en Haïti.',
      ' après les inondations.',
      ' (voir carte).',
      ', tandis que les routes restaient coupées.',
      ' !',
    ],
  },
  es: {
    opens: /^(?:El|La|Los|Las|Un|Una|Unos|Unas|De|En|Casi|Cerca) /,
    before: ['El ministro indicó que ', 'Según el alcalde, ', 'Sin embargo, ', 'La alcaldesa añadió que '],
    behind: [
      ', indicó el ministro.',
      ' en Haití.',
      ' tras las inundaciones.',
      ' (ver mapa).',
      ', mientras las carreteras seguían cortadas.',
      '!',
    ],
  },
};
type Code = keyof typeof WRAPPINGS;

const LONGEST = 220;
/** Most of the wrapped sentences that may be read otherwise: in a few the words around do say something else ("40 pears, at most in Haiti"). */
const SHARE = 0.005;

/** What the facts within the words say, by their text: without what they stand in, and without a small first letter. */
function factsOf(code: Code, before: string, words: string, behind: string): string[] {
  const written = `${before}${words}${behind}`;
  const { text, dates, money, statistics } = extract(
    { path: 'page.txt', content: `Aid reaches valley\n\n${written}\n` },
    { language: code },
  );
  const start = text.indexOf(written) + before.length;
  return [...dates, ...money, ...statistics]
    .filter((fact) => fact.start < start + words.length && fact.end > start)
    .map((fact) =>
      JSON.stringify(fact, (key, value) => (/start|end|rule|resolved|basis|section/.test(key) ? undefined : value)).toLowerCase(),
    );
}

/** Each sentence of the cases of one language with the words before and behind it. */
function* wrapped(code: Code): Generator<{ before: string; words: string; behind: string; plain: string }> {
  const { opens, before, behind } = WRAPPINGS[code];
  const sentences = corpora.flatMap((corpus) => corpus[code] ?? []).map((each) => each.in);
  for (const plain of new Set(sentences)) {
    if (plain.length > LONGEST || !/^\p{Lu}[^\n“”"«»;:]*[\p{L}\d)%]\.$/u.test(plain) || /[.?!]\s\p{Lu}/u.test(plain.slice(0, -1))) continue;
    if (/[^\0-\uffff]/u.test(plain)) continue; // places are told in units here
    const bare = plain.slice(0, -1);
    for (const after of behind) yield { before: '', words: bare, behind: after, plain };
    if (opens.test(plain))
      for (const opening of before) yield { before: opening, words: bare[0].toLowerCase() + bare.slice(1), behind: '.', plain };
  }
}

describe('words around a sentence that change nothing it says', () => {
  it.each(['en', 'fr', 'es'] as const)('leave its facts as they are, before it and behind it: %s', (code) => {
    const unlike: string[] = [];
    let tried = 0;
    for (const { before, words, behind, plain } of wrapped(code)) {
      const own = factsOf(code, '', plain.slice(0, -1), '.');
      if (own.length === 0) continue;
      tried += 1;
      if (factsOf(code, before, words, behind).join() !== own.join()) unlike.push(`${before}${words}${behind}`);
    }
    expect(tried).toBeGreaterThan(4000);
    expect(unlike.length / tried, unlike.join('\n')).toBeLessThan(SHARE);
  });
});
