import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentOf } from '../loader/content.ts';
import { ContentProblems } from '../loader/content-problems.ts';
import { setContent } from '../loader/current-content.ts';
import { astroCacheFolder } from '../loader/folders.ts';
import { readContent } from '../loader/read-content.ts';
import { documentSources } from '../search/build/document-source.ts';
import { startIndexThread } from '../search/build/start-index-thread.ts';
import { searchFolder } from '../search/manifest.ts';
import { statedPolicy, withPolicy } from '../seo/policy-header.ts';
import { buildVersion } from './build-version.ts';
import { folderFiles } from './folder-files.ts';
import { serverFolder, withRenderer } from './kept-renderer.ts';
import { openDraft, type SiteDraft } from './site-draft.ts';
import { type PageProgress, writePages } from './write-pages.ts';

export interface PublishOptions {
  /** Absolute path of the output folder; it stays as it is until the whole site is ready. */
  output: string;
  /** Called after each article that was read. */
  onContent: (done: number, total: number) => void;
  /** Called after each page. */
  onPages: (progress: PageProgress) => void;
}

const publicFolder = resolve('public');

/** Hosts read the policy of pages, and more, from it. */
const headersFile = '_headers';

/**
 * Makes the whole site from its content, as far as it has changed since the last time.
 *
 * @returns The warnings about its content.
 * @throws ContentProblems where an article must not go live, and what rendering or writing throws;
 *   the output then stands as it was.
 */
export async function publishSite(options: PublishOptions): Promise<ContentProblems | undefined> {
  const version = await buildVersion();
  const { draft, index, warnings } = await begin(options, version);
  try {
    await fill(draft, version, options.onPages);
    await index.finish();
    await draft.publish();
  } catch (error) {
    draft.discard();
    throw error;
  } finally {
    index.stop();
  }
  return warnings;
}

/** Reads the content and hands it on; what was read besides is let go, for it fills a memory. */
async function begin({ output, onContent }: PublishOptions, version: string) {
  const reading = await readContent({ onProgress: onContent });
  const { problems } = reading;
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentProblems(problems);
  const draft = await openDraft({ output, store: join(astroCacheFolder, 'pages'), version });
  const index = startIndexThread({
    sources: documentSources(reading),
    folder: join(draft.folder, searchFolder),
    store: join(astroCacheFolder, 'search'),
  });
  // Finding related articles keeps one core busy, and the index the other one.
  setContent({ ...(await contentOf(reading, false)), keyed: true });
  const warnings = problems.length > 0 ? new ContentProblems(problems) : undefined;
  return { draft, index, warnings };
}

async function fill(
  draft: SiteDraft,
  version: string,
  onPages: PublishOptions['onPages'],
): Promise<void> {
  const owners = folderFiles(publicFolder);
  const client = await withRenderer(join(astroCacheFolder, 'renderer'), version, (renderer) =>
    writePages(renderer, draft, owners, onPages),
  );
  for (const name of owners) copyInto(draft, publicFolder, name);
  for (const name of folderFiles(client, serverFolder)) {
    if (!owners.has(name)) copyInto(draft, client, name);
  }
  writeHeaders(draft);
}

/** Copies a file, unless it stands there; a link would let whoever writes into one change both. */
function copyInto(draft: SiteDraft, folder: string, name: string): void {
  if (name === headersFile) return;
  const file = join(folder, name);
  const { size, mtimeMs } = statSync(file);
  const key = `${size} ${mtimeMs}`;
  if (!draft.keep(name, key)) write(draft, name, key, readFileSync(file));
}

function writeHeaders(draft: SiteDraft): void {
  const policy = statedPolicy(readFileSync(join(draft.folder, '404.html'), 'utf8'));
  if (policy === undefined) throw new Error('404.html states no Content-Security-Policy');
  const headers = withPolicy(readFileSync(join(publicFolder, headersFile), 'utf8'), policy);
  const key = createHash('sha256').update(headers).digest('base64url');
  if (!draft.keep(headersFile, key)) write(draft, headersFile, key, headers);
}

function write(draft: SiteDraft, name: string, key: string, data: Uint8Array | string): void {
  writeFileSync(draft.place(name), data, { flag: 'wx' });
  draft.wrote(name, key);
}
