import { spawnSync } from 'node:child_process';

/**
 * Whether git could give back every file of a folder as it is now.
 *
 * @param root Absolute path of the site.
 * @returns `clean`; `dirty` with changes that are not committed; `none` without git or a repository.
 */
export function gitState(root: string): 'clean' | 'dirty' | 'none' {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--', '.'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) return 'none';
  return stdout.trim() === '' ? 'clean' : 'dirty';
}
