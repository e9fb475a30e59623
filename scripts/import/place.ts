import { slugOfFile } from './earlier-articles.ts';
import type { EarlierState } from './earlier-state.ts';
import type { ImportRun } from './import-run.ts';
import { freeTarget } from './write/target.ts';

/** Where an article goes, and the addresses that lead there. */
export interface ArticlePlace {
  /** Absolute path. */
  file: string;
  /** Old addresses, redirected. */
  aliases: string[];
  /** The address that it leaves in this run. */
  movedFrom?: string | undefined;
}

/**
 * Chooses an article's file. One that exists keeps its file, also under a new title, since its
 * address is known out there; only a new month moves it, and then the old address leads on.
 *
 * @param month `YYYY/MM` of its publication.
 */
export function placeOf(
  title: string,
  month: string,
  earlier: EarlierState | undefined,
  run: Pick<ImportRun, 'out' | 'unwritten'>,
): ArticlePlace {
  if (!earlier) {
    const file = freeTarget(run.out, month, title, (path) => run.unwritten.has(path));
    return { file, aliases: [] };
  }
  const { file, carried } = earlier;
  const oldMonth = /\/(\d{4}\/\d{2})\/[^/]+(?:\/index)?\.mdx$/.exec(
    file.replaceAll('\\', '/'),
  )?.[1];
  // Pictures lie beside an index.mdx and would stay behind.
  const staysPut = oldMonth === undefined || oldMonth === month || file.endsWith('index.mdx');
  if (staysPut) return { file, aliases: carried.aliases };
  const slug = slugOfFile(file);
  const movedFrom = `/${oldMonth}/${slug}/`;
  const target = freeTarget(run.out, month, slug, (path) => run.unwritten.has(path));
  return { file: target, aliases: [...new Set([...carried.aliases, movedFrom])], movedFrom };
}
