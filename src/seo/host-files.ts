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

/** Where the files for hosts come from. */
export interface HostFilesOptions {
  /** Absolute path of the output folder, with its pages. */
  output: string;
  content: Pick<Content, 'articles' | 'schedule'>;
  /** Absolute path of the folder with the owner's own files. */
  publicFolder: string;
}

/** The files for hosts. */
export interface HostFiles {
  /** Texts by name. */
  files: ReadonlyMap<string, string>;
  /** What `_redirects` had no room for. */
  redirects: RedirectsFile;
}

/** The owner's file from which ours of the same name is made. */
export const headersName = '_headers';

/**
 * The files that machines read and readers do not: `_headers`, `_redirects` and `next-publish.json`.
 * Astro would make pages of them, and answers a name without an ending by a redirect below a folder.
 * A `_redirects` of the owner's goes before ours.
 *
 * @throws Error where no page states a Content-Security-Policy.
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
      [headersName, headersFile(source, computedHeaders(stated, site.services))],
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
