import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/languages/detect.js';
import { Interner, tokenise } from '../../src/text/tokens.js';

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
];

describe('language of a text', () => {
  it.each(cases)('%s: %s', (code, text) => {
    expect(detectLanguage(tokenise(text, new Interner<never>())).code).toBe(code);
  });
});
