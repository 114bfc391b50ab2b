/** Articles made of parts that are drawn by number, with every habit that makes an article's own words come back on other pages. */

/** Draws numbers below a limit, the same ones each time. */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0 || 1;
  }
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
}

export interface Article {
  readonly lang: Lang;
  readonly title: string;
  /** Paragraphs, subheads and the lines of a contact block, as the article's reader sees them. */
  readonly lines: readonly string[];
}
export type Lang = 'en' | 'fr' | 'es';

interface Words {
  places: string[];
  things: string[];
  people: string[];
  verbs: string[];
  title: (place: string, thing: string, n: number) => string;
  sentences: ((d: Dice, w: Words) => string)[];
  subheads: string[];
  /** Closing paragraphs and sentences that many releases share. */
  closings: string[];
  opener: string;
  desks: string[][];
}

const number = (d: Dice): string => String(20 + d.below(9000));

const english: Words = {
  places: [
    'Karamba',
    'Tell Amra',
    'Porto Velo',
    'Nsanga',
    'Lake Tiro',
    'Ouadane Valley',
    'Mirpur Hills',
    'Santa Rufina',
    'Bel Harbour',
    'Goz Amir',
  ],
  things: [
    'water points',
    'shelters',
    'school tents',
    'boats',
    'health posts',
    'seed kits',
    'solar lamps',
    'road repairs',
    'blankets',
    'latrines',
  ],
  people: ['Amina Sow', 'Peter Lund', 'Grace Achieng', 'Tomas Ferrer', 'Leila Haddad', 'John Mbeki', 'Hana Suzuki', 'Omar Farah'],
  verbs: ['handed over', 'repaired', 'inspected', 'planned', 'registered', 'counted', 'moved', 'promised'],
  title: (place, thing, n) => `${n} ${thing} Reach Families in ${place}`,
  sentences: [
    (d, w) =>
      `In ${d.of(w.places)}, local teams ${d.of(w.verbs)} ${number(d)} ${d.of(w.things)} before the rains cut the road to ${d.of(w.places)}.`,
    (d, w) =>
      `“We lost the ${d.of(w.things)} twice and the ${d.of(w.things)} once,” said ${d.of(w.people)}, who came from ${d.of(w.places)} with ${number(d)} others.`,
    (d, w) =>
      `About ${number(d)} people still wait for ${d.of(w.things)}, and ${d.of(w.people)} expects that many more will leave ${d.of(w.places)} this month.`,
    (d, w) => `The ${d.of(w.things)} near ${d.of(w.places)} were ${d.of(w.verbs)} by hand, since no truck could pass ${d.of(w.places)}.`,
    (d, w) =>
      `${d.of(w.people)} ${d.of(w.verbs)} the last ${d.of(w.things)} on foot from ${d.of(w.places)}, a walk of ${number(d)} kilometres.`,
    (d, w) => `Neighbours in ${d.of(w.places)} shared ${d.of(w.things)} with ${number(d)} newcomers although ${d.of(w.things)} were short.`,
  ],
  subheads: ['Background', 'What comes next', 'Needs on the ground'],
  closings: [
    'The International Organization for Migration (IOM) works with its partners to uphold the rights of people on the move, wherever they are.',
    'IOM has worked in the region since 1998 and has offices in four towns.',
    'The project is paid for by the Government of Elbonia.',
  ],
  opener: 'For more information, please contact:',
  desks: [
    ['Miriam Okello, IOM Nairobi', 'Tel: +254 20 422 1000', 'Email: mokello@iom.int'],
    ['Press desk', 'Tel: +41 22 717 9361', 'Email: desk@iom.int'],
  ],
};

const french: Words = {
  places: ['Karamba', 'Tell Amra', 'Port-Vélo', 'Nsanga', 'la vallée d’Ouadane', 'Sainte-Rufine', 'Goz Amir', 'Bel Havre'],
  things: ['points d’eau', 'abris', 'tentes', 'pirogues', 'postes de santé', 'semences', 'lampes solaires', 'couvertures'],
  people: ['Amina Sow', 'Pierre Lund', 'Grâce Achieng', 'Thomas Ferrer', 'Leïla Haddad', 'Omar Farah'],
  verbs: ['remis', 'réparé', 'inspecté', 'prévu', 'recensé', 'déplacé', 'promis'],
  title: (place, thing, n) => `${n} ${thing} pour les familles de ${place}`,
  sentences: [
    (d, w) =>
      `À ${d.of(w.places)}, les équipes ont ${d.of(w.verbs)} ${number(d)} ${d.of(w.things)} avant que les pluies ne coupent la route de ${d.of(w.places)}.`,
    (d, w) =>
      `« Nous avons perdu nos ${d.of(w.things)} et nos ${d.of(w.things)} », raconte ${d.of(w.people)}, venue de ${d.of(w.places)} avec ${number(d)} autres personnes.`,
    (d, w) =>
      `Environ ${number(d)} personnes attendent encore des ${d.of(w.things)}, et ${d.of(w.people)} craint de nouveaux départs de ${d.of(w.places)}.`,
    (d, w) =>
      `Les ${d.of(w.things)} de ${d.of(w.places)} ont été transportés à dos d’homme, aucun camion ne pouvant traverser ${d.of(w.places)}.`,
    (d, w) =>
      `${d.of(w.people)} a ${d.of(w.verbs)} les derniers ${d.of(w.things)} à pied depuis ${d.of(w.places)}, soit ${number(d)} kilomètres.`,
  ],
  subheads: ['Contexte', 'Les prochaines étapes', 'Besoins sur place'],
  closings: [
    'L’OIM défend avec ses partenaires les droits des personnes en mouvement, où qu’elles se trouvent.',
    'L’OIM est présente dans la région depuis 1998 et compte quatre bureaux.',
    'Le projet est payé par le gouvernement d’Elbonie.',
  ],
  opener: "Pour plus d'informations, veuillez contacter :",
  desks: [
    ['Fatou Ndiaye, OIM Dakar', 'Tél : +221 33 869 6200', 'Courriel : fndiaye@iom.int'],
    ['Bureau de presse', 'Tél : +41 22 717 9361', 'Courriel : desk@iom.int'],
  ],
};

const spanish: Words = {
  places: ['Karamba', 'Puerto Velo', 'San Tirso', 'el valle de Ouadane', 'Santa Rufina', 'Villa Amra', 'Bello Puerto', 'Nsanga'],
  things: ['puntos de agua', 'albergues', 'carpas', 'lanchas', 'puestos de salud', 'semillas', 'lámparas', 'frazadas'],
  people: ['Amina Sow', 'Pedro Luna', 'Gracia Achieng', 'Tomás Ferrer', 'Leila Haddad', 'Omar Farah'],
  verbs: ['entregaron', 'repararon', 'revisaron', 'planearon', 'registraron', 'trasladaron'],
  title: (place, thing, n) => `${n} ${thing} para las familias de ${place}`,
  sentences: [
    (d, w) =>
      `En ${d.of(w.places)}, los equipos ${d.of(w.verbs)} ${number(d)} ${d.of(w.things)} antes de que las lluvias cortaran el camino a ${d.of(w.places)}.`,
    (d, w) =>
      `“Perdimos las ${d.of(w.things)} dos veces”, contó ${d.of(w.people)}, que llegó de ${d.of(w.places)} con otras ${number(d)} personas.`,
    (d, w) =>
      `Unas ${number(d)} personas esperan todavía ${d.of(w.things)}, y ${d.of(w.people)} cree que muchas más dejarán ${d.of(w.places)}.`,
    (d, w) => `Las ${d.of(w.things)} de ${d.of(w.places)} se llevaron a mano, pues ningún camión pudo cruzar ${d.of(w.places)}.`,
    (d, w) =>
      `Los vecinos de ${d.of(w.places)} compartieron ${d.of(w.things)} con ${number(d)} recién llegados, aunque faltaban ${d.of(w.things)}.`,
  ],
  subheads: ['Antecedentes', 'Próximos pasos', 'Necesidades'],
  closings: [
    'La OIM defiende con sus socios los derechos de las personas en movimiento, dondequiera que estén.',
    'La OIM trabaja en la región desde 1998 y tiene cuatro oficinas.',
    'El proyecto lo paga el Gobierno de Elbonia.',
  ],
  opener: 'Para mayor información, por favor contactar a:',
  desks: [
    ['Lucía Paredes, OIM Lima', 'Tel: +51 1 633 0000', 'Correo electrónico: lparedes@iom.int'],
    ['Oficina de prensa', 'Tel: +41 22 717 9361', 'Correo electrónico: desk@iom.int'],
  ],
};

const words: Readonly<Record<Lang, Words>> = { en: english, fr: french, es: spanish };

/** How often an article has the habits that make its words come back on other pages, in percent. */
export interface Habits {
  readonly subhead: number;
  readonly closing: number;
  readonly contact: number;
  /** The same headline over and over, as of a weekly report. */
  readonly series: number;
}

/** An article that no other has, but for its habits. */
export function articleOf(lang: Lang, dice: Dice, habits: Habits): Article {
  const w = words[lang];
  const series = dice.chance(habits.series);
  const title = series
    ? { en: 'Weekly Report on Movements', fr: 'Rapport sur les mouvements de la semaine', es: 'Informe de movimientos de la semana' }[lang]
    : w.title(dice.of(w.places), dice.of(w.things), 20 + dice.below(900));
  const paragraph = (): string => Array.from({ length: 1 + dice.below(3) }, () => dice.of(w.sentences)(dice, w)).join(' ');
  const lines = [`${dice.of(w.places)} – ${paragraph()}`];
  const paragraphs = 2 + dice.below(5);
  for (let i = 0; i < paragraphs; i += 1) {
    if (dice.chance(habits.subhead / 2)) lines.push(dice.of(w.subheads));
    lines.push(paragraph());
  }
  for (const closing of w.closings) if (dice.chance(habits.closing)) lines.push(closing);
  if (dice.chance(habits.contact)) lines.push(w.opener, ...dice.of(w.desks));
  return { lang, title, lines };
}

/** Its sentences, headline and single lines: what must not go missing. */
export function sentencesOf({ title, lines }: Article): string[] {
  return [title, ...lines.flatMap((line) => line.split(/(?<=[.!?»”]) (?=\p{Lu}|“|«)/u))];
}
