import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/languages/detect.js';
import { Interner } from '../../src/text/interner.js';
import { tokenise } from '../../src/text/tokenise.js';

const interner = new Interner<never>();
const codeOf = (text: string) => detectLanguage(tokenise(text, interner)).code;

/** Short texts as headlines and leads have them; neighbours beside one another. */
const cases: readonly (readonly [code: string, text: string])[] = [
  ['pt', 'A OIM levou água e comida a mais de três mil pessoas que vivem nos abrigos da fronteira.'],
  ['pt', 'Chegaram ontem a Lisboa os primeiros jovens, depois de dois anos nos campos das ilhas gregas.'],
  ['pt', 'Não há vagas nas escolas, mas o governo já abriu quatro salas e contratou professoras.'],
  ['pt', 'Deslocados regressam às suas aldeias com o apoio das comunidades'],
  ['es', 'La OIM llevó agua y comida a más de tres mil personas que viven en los albergues de la frontera.'],
  ['es', 'No hay cupos en las escuelas, pero el gobierno ya abrió cuatro aulas y contrató a maestras.'],
  ['es', 'Los desplazados vuelven a sus aldeas con el apoyo de las comunidades'],
  ['it', "L'OIM ha portato acqua e cibo a oltre tremila persone che vivono nei centri della frontiera."],
  ['it', 'Sono arrivati ieri a Roma i primi ragazzi, dopo due anni nei campi delle isole greche.'],
  ['it', 'Gli sfollati tornano nei villaggi con il sostegno delle comunità'],
  ['it', "Dell'accordo non si sa ancora nulla, ma i lavori sono già cominciati."],
  ['fr', "L'OIM a apporté de l'eau et des vivres à plus de trois mille personnes dans les centres de la frontière."],
  ['fr', "De l'accord, on ne sait encore rien, mais les travaux ont déjà commencé."],
  ['en', 'IOM has brought water and food to more than three thousand people in the shelters along the border.'],
  // letter groups of these say Scots
  ['en', 'IOM Nepal, Prabin Thapa: for more information please call'],
  ['en', 'Over 2.6 million IDPs, 1.1 million returnees and 287,000 refugees need help'],
];

describe('language of a text', () => {
  it.each(cases)('%s: %s', (code, text) => {
    expect(codeOf(text)).toBe(code);
  });
});

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
