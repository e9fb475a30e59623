import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostFileNames } from '../hosts/host-file-names.ts';
import { assembleContent } from '../loader/content.ts';
import { ContentProblems } from '../loader/content-problems.ts';
import { currentContent, setContent } from '../loader/current-content.ts';
import { astroCacheFolder } from '../loader/folders.ts';
import { pruneCaches } from '../loader/prune-caches.ts';
import { readContent } from '../loader/read-content.ts';
import { isPublished, type Schedule } from '../loader/schedule.ts';
import { collectDocumentSources } from '../search/build/document-source.ts';
import { startIndexThread } from '../search/build/start-index-thread.ts';
import { searchFolder } from '../search/manifest.ts';
import { hostFiles } from '../seo/host-files.ts';
import type { RedirectsFile } from '../seo/redirects-file.ts';
import { enginePublicFolder } from '../site/public-file.ts';
import { buildVersion } from './build-version.ts';
import { serverFolder, withRenderer } from './cached-renderer.ts';
import { listFolderFiles } from './folder-files.ts';
import { claimOutputCopy, type OutputCopy } from './output-copy.ts';
import { lockOutput } from './output-lock.ts';
import { openStagingFolder, type StagingFolder } from './staging-folder.ts';
import { type PageProgress, writePages } from './write-pages.ts';

export interface PublishOptions {
  /** Absolute path of the output folder; unchanged until the whole site is ready. */
  output: string;
  /** The time of the build: articles published later are left out. */
  now: Date;
  /** Called after each article that was read. */
  onContent: (done: number, total: number) => void;
  /** Called after each page. */
  onPages: (progress: PageProgress) => void;
}

/** Result of a build. */
export interface PublishReport {
  /** Warnings about the content, if any. */
  warnings: ContentProblems | undefined;
  redirects: RedirectsFile;
  schedule: Schedule;
  /** Path below the output folder, and bytes, of each file. */
  sizes: [name: string, bytes: number][];
}

const publicFolder = resolve('public');

/**
 * Builds the site incrementally: unchanged files are reused, and the output is replaced at the end.
 *
 * @throws ContentProblems for content errors, and errors of rendering and writing; the output is
 *   then unchanged.
 */
export async function publishSite(options: PublishOptions): Promise<PublishReport> {
  const version = await buildVersion();
  const store = join(astroCacheFolder, 'pages');
  const copy = claimOutputCopy(store, options.output);
  const opening = openStagingFolder({ copy, output: options.output, store, version });
  // Avoids an unhandled rejection if content errors end the build before this is awaited.
  opening.catch(() => {});
  try {
    const { index, warnings } = await loadContent(copy, options);
    try {
      const { staging, redirects } = await writeSite(opening, version, options.onPages);
      const { sizes: ofSearch } = await index.finish();
      const release = await lockOutput(options.output);
      try {
        await staging.publish();
      } finally {
        release();
      }
      await pruneCaches();
      const sizes = staging.sizes();
      for (const [name, bytes] of ofSearch) sizes.push([`${searchFolder}/${name}`, bytes]);
      return { warnings, redirects, schedule: currentContent().schedule, sizes };
    } finally {
      index.stop();
    }
  } catch (error) {
    // Content errors are thrown before any file is written.
    if (error instanceof ContentProblems) copy.release();
    else copy.discard();
    throw error;
  }
}

/**
 * Reads the content, starts the search index, and passes the content to pages; the rest of the
 * reading is freed.
 */
async function loadContent({ folder }: OutputCopy, { now, onContent }: PublishOptions) {
  const reading = await readContent({ onProgress: onContent });
  const { problems } = reading;
  if (problems.hasErrors()) throw new ContentProblems(problems);
  const articles = reading.articles.filter(({ metadata }) => isPublished(metadata, now));
  const index = startIndexThread({
    sources: collectDocumentSources({ ...reading, articles }),
    folder: join(folder, searchFolder),
    store: join(astroCacheFolder, 'search'),
  });
  // Related articles keep one core busy, the index the other.
  setContent({ ...(await assembleContent(reading, articles, now)), keyed: true });
  return { index, warnings: problems.isEmpty() ? undefined : new ContentProblems(problems) };
}

async function writeSite(
  opening: Promise<StagingFolder>,
  version: string,
  onPages: PublishOptions['onPages'],
) {
  const owners = listFolderFiles(publicFolder);
  const client = await withRenderer(join(astroCacheFolder, 'renderer'), version, (renderer) =>
    writePages(renderer, opening, owners, onPages),
  );
  const staging = await opening;
  for (const name of owners) copyInto(staging, publicFolder, name);
  for (const name of listFolderFiles(client, serverFolder)) {
    if (!owners.has(name)) copyInto(staging, client, name);
  }
  for (const name of listFolderFiles(enginePublicFolder)) {
    if (!owners.has(name)) copyInto(staging, enginePublicFolder, name);
  }
  const host = hostFiles({ output: staging.folder, content: currentContent(), publicFolder });
  for (const [name, text] of host.files) writeText(staging, name, text);
  return { staging, redirects: host.redirects };
}

/** Copies a file unless it is unchanged; with a link, a write to one would change both. */
function copyInto(staging: StagingFolder, folder: string, name: string): void {
  if (name === hostFileNames.headers || name === hostFileNames.redirects) return;
  const file = join(folder, name);
  const { size, mtimeMs } = statSync(file);
  const key = `${size} ${mtimeMs}`;
  if (staging.reuse(name, key)) return;
  writeFileSync(staging.prepare(name), readFileSync(file), { flag: 'wx' });
  staging.record(name, key);
}

/** Writes a file unless it is unchanged. */
function writeText(staging: StagingFolder, name: string, text: string): void {
  const key = createHash('sha256').update(text).digest('base64url');
  if (staging.reuse(name, key)) return;
  writeFileSync(staging.prepare(name), text, { flag: 'wx' });
  staging.record(name, key);
}
