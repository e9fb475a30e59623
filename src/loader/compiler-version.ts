import { hash } from 'node:crypto';
import { digestEngineFiles } from '../site/engine-files.ts';
import { findPictureHost } from '../site/picture-host.ts';
import { site } from '../site/settings.ts';
import { basePath } from '../site/site-path.ts';
import { ownElementsDigest } from './own-elements.ts';
import { houseLexiconDigest } from './read-lexicon.ts';

/*
 * All inputs of compiled bodies and cached articles other than their source. A version number would
 * have to be raised by hand.
 */
const inputs = [
  'src/mdx/**/*.ts',
  'src/arabic/**/*.ts',
  'src/check/**/*.ts',
  'src/check/lexicon/arabic.txt',
  'src/i18n/**/body-labels.ts',
  'src/schema/**/*.ts',
  // Includes the code that reads and writes the cache.
  'src/loader/**/*.ts',
];

let code: Promise<string> | undefined;

/**
 * The compiler's version, for cache keys: a digest of its code, its dependencies, the owner's
 * elements, and the settings that affect bodies.
 */
export async function compilerVersion(): Promise<string> {
  code ??= digestEngineFiles(inputs);
  const settings = `${basePath} ${site.lang} ${site.dates.digits} ${ownElementsDigest()} ${JSON.stringify([site.check, site.pictures.widths, findPictureHost()])} ${houseLexiconDigest()}`;
  return hash('sha256', `${await code} ${settings}`).slice(0, 16);
}
