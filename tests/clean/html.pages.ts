/** Pages of many makes, invented, with the text that a reader would copy from them. */
export interface PageCase {
  readonly name: string;
  readonly html: string;
  readonly text: string;
  readonly title: string | null;
  readonly published?: string | null;
  readonly problems?: readonly string[];
}

const menu = '<nav><ul><li><a href="/a">Who we are</a></li><li><a href="/b">175 member states</a></li></ul></nav>';

export const pages: readonly PageCase[] = [
  {
    name: 'Drupal 7: field items, page title outside the node, links, tags',
    html: `<html><head><title>Dadaab Clinic Reopens | Site</title><meta property="og:site_name" content="Site"></head><body class="html not-front two-sidebars">
<div id="skip-link"><a href="#main">Skip to main content</a></div><div id="page"><div id="header"><div id="logo"><a href="/">Site</a></div></div>
<div id="main-wrapper"><div id="content" class="column"><div class="section"><h1 class="title" id="page-title">Dadaab Clinic Reopens</h1>
<div class="tabs"></div><div class="region region-content"><div class="block block-system"><div class="content">
<div id="node-77" class="node node-press-release clearfix"><span class="submitted">Tue, 10/03/2017 - 10:36</span>
<div class="field field-name-field-teaser field-type-text-long"><div class="field-items"><div class="field-item even"><p>Garissa – The only clinic of the area works again after eight months, and it treats 90 patients a day.</p></div></div></div>
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">
<p>It was rebuilt with 1,450 sheets of iron and has 12 rooms, said the county on Monday.</p><p>A second one opens in May, with room for 300 mothers.</p>
<p>For more information please contact Asha Warsame at IOM Kenya, Tel: +254 20 555 0101, Email: <a href="mailto:awarsame@iom.int">awarsame@iom.int</a></p></div></div></div>
<div class="field field-name-field-tags"><h3>Tags</h3><ul><li><a href="/t/1">Health</a></li><li><a href="/t/2">Kenya</a></li></ul></div>
<ul class="links inline"><li><a href="/fr/77">Français</a></li><li><a href="/print/77">Printer-friendly version</a></li></ul></div></div></div></div></div></div>
<div id="sidebar-second" class="column sidebar"><div class="section"><h2>Latest</h2><p>IOM airlifts 2,000 families out of a flooded valley, officials said.</p></div></div></div>
<div id="footer"><p>© 2017 Site, 17 Route des Morillons, Geneva, Switzerland.</p></div></div></body></html>`,
    title: 'Dadaab Clinic Reopens',
    published: '2017-10-03',
    text: `Dadaab Clinic Reopens

Garissa – The only clinic of the area works again after eight months, and it treats 90 patients a day.

It was rebuilt with 1,450 sheets of iron and has 12 rooms, said the county on Monday.

A second one opens in May, with room for 300 mothers.

For more information please contact Asha Warsame at IOM Kenya, Tel: +254 20 555 0101, Email: awarsame@iom.int`,
  },
  {
    name: 'WordPress: post classes, sidebar widgets, author box, comments, previous and next',
    html: `<html><head><title>Un pont pour Bamako &#8211; Le Courrier</title><meta property="article:published_time" content="2016-02-09T08:00:00+00:00"></head><body class="single single-post has-sidebar">
<div id="page" class="hfeed site"><header id="masthead" class="site-header"><h1 class="site-title"><a href="/">Le Courrier</a></h1></header>${menu}
<div id="primary" class="content-area"><div id="main" class="site-main"><div id="post-9" class="post-9 post type-post status-publish category-monde tag-migration hentry">
<div class="entry-header"><h2 class="entry-title">Un pont pour Bamako</h2><div class="entry-meta">Par <span class="author">A. Koné</span> le <time class="entry-date" datetime="2016-02-10T09:00:00+00:00">10 février 2016</time></div></div>
<div class="entry-content"><p>Bamako – Les habitants du quartier attendaient ce pont depuis 2009 ; il a co&ucirc;t&eacute; 2,5 millions de dollars.</p>
<p>Il relie deux rives où vivent 40&nbsp;000 personnes.</p>
<div class="sharedaddy sd-sharing-enabled"><h3>Partager&nbsp;:</h3><ul><li><a href="https://twitter.com/share">Twitter</a></li><li><a href="https://facebook.com/share">Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Similaire</h3><p>En 2014, 300 familles ont reçu des terres, selon le ministère.</p></div></div>
<div class="author-box"><p>A. Koné écrit depuis 1998 pour Le Courrier, et vit à Ségou.</p></div></div>
<nav class="post-navigation"><a href="/8">Précédent</a><a href="/10">Suivant</a></nav>
<div id="comments" class="comments-area"><h2>2 commentaires</h2><ol class="commentlist"><li><p>Bravo, il était temps ! Mon village attend le sien depuis 15 ans, et rien ne vient.</p></li></ol></div></div></div>
<div id="secondary" class="widget-area"><aside class="widget"><h3>Articles récents</h3><ul><li><a href="/1">Le mil manque à 12 villages</a></li></ul></aside></div></div></body></html>`,
    title: 'Un pont pour Bamako',
    published: '2016-02-09',
    text: `Un pont pour Bamako

Bamako – Les habitants du quartier attendaient ce pont depuis 2009 ; il a coûté 2,5 millions de dollars.

Il relie deux rives où vivent 40\u00a0000 personnes.`,
  },
  {
    name: 'table layout of the first generation: font elements, menu cell, single breaks',
    html: `<HTML><HEAD><TITLE>Site - Press Briefing</TITLE></HEAD><BODY bgcolor=#ffffff><table width=760 border=0><tr><td colspan=2><img src=top.gif><font size=1><a href=/>Home</a> | <a href=/m>Map</a></font></td></tr>
<tr><td width=150 valign=top><font face=Arial size=1><a href=/1>About</a><br><a href=/2>Activities</a><br><a href=/3>173 offices</a><br></font></td>
<td valign=top><font face=Arial size=4><b>Return of Farmers to Kandahar</b></font><br><br><font face=Arial size=2>Kabul - A convoy of 14 trucks brought 96 families<br>
back to their villages on Sunday. Each family<br>got 150 kilograms of wheat, seeds and two blankets.<br><br>The convoy was the 11th since March 2002 and the longest so far.<br><br>
For further information, please contact:<br>Niels Harild<br>IOM Kabul<br>Tel: +93 70 28 2255<br>Email: <a href="mailto:nharild@iom.int">nharild@iom.int</a></font></td></tr>
<tr><td colspan=2><font size=1>Copyright Site 2003. All rights reserved. Last updated 02/14/2003</font></td></tr></table></BODY></HTML>`,
    title: 'Return of Farmers to Kandahar',
    text: `Return of Farmers to Kandahar

Kabul - A convoy of 14 trucks brought 96 families back to their villages on Sunday. Each family got 150 kilograms of wheat, seeds and two blankets.

The convoy was the 11th since March 2002 and the longest so far.

For further information, please contact:
Niels Harild
IOM Kabul
Tel: +93 70 28 2255
Email: nharild@iom.int`,
  },
  {
    name: 'div soup: no semantics, no headings, no classes that mean anything',
    html: `<html><head><title>Well Dug in Marib | Some Office</title></head><body><div id=a><div id=b><div>Home</div><div>About us, since 1951, 171 countries</div></div>
<div id=c><div id=d><div>Well Dug in Marib</div><div>Posted: 04/12/2021</div><div><div>Marib – A well of 140 metres gives water to 3,000 people, IOM said.</div><div>It took six weeks to dig, and it is the third of five.</div></div></div>
<div id=e><div>Latest</div><div>17 May 2021</div><div>Oman: 2,300 registered</div></div></div><div id=f>Geneva · +41 22 717 6400 · un@iom.int</div></div></body></html>`,
    title: 'Well Dug in Marib',
    published: '2021-04-12',
    text: `Well Dug in Marib

Marib – A well of 140 metres gives water to 3,000 people, IOM said.

It took six weeks to dig, and it is the third of five.`,
  },
  {
    name: 'unclosed and stray tags: p, li, b, share bar and div never closed',
    html: `<body><main><article><h1>Tents for Haiti</h1><div class="share-bar"><a href="https://facebook.com/s">Share</a><div class=body><p>Gonaïves - Nearly 2,000 tents were given out</i> this week to families who lost their homes.
<p>Lists:<ul><li>1,200 large tents, each for eight people<li>800 small ones</ul><p>The <b>work goes on until 15 May, says <i>Ana Ruiz</b></i>, who leads the team.</span></p></section></article></main><footer>© 2010 Site</footer>`,
    title: 'Tents for Haiti',
    text: `Tents for Haiti

Gonaïves - Nearly 2,000 tents were given out this week to families who lost their homes.

Lists:

1,200 large tents, each for eight people
800 small ones

The work goes on until 15 May, says Ana Ruiz, who leads the team.`,
  },
  {
    name: 'nested articles: pictures and teasers are articles too',
    html: `<body>${menu}<main><article class="node node--type-news"><h1><span class="field field--name-title">Mensajes de radio contra la trata</span></h1>
<div class="node__content"><article class="media media--type-image"><img src="a.jpg"><div class="field">Una locutora en su cabina</div></article>
<div class="field field--name-body"><p>Tegucigalpa – Veinte emisoras difunden desde ayer mensajes contra la trata de personas.</p><p>La campaña cuesta 35.000 dólares y dura tres meses, según la OIM.</p></div></div></article>
<div class="views-element-container"><article class="node--view-mode-teaser"><h2><a href="/1">Otra noticia de la región</a></h2><p>En abril, 400 jóvenes asistieron a los talleres, dijo la OIM.</p></article><article class="node--view-mode-teaser"><h2><a href="/2">Una más</a></h2><p>El gobierno firmó un convenio con doce municipios del sur.</p></article></div></main></body>`,
    title: 'Mensajes de radio contra la trata',
    text: `Mensajes de radio contra la trata

Tegucigalpa – Veinte emisoras difunden desde ayer mensajes contra la trata de personas.

La campaña cuesta 35.000 dólares y dura tres meses, según la OIM.`,
  },
  {
    name: 'copied by a relief portal: definition list of data, attachments, related pages',
    html: `<body><header class="cd-site-header"><a href="/">Portal</a></header><main><article class="rw-article rw-report"><header class="rw-article__header"><p class="rw-entity-country-slug"><a href="/country/tcd">Chad</a> + 2 more</p>
<h1 class="rw-article__title">Lake Chad: More Boats for Health Workers</h1><dl class="rw-entity-meta rw-article__meta core"><dt>Format</dt><dd><a href="/f">News and Press Release</a></dd><dt>Source</dt><dd><ul><li><a href="/iom">IOM</a></li></ul></dd><dt>Posted</dt><dd><time datetime="2019-03-05T00:00:00+00:00">5 Mar 2019</time></dd></dl></header>
<div class="rw-report__content"><p>Baga Sola – Four boats with engines of 40 horsepower now carry vaccines to 23 islands.</p><h2>Next steps</h2><p>Two more follow in June; the crews have been trained by the ministry.</p></div>
<section class="rw-report__attachments"><h2>Attachments</h2><a href="/x.pdf">Download document (PDF | 1.2 MB)</a></section></article>
<section class="rw-river"><h2>Related content</h2><article class="rw-river-article"><h3><a href="/9">Chad: Floods Cut Off 60 Villages</a></h3><p>Heavy rain has cut off villages in the south, the government says.</p></article></section></main></body>`,
    title: 'Lake Chad: More Boats for Health Workers',
    published: '2019-03-05',
    text: `Lake Chad: More Boats for Health Workers

Baga Sola – Four boats with engines of 40 horsepower now carry vaccines to 23 islands.

Next steps

Two more follow in June; the crews have been trained by the ministry.`,
  },
  {
    name: 'newspaper: related links, advertisement and newsletter in the middle of the text',
    html: `<body><div class="wrap"><h1>Los caminos del norte</h1><p class="date">25 nov 2015</p><div class="txt"><p>Tapachula. Unas 1.200 personas cruzan cada semana el río, calcula la OIM en su último informe.</p>
<p><strong>Lea también:</strong> <a href="/2">El muro que no se ve</a></p><div class="ad-slot"><p>Compre hoy y pague en 12 meses, sin intereses y sin enganche.</p></div>
<p>El 40 por ciento son mujeres; la mayoría viene de Honduras.</p><h3>Le puede interesar</h3><ul><li><a href="/3">Tres trenes y una frontera</a></li><li><a href="/4">Cartas desde Tijuana</a></li></ul>
<div class="newsletter-box"><p>Reciba cada mañana lo mejor, ya somos 20.000 lectores.</p></div><p>Los albergues reciben a 80 de ellas por noche, y piden camas.</p></div></div></body>`,
    title: 'Los caminos del norte',
    published: '2015-11-25',
    text: `Los caminos del norte

Tapachula. Unas 1.200 personas cruzan cada semana el río, calcula la OIM en su último informe.

El 40 por ciento son mujeres; la mayoría viene de Honduras.

Los albergues reciben a 80 de ellas por noche, y piden camas.`,
  },
  {
    name: 'old page whose window names the section, and whose headline opens with a place like the text',
    html: `<HTML><HEAD><TITLE>OIM - Noticias</TITLE></HEAD><BODY><TABLE><TR><TD><FONT size=1><A href="i.htm">Inicio</A><BR>1998-2004<BR></FONT></TD><TD><FONT size=4><B>Suiza - Argentina y Uruguay lanzan un programa de doce millones de dólares</B></FONT><BR><BR><FONT size=2>Buenos Aires – Argentina y Uruguay pondrán en marcha, con doce millones de dólares, un programa contra la trata.<BR><BR>Seis de cada diez víctimas eran mujeres, según los datos de la policía.</FONT></TD></TR></TABLE></BODY></HTML>`,
    title: 'Suiza - Argentina y Uruguay lanzan un programa de doce millones de dólares',
    text: `Suiza - Argentina y Uruguay lanzan un programa de doce millones de dólares

Buenos Aires – Argentina y Uruguay pondrán en marcha, con doce millones de dólares, un programa contra la trata.

Seis de cada diez víctimas eran mujeres, según los datos de la policía.`,
  },
  {
    name: 'old page with a caption between the headline and the text, and a dash in the brackets of its title',
    html: `<html><head><title>Ventes de poissons (15 août – 15 septembre)</title></head><body><table><tr><td><p align=center><b>Ventes de poissons (15 août – 15 septembre)</b></p><p>A Misurata, embarquement de pêcheurs. Photo : OIM<p align=justify>Tripoli – Les pêcheurs de Misurata ont vendu 40 tonnes de poissons, annonce l’OIM.<p align=justify>Le marché reste ouvert, disent les autorités de la ville.</td></tr></table></body></html>`,
    title: 'Ventes de poissons (15 août – 15 septembre)',
    text: `Ventes de poissons (15 août – 15 septembre)

Tripoli – Les pêcheurs de Misurata ont vendu 40 tonnes de poissons, annonce l’OIM.

Le marché reste ouvert, disent les autorités de la ville.`,
  },
  {
    name: 'comments by their Spanish name, right behind whom to ask',
    html: `<body><div class="columna"><h1>Unos 2.300 cubanos cruzan Panamá</h1><div class="cuerpo"><p>Panamá – Unos 2.300 cubanos han llegado a Panamá desde Colombia en los últimos dos meses, informó la OIM.</p><p>Más información: Itzel Samudio, OIM Panamá, tel. +507 305 3362, isamudio@iom.int</p></div><div class="comentarios"><h3>Comentarios (5)</h3><p><b>Rolando M.</b> Que les den visa a los 1.120 ya.</p></div></div></body>`,
    title: 'Unos 2.300 cubanos cruzan Panamá',
    text: `Unos 2.300 cubanos cruzan Panamá

Panamá – Unos 2.300 cubanos han llegado a Panamá desde Colombia en los últimos dos meses, informó la OIM.

Más información: Itzel Samudio, OIM Panamá, tel. +507 305 3362, isamudio@iom.int`,
  },
  {
    name: 'photo gallery and captions of four makes',
    html: `<body><article><h1>A School on Stilts</h1><div class="wp-caption alignleft"><img src="1.jpg"><p class="wp-caption-text">Pupils arrive by boat with 40 bags</p></div>
<p>Sylhet – The school stands three metres above the ground and has 210 pupils, who come by boat.</p><table align="right"><tr><td><img src="2.jpg"></td></tr><tr><td><font size="1">The roof, seen from 12 metres. Photo: IOM 2012</font></td></tr></table>
<p>It survived the flood of 2011 without damage, its builders say.</p><p><em>Photo: IOM/Rahim 2012</em></p><ul class="gallery slides"><li><img src="3.jpg"><span>Room 4, with 30 desks</span></li><li><img src="4.jpg"><span>Room 5</span></li></ul><p>© IOM 2012</p></article></body>`,
    title: 'A School on Stilts',
    text: `A School on Stilts

Sylhet – The school stands three metres above the ground and has 210 pupils, who come by boat.

It survived the flood of 2011 without damage, its builders say.`,
  },
  {
    name: 'data table: cells are lines, rows paragraphs',
    html: `<body><main><h1>Retours du mois</h1><p>Le tableau donne les retours par pays de départ, selon les chiffres de l’OIM au 30 juin.</p><table class="data"><caption>Retours</caption><thead><tr><th>Pays</th><th>Personnes</th></tr></thead>
<tbody><tr><td>Libye</td><td>1&nbsp;204</td></tr><tr><td>Algérie</td><td>318</td></tr></tbody></table><p>Les vols reprennent en septembre, a dit la mission.</p></main></body>`,
    title: 'Retours du mois',
    text: `Retours du mois

Le tableau donne les retours par pays de départ, selon les chiffres de l’OIM au 30 juin.

Retours

Pays
Personnes

Libye
1\u00a0204

Algérie
318

Les vols reprennent en septembre, a dit la mission.`,
  },
  {
    name: 'right to left: Arabic with digits of its own',
    html: `<html dir="rtl" lang="ar"><head><title>مركز جديد في عدن | المنظمة</title></head><body>${menu}<main><article><h1>مركز جديد في عدن</h1><div class="meta">٢٣ مارس ٢٠٢١</div><div class="field--body">
<p>عدن – افتتحت المنظمة الدولية للهجرة مركزاً يستقبل ٣٥٠ مهاجراً في اليوم، بتمويل من اليابان.</p><p>لمزيد من المعلومات، يرجى الاتصال بمكتب المنظمة، هاتف: <span dir="ltr">+967 1 446 273</span></p></div></article><aside><p>أخبار أخرى من المنطقة، نشرت هذا الأسبوع في الموقع.</p></aside></main></body></html>`,
    title: 'مركز جديد في عدن',
    published: '2021-03-23',
    text: `مركز جديد في عدن

عدن – افتتحت المنظمة الدولية للهجرة مركزاً يستقبل ٣٥٠ مهاجراً في اليوم، بتمويل من اليابان.

لمزيد من المعلومات، يرجى الاتصال بمكتب المنظمة، هاتف: +967 1 446 273`,
  },
  {
    name: 'tags and entities inside words and numbers, doubled entities, soft hyphens',
    html: `<body><main><h1>D&amp;eacute;part de Tunis</h1><p>Tunis &ndash; Un vol a ramen&eacute; 1&nbsp;1<b>16</b> per&shy;sonnes et <i>3</i><i>4</i> b&amp;eacute;b&amp;eacute;s&nbsp;; AT&amp;T et R&D ont pay&eacute;<sup><a href="#n1">1</a></sup> 2 m<sup>2</sup> de tente.</p></main></body>`,
    title: 'Départ de Tunis',
    problems: ['entities-decoded'],
    text: `Départ de Tunis

Tunis – Un vol a ramené 1\u00a0116 personnes et 34 bébés\u00a0; AT&T et R&D ont payé 2 m2 de tente.`,
  },
  {
    name: 'hidden elements, a page marked hidden by its open dialog, form around everything',
    html: `<body><form id="aspnetForm" action="./x.aspx"><div id="site" aria-hidden="true"><h1>Formation à Djibouti</h1><p hidden>Brouillon : 900 douaniers seront formés, selon une note interne.</p><p>Trente douaniers ont appris pendant quatre jours à lire des passeports de 60 pays.</p>
<p style="display: none">Version de 2009, à ne pas publier avant le 3 juin.</p><p>La prochaine session aura lieu en mai à Obock, avec l’appui du Japon.</p></div></form><div role="dialog" class="consent"><p>Nous gardons des cookies pendant 13 mois, sauf refus de votre part.</p></div></body>`,
    title: 'Formation à Djibouti',
    text: `Formation à Djibouti

Trente douaniers ont appris pendant quatre jours à lire des passeports de 60 pays.

La prochaine session aura lieu en mai à Obock, avec l’appui du Japon.`,
  },
  {
    name: 'only teasers: no article',
    html: `<body>${menu}<main><h1>News</h1><div class="views-row"><h3><a href="/1">Four Wells for Gao and Its Villages</a></h3><p>IOM and the mayor opened four wells on Friday, which serve 900 people.</p></div>
<div class="views-row"><h3><a href="/2">A Bus for the School of Kayes</a></h3><p>The bus carries 40 pupils a day, and runs twice.</p></div><div class="views-row"><h3><a href="/3">Seeds for 300 Farmers</a></h3><p>Each farmer got 15 kilograms of seeds, says the ministry.</p></div><ul class="pager"><li><a href="?page=1">2</a></li></ul></main></body>`,
    title: null,
    problems: ['no-article'],
    text: '',
  },
  {
    name: 'a short release, with contact beside the body and an address hidden from robots',
    html: `<body>${menu}<div class="region-content"><article><h1>Flights Resume</h1><div class="field--name-body"><p>Juba – Flights resume on Monday after a pause of ten days, IOM announced.</p></div>
<div class="field--name-field-contacts"><p>For more information, please contact Lomoro Taban, Tel: <a href="tel:+211920000000">+211 920 000 000</a>, Email: <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="2a465e4b484b446a434547044344 5e">[email&#160;protected]</a></p></div></article></div></body>`.replace(
      '4344 5e',
      '43445e',
    ),
    title: 'Flights Resume',
    text: `Flights Resume

Juba – Flights resume on Monday after a pause of ten days, IOM announced.

For more information, please contact Lomoro Taban, Tel: +211 920 000 000, Email: ltaban@iom.int`,
  },
  {
    name: 'the headline only in the metadata, words in preformatted lines',
    html: `<html><head><meta property="og:title" content="Winter Aid for Mongolia&#039;s Herders"><meta name="dcterms.date" content="2010-02-18"></head><body><div class="content"><pre>
Ulaanbaatar - The cold has killed four million animals, and
herders ask for help.

Some 1,500 families get coal and
flour for two months.
</pre></div></body></html>`,
    title: "Winter Aid for Mongolia's Herders",
    published: '2010-02-18',
    text: `Winter Aid for Mongolia's Herders

Ulaanbaatar - The cold has killed four million animals, and herders ask for help.

Some 1,500 families get coal and
flour for two months.`,
  },
  {
    name: 'marks of footnotes go, powers stay; what is struck out goes',
    html: `<html><head><title>Wells for Kidal Town | Site</title></head><body><main><h1>Wells for Kidal Town</h1><p>Kidal &ndash; IOM dug <del>14</del> 15 wells in July<sup>1</sup> 2019 for 1,200<sup>2</sup> families.<sup>3</sup> Each has a room of 12 m<sup>2</sup>, and the 21<sup>st</sup> was paid by Japan.</p><p>They gave <s>30</s> <strike>35</strike> 40 tents of 10<sup>3</sup> threads.</p></main></body></html>`,
    title: 'Wells for Kidal Town',
    text: `Wells for Kidal Town

Kidal – IOM dug 15 wells in July 2019 for 1,200 families. Each has a room of 12 m2, and the 21st was paid by Japan.

They gave 40 tents of 103 threads.`,
  },
  {
    name: 'the window title names only the kind of page; kind, date and speaker above the headline',
    html: `<html><head><title>OIM - Notas para la Prensa</title></head><body><table><tr><td><p align="right"><font size="1">Notas para la Prensa<br>Viernes 4 de marzo de 2005<br>Portavoz: Ada Luna</font></p><p><font size="4"><b>PERÚ - Pozos para los damnificados de Ica</b></font></p><p>La OIM ha cavado en la provincia de Ica doce pozos, de los que beben unas 300 familias.</p><p>Cada pozo cuesta 900 dólares, y los vecinos lo cuidan desde entonces.</p></td></tr></table></body></html>`,
    title: 'PERÚ - Pozos para los damnificados de Ica',
    published: '2005-03-04',
    text: `PERÚ - Pozos para los damnificados de Ica

La OIM ha cavado en la provincia de Ica doce pozos, de los que beben unas 300 familias.

Cada pozo cuesta 900 dólares, y los vecinos lo cuidan desde entonces.`,
  },
  {
    name: 'nested layout tables: title and date by class, caption table, paragraphs not closed',
    html: `<html><head><title>IOM - Press Briefing Notes</title></head><body><table width="100%"><tr><td class="menu"><a href="/a">About IOM</a><br/><a href="/b">Where we work</a><br/>Established in 1951, 122 members</td><td><table><tr><td class="title"><font color="#003399" size="4">Sri Lanka - Tsunami Survivors Get Homes</font></td></tr><tr><td class="date"><font size="1">Posted on Tuesday, 26-04-2005</font></td></tr><tr><td><table align="right" width="200"><tr><td><img src="a.jpg" width=200></td></tr><tr><td><font size="1">New homes in Ampara, built for 52 families</font></td></tr></table><p>Sri Lanka - Some 1,200 transitional homes have been handed over in Ampara, in the country’s east, since January.<p>The homes cost USD 400 each and measure 18 square metres.<p>For further information, please contact:<br>Chris Lom<br>IOM Bangkok<br>Tel: +66 2 343 9448<br>Email: <a href="mailto:clom@iom.int">clom@iom.int</a></td></tr></table></td></tr></table><div align=center><font size=1>© Copyright 2005. All rights reserved.</font></div></body></html>`,
    title: 'Sri Lanka - Tsunami Survivors Get Homes',
    published: '2005-04-26',
    text: `Sri Lanka - Tsunami Survivors Get Homes

Sri Lanka - Some 1,200 transitional homes have been handed over in Ampara, in the country’s east, since January.

The homes cost USD 400 each and measure 18 square metres.

For further information, please contact:
Chris Lom
IOM Bangkok
Tel: +66 2 343 9448
Email: clom@iom.int`,
  },
  {
    name: 'a page of paragraph components: headline in a banner outside main, quote, contact component',
    html: `<html><head><meta property="og:title" content="Vanuatu: Cyclone Shelters"><meta property="og:site_name" content="IOM"></head><body><header><nav><a href=/>Home</a></nav></header><section class="hero-banner"><div class="container"><div class="news-type">News</div><h1>Vanuatu: Cyclone Shelters</h1><div class="date">12 May 2020</div><div>Local</div></div></section><main><div class="container"><div class="row"><div class="col-8"><div class="lead"><p>Twelve shelters stand ready on the island of Tanna.</p></div><div class="paragraph--type--text"><p>Port Vila – The shelters hold 60 people each, and cost VUV 3 million, says IOM.</p><p>Two more are being built in the north of the country this year.</p></div><div class="paragraph--type--quote"><blockquote><p>“We slept dry for three nights,” said Mary Nalau, 34.</p></blockquote></div><div class="paragraph--type--text"><p>IOM trained 45 wardens, of whom 20 are women.</p></div><div class="paragraph--type--contact"><h3>Media contact</h3><p>Jill Helke<br>IOM Port Vila<br>Tel: +678 555 0101<br>Email: <a href="mailto:jh@iom.int">jh@iom.int</a></p></div></div><div class="col-4"><div class="sdg"><h4>SDGs</h4><ul><li><a href=/11>11 - Sustainable cities</a></li><li><a href=/13>13 - Climate</a></li></ul></div></div></div></div></main><footer>© 2020</footer></body></html>`,
    title: 'Vanuatu: Cyclone Shelters',
    published: '2020-05-12',
    text: `Vanuatu: Cyclone Shelters

Twelve shelters stand ready on the island of Tanna.

Port Vila – The shelters hold 60 people each, and cost VUV 3 million, says IOM.

Two more are being built in the north of the country this year.

“We slept dry for three nights,” said Mary Nalau, 34.

IOM trained 45 wardens, of whom 20 are women.

Media contact

Jill Helke
IOM Port Vila
Tel: +678 555 0101
Email: jh@iom.int`,
  },
  {
    name: 'paragraphs by double breaks, a list of dashes, contact lines',
    html: `<body><div id="content"><h1>Llegan 40 familias</h1><div class="body">Quito - Cuarenta familias llegaron ayer.<br/><br/>Vienen de Nariño y piden refugio; doce niños están enfermos, según la OIM.<br /><br /><b>Cifras</b><br/>- 40 familias<br/>- 162 personas<br/><br/>Contacto:<br/>Ana Paz, OIM Quito<br/>Tel. 593 2 555 0101</div></div></body>`,
    title: 'Llegan 40 familias',
    published: null,
    text: `Llegan 40 familias

Quito - Cuarenta familias llegaron ayer.

Vienen de Nariño y piden refugio; doce niños están enfermos, según la OIM.

Cifras
- 40 familias
- 162 personas

Contacto:
Ana Paz, OIM Quito
Tel. 593 2 555 0101`,
  },
  {
    name: 'lists with links that are text, a link box, an address shown',
    html: `<body><main><article><h1>New Reports on Trafficking</h1><div class="field--body"><p>Vienna – IOM issued three reports today on <a href="/a">trafficking in persons</a>.</p><ul><li><a href="/r1">Report one</a>: 40 cases in Austria</li><li><a href="/r2">Report two</a>: 12 cases in Malta</li></ul><p>Read the full report <a href="https://iom.int/r">here</a>.</p><p><a href="/donate">Support our work</a></p><p>More at <a href="https://www.iom.int/x">www.iom.int/x</a></p></div></article></main></body>`,
    title: 'New Reports on Trafficking',
    published: null,
    text: `New Reports on Trafficking

Vienna – IOM issued three reports today on trafficking in persons.

Report one: 40 cases in Austria
Report two: 12 cases in Malta

Read the full report here.

More at www.iom.int/x`,
  },
  {
    name: 'lead in the header and contact in the footer of the article',
    html: `<body><article><header><h1>Rain in Kutum</h1><p class="lead">Forty villages are cut off by water, and food is short.</p></header><div class="content"><p>Khartoum – The rain came early this year and took 300 houses, the mission said.</p><p>Boats bring flour to those who wait on the hills nearby.</p></div><footer><p>For more information, please contact Omar Adam at IOM Sudan. Email: <a href="mailto:oadam@iom.int">oadam@iom.int</a></p></footer></article></body>`,
    title: 'Rain in Kutum',
    published: null,
    text: `Rain in Kutum

Forty villages are cut off by water, and food is short.

Khartoum – The rain came early this year and took 300 houses, the mission said.

Boats bring flour to those who wait on the hills nearby.

For more information, please contact Omar Adam at IOM Sudan. Email: oadam@iom.int`,
  },
  {
    name: 'a posted line that reads like prose, tags and share lines without classes',
    html: `<body><div id="main"><h2 class="title">Visit of the Director General to Peru</h2><p>Published on Wednesday, March 11, 2015 - 09:00 | Lima</p><p>Lima - The Director General met the president on Tuesday and signed two agreements.</p><p>He goes on to La Paz, where he opens an office with 12 staff.</p><p>Tags: <a href="/p">Peru</a>, <a href="/q">Visits</a></p><p>Share on: <a href="https://twitter.com/x">Twitter</a> <a href="https://facebook.com/x">Facebook</a></p></div></body>`,
    title: 'Visit of the Director General to Peru',
    published: '2015-03-11',
    text: `Visit of the Director General to Peru

Lima - The Director General met the president on Tuesday and signed two agreements.

He goes on to La Paz, where he opens an office with 12 staff.`,
  },
  {
    name: 'a table with row headings and an empty cell',
    html: `<body><main><h1>Key figures</h1><div class="field--body"><p>The table shows arrivals by sea to Italy and Greece through 1 August, IOM reports.</p><table><tr><th></th><th>2015</th><th>2014</th></tr><tr><td>Italy</td><td>93,540</td><td>88,000</td></tr><tr><td><p>Greece</p></td><td><p>130,500</p></td><td></td></tr></table></div></main></body>`,
    title: 'Key figures',
    published: null,
    text: `Key figures

The table shows arrivals by sea to Italy and Greece through 1 August, IOM reports.

2015
2014

Italy
93,540
88,000

Greece
130,500`,
  },
  {
    name: 'an image field with its caption, a credit line, a field of documents',
    html: `<body><main><article><h1>Manual de la OIM</h1><div class="node__content"><div class="field field--name-field-image"><img src=a><div class="caption">Taller 3</div></div><div class="field--name-body"><p>San José – La OIM publicó un manual de 48 páginas para 300 policías de frontera.</p><p>Foto: OIM/2014</p><p>El texto explica cómo tratar a las víctimas; lo firman tres ministerios.</p></div><div class="field field--name-field-documents"><div class="field__label">Documentos</div><div class="field__items"><a href="/m.pdf">Manual (PDF, 2 MB)</a></div></div></div></article></main></body>`,
    title: 'Manual de la OIM',
    published: null,
    text: `Manual de la OIM

San José – La OIM publicó un manual de 48 páginas para 300 policías de frontera.

El texto explica cómo tratar a las víctimas; lo firman tres ministerios.`,
  },
  {
    name: 'a stamp below the standfirst',
    html: '<main><h1>Confinados en el Chocó</h1><p>La OIM pide que la ayuda pueda entrar por el río.</p><div>2 de marzo de 2022</div><p>Quibdó – Unas 300 personas no pueden salir de sus casas, informó la OIM.</p></main>',
    text: 'Confinados en el Chocó\n\nLa OIM pide que la ayuda pueda entrar por el río.\n\nQuibdó – Unas 300 personas no pueden salir de sus casas, informó la OIM.',
    title: 'Confinados en el Chocó',
    published: '2022-03-02',
  },
  {
    name: 'tables of 2004: figures about the house in the cell beside, a headline in <font> with commas in it',
    html: `<HTML><HEAD><TITLE>The House - Migration for All - Press Briefing Notes</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=740><TR VALIGN=top>
<TD WIDTH=130><FONT SIZE=1><B>Media</B><BR><A HREF="a.htm">Archive 2003</A><BR><B>At a glance</B><BR>105 Member States<BR>Over 160 offices<BR>Founded 1951</FONT></TD>
<TD><FONT SIZE=2><P><B>PRESS BRIEFING NOTES</B><BR>Tuesday, 2 March 2004<BR>Spokesperson: Ada Lund<HR NOSHADE>
<P><FONT SIZE=3><B>MALAWI - Some 4,000 Growers, Among Them 900 Widows, Get Maize</B></FONT>
<P>The first trucks with maize have reached growers on the shores of the lake, where the rains have failed twice.
<P>Each household is given 50 kilos, enough for five weeks.</FONT></TD></TR></TABLE></BODY></HTML>`,
    title: 'MALAWI - Some 4,000 Growers, Among Them 900 Widows, Get Maize',
    published: '2004-03-02',
    text: `MALAWI - Some 4,000 Growers, Among Them 900 Widows, Get Maize

The first trucks with maize have reached growers on the shores of the lake, where the rains have failed twice.

Each household is given 50 kilos, enough for five weeks.`,
  },
];
