import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../loader/content.ts';
import { nextPublishName, nextPublishText } from '../loader/next-publish.ts';
import { enginePublicFolder } from '../site/public-file.ts';
import { site } from '../site/settings.ts';
import { computedHeaders } from './computed-headers.ts';
import { headersFile, readPolicy } from './headers-file.ts';
import { movedPages } from './moved-pages.ts';
import { type RedirectsFile, redirectsFile } from './redirects-file.ts';

/** Inputs of the files for hosts. */
export interface HostFilesOptions {
  /** Absolute path of the output folder with its pages. */
  output: string;
  content: Pick<Content, 'articles' | 'schedule'>;
  /** Absolute path of the folder with the owner's public files. */
  publicFolder: string;
}

/** The files for hosts. */
export interface HostFiles {
  /** Texts by file name. */
  files: ReadonlyMap<string, string>;
  /** Redirects that exceed the limits of `_redirects`. */
  redirects: RedirectsFile;
}

/** Name of the file, and of the owner's file that it extends. */
export const headersName = '_headers';

/**
 * Formats the files for hosts: `_headers`, `_redirects` and `next-publish.json`. They are no
 * routes: Astro would render them as pages, and with a base path redirect names without an
 * extension. The owner's `_redirects` comes before ours.
 *
 * @throws Error if no page has a Content-Security-Policy.
 */
export function hostFiles({ output, content, publicFolder }: HostFilesOptions): HostFiles {
  const stated = readPolicy(readFileSync(join(output, '404.html'), 'utf8'));
  if (stated === undefined) throw new Error('404.html states no Content-Security-Policy');
  const source =
    readText(join(publicFolder, headersName)) ??
    readFileSync(join(enginePublicFolder, headersName), 'utf8');
  const redirects = redirectsFile([...movedPages(), ...content.articles], site.redirects);
  const own = readText(join(publicFolder, '_redirects'));
  return {
    files: new Map([
      [headersName, headersFile(source, computedHeaders(stated, site))],
      ['_redirects', own ?? redirects.text],
      [nextPublishName, nextPublishText(content.schedule)],
    ]),
    redirects,
  };
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
