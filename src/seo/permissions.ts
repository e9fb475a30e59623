import type { Services } from '../settings/service-settings.ts';

/** What a player or a map within a frame asks for, if it may ask for anything. */
const frameFeatures = ['autoplay', 'encrypted-media', 'fullscreen', 'picture-in-picture'] as const;

/**
 * Who may use which feature of the browser: this site, and of other hosts only those frames that the
 * owner has named. Without frames there is nobody to name.
 * https://www.w3.org/TR/permissions-policy/
 */
export function permissionsOf({ comments, media }: Services): Map<string, readonly string[]> {
  const allow = (hosts: readonly string[]) => ['self', ...hosts.map((host) => `"${host}"`)];
  const permissions = new Map<string, readonly string[]>();
  if (comments) permissions.set('clipboard-write', allow([comments.host]));
  if (media.frames.length === 0) return permissions;
  for (const feature of frameFeatures) permissions.set(feature, allow(media.frames));
  return permissions;
}
