/** The words of HTML: elements, roles and the class names that site software gives to the parts of a page. */

const list = (names: string): readonly string[] => names.split(', ');
const map = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(entries));
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Elements that begin and end a line. */
export const blockElements =
  set(`html body main article section nav aside header footer address div p h1 h2 h3 h4 h5 h6 hgroup ul ol li dl dt dd menu dir
  table caption thead tbody tfoot tr td th blockquote pre figure figcaption form fieldset legend details summary center hr dialog search`);

/** Elements without words of an article. */
export const silentElements =
  set(`script style noscript template head title meta link base svg math iframe object embed applet video audio canvas map
  select option optgroup datalist textarea button input label progress meter frame frameset noframes img picture source`);

/** Elements inside lines. */
export const inlineElements = set(
  'a abbr b bdi bdo big br cite code em font i ins del q s small span strike strong sub sup time tt u var wbr',
);

/** Elements that belong in a page's head. */
export const headElements = set('title meta link base script style noscript template object');

/** Elements that only group their content, so that the article may be one of their children. */
export const containers = set(
  'html body main article section div form center table tbody thead tr td th font span header fieldset a b strong big small i em details blockquote dl dd',
);

export const headings = set('h1 h2 h3 h4 h5 h6');

/** Elements and roles whose meaning is by standard not the article. */
export const furnitureElements: ReadonlyMap<string, string> = map({
  nav: 'navigation',
  menu: 'navigation',
  dialog: 'overlay',
  search: 'form',
  form: 'form',
  aside: 'aside',
  footer: 'footer',
});

export const furnitureRoles: ReadonlyMap<string, string> = map({
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
  dialog: 'overlay',
  alertdialog: 'overlay',
  alert: 'overlay',
  tablist: 'navigation',
  toolbar: 'navigation',
});

/**
 * Class names and ids by the part of the page that they name. An entry is one word of a name ("share" is found in
 * "share-bar", "field--share" and "shareBar", not in "shared"), or several that stand side by side; a comma parts the entries.
 */
export const furnitureClasses: readonly (readonly [rule: string, why: string, names: string])[] = [
  [
    'hidden',
    'not shown to a reader',
    'visually hidden, visuallyhidden, sr only, screen reader text, screenreader, element invisible, hidden, d none, is hidden, offscreen, hide',
  ],
  [
    'overlay',
    'a banner or window over the page',
    'cookie, cookies, cookiebar, cookiebanner, consent, gdpr, onetrust, sliding popup, popup, modal, overlay, lightbox, unsupported browser',
  ],
  [
    'navigation',
    'a menu, a trail or a pager',
    'nav, navbar, navi, navigation, menu, menus, megamenu, submenu, mainmenu, topmenu, leftmenu, breadcrumb, breadcrumbs, crumbs, pager, pagination, paging, skip, skiplink, skiplinks, toc, topbar, langswitch, lang switch, language switcher, language links, languages, sitemap, tabs, links, quicklinks, back to top, prev next, post nav, langs',
  ],
  [
    'share',
    'buttons to share the page',
    'share, sharebar, sharing, sharedaddy, sharethis, social, socials, socialmedia, sociallinks, addtoany, addthis, a2a, follow, followus, shariff, print, printfriendly, download, downloads',
  ],
  [
    'related',
    'other pages of the site',
    'related, relatedposts, relatednews, recommended, recommendation, recommendations, recirculation, more news, morenews, more stories, more on, also read, read also, see also, read more, readmore, readnext, up next, latest, trending, popular, most read, mostread, similar, suggested, jp relatedposts, yarpp, outbrain, taboola, headlines, newslist, news list, interlink, en relation, lire aussi',
  ],
  ['teaser', 'another page in a few words', 'teaser, teasers'],
  ['sidebar', 'a column beside the article', 'sidebar, sidebars, widget, widgets, aside, rightcol, leftcol, right col, left col, rail'],
  [
    'tags',
    'keywords of the page',
    'tags, taglist, tag list, tagcloud, keywords, topics, themes, taxonomy, terms, cat links, categories, field tags, field category',
  ],
  [
    'comments',
    'comments of readers',
    'comments, comment, commentlist, disqus, respond, fb comments, comentarios, comentario, commentaires, commentaire, kommentare, commenti',
  ],
  [
    'advertisement',
    'an advertisement',
    'ad, ads, a rec, adspot, advert, adverts, advertisement, advertising, adsbygoogle, adslot, ad slot, adunit, sponsored, sponsor, dfp, promo, promotion, publicidad, publicite, gpt',
  ],
  [
    'newsletter',
    'an invitation to subscribe or give',
    'newsletter, newsletters, subscribe, subscription, signup, sign up, mailchimp, mc embed, donate, donation, paywall, login, register',
  ],
  [
    'caption',
    'the caption of a picture',
    'caption, captions, wp caption text, figcaption, imgcaption, photocaption, credit, credits, photocredit, legende, pie de foto, image legend, media caption',
  ],
  ['gallery', 'a row of pictures', 'gallery, slideshow, slider, carousel, flexslider, swiper, slick, flickr'],
  [
    'stamp',
    'data about the page: date, author, kind',
    'date, datetime, timestamp, submitted, byline, meta, metadata, postmeta, postinfo, author, authors, published, pubdate, posted, posted on, time, created, kicker, eyebrow, tag, badge, category, post author, reading time, readtime, changed, updated, firma, autor, auteur, autore, fecha, datum',
  ],
  ['footer', 'the foot of the page', 'footer, colophon, copyright, site info, disclaimer'],
  ['header', 'the head of the site', 'masthead, site header, siteheader, site branding, branding, site name, site slogan, logo'],
  [
    'form',
    'a form or tool',
    'search, searchform, searchbox, rating, fivestar, poll, webform, feedback, toolbar, tools, text size, accessibility, player',
  ],
  ['pullquote', 'words of the article set a second time', 'pullquote, pull quote'],
  ['embed', 'a post of another site', 'twitter tweet, instagram media, fb post, tiktok embed'],
  ['gloss', 'notes on the text', 'footnote ref, mw editsection'],
];

/** Classes and properties of what holds an article's own words. Entries as above. */
export const articleClasses: readonly string[] = list(
  `article body, articlebody, article content, article text, entry content, post content, post body, story body, story content, news body, node content, field name body, field body, body content, text content, td post content, page content, main content`,
);

/** Hosts that a link leads to when it shares the page. */
export const shareHosts: readonly string[] = list(
  `facebook.com, twitter.com, x.com, linkedin.com, whatsapp.com, wa.me, t.me, telegram.me, pinterest.com, reddit.com, plus.google.com, addtoany.com, instagram.com, youtube.com, flickr.com, tumblr.com, bsky.app, threads.net`,
);

/** Names of `<meta>` elements that hold the day of publication, the most trusted first. */
export const publishedNames: readonly string[] = list(
  `article:published_time, og:article:published_time, datepublished, og:published_time, citation_publication_date, dcterms.issued, dc.date.issued, dcterms.date, dc.date, dcterms.created, dc.date.created, publish_date, publishdate, publish-date, pubdate, pub_date, publication_date, parsely-pub-date, sailthru.date, article.published, date`,
);

/** Class names of a box that holds a picture, with its caption if it has words. Read as those of furniture are. */
export const pictureClasses: readonly string[] = list(
  `image, images, img, photo, photos, picture, pictures, figure, media, thumb, thumbnail, foto, imagen, visual`,
);
