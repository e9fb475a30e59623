import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/feeds/atom-feed.ts';
import type { FeedScope } from '../../../src/feeds/feed-scope.ts';
import { jsonFeed } from '../../../src/feeds/json-feed.ts';
import { rssFeed } from '../../../src/feeds/rss-feed.ts';
import { absoluteUrl } from '../../../src/site/site-path.ts';
import { parseXml } from './parse-xml.ts';
import { sampleItem } from './sample-article.ts';

const hub = 'https://hub.example/';
interface Linked {
  _attributes: { rel: string };
}

const tag: FeedScope = {
  vocabulary: 'tags',
  term: { id: 'sea', label: 'البحر & <الرمل>', aliases: [] },
};
const hostile = sampleItem({
  title: 'رمل < ماء & ملح ]]> "نعم" ]]>',
  html: '<p>نص\u0000\u000b ]]> ثم ]]> آخر</p>',
  categories: ['C<T> & "x"', 'R&amp;D'],
  authors: [{ name: 'ليلى <b> & سامي', url: absoluteUrl('/authors/layla/') }],
});

describe('an RSS feed', () => {
  it('names the article by its canonical address and carries its whole text', () => {
    const { channel } = parseXml(rssFeed('site', [sampleItem()]))['rss'];
    expect(channel.language._text).toBe('ar');
    expect(channel.item.guid).toEqual({
      _attributes: { isPermaLink: 'true' },
      _text: absoluteUrl('/2024/07/shore/'),
    });
    expect(channel.item['content:encoded']._cdata).toContain('هدأ البحر.');
    expect(channel.item.pubDate._text).toBe('Mon, 08 Jul 2024 20:02:00 GMT');
    expect(channel.item['atom:updated']._text).toBe('2024-07-08T21:01:00.000Z');
    expect(channel.item['dc:creator']._text).toBe('ليلى الساحلي');
    expect(channel['atom:link']._attributes.href).toBe(absoluteUrl('/rss.xml'));
  });

  it('shows the lead picture, and the hub where the settings name one', () => {
    const image = absoluteUrl('/media/a-1200.webp');
    const { channel } = parseXml(rssFeed('site', [sampleItem({ image })], hub))['rss'];
    expect(channel.item['media:content']._attributes).toEqual({ url: image, medium: 'image' });
    expect(channel['atom:link'][1]._attributes).toEqual({ href: hub, rel: 'hub' });
    const { feed } = parseXml(atomFeed('site', [], hub));
    expect(feed.link.map(({ _attributes }: Linked) => _attributes.rel)).toContain('hub');
    expect(JSON.parse(jsonFeed('site', [], hub))).toMatchObject({
      hubs: [{ type: 'WebSub', url: hub }],
    });
    expect(rssFeed('site', []) + atomFeed('site', []) + jsonFeed('site', [])).not.toContain('hub');
  });

  it('stays well-formed whatever an article says', () => {
    const { channel } = parseXml(rssFeed(tag, [hostile]))['rss'];
    expect(channel.title._text).toContain('البحر & <الرمل>');
    expect(channel.item.title._cdata).toBe('رمل &lt; ماء &amp; ملح ]]&gt; "نعم" ]]&gt;');
    expect(channel.item['content:encoded']._cdata).toBe('<p>نص ]]&gt; ثم ]]&gt; آخر</p>');
    expect(channel.item.category.map(({ _text }: { _text: string }) => _text)).toEqual([
      'C<T> & "x"',
      'R&amp;D',
    ]);
    expect(channel.item['dc:creator']._text).toBe('ليلى <b> & سامي');
  });

  it('is the same in every build when there is nothing in it', () => {
    expect(rssFeed('site', [])).toBe(rssFeed('site', []));
    expect(parseXml(rssFeed('site', []))['rss'].channel.lastBuildDate._text).toContain('1970');
  });
});

describe('an Atom feed', () => {
  it('says its language, times, authors and categories', () => {
    const { feed } = parseXml(atomFeed('site', [sampleItem()]));
    expect(feed._attributes['xml:lang']).toBe('ar');
    expect(feed.updated._text).toBe('2024-07-08T21:01:00.000Z');
    expect(feed.author.name._text).not.toBe('');
    expect(feed.entry.id._text).toBe(absoluteUrl('/2024/07/shore/'));
    expect(feed.entry.published._text).toBe('2024-07-08T20:02:00.000Z');
    expect(feed.entry.updated._text).toBe('2024-07-08T21:01:00.000Z');
    expect(feed.entry.author).toEqual({
      name: { _text: 'ليلى الساحلي' },
      uri: { _text: absoluteUrl('/authors/layla/') },
    });
    expect(feed.entry.content._attributes.type).toBe('html');
  });

  it('stays well-formed whatever an article says', () => {
    const { feed } = parseXml(atomFeed(tag, [hostile]));
    expect(feed.link[1]._attributes.href).toBe(absoluteUrl('/tags/sea/atom.xml'));
    expect(feed.entry.title._cdata).toBe('رمل &lt; ماء &amp; ملح ]]&gt; "نعم" ]]&gt;');
    expect(
      feed.entry.category.map(
        ({ _attributes }: { _attributes: { term: string } }) => _attributes.term,
      ),
    ).toEqual(['C<T> & "x"', 'R&amp;D']);
    expect(feed.entry.author.name._text).toBe('ليلى <b> & سامي');
  });
});
