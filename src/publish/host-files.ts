import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../loader/content.ts';
import { headersFile, statedPolicy } from '../seo/headers-file.ts';
import { type RedirectsFile, redirectsFile } from '../seo/redirects-file.ts';
import { site } from '../site.config.ts';
import type { SiteDraft } from './site-draft.ts';

/** Where the files for hosts come from and go to. */
export interface HostFilesOptions {
  /** With its pages. */
  draft: SiteDraft;
  content: Content;
  /** Absolute path of the folder with the owner's own `_headers`. */
  publicFolder: string;
  /** Names of the owner's own files, which go before ours. */
  owners: ReadonlySet<string>;
}

/** The owner's file from which ours of the same name is made. */
export const headersName = '_headers';

/**
 * Writes the files that hosts read and readers do not: `_headers` and `_redirects`. Astro would make
 * pages of them, and answers a name without an ending by a redirect below a folder.
 *
 * @returns What `_redirects` had no room for.
 * @throws Error where no page states a Content-Security-Policy.
 */
export function writeHostFiles(options: HostFilesOptions): RedirectsFile {
  const { draft, content, publicFolder, owners } = options;
  const policy = statedPolicy(readFileSync(join(draft.folder, '404.html'), 'utf8'));
  if (policy === undefined) throw new Error('404.html states no Content-Security-Policy');
  const source = readFileSync(join(publicFolder, headersName), 'utf8');
  const redirects = redirectsFile(content.articles, site.redirects);
  const files = new Map([['_redirects', redirects.text]]);
  for (const [name, text] of files) if (!owners.has(name)) writeText(draft, name, text);
  writeText(draft, headersName, headersFile(source, policy));
  return redirects;
}

/** Writes a file, unless it stands there with the same text. */
function writeText(draft: SiteDraft, name: string, text: string): void {
  const key = createHash('sha256').update(text).digest('base64url');
  if (draft.keep(name, key)) return;
  writeFileSync(draft.place(name), text, { flag: 'wx' });
  draft.wrote(name, key);
}
