import { extractKeyTerms } from '../arabic/key-terms.ts';
import type { ArticleOptions } from '../check/check-article.ts';
import { sketchText } from '../check/site/text-sketch.ts';
import { countSpellings } from '../check/site/two-spellings.ts';
import { bodyLabels } from '../i18n/body-labels.ts';
import type { CompiledBody, PictureReference } from '../mdx/compiled-body.ts';
import type { ParsedArticle } from '../mdx/parse-article.ts';
import type { Problem } from '../schema/problem.ts';
import { site } from '../site/settings.ts';
import { siteLanguage } from '../site/site-language.ts';
import { basePath } from '../site/site-path.ts';
import { bodyKey, type CachedBody, type PlacedSpelling, readCachedBody } from './body-cache.ts';
import { compilerVersion } from './compiler-version.ts';
import { runNamed } from './current-work.ts';
import { findPicture, type PictureFile } from './pictures.ts';
import { readSpellings } from './read-lexicon.ts';
import { renderArticle } from './render-article.ts';

export interface ArticleBody {
  /** Cache key of the compiled body. */
  key: string;
  body: CompiledBody;
  keyTerms: string[];
  sketch: readonly number[];
  spellings: readonly PlacedSpelling[];
  pictures: PictureFile[];
  problems: Problem[];
  /** A new cache entry, if the body was not cached. */
  fresh?: CachedBody;
}

/** Key terms come from the opening, which states the subject; analysing words costs time. */
const openingLength = 2000;
const keyTermCount = 16;

/** Inputs of the compiler. */
export interface ArticleSource {
  /** Absolute path. */
  file: string;
  source: string;
  /** Name for messages. */
  shown: string;
  lang: string | undefined;
  /** Options of the checker. */
  prose: ArticleOptions;
  /** Digest of the house style: warnings are cached with the body. */
  styleDigest?: string;
}

/**
 * Loads an article's compiled body: from the cache if its source, its pictures and the compiler are
 * unchanged; otherwise compiles it. A body with errors is not cached.
 *
 * @param article The article's source.
 * @param parse Parses it; not called when the body is cached.
 */
export async function compileArticle(
  article: ArticleSource,
  parse: () => ParsedArticle,
): Promise<ArticleBody> {
  const key = bodyKey(article.source, `${await compilerVersion()} ${article.styleDigest ?? ''}`);
  const known = await readFromCache(key, article);
  if (known) return known;

  const parsed = parse();
  const { pictures, problems } = await findPictures(parsed.pictures, article);
  const made = runNamed(article.shown, () => {
    const options = {
      file: article.shown,
      pictures,
      base: basePath,
      lang: article.lang ?? site.lang,
      labels: bodyLabels(siteLanguage),
      digits: site.dates.digits,
    };
    const rendered = renderArticle(parsed, article.source, options, article.prose);
    const { checked } = rendered;
    problems.push(...rendered.problems);
    const opening = rendered.body.text.slice(0, openingLength);
    const spellings = countSpellings(checked.runs, readSpellings()).map(
      ({ offset, ...count }): PlacedSpelling => {
        const { line, column } = checked.placeAt(offset);
        return { ...count, line, column };
      },
    );
    return {
      body: rendered.body,
      keyTerms: extractKeyTerms(opening, keyTermCount),
      sketch: sketchText(rendered.body.text),
      spellings,
    };
  });
  const compiled = { key, ...made, pictures: [...pictures.values()], problems };
  if (problems.some(({ severity }) => severity === 'error')) return compiled;
  const names = [...pictures].map(([src, { digest }]) => ({ src, digest }));
  const fresh = { ...made, warnings: [...problems], pictures: names };
  return { ...compiled, fresh };
}

async function readFromCache(
  key: string,
  article: ArticleSource,
): Promise<ArticleBody | undefined> {
  const cached = readCachedBody(key);
  if (!cached) return undefined;
  const references = cached.pictures.map(({ src }) => ({ src, line: 1, column: 1 }));
  const { pictures } = await findPictures(references, article);
  const isSame = cached.pictures.every(({ src, digest }) => pictures.get(src)?.digest === digest);
  if (!isSame) return undefined;
  return {
    key,
    body: cached.body,
    keyTerms: cached.keyTerms,
    sketch: cached.sketch,
    spellings: cached.spellings,
    pictures: [...pictures.values()],
    problems: relocateWarnings(cached, article.shown),
  };
}

/** The same text may have moved to another file: the warnings name the current one. */
function relocateWarnings(cached: CachedBody, file: string): Problem[] {
  return cached.warnings.map((warning) => ({ ...warning, file }));
}

async function findPictures(references: readonly PictureReference[], article: ArticleSource) {
  const pictures = new Map<string, PictureFile>();
  const problems: Problem[] = [];
  for (const { src, line, column } of references) {
    if (pictures.has(src)) continue;
    const found = await findPicture(src, article.file, { file: article.shown, line, column });
    if (found.problem) problems.push(found.problem);
    else pictures.set(src, found.picture);
  }
  return { pictures, problems };
}
