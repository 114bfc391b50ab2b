import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const codeOf = (content: string) => extract({ path: 'page', content }, { clean: false }).language.code;

describe('German is told from its neighbours', () => {
  it.each([
    ['de', 'Die Helfer haben am Montag zwölf Familien in das neue Lager gebracht, weil das alte nicht mehr sicher war.'],
    ['de', 'Nach dem Regen sind viele Straßen gesperrt.'],
    ['de', 'IOM verteilt Decken und Zelte an die Vertriebenen im Sudan'],
    ['de', 'Genf – „No Deal in Dealing in People“ heißt die Kampagne, mit der die IOM und der Sender gegen Menschenhandel werben.'],
    ['nl', 'De hulpverleners hebben maandag twaalf gezinnen naar het nieuwe kamp gebracht, omdat het oude niet veilig was.'],
    ['en', 'The die was cast when war came in, and so the man was bald.'],
    ['en', 'Aid workers brought twelve families to the new camp in Bonn on Monday, as the old one was not safe.'],
    ['fr', 'Les équipes ont conduit douze familles dans le nouveau camp de Bonn, car l’ancien n’était plus sûr.'],
    ['es', 'El lunes los equipos llevaron a doce familias al nuevo campamento de Bonn, porque el antiguo no era seguro.'],
  ])('%s: %s', (code, text) => {
    expect(codeOf(text)).toBe(code);
  });

  it('is read, and says so by silence', () => {
    const { problems } = extract({ path: 'page', content: 'Die Helfer haben am Montag zwölf Familien in das neue Lager gebracht.' });
    expect(problems).toEqual([]);
  });
});
