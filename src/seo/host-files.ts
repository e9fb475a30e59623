import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatHostFiles } from '../hosts/format-host-files.ts';
import { hostFileNames } from '../hosts/host-file-names.ts';
import { readHostRules } from '../hosts/host-rules.ts';
import { redirectLimits } from '../hosts/redirect-limits.ts';
import type { Content } from '../loader/content.ts';
import { nextPublishName, nextPublishText } from '../loader/next-publish.ts';
import { enginePublicFolder } from '../site/public-file.ts';
import { site } from '../site/settings.ts';
import { basePath, sitePath } from '../site/site-path.ts';
import { computedHeaders } from './computed-headers.ts';
import { headersFile, readPolicy } from './headers-file.ts';
import { movedPages, replacedArticles } from './moved-pages.ts';
import { type RedirectsFile, redirectsFile } from './redirects-file.ts';

/** Inputs of the files for hosts. */
export interface HostFilesOptions {
  /** Absolute path of the output folder with its pages. */
  output: string;
  content: Pick<Content, 'articles' | 'schedule' | 'withdrawn'>;
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

/**
 * Formats the files for hosts: `_headers`, `_redirects`, `next-publish.json`, and those that the host
 * of the settings reads in their place. They are no routes: Astro would render them as pages, and
 * with a base path redirect names without an extension. The owner's `_redirects` comes before ours.
 *
 * @throws Error if no page has a Content-Security-Policy.
 */
export function hostFiles({ output, content, publicFolder }: HostFilesOptions): HostFiles {
  const stated = readPolicy(readFileSync(join(output, '404.html'), 'utf8'));
  if (stated === undefined) throw new Error('404.html states no Content-Security-Policy');
  const source =
    readText(join(publicFolder, hostFileNames.headers)) ??
    readFileSync(join(enginePublicFolder, hostFileNames.headers), 'utf8');
  const { articles, withdrawn, schedule } = content;
  const moved = [...movedPages(), ...articles, ...replacedArticles(withdrawn)];
  const redirects = redirectsFile(moved, redirectLimits(site));
  const texts = {
    headers: headersFile(source, computedHeaders(stated, site)),
    redirects: readText(join(publicFolder, hostFileNames.redirects)) ?? redirects.text,
  };
  const gone = withdrawn
    .filter(({ replacedBy }) => replacedBy === undefined)
    .map(({ path }) => decodeURI(sitePath(path)));
  return {
    files: new Map([
      [hostFileNames.headers, texts.headers],
      [hostFileNames.redirects, texts.redirects],
      ...formatHostFiles(site.host, () => readHostRules({ ...texts, gone }, decodeURI(basePath))),
      [nextPublishName, nextPublishText(schedule)],
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
