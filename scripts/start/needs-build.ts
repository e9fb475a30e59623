import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { nextPublishName, readNextPublish } from '../../src/loader/next-publish.ts';

/** What a built site is made from. */
export interface BuildSources {
  /** Absolute path of the built site. */
  output: string;
  /** Absolute paths of the files and folders that it is made from; missing ones do not count. */
  sources: readonly string[];
  /** Address of its front page; a site that was built for another one has wrong links. */
  address: string;
  /** As of when it is served; articles that have become due since the build want a new one. */
  now: Date;
}

/**
 * Whether a site must be built before it can be served: there is none, it was built for another
 * address, something that it is made from was changed since, or an article has become due. A deleted file shows in the time of its folder.
 */
export async function needsBuild({
  output,
  sources,
  address,
  now,
}: BuildSources): Promise<boolean> {
  // Pages that stay are as old as they are; a build leaves on the folder the time when it began.
  const built = existsSync(join(output, 'index.html')) ? await readChangeTime(output) : undefined;
  if (built === undefined) return true;
  const [front, next] = await Promise.all([
    readFile(join(output, 'index.html'), 'utf8'),
    readFile(join(output, nextPublishName), 'utf8').then(readNextPublish, () => undefined),
  ]);
  if (!front.includes(`<link rel="canonical" href="${address}"`)) return true;
  if (next && next <= now) return true;
  for (const source of sources) {
    const inside = await glob('**', { cwd: source, dot: true, onlyFiles: false }).catch(() => []);
    const times = await Promise.all([
      readChangeTime(source),
      ...inside.map((name) => readChangeTime(join(source, name))),
    ]);
    if (times.some((time) => time !== undefined && time > built)) return true;
  }
  return false;
}

async function readChangeTime(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}
