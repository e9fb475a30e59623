import type { TermEntry } from '../loader/content.ts';
import type { VocabularyName } from '../schema/problem.ts';
import { site } from '../site/settings.ts';
import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { memoize } from './memoize.ts';
import { createTermLookup } from './vocabulary.ts';

/** A term with its articles, newest first. */
export interface TermInUse {
  term: TermEntry;
  articles: readonly Article[];
}

const identifiersOf: Record<VocabularyName, (article: Article) => string[]> = {
  sections: ({ section }) => (section ? [section.id] : []),
  series: ({ series }) => (series ? [series.term.id] : []),
  tags: ({ tags }) => tags.map(({ id }) => id),
  authors: ({ authors }) => authors.map(({ id }) => id),
};

const indexes: Record<VocabularyName, () => Promise<readonly TermInUse[]>> = {
  sections: memoize(() => index('sections')),
  series: memoize(() => index('series')),
  tags: memoize(() => index('tags')),
  authors: memoize(() => index('authors')),
};

/**
 * The terms of published articles: sections and series in their file's order, tags and authors by
 * number of articles, then alphabetically in the site's language.
 */
export function termsInUse(name: VocabularyName): Promise<readonly TermInUse[]> {
  return indexes[name]();
}

async function index(name: VocabularyName): Promise<readonly TermInUse[]> {
  const term = createTermLookup(name);
  const articles = await allArticles();
  const carriers = new Map<string, Article[]>();
  for (const article of articles) {
    for (const id of identifiersOf[name](article)) {
      const list = carriers.get(id);
      if (list) list.push(article);
      else carriers.set(id, [article]);
    }
  }
  const used = [...carriers].map(([id, list]) => ({ term: term(id), articles: list }));
  const { compare } = new Intl.Collator(site.lang);
  const byLabel = (a: TermInUse, b: TermInUse) => compare(a.term.label, b.term.label);
  return name === 'sections' || name === 'series'
    ? used.sort((a, b) => a.term.order - b.term.order || byLabel(a, b))
    : used.sort((a, b) => b.articles.length - a.articles.length || byLabel(a, b));
}
