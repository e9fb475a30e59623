import { join } from 'node:path';
import { defaultContentFolder } from '../../../../src/loader/folders.ts';
import { readVocabularies } from '../../../../src/loader/read-vocabularies.ts';
import type { VocabularySet } from '../../../../src/loader/vocabulary.ts';

/** What targets need beside a case. */
export interface FuzzContext {
  vocabularies: VocabularySet;
  /** Absolute path of a folder for the files of one case at a time. */
  folder: string;
}

/** @param folder Absolute path of an empty folder. */
export async function fuzzContext(folder: string): Promise<FuzzContext> {
  const { vocabularies } = await readVocabularies(defaultContentFolder);
  return { vocabularies, folder: join(folder, 'case') };
}
