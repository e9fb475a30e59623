import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { site } from '../site.config.ts';
import { basePath } from '../site-path.ts';

/*
 * Everything that a compiled body, and a stored article, depends on besides its own source. A number to be raised by
 * hand would be forgotten.
 */
const inputs = [
  'src/mdx/**/*.ts',
  'src/arabic/**/*.ts',
  'src/i18n/ar/body-labels.ts',
  'src/schema/**/*.ts',
  // It decides what the cache keeps of an article.
  'src/loader/**/*.ts',
  'package-lock.json',
];

let version: Promise<string> | undefined;

/** The compiler's version: a digest of its own code, its dependencies, and what the site's settings say of bodies. */
export function compilerVersion(): Promise<string> {
  version ??= digestOf(inputs);
  return version;
}

async function digestOf(patterns: string[]): Promise<string> {
  const files = (await glob(patterns, { cwd: process.cwd() })).sort();
  const hash = createHash('sha256').update(`${basePath} ${site.lang} ${site.dates.digits}`);
  for (const file of files) hash.update(file).update(await readFile(resolve(file)));
  return hash.digest('hex').slice(0, 16);
}
