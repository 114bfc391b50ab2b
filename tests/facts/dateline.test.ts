import { describe, expect, it } from 'vitest';
import { countries, mainCountry } from '../../src/facts/countries/index.js';
import { findDateline } from '../../src/facts/dateline.js';
import { pageOf } from '../helpers/page.js';

function datelineOf(text: string, language: string): [string, string | null] | null {
  const page = pageOf(text, language);
  const dateline = findDateline(page, countries.find(page, {}));
  return dateline && [text.slice(dateline.start, dateline.end), dateline.country];
}

describe('findDateline', () => {
  it.each<[string, string, [string, string | null] | null]>([
    ['fr', 'Sénégal − Les', ['Sénégal', 'SN']],
    ['fr', 'Haïti -Le gouvernement', ['Haïti', 'HT']],
    ['fr', 'Misurata, Libye - Cette semaine', ['Misurata, Libye', 'LY']],
    ['fr', 'Tripoli, Liban - Cette semaine', ['Tripoli, Liban', 'LB']],
    ['fr', 'Dhaka/Genève, 7 mai - Les', ['Dhaka/Genève', null]],
    ['fr', 'Genève/Cox’s Bazar, 14 mars 2024 – Les', ['Genève/Cox’s Bazar', null]],
    ['fr', 'République démocratique du Congo - Cette semaine', ['République démocratique du Congo', 'CD']],
    ['fr', 'Lomé, 4 juin (OIM) – Les pluies', ['Lomé', 'TG']],
    ['fr', 'Note - Le texte', null],
    ['fr', '[Bamako] Les pluies ont emporté la digue.', ['Bamako', 'ML']],
    ['fr', '[Bamako, Mali] Les pluies ont emporté la digue.', ['Bamako, Mali', 'ML']],
    ['fr', '[Photo] Les pluies ont emporté la digue.', null],
    ['fr', '[Mali et pluies] Les eaux ont emporté la digue.', null],
    ['fr', 'Bamako, le 3 mai (AFP/APA) – Les pluies', ['Bamako', 'ML']],
    ['fr', 'Bamako : Les pluies ont emporté la digue.', ['Bamako', 'ML']],
    ['fr', 'Les migrants - 30 Maliens - sont rentrés.', null],
    ['de', 'Nairobi – Nach wochenlangem Regen', ['Nairobi', 'KE']],
    ['de', 'Genf/Berlin – Das Projekt', ['Genf/Berlin', null]],
    ['de', 'Genf, 22. März - Die Organisation', ['Genf', 'CH']],
    ['de', 'Agadez, Niger – Rettungsteams', ['Agadez, Niger', 'NE']],
    ['de', 'Demokratische Republik Kongo - Die Helfer', ['Demokratische Republik Kongo', 'CD']],
    ['de', 'Die Helfer – 30 Malier – sind da.', null],
    ['en', 'Accra– On 21 June, the team met.', ['Accra', 'GH']],
    ['en', 'GENEVA — The Organization', ['GENEVA', 'CH']],
    ['en', 'Kuala Lumpur-- The boats', ['Kuala Lumpur', 'MY']],
    ['en', 'Washington, D.C. – The ambassador', ['Washington, D.C.', 'US']],
    ['en', 'Spokesperson: Ann Bell\n\nKENYA - Registration Closes - Some 498 people', ['KENYA', 'KE']],
    ['en', 'Zabid - Ships reached Yemen. In Yemen, Yemeni doctors wait.', ['Zabid', 'YE']],
    ['en', 'Ann Bell - Media Relations\n\nBoats left Mali for Mali.', null],
    ['en', 'Zabid - Ships Reached the port of Mali.', ['Zabid', 'ML']],
    ['en', 'IOM - The Organization', null],
    ['en', 'Lusaka: Rain has cut off ten villages.', ['Lusaka', 'ZM']],
    ['en', 'Maseru, Lesotho: A total of 90 clinics closed.', ['Maseru, Lesotho', 'LS']],
    ['en', 'Pokhara, December 3: Snow closed the pass.', ['Pokhara', 'NP']],
    ['en', 'Lusaka: Rain and wind', null],
    ['en', 'Zambia: Rain has cut off ten villages.', null],
    ['en', 'Lima, Peru (NANA) - The boats', ['Lima, Peru', 'PE']],
    ['en', 'Lima, US (NANA) - The boats', ['Lima, US', 'US']],
    ['en', 'Rome, May 4, (dpa/ANSA) – The boats', ['Rome', 'IT']],
    ['en', 'ROME (Reuters) – The boats', ['ROME', 'IT']],
    ['en', 'August 12, 2017 (JUBA) – The boats', ['JUBA', 'SS']],
    ['en', '3 May 2011 (ROME) – The boats', ['ROME', 'IT']],
    ['en', 'May 2011 (UNHCR) – The boats', null],
    ['en', 'ROME, Italy, March 8, 2013/Example Press (EP)/ -- The boats', ['ROME, Italy', 'IT']],
    ['en', '(NEWSWIRE- Gulf News) Mali boats', null],
    ['en', 'Showing 1 - 18 of 18 in Mali', null],
    ['en', 'A self-made boat from Mali sank.', null],
    ['es', 'Buenos Aires, 23 de agosto – Argentina pondrá', ['Buenos Aires', 'AR']],
    ['es', 'Tapachula (México) / Tecún Umán (Guatemala). - Los', ['Tapachula (México) / Tecún Umán (Guatemala)', null]],
    ['es', 'Bélgica- Bélgica y la OIM', ['Bélgica', 'BE']],
    ['es', 'Arequipa, 3 de mayo: La ceniza cubrió el valle.', ['Arequipa', 'PE']],
    ['es', 'Lima, Perú (EFE) - La ceniza', ['Lima, Perú', 'PE']],
    ['es', 'Lima, 12 de marzo.- La policía', ['Lima', 'PE']],
    ['es', 'Tres albergues\n\nLIMA, 12 Mar. (PRENSA ANDINA) -\n\nLos albergues', ['LIMA', 'PE']],
    ['es', 'Tres albergues\n\nArica e Iquique (Chile) –\n\nLos albergues', ['Arica e Iquique (Chile)', 'CL']],
    ['es', 'Tres albergues\n\nLima -\n\n- Tres albergues', null],
    ['es', 'Santo Domingo.-En Haití', ['Santo Domingo', 'DO']],
    ['es', 'Guinea-Bissau espera', null],
    ['es', 'Puerto Príncipe, Haití. - Los centros', ['Puerto Príncipe, Haití', 'HT']],
    ['es', 'San Pedro Sula. En tres semanas llegaron', ['San Pedro Sula', 'HN']],
    ['es', 'Cúcuta, Colombia. Los migrantes', ['Cúcuta, Colombia', 'CO']],
    ['fr', 'Tunis, le 3 mars 2021. Les équipes partent.', ['Tunis', 'TN']],
    ['es', 'Tres pozos\n\nLima, 15 de julio de 2016\n\nLos pozos', ['Lima', 'PE']],
    ['es', 'Tres pozos\n\nLima, 15 de julio\n\nLos pozos', null],
    ['es', 'Tres pozos\n\nLima, 2016\n\nLos pozos', null],
    ['fr', 'Tunis, 3 équipes. Les autres partent.', null],
    ['es', 'Colombianos. Los migrantes', null],
    ['es', 'Lima espera. Los migrantes', null],
    ['es', 'Lima. 33 retornados', null],
  ])('%s: %s', (language, text, expected) => {
    expect(datelineOf(text, language)).toEqual(expected);
  });
});

describe('mainCountry', () => {
  const codeOf = (text: string) => {
    const page = pageOf(text, 'en');
    const mentions = countries.find(page, {});
    page.dateline = findDateline(page, mentions);
    return mainCountry(page, mentions).code;
  };

  it('is not where headquarters issue a page', () => {
    expect(codeOf('Geneva – Half of the wells in Yemen are dry.')).toBe('YE');
  });

  it('is null where two countries weigh alike, or none is named', () => {
    expect(codeOf('Buses run from Peru to Chile.')).toBeNull();
    expect(codeOf('Buses run.')).toBeNull();
  });
});
