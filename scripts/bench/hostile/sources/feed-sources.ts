import { type HostileTexts, nest, repeat } from '../texts/make-text.ts';

/** The parts of a feed of XML; each stands in a channel. */
export const feedItems: HostileTexts = {
  'items without an end': repeat('<item>'),
  'elements nested': nest('<a>', '', '</a>'),
  'elements closing': repeat('</a>'),
  'attributes of one element': (length) =>
    `<item ${Array.from({ length: Math.ceil(length / 9) }, (_, i) => `a${i}="1"`).join(' ')}/>`,
  entities: repeat('&amp;', '<item><title>', '</title></item>'),
  'unknown entities': repeat('&a;', '<item><title>', '</title></item>'),
  categories: repeat('<category>أ</category>', '<item><title>أ</title>', '</item>'),
  links: repeat('<link>https://a.org/</link>', '<item><title>أ</title>', '</item>'),
  comments: repeat('<!-- أ -->'),
  'comments open': repeat('<!--'),
  'CDATA sections': repeat(
    '<![CDATA[أ]]>',
    '<item><title>أ</title><description>',
    '</description></item>',
  ),
  'brackets of CDATA': repeat(
    ']]',
    '<item><title>أ</title><description><![CDATA[',
    ']]></description></item>',
  ),
  'processing instructions': repeat('<?a ?>'),
  namespaces: (length) =>
    Array.from({ length: Math.ceil(length / 30) }, (_, i) => `<n${i}:a xmlns:n${i}="u"/>`).join(''),
  'one long title': repeat('كلمة ', '<item><title>', '</title></item>'),
  'one long date': repeat('12:', '<item><title>أ</title><pubDate>', '</pubDate></item>'),
};

/** Posts of a WordPress export. */
export const wordpressItems: HostileTexts = {
  'post metadata': repeat(
    '<wp:postmeta><wp:meta_key>أ</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta>',
    '<item><title>أ</title>',
    '</item>',
  ),
  comments: repeat(
    '<wp:comment><wp:comment_content>أ</wp:comment_content></wp:comment>',
    '<item><title>أ</title>',
    '</item>',
  ),
  terms: repeat('<wp:tag><wp:tag_slug>أ</wp:tag_slug><wp:tag_name>أ</wp:tag_name></wp:tag>'),
  'terms of a post': repeat(
    '<category domain="post_tag" nicename="a">أ</category>',
    '<item><title>أ</title>',
    '</item>',
  ),
  'elements nested': nest('<a>', '', '</a>'),
  'one long address': repeat('%d8', '<item><title>أ</title><link>https://a.org/', '</link></item>'),
};

const feedHead = '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"';
const names =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const title = '<title>مجلة</title><link>https://a.org/</link>';

/** A feed of one channel. */
export function feedOf(items: string): string {
  return `${feedHead} ${names}><channel>${title}${items}</channel></rss>`;
}

/** A feed with one item of such a body. */
export function feedWithBody(body: string): string {
  const date = 'Tue, 02 Jan 2024 08:00:00 +0000';
  return feedOf(
    `<item><title>أ</title><pubDate>${date}</pubDate><content:encoded>${cdata(body)}</content:encoded></item>`,
  );
}

/** An export of WordPress. */
export function wordpressOf(items: string): string {
  const export12 = 'http://wordpress.org/export/1.2/';
  const version = '<wp:wxr_version>1.2</wp:wxr_version>';
  return `${feedHead} ${names} xmlns:wp="${export12}"><channel>${title}${version}${items}</channel></rss>`;
}

/** An export with one published post of such a body. */
export function wordpressWithBody(body: string): string {
  const state =
    '<wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_date>2024-01-02 08:00:00</wp:post_date>';
  return wordpressOf(
    `<item><title>أ</title>${state}<content:encoded>${cdata(body)}</content:encoded></item>`,
  );
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** The backup of a Blogger blog with one post of such a body. */
export function bloggerWithBody(body: string): string {
  const kind = 'http://schemas.google.com/g/2005#kind';
  const term = 'http://schemas.google.com/blogger/2008/kind#post';
  const escaped = body.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">' +
    '<generator uri="http://www.blogger.com">Blogger</generator><entry><id>post-1</id>' +
    `<published>2024-01-02T08:00:00Z</published><category scheme="${kind}" term="${term}"/>` +
    `<title>أ</title><content type="html">${escaped}</content></entry></feed>`
  );
}
