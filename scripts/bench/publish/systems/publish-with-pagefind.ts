import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { folderSize } from '../../folder-size.ts';
import type { PublishFigures } from '../publish-bench.ts';
import { runMeasured } from './run-measured.ts';

const folder = fileURLToPath(new URL('../../../../node_modules/pagefind/', import.meta.url));
/** Pagefind's own command. */
const pagefind = join(folder, 'lib/runner/bin.cjs');

/** The version of Pagefind that indexes the peers' sites. */
export const pagefindVersion: string = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
).version;

/**
 * A peer's whole publication: its generator, then Pagefind over all that it made, for Pagefind
 * cannot go on from an earlier index.
 *
 * @param site The peer's folder.
 * @param dist Where its command writes.
 */
export async function publishWithPagefind(
  command: readonly [string, ...string[]],
  site: string,
  dist: string,
): Promise<PublishFigures> {
  // Otherwise fragments of earlier indexes would stay and count.
  await rm(join(dist, 'pagefind'), { recursive: true, force: true });
  const options = { cwd: site, env: process.env };
  const [program, ...args] = command;
  const generator = await runMeasured(program, args, options);
  const search = await runMeasured(process.execPath, [pagefind, '--site', dist], options);
  return {
    wallS: generator.wallS + search.wallS,
    cpuS: generator.cpuS + search.cpuS,
    peakMB: Math.max(generator.peakMB, search.peakMB),
    ...(await folderSize(dist)),
    generatorS: generator.wallS,
    searchS: search.wallS,
  };
}
