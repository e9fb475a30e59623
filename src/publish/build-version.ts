import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { digestEngineFiles } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';

/*
 * All inputs of pages other than content. Tracking them for each page would be error-prone, and
 * templates change seldom.
 */
const ownInputs = ['src/**', 'astro.config.mjs'];
const engineInputs = ['src/**'];

/** Digests the code that renders pages, its settings, and the version of Node. */
export async function buildVersion(): Promise<string> {
  const files = (await glob(ownInputs, { cwd: process.cwd() })).sort();
  // Dates are formatted with the ICU data of Node.
  const hash = createHash('sha256').update(`${process.version}\0${JSON.stringify(site)}`);
  hash.update(await digestEngineFiles(engineInputs));
  for (const file of files) hash.update(file).update(readFileSync(resolve(file)));
  return hash.digest('hex').slice(0, 16);
}
