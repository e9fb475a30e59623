import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VocabularySet } from '../../../src/loader/vocabulary.ts';
import { importDryRun } from '../import-dry-run.ts';
import { hostileSources } from './hostile-sources.ts';
import { hostileTexts } from './hostile-texts.ts';
import { compareHostile, hostileVersions } from './hostile-versions.ts';
import { readHostile } from './read-hostile.ts';

/** What a case needs beside its length. */
export interface HostileContext {
  /** Absolute path of an empty folder. */
  folder: string;
  vocabularies: VocabularySet;
}

/** A hostile input and what is measured with it. */
export interface HostileCase {
  name: string;
  /**
   * Makes the input.
   *
   * @param length About so many UTF-16 code units.
   * @returns What is measured.
   */
  prepare: (length: number, context: HostileContext) => Promise<() => unknown>;
}

/** Articles for compiler and checker, then versions for reviews, then files for the importer. */
export const hostileCases: readonly HostileCase[] = [
  ...hostileTexts.map(({ name, make }) => ({
    name,
    prepare: async (length: number) => {
      const text = make(length);
      return () => readHostile(text);
    },
  })),
  ...hostileVersions.map(({ name, make }) => ({
    name: `versions: ${name}`,
    prepare: async (length: number) => {
      const [before, after] = make(length);
      return () => compareHostile(before, after);
    },
  })),
  ...hostileSources.map(({ name, file, make }) => ({
    name,
    prepare: async (length: number, { folder, vocabularies }: HostileContext) => {
      const path = join(folder, file);
      await writeFile(path, make(length));
      return () => Array.fromAsync(importDryRun(path, vocabularies, new Date('2024-01-01')));
    },
  })),
];
