import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { glob } from 'tinyglobby';
import type { CompiledBody } from '../mdx/compiled-body.ts';
import { parseArticle } from '../mdx/parse-article.ts';
import { type Place, type Problem, problem } from '../schema/problem.ts';
import { compileArticle } from './compile-article.ts';
import { compilerVersion } from './compiler-version.ts';
import { contentFolder, shownPath } from './folders.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { opening } from './opening.ts';
import { findPicture, type PictureFile } from './pictures.ts';
import { type ArticleMetadata, readArticle } from './read-article.ts';
import { readFrontPage } from './read-front-page.ts';
import { readSource } from './read-source.ts';
import { readVocabularies, type VocabularySet } from './read-vocabularies.ts';
import { urlProblems } from './url-problems.ts';

/** An article that is right. Its HTML stays in the cache: ten thousand bodies fill a memory. */
export interface LoadedArticle {
  metadata: ArticleMetadata;
  /** Absolute path. */
  file: string;
  /** Where the cache keeps its compiled body. */
  bodyKey: string;
  /** What the checks and the lists need of the body. */
  body: Pick<CompiledBody, 'links' | 'headings' | 'words'> & {
    opening: string;
    keyTerms: string[];
  };
  /** The lead image's file; those of the body come after it in `pictures`. */
  image: PictureFile | undefined;
  pictures: PictureFile[];
  /** Where each of `metadata.aliases` is written. */
  aliasPlaces: Place[];
  /** Changes when anything changes that the store keeps of the article. */
  digest: string;
}

export interface ContentReading {
  articles: LoadedArticle[];
  vocabularies: VocabularySet;
  /** Every problem of every file, in the order of files and lines. */
  problems: Problem[];
}

/** Articles whose files are read or written while one is compiled; more gained nothing. */
const inFlight = 16;

export interface ContentOptions {
  /** Absolute path of the folder that holds `articles/`; the site's own unless told otherwise. */
  folder?: string;
  /** Called after each article. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reads a whole content folder: everything that a build takes in and everything that it would
 * refuse. The content loader and the checker both stand on it, so they cannot disagree.
 *
 * @throws Only where the folder itself cannot be listed.
 */
export async function readContent(options: ContentOptions = {}): Promise<ContentReading> {
  const { folder = contentFolder, onProgress } = options;
  const { vocabularies, problems } = await readVocabularies(folder);
  const names = await articleNames(folder);
  let done = 0;
  const loaded = await mapConcurrently(names, inFlight, async (name) => {
    const article = await loadArticle(folder, name, vocabularies);
    done += 1;
    onProgress?.(done, names.length);
    return article;
  });
  const articles = loaded.flatMap(({ article }) => article ?? []);
  problems.push(...loaded.flatMap((each) => each.problems));
  const claims = articles.map(({ metadata, aliasPlaces }) => ({ ...metadata, aliasPlaces }));
  problems.push(...urlProblems(claims));
  const frontPage = await readFrontPage(folder, vocabularies);
  problems.push(...frontPage.problems, ...frontPage.missingArticles(articlePaths(names, articles)));
  return { articles, vocabularies, problems: problems.sort(byPlace) };
}

/** Addresses of all articles, those too that cannot be loaded: they have problems of their own. */
function articlePaths(names: readonly string[], articles: readonly LoadedArticle[]): Set<string> {
  return new Set([
    ...articles.map(({ metadata }) => metadata.path),
    ...names.map((name) => `/${name.replace(/(?:\/index)?\.mdx$/, '')}/`),
  ]);
}

/** The articles' files below `articles/`, sorted so that every run reports alike. */
export async function articleNames(folder: string): Promise<string[]> {
  return (await glob('**/*.mdx', { cwd: join(folder, 'articles'), dot: false })).sort();
}

/**
 * Reads and compiles one article.
 *
 * @param name Its path below `articles/`.
 * @returns The article where it has no error, and all its problems.
 */
export async function loadArticle(
  folder: string,
  name: string,
  vocabularies: VocabularySet,
): Promise<{ article?: LoadedArticle; problems: Problem[] }> {
  const file = join(folder, 'articles', name);
  const shown = shownPath(file);
  const start = { file: shown, line: 1, column: 1 };
  const target = await realpath(file).catch(() => file);
  if (relative(await realpath(folder), target).startsWith('..')) {
    return { problems: [problem('symlink-outside', start, { target: shownPath(target) })] };
  }
  const reading = await readSource(file);
  if (reading.problem) return { problems: [reading.problem] };

  const { source } = reading;
  const { metadata, problems, placeOf } = readArticle(source, name, shown, vocabularies);
  const { key, body, keyTerms, pictures, ...compiled } = await compileArticle(
    { file, source, shown, lang: metadata?.lang },
    () => parseArticle(source, shown),
  );
  problems.push(...compiled.problems);

  let image: PictureFile | undefined;
  if (metadata?.image) {
    const found = await findPicture(metadata.image.src, file, placeOf(['image', 'src']));
    if (found.problem) problems.push(found.problem);
    else image = found.picture;
  }
  if (!metadata || problems.some(({ severity }) => severity === 'error')) return { problems };
  const all = image ? [image, ...pictures] : pictures;
  const digest = createHash('sha256')
    .update(key)
    .update(await compilerVersion())
    .update(JSON.stringify([metadata, all.map((picture) => picture.digest)]))
    .digest('hex');
  const { links, headings, words, text } = body;
  const outline = { links, headings, words, opening: opening(text), keyTerms };
  const aliasPlaces = metadata.aliases.map((_, index) => placeOf(['aliases', index]));
  const derived = { bodyKey: key, body: outline, image, pictures: all, aliasPlaces, digest };
  return { article: { metadata, file, ...derived }, problems };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
