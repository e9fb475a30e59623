import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProcessFigures } from '../measure-process.ts';
import { fillSites } from '../publish/fill-sites.ts';
import { maqalat } from '../publish/systems/maqalat.ts';

/** What `maqalat check` took: with nothing cached, once more, and after an edit of one article. */
export type SiteCheckFigures = Record<
  'cold' | 'unchanged' | 'edit',
  Pick<ProcessFigures, 'wallS' | 'cpuS' | 'peakMB'>
>;

/**
 * Measures the command `check` on a site of real articles.
 *
 * @param data Folder of the real collections.
 * @param onArticle Called after each article that is written, with the count so far.
 * @throws When the articles cannot be read, or one of them has an error.
 */
export async function measureSiteCheck(
  data: string,
  articles: number,
  onArticle: (done: number) => void,
): Promise<SiteCheckFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'maqalat-bench-check-'));
  try {
    const system = await maqalat(folder);
    const { middle } = await fillSites([system], data, articles, onArticle);
    const cold = await system.check();
    const unchanged = await system.check();
    await appendFile(system.articleFile(middle), 'وأُضيفت هذه الجملة بعد النشر.\n');
    return { cold, unchanged, edit: await system.check() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
