import { getKindAddress, pageKinds } from '../schema/site-plan.ts';
import type { Services } from '../settings/service-settings.ts';
import { contentSecurityPolicy, findInlineScript } from './content-security-policy.ts';
import type { ComputedHeaders } from './headers-file.ts';
import { listPermissions } from './permissions.ts';
import { mergeAllSources, mergeSourcesWithoutComments } from './service-sources.ts';

/** Folders of the engine's list pages, which have no comments. */
const listFolders = new Set(
  pageKinds
    .filter(({ file, each }) => file.endsWith('.astro') && each !== 'article')
    .map((kind) => getKindAddress(kind).split('/')[1] ?? '')
    .filter((folder) => /^[a-z]+$/.test(folder)),
);

/**
 * Pagefind's engine below `/pagefind/`, loaded on demand only, is WebAssembly in a worker. A worker
 * has the policy of its own file, to which hosts add the rule for all pages. Pages do not get it:
 * the policy in the page itself is enforced as well.
 */
const forEngine = "'wasm-unsafe-eval'";

/**
 * The headers that depend on a site's services.
 *
 * @param stated The policy of some page of the site, which has the digest of its inline script.
 */
export function computedHeaders(stated: string, services: Services): ComputedHeaders {
  const digest = findInlineScript(stated) ?? '';
  const strict = contentSecurityPolicy(digest, mergeSourcesWithoutComments(services));
  const folders = services.comments ? [...listFolders] : [];
  const sources = mergeAllSources(services);
  const withEngine = { ...sources, 'script-src': [...(sources['script-src'] ?? []), forEngine] };
  return {
    policy: contentSecurityPolicy(digest, withEngine),
    folders: new Map(folders.map((folder) => [`/${folder}/`, strict])),
    permissions: listPermissions(services),
  };
}
