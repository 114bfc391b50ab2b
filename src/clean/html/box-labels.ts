/** Whole lines that stand above lists of other pages, advertisements and forms, and words of notes of rights, in the languages of the sites. */

import { fold } from '../../text/characters.js';

const labels = `
advertisement, advertising, sponsored, sponsored content, related, related news, related articles, related stories, related content, related posts, related links, read also, also read, see also,
more news, more stories, more from us, more articles, more on this, other news, other stories, other articles, latest, latest news, latest stories, recent news, recent posts, you may also like,
you might also like, most read, most popular, most viewed, popular posts, trending, trending now, recommended, recommended for you, keep reading, top stories, top news, up next, share this article, follow us, leave a comment, tweet, pin it, leave a reply, you may also be interested in, related resources, related documents, related pages, more on this story, latest updates, latest articles
publicité, à lire aussi, à lire également, lire aussi, lire également, voir aussi, à voir aussi, sur le même sujet, articles similaires, articles liés, articles récents, autres nouvelles, autres actualités, autres articles,
dernières nouvelles, dernières actualités, les plus lus, le plus lu, en relation, similaire, recommandé pour vous, partager cet article, à découvrir, plus d'actualités, actualités connexes, laisser un commentaire, derniers articles, nos derniers articles, articles recommandés, vous aimerez aussi, vous pourriez aussi aimer, ces articles pourraient vous intéresser, sur le même thème, plus d'articles, documents associés, documents connexes, plus d'histoires, contenu connexe
publicidad, lea también, lee también, lea además, le puede interesar, te puede interesar, también le puede interesar, también te puede interesar, noticias relacionadas, artículos relacionados, notas relacionadas,
contenido relacionado, más noticias, otras noticias, últimas noticias, noticias recientes, lo más leído, lo más visto, las más leídas, relacionadas, relacionados, recomendados, vea también, ver también, deja un comentario, deje un comentario, entradas relacionadas, entradas recientes, artículos recientes, otros artículos, más leídas, más leídos, más vistas, los más leídos, te recomendamos, quizás te interese, sigue leyendo, notas recientes, más sobre este tema, documentos relacionados, más historias
publicidade, leia também, veja também, leia mais, notícias relacionadas, outras notícias, últimas notícias, mais notícias, mais lidas, relacionadas, veja mais, artigos relacionados, artigos recentes, outros artigos, últimos artigos, posts relacionados, posts recentes, matérias relacionadas, conteúdo relacionado, conteúdos relacionados, mais lidos, as mais lidas, os mais lidos, notícias recentes, também pode interessar, pode também interessar, talvez também goste, deixe um comentário, deixe uma resposta, comentários recentes
anzeige, werbung, mehr von uns, mehr zum thema, weitere meldungen, weitere nachrichten, weitere artikel, das könnte sie auch interessieren, lesen sie auch, meistgelesen, ähnliche beiträge, ähnliche artikel, verwandte artikel, verwandte beiträge, ähnliche meldungen, neueste beiträge, neueste meldungen, aktuelle meldungen, aktuelle nachrichten, mehr nachrichten, auch interessant, lesen sie dazu auch, kommentar schreiben, schreibe einen kommentar, kommentar hinterlassen
pubblicità, leggi anche, potrebbe interessarti, altre notizie, notizie correlate, ultime notizie, articoli correlati, i più letti, articoli recenti, articoli simili, altri articoli, ultimi articoli, post correlati, contenuti correlati, più letti, le più lette, ti potrebbe interessare, potrebbe interessarti anche, potrebbero interessarti, vedi anche, sullo stesso tema, lascia un commento
أخبار أخرى, أخبار ذات صلة, مواضيع ذات صلة, اقرأ أيضا, الأكثر قراءة, آخر الأخبار, إعلان, مقالات ذات صلة, موضوعات ذات صلة, مواد ذات صلة, محتوى ذو صلة, مقالات أخرى, قد يهمك أيضا, قد يعجبك أيضا, المزيد من الأخبار, أحدث الأخبار, الأكثر مشاهدة, شاهد أيضا, اترك تعليقا
читайте также, другие новости, похожие новости, новости по теме, последние новости, реклама, похожие статьи, похожие материалы, материалы по теме, статьи по теме, читайте по теме, читать также, еще по теме, другие статьи, другие материалы, последние материалы, популярное, самое читаемое, смотрите также, вам может быть интересно, связанные новости, оставить комментарий
читайте також, інші новини, схожі новини, новини за темою, останні новини, реклама, схожі статті, схожі матеріали, матеріали за темою, статті за темою, читати також, інші статті, інші матеріали, останні матеріали, популярне, найпопулярніше, дивіться також, вас може зацікавити, пов'язані новини, залишити коментар`;

/** Words before the name of an author. */
const bylines = `by, written by, text by, story by, par, texte de, écrit par, por, escrito por, texto de, portavoz:, porte-parole:, porte-parole :, spokesperson:, de, von, text von, di, a cura di, scritto da, от, автор, автор текста, بقلم, كتب`;

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
/** Their first letters, small ones and capitals. */
const bylineLetters = new Set(bylineWords.flatMap(([letter]) => [letter, letter.toUpperCase()]));

/** Whether a line is a note of rights: "© IOM 2018", "All rights reserved". */
export function isNoteOfRights(text: string): boolean {
  if (text.includes('©')) return true;
  const folded = fold(text).replace(/\s+/g, ' ');
  return rightsWords.some((words) => folded.includes(words));
}

const MINUTES = /(?<!\p{Nd})\p{Nd}{1,2}[ \u00a0-]?(?:min|мин|хв|دقيق|دقائق)/iu;
const READING = /read|lect|leit|lett|lese|чтен|чита|قراءة/iu;
const LONGEST_READING_TIME = 60;

/** Whether a line tells how long its page takes to read: "4 min read", "Tiempo de lectura: 2 min". */
export const isReadingTime = (text: string): boolean => text.length <= LONGEST_READING_TIME && MINUTES.test(text) && READING.test(text);

/** Whether a line only names its author: "By Ana Paz", "Par Awa Sow et Ali Ba". */
export function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE || !bylineLetters.has(text[0]) || /[\p{Nd}.!?:;]$/u.test(text)) return false;
  const folded = fold(text);
  const word = bylineWords.find((words) => folded.startsWith(`${words} `) || folded.startsWith(`${words}:`));
  if (word === undefined) return false;
  const names = text
    .slice(word.length + 1)
    .trim()
    .split(/[\s,]+/);
  return names.length <= 8 && names.every((name) => /^[\p{Lu}\p{Lo}]/u.test(name) || name.length <= 3);
}
