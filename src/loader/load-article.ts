import { lstatSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { analyse } from '../arabic/analyse.ts';
import { checkText } from '../check/check-text.ts';
import { settleProblems } from '../check/settle-problems.ts';
import type { CompiledBody } from '../mdx/compiled-body.ts';
import { parseArticle } from '../mdx/parse-article.ts';
import { type Place, type Problem, problem } from '../schema/problem.ts';
import type { Terms } from '../schema/terms.ts';
import { site } from '../site/settings.ts';
import type { CachedBody, PlacedSpelling } from './body-cache.ts';
import { compileArticle } from './compile-article.ts';
import { runNamed } from './current-work.ts';
import { shownPath } from './folders.ts';
import { siteStyle } from './house-style.ts';
import { excerptOpening } from './opening.ts';
import { findPicture, type PictureFile } from './pictures.ts';
import type { CachedAdvice } from './problem-list.ts';
import { resolveProseOptions } from './prose-options.ts';
import { type ArticleMetadata, readArticle } from './read-article.ts';
import { readSource } from './read-source.ts';
import type { VocabularySet } from './vocabulary.ts';

/** A valid article. Its HTML stays in the cache: ten thousand bodies would fill the memory. */
export interface LoadedArticle {
  metadata: ArticleMetadata;
  /** Absolute path. */
  file: string;
  /** Cache key of its compiled body. */
  bodyKey: string;
  /** The parts of the body for checks and lists. */
  body: Pick<CompiledBody, 'links' | 'headings' | 'styleSheets' | 'words'> & {
    opening: string;
    /** Stems of the title, and the most frequent ones of the body, for related articles. */
    titleTerms: string[];
    keyTerms: string[];
    /** For near-duplicates. */
    sketch: Uint32Array;
    /** Names that have several spellings. */
    spellings: readonly PlacedSpelling[];
  };
  /** The lead picture's file; those of the body follow it in `pictures`. */
  image: PictureFile | undefined;
  pictures: PictureFile[];
  /** Position of each of `metadata.aliases`. */
  aliasPlaces: Place[];
  /** Position of `metadata.replacedBy`. */
  replacementPlace: Place | undefined;
}

/** Shared inputs of all articles. */
export interface ContentPlace {
  /** Absolute path of the folder with `articles/`. */
  folder: string;
  vocabularies: VocabularySet;
  /** The site's names and terms. */
  terms?: Terms | undefined;
}

export interface ArticleLoading {
  /** The article, if it has no error. */
  article?: LoadedArticle;
  problems: Problem[];
  /** Instead of `problems`, where the article was loaded from the cache. */
  advice?: CachedAdvice;
  /** A new cache entry. */
  fresh?: readonly [key: string, cached: CachedBody];
}

/**
 * Reads and compiles one article.
 *
 * @param name Path below `articles/`.
 */
export async function loadArticle(place: ContentPlace, name: string): Promise<ArticleLoading> {
  const { folder, vocabularies } = place;
  const file = join(folder, 'articles', name);
  const shown = shownPath(file);
  const start = { file: shown, line: 1, column: 1 };
  const target = await resolveTarget(file);
  if (relative(await resolveFolder(folder), target).startsWith('..')) {
    return { problems: [problem('symlink-outside', start, { target: shownPath(target) })] };
  }
  const reading = readSource(file);
  if (reading.problem) return { problems: [reading.problem] };

  const { source } = reading;
  const { metadata, problems, placeOf } = runNamed(shown, () =>
    readArticle(source, name, shown, { vocabularies, timeZone: site.dates.timeZone }),
  );
  const { style, digest } = siteStyle(place);
  const prose = { ...resolveProseOptions(metadata), house: style };
  const { key, body, keyTerms, sketch, spellings, pictures, fresh, ...compiled } =
    await compileArticle(
      { file, source, shown, lang: metadata?.lang, prose, styleDigest: digest },
      () => runNamed(shown, () => parseArticle(source, shown)),
    );
  problems.push(...compiled.problems);
  problems.push(...settleProblems(checkText(reading.text, shown), source, prose));

  let image: PictureFile | undefined;
  if (metadata?.image) {
    const found = await findPicture(metadata.image.src, file, placeOf(['image', 'src']));
    if (found.problem) problems.push(found.problem);
    else image = found.picture;
  }
  if (!metadata || problems.some(({ severity }) => severity === 'error')) return { problems };
  const all = image ? [image, ...pictures] : pictures;
  const { links, headings, styleSheets, words, text } = body;
  const titleTerms = analyse(metadata.title).flatMap(({ terms }) => terms);
  const forOthers = { titleTerms, keyTerms, sketch: Uint32Array.from(sketch), spellings };
  const opening = excerptOpening(text);
  const outline = { links, headings, styleSheets, words, opening, ...forOthers };
  const aliasPlaces = metadata.aliases.map((_, index) => placeOf(['aliases', index]));
  const replacementPlace = metadata.replacedBy && placeOf(['replacedBy']);
  const places = { aliasPlaces, replacementPlace: replacementPlace || undefined };
  const derived = { bodyKey: key, body: outline, image, pictures: all, ...places };
  const loading = { article: { metadata, file, ...derived }, problems };
  return fresh ? { ...loading, fresh: [key, fresh] } : loading;
}

const realFolders = new Map<string, Promise<string>>();

/** Cached: folders are few and files many, and resolving a path reads each of its parts. */
function resolveFolder(folder: string): Promise<string> {
  const known = realFolders.get(folder) ?? realpath(folder).catch(() => folder);
  realFolders.set(folder, known);
  return known;
}

/** Resolves symbolic links. */
async function resolveTarget(file: string): Promise<string> {
  const state = lstatSync(file, { throwIfNoEntry: false });
  if (state?.isSymbolicLink()) return realpath(file).catch(() => file);
  return join(await resolveFolder(dirname(file)), basename(file));
}
