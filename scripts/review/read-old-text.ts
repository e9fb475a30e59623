import { largestSource } from '../../src/loader/read-source.ts';
import { runGit } from '../git/run-git.ts';

/**
 * Reads a file as it was in a commit.
 *
 * @param top Absolute path of the repository.
 * @param path From the repository's top.
 * @returns Its text without a byte order mark; empty where it was not there or is too large.
 */
export function readOldText(top: string, commit: string, path: string): string {
  const name = `${commit}:${path}`;
  const size = Number(runGit(top, ['cat-file', '-s', name], '0'));
  if (size === 0 || size > largestSource) return '';
  return runGit(top, ['cat-file', 'blob', name], '').replace(/^\uFEFF/, '');
}
