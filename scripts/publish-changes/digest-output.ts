import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { z } from 'zod';
import { writeAtomically } from '../../src/loader/write-atomically.ts';

/** Files read at once. */
const together = 32;

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
  for (let start = 0; start < paths.length; start += together) {
    const found = await Promise.all(
      paths.slice(start, start + together).map(async (path) => {
        const file = join(site, path);
        const { size, mtimeMs } = await stat(file);
        const [knownSize, knownTime, known] = earlier[path] ?? [];
        const isKnown = known !== undefined && knownSize === size && knownTime === mtimeMs;
        const digest = isKnown ? known : digestOf(await readFile(file));
        return [path, size, mtimeMs, digest] as const;
      }),
    );
    for (const [path, size, time, digest] of found) {
      digests.set(path, digest);
      saved[path] = [size, time, digest];
    }
    onFile(digests.size, paths.length);
  }
  await writeAtomically(cacheFile, JSON.stringify(saved));
  return digests;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

async function readDigests(file: string): Promise<z.infer<typeof savedDigests>> {
  try {
    return savedDigests.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}
