import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { PeerName } from '../publish-bench.ts';
import { copyPeer, peerFolder } from './peer-site.ts';

const cache = fileURLToPath(new URL('../../../../.cache/bench-peers/', import.meta.url));

/**
 * Copies a peer's site, and links the packages that its `package.json` pins; where the project's
 * cache folder does not hold exactly those, npm installs them there.
 *
 * @param site Where the site goes.
 * @param onInstall Called before npm is.
 * @returns The version of the package that builds it.
 * @throws When npm cannot install them, with what it said.
 */
export async function copyPeerWithPackages(
  name: PeerName,
  builder: string,
  site: string,
  onInstall: () => void,
): Promise<string> {
  const packages = join(cache, name);
  const wanted = await readFile(join(peerFolder(name), 'package.json'), 'utf8');
  // Written last, so that it stands for a whole installation.
  const stamp = join(packages, 'installed.json');
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== wanted) {
    onInstall();
    await mkdir(packages, { recursive: true });
    await cp(join(peerFolder(name), 'package.json'), join(packages, 'package.json'));
    const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
    await promisify(execFile)('npm', args, { cwd: packages });
    await writeFile(stamp, wanted);
  }
  await copyPeer(name, site);
  await symlink(join(packages, 'node_modules'), join(site, 'node_modules'));
  const installed = join(packages, 'node_modules', builder, 'package.json');
  return JSON.parse(await readFile(installed, 'utf8')).version;
}
