import type { PeerName } from '../publish-bench.ts';
import { astroMdx } from './astro-mdx.ts';
import { eleventy } from './eleventy.ts';
import { hugo, hugoVersion } from './hugo.ts';
import type { PublishSystem } from './publish-system.ts';

/**
 * Sets up a peer's site.
 *
 * @param folder An empty folder for all that it needs and makes.
 * @param onInstall Called where its packages must be installed first.
 * @returns Nothing where it is not installed and the bench cannot install it.
 */
export async function openPeer(
  name: PeerName,
  folder: string,
  onInstall: () => void,
): Promise<PublishSystem | undefined> {
  if (name === 'eleventy') return eleventy(folder, onInstall);
  if (name === 'astro-mdx') return astroMdx(folder, onInstall);
  const version = await hugoVersion();
  return version === undefined ? undefined : hugo(folder, version);
}
