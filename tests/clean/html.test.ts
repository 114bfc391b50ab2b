import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../src/clean/html.js';
import type { Problem } from '../../src/model/problem.js';
import { pages } from './html.pages.js';

function clean(html: string) {
  const problems: Problem[] = [];
  const article = cleanHtml(html, (problem) => problems.push(problem));
  return { article, codes: problems.map((problem) => problem.code) };
}

describe('the article of an HTML page', () => {
  it.each(pages)('$name', ({ html, text, title, published, problems }) => {
    const { article, codes } = clean(html);
    expect(article.text).toBe(text);
    expect(article.title === null ? null : article.text.slice(article.title.start, article.title.end)).toBe(title);
    if (published !== undefined) expect(article.published?.edtf ?? null).toBe(published);
    expect(codes).toEqual(problems ?? []);
  });
});

/** What is left of a slice of the source when tags, references and white space are taken out. */
const letters = (words: string) => words.replace(/<[^>]*>|&[#\w]+;/g, '').replace(/[^\p{L}\p{N}]/gu, '');

describe('the way back to the source', () => {
  const plain = pages.filter(({ html, text }) => text !== '' && !/&(?!nbsp|ndash)|cfemail/.test(html));
  it.each(plain)('every word of: $name', ({ html }) => {
    const { text, source } = clean(html).article;
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      expect(letters(html.slice(source.toSource(index), source.toSourceEnd(index + word.length)))).toBe(letters(word));
    }
  });

  it('gives tags and entities as they stand', () => {
    const html = '<main><h1>Titre</h1><p>Un vol a ramen&eacute; 1&nbsp;1<b>16</b> personnes au pays, selon l’OIM.</p></main>';
    const { text, source } = clean(html).article;
    const words = ['ramené', '1\u00a0116'].map((word) => [text.indexOf(word), text.indexOf(word) + word.length]);
    expect(words.map(([start, end]) => html.slice(source.toSource(start), source.toSourceEnd(end)))).toEqual([
      'ramen&eacute;',
      '1&nbsp;1<b>16',
    ]);
  });

  it('goes through a repair of the characters', () => {
    const html =
      '<main><h1>RÃ©union Ã\u00a0 GenÃ¨ve</h1><p>Les dÃ©lÃ©guÃ©s de 12 pays ont signÃ© un accord, a dit l’OIM.</p></main>'.replace(
        '’',
        'â€™',
      );
    const { article, codes } = clean(html);
    expect(article.text.slice(article.title!.start, article.title!.end)).toBe('Réunion à Genève');
    expect(codes).toEqual(['mojibake-repaired']);
    const at = article.text.indexOf('délégués');
    expect(html.slice(article.source.toSource(at), article.source.toSourceEnd(at + 8))).toBe('dÃ©lÃ©guÃ©s');
  });
});

describe('parts of the article', () => {
  const html = `<base href="https://site.example/fr/"><main><h1>Titre du jour</h1><p>Selon <a href="../rapport">le rapport</a>, 40 familles sont rentrées chez elles.</p>
<p>Contact&nbsp;: <a href="mailto:a@iom.int">a@iom.int</a>, <a href="tel:+41225550101">022 555 01 01</a></p><p class="share"><a href="mailto:?subject=x">E-mail</a></p></main>`;
  const { article } = clean(html);

  it('has links at their words', () => {
    const links = article.links.map(({ start, end, href }) => [article.text.slice(start, end), href]);
    expect(links).toEqual([
      ['le rapport', 'https://site.example/rapport'],
      ['a@iom.int', 'mailto:a@iom.int'],
      ['022 555 01 01', 'tel:+41225550101'],
    ]);
  });

  it('marks whom to ask', () => {
    expect(article.blocks.map(({ section }) => section)).toEqual(['title', 'body', 'contact']);
  });

  it('says what was left out, and why', () => {
    expect(article.removals.map(({ start, end, rule }) => [rule, html.slice(start, end)])).toContainEqual([
      'share',
      '<p class="share"><a href="mailto:?subject=x">E-mail</a></p>',
    ]);
  });
});

describe('the date of publication', () => {
  const page = (head: string, body = '') =>
    `<head>${head}</head><body><article><h1>Titre</h1>${body}<p>Une phrase assez longue pour être un paragraphe, avec 12 mots.</p></article></body>`;
  it.each([
    [
      'linked data',
      page(
        '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":"NewsArticle","datePublished":"2017-05-23T16:45:00+02:00"}]}</script>',
      ),
      '2017-05-23T16:45:00+02:00',
      '2017-05-23',
    ],
    [
      'broken linked data',
      page('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2017-05-23",}</script>'),
      '2017-05-23',
      '2017-05-23',
    ],
    [
      'a modified page',
      page('<meta property="article:modified_time" content="2023-10-05">', '<time datetime="2012-05-04">4 mai</time>'),
      '2012-05-04',
      '2012-05-04',
    ],
    ['a stamp, month first', page('', '<div class="submitted">Posted: Thu, 06/04/2015 - 11:40</div>'), null, '2015-06-04'],
    [
      "the article's foot",
      page('', '').replace(
        '</article>',
        '<footer class="entry-footer"><span>Autor <a href="/a">admin</a></span><span>Publicado a <a href="/p"><time datetime="2019-09-06T10:22:41+01:00">6 Setembro, 2019</time></a></span></footer></article>',
      ),
      null,
      '2019-09-06',
    ],
    ['a line without a class', page('', '<div>9 de noviembre de 2018</div>'), '9 de noviembre de 2018', '2018-11-09'],
  ])('%s', (_, html, text, edtf) => {
    const { published } = clean(html).article;
    expect(published?.edtf).toBe(edtf);
    if (text !== null) expect(published?.text).toBe(text);
  });

  it('is not a date of the text', () => {
    expect(clean(page('', '<p>Le 12 mai 2018, les négociateurs de neuf pays se sont réunis à Dakar.</p>')).article.published).toBeNull();
  });
});

describe('pages that do harm', () => {
  it.each([
    ['empty', ''],
    ['no markup', 'Une phrase assez longue pour être un paragraphe, avec douze mots.'],
    ['deep nesting', `${'<div>'.repeat(20_000)}<p>Une phrase assez longue pour être un paragraphe, avec douze mots.`],
    ['unclosed comment', '<main><p>Une phrase assez longue pour être un paragraphe, avec douze mots.</p><!-- et la suite'],
    ['open tag at the end', '<main><p>Une phrase assez longue pour être un paragraphe, avec douze mots.</p><a href="'],
    ['many ampersands', `<p>${'&'.repeat(100_000)} &am</p>`],
    ['many open tags', '<p><b><a href=x>'.repeat(20_000)],
  ])('%s', (_, html) => {
    expect(() => clean(html)).not.toThrow();
  });
});

describe('what stands beside the article', () => {
  const body = '<h1>Ein Titel der Seite</h1><p>Die IOM half 320 Familien in Ghana, sagte die Organisation am Montag in Accra.</p>';
  const press = '<h3>Pressekontakt</h3><p>Jutta Brand, IOM Accra<br>Tel.: +233 302 742 930</p>';
  it.each([
    ['in a column inside it', `<main><article>${body}<aside class="contact">${press}</aside></article></main>`],
    ['in a column behind it', `<main><article>${body}</article><div class="sidebar">${press}</div></main>`],
    ['in a block behind it', `<main><article>${body}</article><section>${press}</section></main>`],
  ])('whom the press may ask stays: %s', (_, html) => {
    expect(clean(html).article.text).toContain('Pressekontakt\n\nJutta Brand, IOM Accra\nTel.: +233 302 742 930');
  });

  it.each([
    ["the site's own address", `<main><article>${body}</article><aside>${press.replace('Pressek', 'K')}</aside></main>`, 'Jutta'],
    ['how long it takes to read', `<main>${body.replace('<p>', '<p>4 Min. Lesezeit</p><p>')}</main>`, 'Lesezeit'],
    [
      'a list of other pages',
      `<main>${body}<div><h2>Artigos relacionados</h2><div><span>2/5/2024</span> <a href="/a">Líbia: 77 resgatados</a> A Itália prometeu 4 milhões de euros.</div><div><span>9/5/2024</span> <a href="/b">Sudão</a> A OIM leva 340 toneladas.</div></div></main>`,
      'Líbia',
    ],
  ])('%s goes', (_, html, words) => {
    const { text } = clean(html).article;
    expect(text).toContain('320 Familien');
    expect(text).not.toContain(words);
  });
});
