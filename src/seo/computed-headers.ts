import { getKindAddress, pageKinds } from '../schema/site-plan.ts';
import type { SiteSettings } from '../settings/site-settings.ts';
import { contentSecurityPolicy, findInlineScript } from './content-security-policy.ts';
import type { ComputedHeaders } from './headers-file.ts';
import { listPermissions } from './permissions.ts';
import {
  deskSources,
  mergeAllSources,
  mergeSources,
  mergeSourcesWithoutComments,
} from './service-sources.ts';

/** Folders of the engine's pages that have no comments and need nothing else. */
const listFolders = new Set(
  pageKinds
    .filter(
      ({ file, each, setting }) =>
        file.endsWith('.astro') && each !== 'article' && setting !== 'write',
    )
    .map((kind) => getKindAddress(kind).split('/')[1] ?? '')
    .filter((folder) => /^[a-z]+$/.test(folder)),
);

/**
 * Pagefind's client runs its WebAssembly in a worker, which obeys the header of its own file and not
 * the policy of the page that starts it. That header is the one for all pages: hosts send the
 * headers of all matching rules, and a browser obeys each, so a rule for `/pagefind/*` could only be
 * stricter. So only a site that sets `pagefindClient` to true allows it; pages forbid it in any case by the
 * policy in the page itself.
 */
const forPagefind = "'wasm-unsafe-eval'";

/**
 * The headers that depend on a site's settings.
 *
 * @param stated The policy of some page of the site, which has the digest of its inline script.
 */
export function computedHeaders(
  stated: string,
  { services, pagefindClient, write }: Pick<SiteSettings, 'services' | 'pagefindClient' | 'write'>,
): ComputedHeaders {
  const digest = findInlineScript(stated) ?? '';
  const strict = contentSecurityPolicy(digest, mergeSourcesWithoutComments(services));
  const folders = services.comments ? [...listFolders] : [];
  const sources = mergeSources([mergeAllSources(services), write ? deskSources : undefined]);
  const scripts = [
    ...(sources['script-src'] ?? []),
    ...(pagefindClient === true ? [forPagefind] : []),
  ];
  return {
    policy: contentSecurityPolicy(digest, { ...sources, 'script-src': scripts }),
    folders: new Map(folders.map((folder) => [`/${folder}/`, strict])),
    permissions: listPermissions(services),
  };
}
