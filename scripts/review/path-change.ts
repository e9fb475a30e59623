import { findBase, listUntracked } from '../git/find-base.ts';
import { runGit } from '../git/run-git.ts';

/** What happened to a file. */
export const changeKinds = ['added', 'modified', 'renamed', 'deleted'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A file that changed. Paths start at the repository's top. */
export interface PathChange {
  kind: ChangeKind;
  path: string;
  /** Where it stood before; only of a file that was renamed. */
  from?: string;
}

/** Everything that changed since a branch began. */
export interface ChangeSet {
  /** The commit before the changes. */
  commit: string;
  /** Absolute path of the repository. */
  top: string;
  changes: PathChange[];
}

/**
 * Lists what changed since a branch began; changes that are not committed count, new files too.
 *
 * @param root Absolute path of a folder in a repository.
 * @param ref A commit, branch or tag.
 * @throws GitError where there is no repository or no such commit.
 */
export function listChanges(root: string, ref: string): ChangeSet {
  const { commit, top } = findBase(root, ref);
  // From the top, as Git lists new files below the folder where it runs.
  const untracked = listUntracked(top).map((path): PathChange => ({ kind: 'added', path }));
  const args = ['diff', '--name-status', '-z', '--no-ext-diff', '--find-renames', commit, '--'];
  const changes = [...parseNameStatus(runGit(top, args)), ...untracked];
  return { commit, top, changes: changes.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/**
 * Parses what `git diff --name-status -z` prints.
 *
 * @example parseNameStatus('R087\0a.mdx\0b.mdx\0') // [{ kind: 'renamed', from: 'a.mdx', path: 'b.mdx' }]
 */
export function parseNameStatus(output: string): PathChange[] {
  const parts = output.split('\0');
  const changes: PathChange[] = [];
  let at = 0;
  const next = () => parts[at++] ?? '';
  while (at < parts.length - 1) {
    const status = next();
    if (status.startsWith('R')) changes.push({ kind: 'renamed', from: next(), path: next() });
    else if (status === 'D') changes.push({ kind: 'deleted', path: next() });
    else if (status === 'A') changes.push({ kind: 'added', path: next() });
    else changes.push({ kind: 'modified', path: next() });
  }
  return changes;
}
