/** Whole lines that stand above lists of other pages, advertisements and forms, and words of notes of rights, in the languages of the sites. */

import { fold } from '../../text/characters.js';

const labels = `
advertisement, advertising, sponsored, sponsored content, related, related news, related articles, related stories, related content, related posts, related links, read also, also read, see also,
more news, more stories, more from us, more articles, more on this, other news, other stories, other articles, latest, latest news, latest stories, recent news, recent posts, you may also like,
you might also like, most read, most popular, most viewed, popular posts, trending, trending now, recommended, recommended for you, keep reading, top stories, top news, up next, share this article, follow us, leave a comment, tweet, pin it
publicité, à lire aussi, à lire également, lire aussi, lire également, voir aussi, à voir aussi, sur le même sujet, articles similaires, articles liés, articles récents, autres nouvelles, autres actualités, autres articles,
dernières nouvelles, dernières actualités, les plus lus, le plus lu, en relation, similaire, recommandé pour vous, partager cet article, à découvrir, plus d'actualités, actualités connexes, laisser un commentaire
publicidad, lea también, lee también, lea además, le puede interesar, te puede interesar, también le puede interesar, también te puede interesar, noticias relacionadas, artículos relacionados, notas relacionadas,
contenido relacionado, más noticias, otras noticias, últimas noticias, noticias recientes, lo más leído, lo más visto, las más leídas, relacionadas, relacionados, recomendados, vea también, ver también, deja un comentario
publicidade, leia também, veja também, leia mais, notícias relacionadas, outras notícias, últimas notícias, mais notícias, mais lidas, relacionadas, veja mais
anzeige, werbung, mehr von uns, mehr zum thema, weitere meldungen, weitere nachrichten, weitere artikel, das könnte sie auch interessieren, lesen sie auch, meistgelesen, ähnliche beiträge, ähnliche artikel
pubblicità, leggi anche, potrebbe interessarti, altre notizie, notizie correlate, ultime notizie, articoli correlati, i più letti
أخبار أخرى, أخبار ذات صلة, مواضيع ذات صلة, اقرأ أيضا, الأكثر قراءة, آخر الأخبار, إعلان
читайте также, другие новости, похожие новости, новости по теме, последние новости, реклама
читайте також, інші новини, схожі новини, новини за темою, останні новини, реклама`;

/** Words before the name of an author. */
const bylines = `by, written by, text by, story by, par, texte de, écrit par, por, escrito por, texto de, de, von, text von, di, a cura di, scritto da, от, автор, автор текста, بقلم, كتب`;

const rights = `all rights reserved, tous droits réservés, derechos reservados, direitos reservados, alle rechte vorbehalten, diritti riservati, copyright, الحقوق محفوظة, права защищены, права захищені`;

const listed = (words: string): string[] =>
  words
    .split(/[,\n]/)
    .map((entry) => fold(entry.trim()))
    .filter((entry) => entry !== '');

/** Labels in folded form. */
export const boxLabels: ReadonlySet<string> = new Set(listed(labels));

const rightsWords = listed(rights);
const bylineWords = listed(bylines).sort((a, b) => b.length - a.length);
const LONGEST_BYLINE = 60;

/** Whether a line is a note of rights: "© IOM 2018", "All rights reserved". */
export function isNoteOfRights(text: string): boolean {
  if (text.includes('©')) return true;
  const folded = fold(text).replace(/\s+/g, ' ');
  return rightsWords.some((words) => folded.includes(words));
}

/** Whether a line only names its author: "By Ana Paz", "Par Awa Sow et Ali Ba". */
export function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE || /[\p{Nd}.!?:;]$/u.test(text)) return false;
  const folded = fold(text);
  const word = bylineWords.find((words) => folded.startsWith(`${words} `) || folded.startsWith(`${words}:`));
  if (word === undefined) return false;
  const names = text
    .slice(word.length + 1)
    .trim()
    .split(/[\s,]+/);
  return names.length <= 8 && names.every((name) => /^[\p{Lu}\p{Lo}]/u.test(name) || name.length <= 3);
}
