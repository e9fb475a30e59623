import { slugOfFile } from './earlier-articles.ts';
import type { EarlierState } from './earlier-state.ts';
import type { ImportRun } from './import-run.ts';
import { freeTarget } from './write/target.ts';

/** An article's target file, and its old addresses. */
export interface ArticlePlace {
  /** Absolute path. */
  file: string;
  /** Old addresses, redirected. */
  aliases: string[];
  /** The address that it had before this run moved it. */
  movedFrom?: string | undefined;
  /** The preferred slug, where another article already has it. */
  takenSlug?: string | undefined;
}

/** The fields that determine an article's target. */
export interface PlacedArticle {
  title: string;
  slug?: string | undefined;
  aliases: readonly string[];
  hasPictures: boolean;
}

/**
 * Chooses an article's target file. An existing article keeps its file, also under a new title,
 * because its address is published; only a new month moves it, and the old address redirects.
 *
 * @param month `YYYY/MM` of its publication.
 */
export function placeOf(
  article: PlacedArticle,
  month: string,
  earlier: EarlierState | undefined,
  run: Pick<ImportRun, 'out' | 'unwritten'>,
): ArticlePlace {
  const { title, slug: oldSlug, hasPictures } = article;
  const isTaken = (path: string) => run.unwritten.has(path);
  if (!earlier) {
    const name = oldSlug === undefined ? title : decodeReadableSlug(oldSlug);
    return {
      ...freeTarget(run.out, month, name, hasPictures, isTaken),
      aliases: [...article.aliases],
    };
  }
  const { file, carried } = earlier;
  const aliases = [...new Set([...carried.aliases, ...article.aliases])];
  const isFolder = /[\\/]index\.mdx$/.test(file);
  const oldMonth = /\/(\d{4}\/\d{2})\/[^/]+(?:\/index)?\.mdx$/.exec(
    file.replaceAll('\\', '/'),
  )?.[1];
  // Pictures lie beside an index.mdx and would stay behind.
  const staysPut = oldMonth === undefined || oldMonth === month || isFolder;
  if (staysPut && hasPictures && !isFolder) {
    return { file: file.replace(/\.mdx$/, '/index.mdx'), aliases };
  }
  if (staysPut) return { file, aliases };
  const slug = slugOfFile(file);
  const movedFrom = `/${oldMonth}/${slug}/`;
  const target = freeTarget(run.out, month, slug, hasPictures, isTaken);
  return { ...target, aliases: [...new Set([...aliases, movedFrom])], movedFrom };
}

/** Decodes a slug and separates its words: `%D9%87%D8%AF%D9%86%D8%A9` → `هدنة`. */
function decodeReadableSlug(slug: string): string {
  try {
    return decodeURIComponent(slug).replace(/[-_+]+/g, ' ');
  } catch {
    return slug;
  }
}
