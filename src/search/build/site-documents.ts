import { formatDay } from '../../arabic/dates.ts';
import { withDigits } from '../../arabic/digits.ts';
import { dayInZone } from '../../arabic/zone-clock.ts';
import { readCachedBody } from '../../loader/body-cache.ts';
import type { LoadedArticle } from '../../loader/load-article.ts';
import { readContent } from '../../loader/read-content.ts';
import type { VocabularySet } from '../../loader/read-vocabularies.ts';
import type { Heading } from '../../mdx/compiled-body.ts';
import { site } from '../../site.config.ts';
import { sitePath } from '../../site-path.ts';
import type { DocumentHeading, SearchDocument } from '../document.ts';
import { isolatedRuns } from './isolated-runs.ts';

/** The published articles of the content folder, newest first, as search takes them in. */
export async function* siteDocuments(): AsyncGenerator<SearchDocument> {
  const { articles, vocabularies } = await readContent();
  const published = articles.filter(({ metadata }) => !metadata.draft);
  published.sort((a, b) => b.metadata.published.getTime() - a.metadata.published.getTime());
  for (const article of published) yield await documentOf(article, vocabularies);
}

async function documentOf(
  { metadata, bodyKey }: LoadedArticle,
  vocabularies: VocabularySet,
): Promise<SearchDocument> {
  const cached = readCachedBody(bodyKey);
  if (!cached) throw new Error(`the cache lost the body of ${metadata.file}; build once more`);
  const value = (name: 'sections' | 'tags' | 'authors') => (id: string) => {
    const term = vocabularies[name].terms.find((each) => each.id === id);
    return { id, label: term?.label ?? id.replaceAll('-', ' ') };
  };
  const section = [metadata.section ?? []].flat().map(value('sections'));
  const year = String(dayInZone(metadata.published, site.dates.timeZone).year);
  const { text, headings } = cached.body;
  return {
    url: sitePath(metadata.path),
    title: metadata.title,
    text,
    headings: placed(headings, text),
    meta: {
      date: formatDay(metadata.published, site.dates),
      ...(section[0] && { section: section[0].label }),
      isolated: isolatedRuns([metadata.title, text]).join('\n'),
    },
    filters: {
      section,
      tag: metadata.tags.map(value('tags')),
      author: metadata.authors.map(value('authors')),
      year: [{ id: year, label: withDigits(year, site.dates.digits) }],
    },
    published: Math.floor(metadata.published.getTime() / 1000),
  };
}

/** Finds each heading's line in the text, in order, as two may read alike. */
function placed(headings: readonly Heading[], text: string): DocumentHeading[] {
  const lines = `\n${text}\n`;
  let from = 0;
  return headings.flatMap(({ id, text: heading }) => {
    const offset = lines.indexOf(`\n${heading}\n`, from);
    if (offset < 0) return [];
    from = offset + 1;
    return [{ id, text: heading, offset }];
  });
}
