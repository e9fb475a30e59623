import { hash } from 'node:crypto';
import { digestEngineFiles } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';
import { basePath } from '../site/site-path.ts';
import { ownElementsDigest } from './own-elements.ts';
import { readHouseText } from './read-lexicon.ts';

/*
 * Everything that a compiled body, and a stored article, depends on besides its own source. A number to be raised by
 * hand would be forgotten.
 */
const inputs = [
  'src/mdx/**/*.ts',
  'src/arabic/**/*.ts',
  'src/check/**/*.ts',
  'src/check/lexicon/arabic.txt',
  'src/i18n/ar/body-labels.ts',
  'src/schema/**/*.ts',
  // It decides what the cache keeps of an article.
  'src/loader/**/*.ts',
];

let code: Promise<string> | undefined;

/** The compiler's version: a digest of its own code, its dependencies, the owner's elements, and what the site's settings say of bodies. */
export async function compilerVersion(): Promise<string> {
  code ??= digestEngineFiles(inputs);
  const settings = `${basePath} ${site.lang} ${site.dates.digits} ${ownElementsDigest()} ${JSON.stringify(site.check)} ${readHouseText()}`;
  return hash('sha256', `${await code} ${settings}`).slice(0, 16);
}
