import rss from '@astrojs/rss';
import type { Article } from './articles';

export function feed(title: string, articles: readonly Article[], site: URL | undefined) {
  return rss({
    title,
    description: 'مقالات',
    site: site ?? '',
    items: articles.slice(0, 20).map(({ id, data }) => ({
      title: data.title,
      pubDate: data.date,
      link: `/${id}/`,
    })),
  });
}
