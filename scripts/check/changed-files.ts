import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBase, listUntracked, splitNames } from '../git/find-base.ts';
import { runGit } from '../git/run-git.ts';

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
  const { commit, top } = findBase(root, ref);
  const changed = runGit(root, ['diff', '--name-only', '-z', '--no-ext-diff', commit, '--']);
  const names = [...splitNames(changed), ...listUntracked(root)];
  return new Set(names.map((name) => join(top, name)).filter((file) => existsSync(file)));
}
