import { describe, expect, it } from 'vitest';
import type { RawArticle } from '../../../../scripts/import/raw-article.ts';
import { faultsOf, proveReading, withText } from './prove-reading.ts';
import { wordSource } from './sources.ts';

const csvOf = (html: string) => `title,text\nدفتر الورشة,"${html.replaceAll('"', '""')}"\n`;
const prose =
  'وتفتح الورشة أبوابها كل صباح لمن أراد أن يتعلّم نقش الخشب، ولا تطلب من أحد أجرًا عن الشهر الأول. ';
const page = (inside: string) =>
  `<!doctype html><html lang="ar"><head><title>ورشة النقش</title></head><body><article>${inside}<p>${prose.repeat(3)}</p><p>${prose.repeat(2)}</p></article></body></html>`;
const post = (content: string, meta = '', after = '') => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="c" xmlns:excerpt="e" xmlns:wp="w" xmlns:dc="d"><channel><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_blog_url>https://naqsh.example</wp:base_blog_url>
<item><title>ورشة النقش</title><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>31</wp:post_id>
<wp:post_date_gmt>2024-02-11 08:00:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${meta}</item>${after}</channel></rss>`;

describe('the proof reads as browsers and editors do', () => {
  it.each([
    ['a list that counts down', '<ol reversed><li>صقل</li><li>نقش</li><li>قصّ</li></ol>'],
    ['a list from nought', '<ol start="0"><li>قياس اللوح</li><li>قصّ اللوح</li></ol>'],
    ['a list down from a number', '<ol reversed start="9"><li>صقل</li><li>نقش</li></ol>'],
    [
      'a picture of a sign',
      '<p>أحسنت <img src="https://s.w.org/images/core/emoji/72x72/1f44f.png" alt="👏"></p>',
    ],
    ['signs over a word', '<p><ruby>نقش<rp>(</rp><rt>نَقْش</rt><rp>)</rp></ruby> الخشب.</p>'],
    ['an item with a number of its own', '<ol><li>قصّ</li><li value="7">نقش</li><li>صقل</li></ol>'],
  ])('%s', async (_, html) => {
    expect(faultsOf(await proveReading('rows.csv', csvOf(`<p>الخطوات:</p>${html}`)))).toEqual({});
  });

  it.each([
    ['a quotation right under an item', '- مبرد\n> احفظه جافًّا\n\nثم ابدأ.'],
    ['a quotation right under a paragraph', 'قال المعلّم:\n> لا تستعجل\nالنقش أبدًا.\n\nثم سكت.'],
    ['a box of Python-Markdown', '!!! warning "تنبيه الورشة"\n    لا تلمس الإزميل.\n\nثم ابدأ.'],
    ['a line that begins with its marks', '!!! ثم سأل المعلّم:\n??? أين المبرد\n\nثم ابدأ.'],
    ['a box between colons', '::: tip\nاشحذ الإزميل أولًا.\n:::\n\nثم ابدأ.'],
    ['words struck by one sign', 'نقش و~صقل~ اللوح.'],
    ['a quotation in a quotation', '> روى المعلّم:\n>> الخشب صبور\n\nثم سكت.'],
  ])('%s', async (_, body) => {
    const source = `---\ntitle: ورشة النقش\n---\n\n${body}\n`;
    expect(faultsOf(await proveReading('post.md', source))).toEqual({});
  });

  it.each([
    ['words in brackets', 'جمع القِطع [piece set] ثم عدّها.'],
    [
      'a caption in an attribute',
      '[caption caption="إزميل قديم"]<img src="a.jpg" alt="">[/caption]\n\nثم نقش.',
    ],
    ['a post of another site', 'https://twitter.com/naqsh/status/81\n\nثم نقش.'],
  ])('%s of WordPress', async (_, content) => {
    expect(faultsOf(await proveReading('blog.xml', post(content)))).toEqual({});
  });

  it('a title of Atom that is text, whatever stands in it', async () => {
    const feed =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:naqsh:4</id><title type="text">وسم &lt;b&gt; في نقش المعلّم</title><content type="html">&lt;p&gt;نقش اللوح.&lt;/p&gt;</content></entry></feed>';
    expect(faultsOf(await proveReading('feed.xml', feed))).toEqual({});
  });

  it('an Arabic word on a Persian keyboard beside Kurdish names', async () => {
    const text = 'بلغ المسافر هەولێر ثم سلێمانی في رحلة کردیة طويلة.';
    const proof = await proveReading(
      'story.txt',
      `دفتر السفر\n\n${text}\n`,
      withText('کردیة', 'كردية'),
    );
    expect(faultsOf(proof)).toEqual({});
  });

  it("takes an export's caption of the picture that stands for a post", async () => {
    const meta =
      '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value><![CDATA[58]]></wp:meta_value></wp:postmeta>';
    const picture =
      '<item><title>لوح</title><excerpt:encoded><![CDATA[لوح جوز منقوش]]></excerpt:encoded><wp:post_id>58</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://naqsh.example/lawh.jpg</wp:attachment_url></item>';
    const proof = await proveReading('blog.xml', post('نقش اللوح.', meta, picture), withCaption);
    expect(faultsOf(proof)).toEqual({});
  });

  const run = (text: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const part = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const p = (content: string, properties = '') =>
    `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`;
  const symbols = (font: string) => `<w:rFonts w:ascii="${font}" w:cs="${font}"/>`;
  it.each([
    ['a vowel mark that stands alone', p(run('وقد ') + run('\u064E') + run('نقش المعلّم لوحًا.'))],
    [
      'a large first letter',
      p(run('ن'), '<w:framePr w:dropCap="drop" w:lines="2"/>') + p(run('قش المعلّم لوحًا.')),
    ],
    [
      'a field in the code of another',
      p(
        part('begin') +
          code('IF ') +
          part('begin') +
          code('REF x') +
          part('separate') +
          run('سرّ') +
          part('end') +
          part('separate') +
          run('نقش المعلّم لوحًا.') +
          part('end'),
      ),
    ],
    [
      'a field that draws a sign',
      p(run('تمّ ') + part('begin') + code('SYMBOL 252 \\f Wingdings') + part('end')),
    ],
    [
      'letters in a font of signs',
      p(
        run('النبي ') +
          run('r', symbols('AGA Arabesque')) +
          run(' و') +
          run('J', symbols('Wingdings')),
      ),
    ],
    ['a sign that is a letter', p(run('زاوية و') + run('\uF061', symbols('Symbol')))],
    [
      'a cell that a reviewer deleted',
      `<w:tbl><w:tr>${cell('لوح')}${cell('إزميل')}</w:tr><w:tr>${cell('مبرد')}${cell('منشار', '<w:cellDel w:id="3"/>')}</w:tr></w:tbl>`,
    ],
    [
      'a version for other programs',
      p(
        `<mc:AlternateContent><mc:Choice Requires="am3d">${run('مجسّم')}</mc:Choice><mc:Fallback>${run('صورة المجسّم')}</mc:Fallback></mc:AlternateContent>`,
      ),
    ],
    [
      'signs over a word',
      p(
        `<w:r><w:ruby><w:rt>${run('نَقْش')}</w:rt><w:rubyBase>${run('نقش')}</w:rubyBase></w:ruby></w:r>${run(' الخشب.')}`,
      ),
    ],
    [
      'an equation',
      p(
        `${run('المساحة ')}<m:oMath><m:sSup><m:e><m:r><m:t>r</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:f><m:num><m:r><m:t>أ</m:t></m:r></m:num><m:den><m:r><m:t>ب</m:t></m:r></m:den></m:f><m:rad><m:e><m:r><m:t>س</m:t></m:r></m:e></m:rad></m:oMath>`,
      ),
    ],
  ])('%s in Word', async (_, body) => {
    const { name, bytes } = wordSource('ورشة النقش', body);
    expect(faultsOf(await proveReading(name, bytes))).toEqual({});
  });

  it.each([
    ['chunk.html', '<h2>أدوات الورشة</h2><p>مبرد <b>و</b>إزميل.</p><ul><li>لوح جوز</li></ul>'],
    ['chunk.txt', 'مبرد\r\nإزميل'],
    [
      'chunk.mht',
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="part-of-archive"\r\n\r\n--part-of-archive\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<p>مبرد وإزميل.</p>').toString('base64')}\r\n--part-of-archive--\r\n`,
    ],
  ])('a text of another format in Word (%s)', async (chunk, content) => {
    const { name, bytes } = wordSource('ورشة النقش', p(run('في الصندوق:')), {
      relationship: 'aFChunk',
      part: chunk,
      content,
    });
    const proof = await proveReading(name, bytes);
    expect(faultsOf(proof)).toEqual({});
    expect(proof.words).toBeGreaterThan(5);
  });

  it('a headline that leads to its own page, and facts for machines', async () => {
    const html = page(
      '<h1><a href="/naqsh">ورشة النقش</a></h1><div itemprop="publisher"><div itemprop="url">https://naqsh.example/i/logo.png</div></div>',
    );
    expect(faultsOf(await proveReading('page.html', html))).toEqual({});
  });

  it('but a link whose words lost it is named once, with all of its words', async () => {
    const html = '<p>انظر <a href="https://naqsh.example/dars">الدرس الثالث هنا</a> أولًا.</p>';
    const proof = await proveReading('rows.csv', csvOf(html), (article) => ({
      ...article,
      body: {
        type: 'root',
        children: [
          { type: 'paragraph', children: [{ type: 'text', value: 'انظر الدرس الثالث هنا أولًا.' }] },
        ],
      },
    }));
    expect(proof.differences).toContainEqual({
      kind: 'lost-links',
      count: 1,
      examples: ['الدرس الثالث هنا (https://naqsh.example/dars)'],
    });
  });
});

/** As the import places it: a picture that is not there leaves its caption. */
function withCaption(article: RawArticle): RawArticle {
  const value = article.image?.caption ?? '';
  const children: RawArticle['body']['children'] = [
    { type: 'paragraph', children: [{ type: 'text', value }] },
    ...article.body.children,
  ];
  return { ...article, body: { type: 'root', children } };
}
