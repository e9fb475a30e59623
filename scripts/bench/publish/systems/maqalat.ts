import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { stringify } from 'yaml';
import { articleText } from '../../../import/write/article-text.ts';
import { folderSize } from '../../folder-size.ts';
import type { ProcessFigures } from '../../measure-process.ts';
import { copyProject } from './copy-project.ts';
import type { PublishSystem } from './publish-system.ts';
import { runMeasured } from './run-measured.ts';

/** Ours, with a way to build the same content cold elsewhere. */
export interface MaqalatSystem extends PublishSystem {
  publish(dist?: string, cache?: string, hasCards?: boolean): ReturnType<PublishSystem['publish']>;
  /** Checks the content, as `npm run check` does. */
  check(): Promise<ProcessFigures>;
}

/**
 * This project, run as people run it, from a copy in which a template can be changed. The pictures
 * of titles for shared links are switched off unless they are asked for: no peer draws any.
 *
 * @param folder An empty folder for all that it needs and makes.
 */
export async function maqalat(folder: string): Promise<MaqalatSystem> {
  const project = join(folder, 'project');
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  await copyProject(project);
  await mkdir(content, { recursive: true });
  const run = (args: readonly string[], cache = join(folder, 'cache'), hasCards = false) =>
    runMeasured(process.execPath, ['scripts/run.mjs', ...args], {
      cwd: project,
      env: {
        ...process.env,
        CONTENT_DIR: content,
        CACHE_DIR: cache,
        ...(!hasCards && { MAQALAT_SOCIAL_CARDS: 'off' }),
      },
    });
  return {
    name: 'maqalat',
    version: 'working tree',
    dist,
    articleFile: (path) => join(content, 'articles', `${path}.mdx`),
    articleSource: ({ body, ...fields }) => articleText(fields, body),
    async writeTerms(terms) {
      for (const [name, labels] of Object.entries(terms)) {
        const entries = Object.entries(labels).map(([id, label]) => [id, { label }]);
        await writeFile(join(content, `${name}.yaml`), stringify(Object.fromEntries(entries)));
      }
    },
    templateWord: {
      file: join(project, 'src/layouts/BaseLayout.astro'),
      from: '</main>',
      to: '<p>تغيّر القالب</p></main>',
    },
    async publish(to = dist, cache, hasCards) {
      // As `npm run build` does.
      const { wallS, cpuS, peakMB } = await run(['build', '--outDir', to], cache, hasCards);
      return { wallS, cpuS, peakMB, ...(await folderSize(to)) };
    },
    check: () => run(['check']),
  };
}
