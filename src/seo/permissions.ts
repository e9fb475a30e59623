import type { Services } from '../settings/service-settings.ts';

/** Features that a player or map in a frame uses. */
const frameFeatures = ['autoplay', 'encrypted-media', 'fullscreen', 'picture-in-picture'] as const;

/**
 * Origins that may use a browser feature: this site, and frames of hosts that the owner has named.
 * Empty without frames. https://www.w3.org/TR/permissions-policy/
 */
export function listPermissions({ comments, media }: Services): Map<string, readonly string[]> {
  const allow = (hosts: readonly string[]) => ['self', ...hosts.map((host) => `"${host}"`)];
  const permissions = new Map<string, readonly string[]>();
  if (comments) permissions.set('clipboard-write', allow([comments.host]));
  if (media.frames.length === 0) return permissions;
  for (const feature of frameFeatures) permissions.set(feature, allow(media.frames));
  return permissions;
}
