import { spawnSync } from 'node:child_process';

/** Why Git cannot say what was asked, in its own words. */
export class GitError extends Error {}

/**
 * Runs Git in a folder.
 *
 * @param root Absolute path of a folder in a repository.
 * @param fallback What to return where Git refuses; without it that is an error.
 * @returns Its standard output.
 * @throws GitError
 */
export function runGit(root: string, args: readonly string[], fallback?: string): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    // Without them a hook of Git's would name another repository.
    env: { ...process.env, GIT_DIR: undefined, GIT_WORK_TREE: undefined },
  });
  if (status === 0) return stdout;
  if (fallback !== undefined) return fallback;
  throw new GitError(error?.message ?? stderr.trim());
}
