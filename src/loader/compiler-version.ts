import { hash } from 'node:crypto';
import { digestEngineFiles } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';
import { basePath } from '../site/site-path.ts';

/*
 * Everything that a compiled body, and a stored article, depends on besides its own source. A number to be raised by
 * hand would be forgotten.
 */
const inputs = [
  'src/mdx/**/*.ts',
  'src/arabic/**/*.ts',
  'src/check/**/*.ts',
  'src/i18n/ar/body-labels.ts',
  'src/schema/**/*.ts',
  // It decides what the cache keeps of an article.
  'src/loader/**/*.ts',
];

let version: Promise<string> | undefined;

/** The compiler's version: a digest of its own code, its dependencies, and what the site's settings say of bodies. */
export function compilerVersion(): Promise<string> {
  version ??= digestEngineFiles(inputs).then((code) =>
    hash('sha256', `${code} ${basePath} ${site.lang} ${site.dates.digits}`).slice(0, 16),
  );
  return version;
}
