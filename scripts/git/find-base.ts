import { runGit } from './run-git.ts';

/** Where a branch began, and the repository that it is in. */
export interface Base {
  /** The last commit that the branch shares with the other one, so that others' work does not count. */
  commit: string;
  /** Absolute path of the repository. */
  top: string;
}

/**
 * Finds where the work on the present branch began.
 *
 * @param root Absolute path of a folder in a repository.
 * @param ref A commit, branch or tag.
 * @throws GitError where there is no repository or no such commit.
 */
export function findBase(root: string, ref: string): Base {
  const named = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
  const commit = runGit(root, named).trim();
  return {
    commit: runGit(root, ['merge-base', commit, 'HEAD'], commit).trim(),
    top: runGit(root, ['rev-parse', '--show-toplevel']).trimEnd(),
  };
}

/** The files that Git does not know and does not ignore, by path from the repository's top. */
export function listUntracked(root: string): string[] {
  const args = ['ls-files', '--others', '--exclude-standard', '--full-name', '-z'];
  return splitNames(runGit(root, args));
}

/** Splits what Git prints with `-z`. */
export function splitNames(output: string): string[] {
  return output.split('\0').filter(Boolean);
}
