import { describe, expect, it } from 'vitest';
import { feedLinks } from '../../../src/feeds/feed-scope.ts';
import { sitePath } from '../../../src/site/site-path.ts';

describe('the feeds that a page announces', () => {
  it('are the site’s three formats on every page', () => {
    expect(feedLinks('site').map(({ href, type }) => [href, type])).toEqual([
      [sitePath('/rss.xml'), 'application/rss+xml'],
      [sitePath('/atom.xml'), 'application/atom+xml'],
      [sitePath('/feed.json'), 'application/feed+json'],
    ]);
  });

  it('begin with the tag’s own on a tag’s page', () => {
    const term = { id: 'sea', label: 'البحر', aliases: [] };
    const links = feedLinks({ vocabulary: 'tags', term });
    expect(links).toHaveLength(4);
    expect(links[0]?.href).toBe(sitePath('/tags/sea/rss.xml'));
    expect(links[0]?.title).toContain('البحر');
  });
});
