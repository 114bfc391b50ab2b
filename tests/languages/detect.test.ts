import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/languages/detect.js';
import { Interner, tokenise } from '../../src/text/tokens.js';

const interner = new Interner<never>();
const codeOf = (text: string) => detectLanguage(tokenise(text, interner)).code;

/** Languages in Cyrillic letters share many short words: those that differ must tell. */
const cyrillic: readonly (readonly [string, string])[] = [
  ['ru', 'Лодки вернулись в порт, и рыбаки рассказали, что шторм был самым сильным за последние годы.'],
  ['ru', 'Сотрудники бюро помогли семьям, которые приехали из трех районов.'],
  ['uk', 'Човни повернулися до порту, і рибалки розповіли, що шторм був найсильнішим за останні роки.'],
  ['uk', 'Працівники бюро допомогли родинам, які приїхали з трьох районів.'],
  ['bg', 'Лодките се върнаха в пристанището и рибарите разказаха, че бурята е била най-силната през последните години.'],
  ['sr', 'Чамци су се вратили у луку и рибари су рекли да је олуја била најјача последњих година.'],
  ['mk', 'Чамците се вратија во пристаништето и рибарите рекоа дека бурата била најсилна во последните години.'],
  ['be', 'Лодкі вярнуліся ў порт, і рыбакі расказалі, што шторм быў самым моцным за апошнія гады.'],
];

describe('languages in Cyrillic letters', () => {
  it.each(cyrillic)('%s: %s', (code, text) => {
    expect(codeOf(text)).toBe(code);
  });

  it('a language without a list is left to its letter groups', () => {
    const kazakh =
      'Қайықтар портқа оралды, ал балықшылар соңғы жылдардағы ең күшті дауыл болғанын айтты. Олардың отбасылары жағада күтіп тұрды.';
    expect(codeOf(kazakh)).toBe('kk');
  });

  it('a few names of Cyrillic letters do not outvote an English text', () => {
    expect(codeOf('The office in Київ said that the convoy from Харків had arrived and that it was safe.')).toBe('en');
  });
});
