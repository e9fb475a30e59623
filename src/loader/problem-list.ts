import { countProblems } from '../i18n/problems/count-problems.ts';
import type { ProblemCounts } from '../i18n/problems/problem-catalogue.ts';
import type { Problem } from '../schema/problem.ts';

/** Warnings and hints of an article that was loaded from the cache. */
export interface CachedAdvice {
  /** As problems name it. */
  file: string;
  warnings: number;
  hints: number;
  /** Reads them; in most builds nobody needs them. */
  read(): Problem[];
}

/**
 * The problems of a content folder, in the order of files and lines. Those of cached articles are
 * counted, and read only when shown: an archive has tens of thousands.
 */
export class ProblemList {
  readonly #found: readonly Problem[];
  readonly #cached: readonly CachedAdvice[];

  /**
   * @param found All but those of cached articles; among problems of one place the first stands first.
   * @param cached Has no article without problems.
   */
  constructor(found: readonly Problem[], cached: readonly CachedAdvice[] = []) {
    this.#found = found;
    this.#cached = cached;
  }

  isEmpty(): boolean {
    return this.#found.length + this.#cached.length === 0;
  }

  /** Whether there is an error. An article with errors is not cached. */
  hasErrors(): boolean {
    return this.#found.some(({ severity }) => severity === 'error');
  }

  /** Counts the problems, and the files that have any. */
  count(): ProblemCounts {
    const counts = countProblems(this.#found);
    const files = new Set(this.#found.map(({ file }) => file));
    for (const { file, warnings, hints } of this.#cached) {
      counts.warnings += warnings;
      counts.hints += hints;
      files.add(file);
    }
    return { ...counts, files: files.size };
  }

  /** Lists all problems. */
  all(): Problem[] {
    return [...this.#cached.flatMap((each) => each.read()), ...this.#found].sort(comparePlaces);
  }

  /** Lists all errors, and the first so many of the warnings and hints. */
  limit(mostAdvice: number): Problem[] {
    const firsts = this.#cached.toSorted((a, b) => (a.file < b.file ? -1 : 1)).slice(0, mostAdvice);
    // Each cached file has one at least, so the first ones are in these files or in no cached one.
    const candidates = new ProblemList(this.#found, firsts).all();
    let advice = 0;
    return candidates.filter(({ severity }) => {
      if (severity === 'error') return true;
      advice += 1;
      return advice <= mostAdvice;
    });
  }
}

/** The order in which problems are reported. */
export function comparePlaces(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
