import { type Place, type Problem, problem } from '../schema/problem.ts';
import { isReservedPath } from '../schema/reserved-paths.ts';
import type { ArticleMetadata } from './read-article.ts';

/** The addresses that an article claims, with positions. */
export interface UrlClaims {
  metadata: Pick<ArticleMetadata, 'id' | 'path' | 'aliases' | 'file'>;
  aliasPlaces: readonly Place[];
}

/**
 * Finds conflicting addresses: two articles with one path, an alias that is another article's path
 * or alias or belongs to the site itself, and a folder that contradicts the date.
 */
export function findUrlProblems(articles: readonly UrlClaims[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const {
    metadata: { path, file },
  } of articles) {
    const other = owners.get(path);
    const place = { file, line: 1, column: 1 };
    if (other === undefined) owners.set(path, file);
    else problems.push(problem('duplicate-url', place, { url: path, other }));
  }
  for (const { metadata, aliasPlaces } of articles) {
    const { aliases, file } = metadata;
    for (const [index, alias] of aliases.entries()) {
      const place = aliasPlaces[index] ?? { file, line: 1, column: 1 };
      const key = normalizeAlias(alias);
      const other = owners.get(key);
      if (isReservedPath(alias)) problems.push(problem('alias-reserved', place, { alias }));
      else if (other !== undefined) problems.push(problem('alias-taken', place, { alias, other }));
      else owners.set(key, file);
    }
  }
  for (const {
    metadata: { id, path, file },
  } of articles) {
    const expected = path.slice(1, 8);
    if (!id.startsWith(`${expected}/`)) {
      problems.push(
        problem('folder-mismatch', { file, line: 1, column: 1 }, { expected }, 'warning'),
      );
    }
  }
  return problems;
}

/**
 * Normalizes an alias, since hosts treat encoded and decoded paths, with or without a trailing
 * slash, alike.
 */
function normalizeAlias(alias: string): string {
  let decoded = alias;
  try {
    decoded = decodeURI(alias);
  } catch {
    // A stray `%` is taken literally.
  }
  const folder = decoded.replace(/\/index\.html?$/i, '/');
  return /\.[a-z0-9]+$|[?#]/i.test(folder) || folder.endsWith('/') ? folder : `${folder}/`;
}
