import { describe, expect, it } from 'vitest';
import { readAtom } from '../../../../scripts/import/readers/feed/atom.ts';
import { readFeedDate } from '../../../../scripts/import/readers/feed/feed-date.ts';
import { readJsonFeed } from '../../../../scripts/import/readers/feed/json-feed.ts';
import { readRss } from '../../../../scripts/import/readers/feed/rss.ts';
import { parseXml, XmlTooDeep } from '../../../../src/convert/xml/parse-xml.ts';
import { childElements } from '../../../../src/convert/xml/xml-element.ts';

const root = (xml: string) => {
  const [element] = childElements(parseXml(xml));
  if (!element) throw new Error('no root');
  return element;
};
const rss = (item: string) =>
  readRss(
    root(
      `<rss><channel><title>نهر</title><language>ar</language><item>${item}</item></channel></rss>`,
    ),
  ).items[0];

describe('RSS', () => {
  it('gives the whole text where there is one', () => {
    expect(
      rss('<description>موجز</description><content:encoded>&lt;p>نص&lt;/p></content:encoded>'),
    ).toMatchObject({
      content: '<p>نص</p>',
      summary: 'موجز',
    });
    expect(rss('<description>&lt;p>نص&lt;/p></description>')).toMatchObject({
      content: '<p>نص</p>',
    });
    expect(rss('<description>موجز</description>')).toMatchObject({ content: undefined });
  });
  it('knows items by guid, and takes a permalink for the address', () => {
    expect(rss('<guid>https://x.example/1</guid>')).toMatchObject({
      id: 'https://x.example/1',
      url: 'https://x.example/1',
    });
    expect(rss('<guid isPermaLink="false">7</guid><link>https://x.example/7</link>')).toMatchObject(
      { id: '7', url: 'https://x.example/7' },
    );
  });
  it('reads names, pictures and twice escaped titles', () => {
    expect(
      rss(
        '<title>أ &amp;amp; ب</title><author>desk@x.example (سمر)</author><enclosure url="https://x.example/1.jpg" type="image/jpeg"/><category>ماء</category>',
      ),
    ).toMatchObject({
      title: 'أ & ب',
      authors: ['سمر'],
      image: { src: 'https://x.example/1.jpg' },
      categories: ['ماء'],
      lang: 'ar',
    });
  });
  it('reads RSS 1.0, whose items stand beside the channel', () => {
    const feed = readRss(
      root(
        '<rdf:RDF><channel><title>نهر</title></channel><item rdf:about="u"><title>أ</title></item></rdf:RDF>',
      ),
    );
    expect(feed).toMatchObject({ title: 'نهر', items: [{ id: 'u', title: 'أ' }] });
  });
});

describe('Atom', () => {
  it('reads addresses from the base that the feed names', () => {
    const feed = readAtom(
      root(
        '<feed xml:base="https://x.example/blog/"><entry><id>1</id><link href="posts/1"/><link rel="enclosure" type="audio/mpeg" href="/1.mp3"/></entry></feed>',
      ),
    );
    expect(feed.items[0]).toMatchObject({
      url: 'https://x.example/blog/posts/1',
      media: [{ url: 'https://x.example/1.mp3' }],
    });
  });

  const entry = (inner: string) =>
    readAtom(
      root(
        `<feed xml:lang="ar"><title>نهر</title><author><name>سمر</name></author><entry>${inner}</entry></feed>`,
      ),
    ).items[0];
  it('reads each kind of text', () => {
    expect(entry('<content type="html">&lt;p>نص&lt;/p></content>')).toMatchObject({
      content: '<p>نص</p>',
    });
    expect(entry('<content>أ &lt; ب</content>')).toMatchObject({ content: '<p>أ &lt; ب</p>' });
    expect(
      entry('<content type="xhtml"><x:div xmlns:x="h"><x:p>نص<x:br/></x:p></x:div></content>'),
    ).toMatchObject({ content: '<p>نص<br></p>' });
    expect(entry('<title type="html">&lt;b>أ&lt;/b></title>')).toMatchObject({
      title: 'أ',
      authors: ['سمر'],
      lang: 'ar',
    });
  });
});

describe('JSON Feed', () => {
  it('reads what is of the right type and passes over the rest', () => {
    const feed = readJsonFeed(
      JSON.stringify({
        version: 'x',
        title: 'نهر',
        items: [{ id: 7, title: 5, content_text: 'أ\n\nب', tags: 'x' }, 'no'],
      }),
    );
    expect(feed?.items).toMatchObject([
      { id: '7', title: '', content: '<p>أ</p><p>ب</p>', categories: [] },
    ]);
    expect(readJsonFeed('{"items"')).toBeUndefined();
    expect(readJsonFeed('{}')).toBeUndefined();
  });
});

describe('dates of feeds', () => {
  it.each([
    ['Wed, 11 Nov 2015 00:00:00 +0100', '2015-11-10T23:00:00Z'],
    ['11 Nov 2015 00:00 GMT', '2015-11-11T00:00:00Z'],
    ['Wed, 11 Nov 2015 00:00:00 EST', '2015-11-11T05:00:00Z'],
    ['2015-11-11T00:00:00Z', '2015-11-11T00:00:00Z'],
  ])('%s', (text, moment) =>
    expect(readFeedDate(text, '+09:00')).toEqual({
      kind: 'moment',
      moment: new Date(moment),
      assumed: [],
    }));
  it('are none where they are none', () => {
    expect(readFeedDate('11/11/15', 'UTC').kind).toBe('unreadable');
  });
});

describe('XML', () => {
  it('never expands what a document declares itself', () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r>&b;&lt;</r>';
    expect(root(bomb).children.join('')).toBe('&b;<');
  });
  it('is refused past any honest depth', () => {
    expect(() => parseXml('<a>'.repeat(10_000))).toThrow(XmlTooDeep);
  });
});
