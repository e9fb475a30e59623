import { writeZip as zip } from '../../../../scripts/bench/fuzz/write-zip.ts';

/** A short text of two paragraphs with a number, a sign and a link, as each format holds it. */
export interface ProofSource {
  format: string;
  name: string;
  bytes: Uint8Array | string;
}

const first = 'غرس البستانيّ ٤٥ شجرة قرب البئر القديمة ☘ قبل المطر.';
const second = 'وعاد الصبية إلى الساحة ليجمعوا حبّات الكستناء من تحت الأوراق.';
const title = 'موسم الكستناء';
const html = `<p>${first}</p><p>${second}</p>`;

const wxr = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="c" xmlns:wp="w" xmlns:dc="d"><channel><title>دفتر الجبل</title>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://jabal.example</wp:base_blog_url>
<item><title>صفحة سابقة</title><wp:post_id>6</wp:post_id><wp:post_type>attachment</wp:post_type></item>
<item><title>${title}</title><content:encoded><![CDATA[${first}

${second}]]></content:encoded><wp:post_id>7</wp:post_id><wp:post_date_gmt>2024-10-01 08:00:00</wp:post_date_gmt>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>`;

const prose =
  'ويقول أهل القرية إنّ هذه الأشجار أقدم من الطريق الذي يمرّ بها، وإنّ أحدًا لا يذكر من زرعها أوّل مرّة. ';

/** The windows-1256 bytes of a text of these letters. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? 0x3f);
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A part of another format inside of a document. */
interface EmbeddedPart {
  relationship: string;
  part: string;
  content: string;
}

/** A Word document with these paragraphs, as XML or as text, and parts of other formats. */
export function wordSource(...blocks: readonly (string | EmbeddedPart)[]): ProofSource {
  const parts = blocks.filter((block) => typeof block !== 'string');
  const body = blocks
    .map((block) => {
      if (typeof block !== 'string') return `<w:altChunk r:id="${block.part}"/>`;
      return block.startsWith('<w:') ? block : paragraph(block);
    })
    .join('');
  const data = `<w:document ${w} ${r}><w:body>${body}</w:body></w:document>`;
  const relationships = parts.map(
    ({ relationship, part }) =>
      `<Relationship Id="${part}" Type="http://example.org/${relationship}" Target="${part}"/>`,
  );
  return {
    format: 'docx',
    name: 'story.docx',
    bytes: zip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      { name: 'word/document.xml', data },
      {
        name: 'word/_rels/document.xml.rels',
        data: `<Relationships>${relationships.join('')}</Relationships>`,
      },
      ...parts.map(({ part, content }) => ({ name: `word/${part}`, data: content })),
    ]),
  };
}

/** The same story in every format. */
export const proofSources: readonly ProofSource[] = [
  { format: 'text', name: 'story.txt', bytes: `${title}\n\n${first}\n\n${second}\n` },
  {
    format: 'text in windows-1256',
    name: 'old.txt',
    bytes: windows1256(`${title}\n\n${first.replace('☘ ', '').replace('٤٥', '45')}\n\n${second}\n`),
  },
  {
    format: 'html',
    name: 'page.html',
    bytes: `<!doctype html><html lang="ar"><head><title>${title}</title></head><body><nav><a href="/">الرئيسية</a></nav>
<article><h1>${title}</h1>${html}<p>${prose.repeat(4)}</p></article><footer>جميع الحقوق محفوظة</footer></body></html>`,
  },
  {
    format: 'markdown',
    name: 'story.md',
    bytes: `---\ntitle: ${title}\n---\n\n${first}\n\n${second}\n`,
  },
  { format: 'wordpress', name: 'blog.xml', bytes: wxr },
  {
    format: 'rss',
    name: 'feed.xml',
    bytes: `<rss version="2.0"><channel><title>دفتر</title><item><title>${title}</title><guid>a-7</guid><description><![CDATA[${html}]]></description></item></channel></rss>`,
  },
  {
    format: 'atom',
    name: 'atom.xml',
    bytes: `<feed xmlns="http://www.w3.org/2005/Atom"><title>دفتر</title><entry><id>urn:7</id><title>${title}</title><content type="html">${html.replaceAll('<', '&lt;')}</content></entry></feed>`,
  },
  {
    format: 'json feed',
    name: 'feed.json',
    bytes: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'دفتر',
      items: [{ id: '7', title, content_html: html }],
    }),
  },
  {
    format: 'jsonl',
    name: 'rows.jsonl',
    bytes: `${JSON.stringify({ id: 7, title, text: `${first}\n\n${second}` })}\n`,
  },
  { format: 'csv', name: 'rows.csv', bytes: `title,text\n${title},"${first}\n\n${second}"\n` },
  wordSource(title, first, second),
];
