import { addressOf, pageKinds } from '../schema/site-plan.ts';
import type { Services } from '../settings/service-settings.ts';
import { contentSecurityPolicy, inlineScriptOf } from './content-security-policy.ts';
import type { ComputedHeaders } from './headers-file.ts';
import { permissionsOf } from './permissions.ts';
import { allSources, sourcesWithoutComments } from './service-sources.ts';

/** Folders of the engine's list pages, which have no comments. */
const listFolders = new Set(
  pageKinds
    .filter(({ file, each }) => file.endsWith('.astro') && each !== 'article')
    .map((kind) => addressOf(kind).split('/')[1] ?? '')
    .filter((folder) => /^[a-z]+$/.test(folder)),
);

/**
 * The headers that depend on a site's services.
 *
 * @param stated The policy of some page of the site, which has the digest of its inline script.
 */
export function computedHeaders(stated: string, services: Services): ComputedHeaders {
  const digest = inlineScriptOf(stated) ?? '';
  const strict = contentSecurityPolicy(digest, sourcesWithoutComments(services));
  const folders = services.comments ? [...listFolders] : [];
  return {
    policy: contentSecurityPolicy(digest, allSources(services)),
    folders: new Map(folders.map((folder) => [`/${folder}/`, strict])),
    permissions: permissionsOf(services),
  };
}
