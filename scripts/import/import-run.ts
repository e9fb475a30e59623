import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CleaningStep } from '../../src/i18n/commands/import-reasons.ts';
import { type NewTerms, newTerms } from '../../src/loader/new-terms.ts';
import { readVocabularies } from '../../src/loader/read-vocabularies.ts';
import type { VocabularySet } from '../../src/loader/vocabulary.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { type EarlierArticles, readEarlierArticles } from './earlier-articles.ts';
import { type TagProposer, tagProposer } from './propose-tags.ts';
import { removeTempFiles } from './write/remove-temp-files.ts';

/** The command-line choices that apply to all articles of one run. */
export interface Choices {
  /** Overwrite articles that were edited since their import. */
  force: boolean;
  dryRun: boolean;
  /** Download pictures from other hosts. */
  fetchImages: boolean;
  /** Add unknown names of the sources to the vocabularies. */
  addTerms: boolean;
  /** The text-cleaning steps to apply. */
  cleaning: ReadonlySet<CleaningStep>;
  /** Maps columns or keys of a table to fields. */
  mapping?: ReadonlyMap<string, string> | undefined;
  /** Identifiers, instead of proposals. */
  tags?: readonly string[] | undefined;
  section?: string | undefined;
  /** For sources that have no readable date of publication. */
  published?: Date | undefined;
}

/** The settings and the state of one run of the importer. */
export interface ImportRun {
  /** Absolute path of the articles' folder. */
  out: string;
  /** IANA zone of calendar days, and of timestamps without a zone. */
  timeZone: string;
  choices: Choices;
  vocabularies: VocabularySet;
  terms: NewTerms;
  proposeTags: TagProposer;
  earlier: EarlierArticles;
  /** Articles that a dry run would have written, by path. */
  unwritten: Map<string, string>;
  /** Bytes of the sources, to estimate the remaining time. */
  reading: { done: number; total: number };
  /** Milliseconds since 1970, to detect dates in the future. */
  startedAt: number;
}

/**
 * Reads the vocabularies beside a folder of articles; a missing file falls back to the
 * project's own.
 */
export function readSiteVocabularies(
  out: string,
): Promise<{ vocabularies: VocabularySet; problems: Problem[] }> {
  return readVocabularies(dirname(out));
}

/** Prepares a run: indexes the existing articles and removes the temp files of a killed run. */
export async function openRun(
  settings: Pick<ImportRun, 'out' | 'timeZone' | 'choices' | 'vocabularies'>,
): Promise<ImportRun> {
  const { out, choices, vocabularies } = settings;
  const unwritten = new Map<string, string>();
  if (!choices.dryRun) await removeTempFiles(out);
  return {
    ...settings,
    terms: newTerms(out, vocabularies, { isAllowed: choices.addTerms, isDryRun: choices.dryRun }),
    proposeTags: tagProposer([...vocabularies.tags.terms]),
    earlier: await readEarlierArticles(
      out,
      async (file) => unwritten.get(file) ?? (await readFile(file, 'utf8')),
    ),
    unwritten,
    reading: { done: 0, total: 0 },
    startedAt: Date.now(),
  };
}
