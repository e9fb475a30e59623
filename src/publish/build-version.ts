import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { digestEngineFiles } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';

/* Whatever a page is made of besides content. Which page needs which of it would be quick to get
 * wrong, and templates change seldom. */
const ownInputs = ['src/**', 'astro.config.mjs'];
const engineInputs = ['src/**'];

/** A digest of the code that makes pages, of its settings, and of the Node that runs it. */
export async function buildVersion(): Promise<string> {
  const files = (await glob(ownInputs, { cwd: process.cwd() })).sort();
  const texts = await Promise.all(files.map((file) => readFile(resolve(file))));
  // Dates are written by the ICU data that come with Node.
  const hash = createHash('sha256').update(`${process.version}\0${JSON.stringify(site)}`);
  hash.update(await digestEngineFiles(engineInputs));
  for (const [index, text] of texts.entries()) hash.update(files[index] ?? '').update(text);
  return hash.digest('hex').slice(0, 16);
}
