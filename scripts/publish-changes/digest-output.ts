import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { z } from 'zod';
import { digestOf } from '../../src/loader/file-digest.ts';
import { mapConcurrently } from '../../src/loader/map-concurrently.ts';
import { writeAtomically } from '../../src/loader/write-atomically.ts';

/** Files read at once. */
const concurrency = 32;

const savedDigests = z.record(z.string(), z.tuple([z.number(), z.number(), z.string()]));

/**
 * Computes the digest of each file of a built site. A file with the size and time of the last run is
 * not read again.
 *
 * @param site Absolute path.
 * @param cacheFile Absolute path of a file whose folder exists; a missing or damaged one is empty.
 * @returns Digests by path below the site, with `/`.
 */
export async function digestOutput(
  site: string,
  cacheFile: string,
  onFile: (done: number, total: number) => void,
): Promise<Map<string, string>> {
  const paths = (await glob('**/*', { cwd: site, dot: true, onlyFiles: true })).sort();
  const earlier = await readDigests(cacheFile);
  const digests = new Map<string, string>();
  const saved: z.infer<typeof savedDigests> = {};
  let done = 0;
  const found = await mapConcurrently(paths, concurrency, async (path) => {
    const file = join(site, path);
    const { size, mtimeMs } = await stat(file);
    const [knownSize, knownTime, known] = earlier[path] ?? [];
    const isKnown = known !== undefined && knownSize === size && knownTime === mtimeMs;
    const digest = isKnown ? known : digestOf(await readFile(file)).slice(0, 32);
    done += 1;
    onFile(done, paths.length);
    return [path, size, mtimeMs, digest] as const;
  });
  for (const [path, size, time, digest] of found) {
    digests.set(path, digest);
    saved[path] = [size, time, digest];
  }
  await writeAtomically(cacheFile, JSON.stringify(saved));
  return digests;
}

async function readDigests(file: string): Promise<z.infer<typeof savedDigests>> {
  try {
    return savedDigests.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}
