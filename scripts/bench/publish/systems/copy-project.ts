import { execFile } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Copies the project as it stands, changes not yet committed included, to where a bench may alter
 * it; its installed packages are linked.
 *
 * @throws When the project is not a Git work tree.
 */
export async function copyProject(folder: string): Promise<void> {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await promisify(execFile)('git', listing, {
    cwd: root,
    maxBuffer: 64 * 2 ** 20,
  });
  for (const path of stdout.split('\0')) {
    // Git takes installed packages that are a link for one more file.
    if (path === '' || path === 'node_modules' || path.startsWith('tests/')) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    // A file that Git still lists may be deleted in the work tree.
    await cp(join(root, path), join(folder, path)).catch(ignoreMissing);
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
