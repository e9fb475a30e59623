import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Why Git cannot say what has changed, in its own words. */
export class GitError extends Error {}

/**
 * The files that have changed since a commit: since the last one that the branch shares with it, so
 * that others' work on it does not count. Changes that are not committed count, new files too.
 *
 * @param root Absolute path of a folder in a repository.
 * @param ref A commit, branch or tag.
 * @returns Absolute paths of files that exist.
 * @throws GitError where there is no repository or no such commit.
 */
export function changedFiles(root: string, ref: string): Set<string> {
  const commit = git(root, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]).trim();
  const base = git(root, ['merge-base', commit, 'HEAD'], commit).trim();
  const top = git(root, ['rev-parse', '--show-toplevel']).trimEnd();
  const names = [
    git(root, ['diff', '--name-only', '-z', '--no-ext-diff', base, '--']),
    git(root, ['ls-files', '--others', '--exclude-standard', '--full-name', '-z']),
  ].flatMap((list) => list.split('\0').filter(Boolean));
  return new Set(names.map((name) => join(top, name)).filter((file) => existsSync(file)));
}

/** @param fallback What to return where Git refuses; without it that is an error. */
function git(root: string, args: readonly string[], fallback?: string): string {
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
