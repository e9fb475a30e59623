import { dirname, relative, resolve } from 'node:path';
import { versionName } from '../loader/pictures.ts';
import { readSource } from '../loader/read-source.ts';
import { pictureAddress } from '../site/picture-host.ts';
import { hasPublishedSources } from '../site/published-sources.ts';
import {
  type ArticleSource,
  type MonthSources,
  sourcesInFile,
} from '../write/propose/article-source.ts';
import type { Article } from './article.ts';
import { findContentPath } from './content-path.ts';

/** Widest version of a picture that the page where a change is proposed loads, in pixels. */
const widest = 768;

/**
 * Whether the site publishes an article's text. One that leads to an article whose time has not come
 * stays back until then: it names it.
 */
export function isSourcePublished({ hiddenLinks }: Pick<Article, 'hiddenLinks'>): boolean {
  return hasPublishedSources && hiddenLinks.length === 0;
}

/** Splits a month's articles into those of each file of texts. @param articles Newest first. */
export function splitSources(articles: readonly Article[]): Article[][] {
  const oldestFirst = articles.toReversed();
  const files: Article[][] = [];
  for (let start = 0; start < oldestFirst.length; start += sourcesInFile) {
    files.push(oldestFirst.slice(start, start + sourcesInFile));
  }
  return files;
}

/** Collects the texts of articles, for those who propose a change of one. */
export function collectArticleSources(articles: readonly Article[]): MonthSources {
  return Object.fromEntries(
    articles
      .filter(isSourcePublished)
      .map((article) => [article.path, readArticleSource(article)] as const),
  );
}

function readArticleSource({ file, pictures }: Article): ArticleSource {
  const { source = '' } = readSource(resolve(file));
  return {
    path: findContentPath(file),
    source,
    pictures: pictures.map(({ file: picture, digest, widths }) => {
      const width = widths.findLast((each) => each <= widest) ?? widths[0] ?? 0;
      const name = relative(dirname(file), picture).replaceAll('\\', '/');
      return { name, url: pictureAddress(versionName(digest, width, 'avif')) };
    }),
  };
}
