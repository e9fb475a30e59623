import type { PublishState } from './publish-state.ts';

/** What is uploaded together, in the order in which it is uploaded. */
export const publishPhases = ['assets', 'newPages', 'changedPages', 'entryPoints'] as const;

export type PublishPhase = (typeof publishPhases)[number];

export interface PublishPlan {
  /** Paths of each phase, sorted. */
  uploads: Readonly<Record<PublishPhase, readonly string[]>>;
  /** Removed after all uploads: pages that the site has no more, and files that were gone for long. */
  removals: readonly string[];
  /** Files that the site has no more, and that an open page may still ask for: since when. */
  waiting: ReadonlyMap<string, Date>;
}

/**
 * Files that decide which other files a reader's browser asks for, or how a host answers: the search
 * index's manifests, the service worker, the rules of hosts.
 */
const entryPoint =
  /^(?:sw\.js|next-publish\.json|_headers|_redirects|vercel\.json|nginx\.conf|\.htaccess|pagefind\/(?:manifest|pagefind-entry)\.json)$/;

/** Pages, feeds and sitemaps: what names other files. */
const page = /(?:\.html|\.xml|(?:^|\/)feed\.json|\.webmanifest)$/;

/**
 * Plans a publication in which no reader meets a page that names a missing file: first what pages
 * need, then pages that nothing at the target can name yet, then those that name them. A page that
 * the site has no more goes at once, as it may have been withdrawn; other files wait, as a page that
 * was opened before may still load them.
 *
 * @param files The site's files: digest by path.
 * @param state What stands at the target.
 * @param deleteAfter Milliseconds that files wait.
 */
export function planPublication(
  files: ReadonlyMap<string, string>,
  state: PublishState,
  { now, deleteAfter }: { now: Date; deleteAfter: number },
): PublishPlan {
  const uploads: Record<PublishPhase, string[]> = {
    assets: [],
    newPages: [],
    changedPages: [],
    entryPoints: [],
  };
  for (const [path, digest] of files) {
    if (state.files.get(path) === digest) continue;
    uploads[phaseOf(path, state)].push(path);
  }
  for (const phase of publishPhases) uploads[phase].sort();
  const removals: string[] = [];
  const waiting = new Map<string, Date>();
  for (const path of [...state.files.keys()].sort()) {
    if (files.has(path)) continue;
    const since = state.gone.get(path) ?? now;
    const isDue = page.test(path) || now.getTime() - since.getTime() >= deleteAfter;
    if (isDue) removals.push(path);
    else waiting.set(path, since);
  }
  return { uploads, removals, waiting };
}

function phaseOf(path: string, { files }: PublishState): PublishPhase {
  if (entryPoint.test(path)) return 'entryPoints';
  if (!page.test(path)) return 'assets';
  return files.has(path) ? 'changedPages' : 'newPages';
}
