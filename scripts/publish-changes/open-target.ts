import { resolve } from 'node:path';
import { directoryTarget } from './directory-target.ts';
import type { PublishTarget } from './publish-target.ts';
import { rsyncTarget } from './rsync-target.ts';

/**
 * Opens the target that `--to` names: `rsync:user@host:/path`, or the path of a folder.
 *
 * @param site Absolute path of the built site.
 * @returns Undefined for an address of another kind.
 */
export function openTarget(site: string, to: string): PublishTarget | undefined {
  if (to.startsWith('rsync:') && !to.startsWith('rsync://')) {
    const address = to.slice('rsync:'.length);
    return address === '' ? undefined : rsyncTarget(site, address);
  }
  if (to.startsWith('rsync://')) return rsyncTarget(site, to);
  // A disk of Windows has one letter.
  if (to === '' || /^[a-z][a-z\d+.-]+:/i.test(to)) return undefined;
  return directoryTarget(site, resolve(to));
}
