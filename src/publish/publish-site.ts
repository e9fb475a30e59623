import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentOf } from '../loader/content.ts';
import { ContentProblems } from '../loader/content-problems.ts';
import { currentContent, setContent } from '../loader/current-content.ts';
import { astroCacheFolder } from '../loader/folders.ts';
import { pruneCaches } from '../loader/prune-caches.ts';
import { readContent } from '../loader/read-content.ts';
import { isPublished, type Schedule } from '../loader/schedule.ts';
import { documentSources } from '../search/build/document-source.ts';
import { startIndexThread } from '../search/build/start-index-thread.ts';
import { searchFolder } from '../search/manifest.ts';
import { headersName, hostFiles } from '../seo/host-files.ts';
import type { RedirectsFile } from '../seo/redirects-file.ts';
import { enginePublicFolder } from '../site/public-file.ts';
import { buildVersion } from './build-version.ts';
import { serverFolder, withRenderer } from './cached-renderer.ts';
import { folderFiles } from './folder-files.ts';
import { claimOutputCopy, type Twin } from './output-copy.ts';
import { lockOutput } from './output-lock.ts';
import { openStagingFolder, type SiteDraft } from './staging-folder.ts';
import { type PageProgress, writePages } from './write-pages.ts';

export interface PublishOptions {
  /** Absolute path of the output folder; it stays as it is until the whole site is ready. */
  output: string;
  /** As of when the content is looked at: what is published later waits. */
  now: Date;
  /** Called after each article that was read. */
  onContent: (done: number, total: number) => void;
  /** Called after each page. */
  onPages: (progress: PageProgress) => void;
}

/** What a build has to say when it is done. */
export interface PublishReport {
  /** The warnings about the content, if there are any. */
  warnings: ContentProblems | undefined;
  redirects: RedirectsFile;
  schedule: Schedule;
}

const publicFolder = resolve('public');

/**
 * Makes the whole site from its content, as far as it has changed since the last time.
 *
 * @throws ContentProblems where an article must not go live, and what rendering or writing throws;
 *   the output then stands as it was.
 */
export async function publishSite(options: PublishOptions): Promise<PublishReport> {
  const version = await buildVersion();
  const store = join(astroCacheFolder, 'pages');
  const twin = claimOutputCopy(store, options.output);
  const opening = openStagingFolder({ twin, output: options.output, store, version });
  // Whoever waits for it is told; nobody does where the content is refused.
  opening.catch(() => {});
  try {
    const { index, warnings } = await begin(twin, options);
    try {
      const { draft, redirects } = await fill(opening, version, options.onPages);
      await index.finish();
      const release = await lockOutput(options.output);
      try {
        await draft.publish();
      } finally {
        release();
      }
      await pruneCaches();
      return { warnings, redirects, schedule: currentContent().schedule };
    } finally {
      index.stop();
    }
  } catch (error) {
    // Content is refused before anything is placed.
    if (error instanceof ContentProblems) twin.release();
    else twin.discard();
    throw error;
  }
}

/** Reads the content and hands it on; what was read besides is let go, for it fills a memory. */
async function begin({ folder }: Twin, { now, onContent }: PublishOptions) {
  const reading = await readContent({ onProgress: onContent });
  const { problems } = reading;
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentProblems(problems);
  const articles = reading.articles.filter(({ metadata }) => isPublished(metadata, now));
  const index = startIndexThread({
    sources: documentSources({ ...reading, articles }),
    folder: join(folder, searchFolder),
    store: join(astroCacheFolder, 'search'),
  });
  // Finding related articles keeps one core busy, and the index the other one.
  setContent({ ...(await contentOf(reading, articles, now)), keyed: true });
  return { index, warnings: problems.length > 0 ? new ContentProblems(problems) : undefined };
}

async function fill(
  opening: Promise<SiteDraft>,
  version: string,
  onPages: PublishOptions['onPages'],
) {
  const owners = folderFiles(publicFolder);
  const client = await withRenderer(join(astroCacheFolder, 'renderer'), version, (renderer) =>
    writePages(renderer, opening, owners, onPages),
  );
  const draft = await opening;
  for (const name of owners) copyInto(draft, publicFolder, name);
  for (const name of folderFiles(client, serverFolder)) {
    if (!owners.has(name)) copyInto(draft, client, name);
  }
  for (const name of folderFiles(enginePublicFolder)) {
    if (!owners.has(name)) copyInto(draft, enginePublicFolder, name);
  }
  const host = hostFiles({ output: draft.folder, content: currentContent(), publicFolder });
  for (const [name, text] of host.files) writeText(draft, name, text);
  return { draft, redirects: host.redirects };
}

/** Copies a file, unless it stands there; a link would let whoever writes into one change both. */
function copyInto(draft: SiteDraft, folder: string, name: string): void {
  if (name === headersName || name === '_redirects') return;
  const file = join(folder, name);
  const { size, mtimeMs } = statSync(file);
  const key = `${size} ${mtimeMs}`;
  if (draft.keep(name, key)) return;
  writeFileSync(draft.place(name), readFileSync(file), { flag: 'wx' });
  draft.wrote(name, key);
}

/** Writes a file, unless it stands there with the same text. */
function writeText(draft: SiteDraft, name: string, text: string): void {
  const key = createHash('sha256').update(text).digest('base64url');
  if (draft.keep(name, key)) return;
  writeFileSync(draft.place(name), text, { flag: 'wx' });
  draft.wrote(name, key);
}
