import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { FrontPageRules } from '../schema/front-page.ts';
import type { Terms } from '../schema/terms.ts';
import { findCollectionProblems } from './collection-problems.ts';
import { contentFolder } from './folders.ts';
import { findIgnoredFiles } from './ignored-files.ts';
import type { LoadedArticle } from './load-article.ts';
import { loadArticles } from './load-articles.ts';
import { ProblemList } from './problem-list.ts';
import { readFrontPage } from './read-front-page.ts';
import { type ManualPage, readManual } from './read-manual.ts';
import { readTerms } from './read-terms.ts';
import { readVocabularies } from './read-vocabularies.ts';
import type { VocabularySet } from './vocabulary.ts';
import { readCachedTerms } from './vocabulary-cache.ts';

export interface ContentReading {
  articles: LoadedArticle[];
  vocabularies: VocabularySet;
  /** The site's names and terms. */
  terms: Terms;
  /** The editor's rules, or the defaults. */
  frontPage: FrontPageRules;
  /** The engine's manual for writers. */
  manual: ManualPage[];
  /** All problems of all files. */
  problems: ProblemList;
}

export interface ContentOptions {
  /** Absolute path of the folder with `articles/`; by default the site's. */
  folder?: string;
  /** Called after each article. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reads and validates a content folder. Build and checker both use it, so that they agree.
 *
 * @throws Only if the folder itself cannot be listed.
 */
export async function readContent(options: ContentOptions = {}): Promise<ContentReading> {
  const { folder = contentFolder, onProgress } = options;
  const { vocabularies, problems } = await readVocabularies(folder, readCachedTerms);
  problems.push(...(await findIgnoredFiles(folder)));
  const { terms, problems: ofTerms } = readTerms(folder);
  problems.push(...ofTerms);
  const names = await listArticleNames(folder);
  let done = 0;
  const loaded = await loadArticles({ folder, vocabularies, terms }, names, (count) => {
    done += count;
    onProgress?.(done, names.length);
  });
  const articles = loaded.flatMap(({ article }) => article ?? []);
  // All at once they may be more than a call takes.
  for (const each of loaded) problems.push(...each.problems);
  problems.push(...findCollectionProblems(articles));
  const frontPage = await readFrontPage(folder, vocabularies);
  problems.push(
    ...frontPage.problems,
    ...frontPage.missingArticles(listArticlePaths(names, articles)),
  );
  return {
    articles,
    vocabularies,
    terms,
    frontPage: frontPage.rules,
    manual: await readManual(),
    problems: new ProblemList(
      problems,
      loaded.flatMap(({ advice }) => advice ?? []),
    ),
  };
}

/** Addresses of all articles, including invalid ones: these have problems of their own. */
function listArticlePaths(
  names: readonly string[],
  articles: readonly LoadedArticle[],
): Set<string> {
  return new Set([
    ...articles.map(({ metadata }) => metadata.path),
    ...names.map((name) => `/${name.replace(/(?:\/index)?\.mdx$/, '')}/`),
  ]);
}

/** The article files below `articles/`, sorted for a stable report. */
export async function listArticleNames(folder: string): Promise<string[]> {
  return (await glob('**/*.mdx', { cwd: join(folder, 'articles'), dot: false })).sort();
}
