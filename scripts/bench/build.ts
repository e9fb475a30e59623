import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFromJsonLines } from './content-from-json-lines.ts';
import { folderSize } from './folder-size.ts';
import { measureProcess } from './measure-process.ts';

/** What one build took, and what it made. */
export interface BuildFigures {
  wallS: number;
  cpuS: number;
  peakMB: number;
  files: number;
  bytes: number;
}

export interface BuildBench {
  articles: number;
  cases: { cold: BuildFigures; unchanged: BuildFigures; edit: BuildFigures };
}

/**
 * Measures builds of a site made from JSON Lines: with nothing cached, with nothing changed, and
 * with one sentence added to one article.
 *
 * @param file Articles as JSON Lines.
 * @param limit The most articles to use.
 * @param onCase Called when a case begins.
 * @throws When a build fails, with what it said.
 */
export async function benchBuild(
  file: string,
  limit: number | undefined,
  onCase: (name: string) => void,
): Promise<BuildBench> {
  const folder = await mkdtemp(join(tmpdir(), 'maqalat-bench-'));
  try {
    const content = join(folder, 'content');
    const articles = await contentFromJsonLines(file, content, limit);
    const build = () => measureBuild(content, join(folder, 'dist'), join(folder, 'cache'));
    onCase('cold');
    const cold = await build();
    onCase('unchanged');
    const unchanged = await build();
    onCase('edit');
    await editOne(content);
    const edit = await build();
    return { articles, cases: { cold, unchanged, edit } };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureBuild(content: string, dist: string, cache: string): Promise<BuildFigures> {
  const { wallS, cpuS, peakMB, exitCode, output } = await measureProcess(
    process.execPath,
    ['scripts/maqalat.ts', 'build', '--outDir', dist],
    { env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: cache } },
  );
  if (exitCode !== 0) throw new Error(`the build failed (${exitCode}):\n${output}`);
  return { wallS, cpuS, peakMB, ...(await folderSize(dist)) };
}

async function editOne(content: string): Promise<void> {
  const names = await readdir(join(content, 'articles'), { recursive: true });
  const name = names.filter((each) => each.endsWith('.mdx')).sort()[0];
  if (name === undefined) throw new Error('there is no article to edit');
  const file = join(content, 'articles', name);
  await writeFile(file, `${await readFile(file, 'utf8')}\nوأضيفت هذه الجملة بعد النشر.\n`);
}
