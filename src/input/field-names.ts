/** What a field of an object or a column of a table can tell of a page. */
export type Role = 'text' | 'html' | 'url' | 'date' | 'id' | 'language' | 'title';

/**
 * Names that web corpora and crawlers give their fields, lower case and without "-", "_" and spaces, the surest first; a dot leads into an
 * object. Met in: C4, mC4, OSCAR, RedPajama, FineWeb, Dolma, CC-News, RealNews, news-please, newspaper3k, trafilatura, Scrapy,
 * Apify, LangChain. What is the time of a crawl by its name ("warc_date", "date_download") stands nowhere here.
 */
export const fieldGuesses: Readonly<Record<Role, readonly string[]>> = {
  text: [
    ...['text', 'maintext', 'fulltext', 'articletext', 'plaintext', 'rawtext', 'bodytext', 'cleantext', 'cleanedtext', 'newstext'],
    ...['content', 'rawcontent', 'body', 'article', 'articlebody', 'articlecontent', 'pagecontent', 'document', 'story'],
  ],
  html: ['html', 'rawhtml', 'htmlcontent', 'contenthtml', 'bodyhtml', 'articlehtml', 'pagehtml', 'sourcehtml', 'htmlsource', 'warcbody'],
  url: [
    ...['url', 'sourceurl', 'pageurl', 'canonicalurl', 'articleurl', 'originalurl', 'link', 'href', 'uri', 'targeturi', 'warctargeturi'],
    ...['warcurl', 'metadata.url', 'metadata.sourceurl', 'metadata.source', 'meta.url', 'warcheaders.warctargeturi'],
  ],
  date: [
    ...['date', 'publishdate', 'datepublish', 'datepublished', 'publisheddate', 'publicationdate', 'pubdate', 'published', 'publishedat'],
    ...['publishedon', 'publishedtime', 'articlepublishedtime', 'postdate', 'postedon', 'metadata.date', 'meta.date', 'timestamp'],
  ],
  id: ['id.$oid', 'id', 'docid', 'documentid', 'uid', 'uuid', 'guid', 'pageid', 'articleid', 'warcrecordid'],
  language: ['language', 'lang', 'languagecode', 'langcode', 'metadata.language', 'meta.language'],
  title: ['title', 'headline', 'articletitle'],
};
