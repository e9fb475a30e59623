import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CleaningStep } from '../../src/i18n/commands/import-reasons.ts';
import { readVocabularies, type VocabularySet } from '../../src/loader/read-vocabularies.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { type EarlierArticles, readEarlierArticles } from './earlier-articles.ts';
import { type NewTerms, newTerms } from './new-terms.ts';
import { type TagProposer, tagProposer } from './propose-tags.ts';
import { removeTempFiles } from './write/remove-temp-files.ts';

/** What the person at the terminal decides for all articles of one run. */
export interface Choices {
  /** Write over articles that someone edited since. */
  force: boolean;
  dryRun: boolean;
  /** Bring pictures over from other hosts. */
  fetchImages: boolean;
  /** Let the vocabularies grow by the names that sources bring along. */
  addTerms: boolean;
  /** Steps of text cleaning to do. */
  cleaning: ReadonlySet<CleaningStep>;
  /** Which column or key of a table is which field. */
  mapping?: ReadonlyMap<string, string> | undefined;
  /** Identifiers, instead of proposals. */
  tags?: readonly string[] | undefined;
  section?: string | undefined;
  /** For sources that have no readable date of publication. */
  published?: Date | undefined;
}

/** One run of the importer: what it decides by, and what it did so far. */
export interface ImportRun {
  /** Absolute path of the articles' folder. */
  out: string;
  /** IANA zone in which days are cut, and which time stamps without a zone mean. */
  timeZone: string;
  choices: Choices;
  vocabularies: VocabularySet;
  terms: NewTerms;
  proposeTags: TagProposer;
  earlier: EarlierArticles;
  /** Articles that a dry run would have written, by path. */
  unwritten: Map<string, string>;
  /** Bytes of the sources, for the time that is left. */
  reading: { done: number; total: number };
  /** Milliseconds since 1970, to tell dates that are still to come. */
  startedAt: number;
}

/**
 * The vocabularies for a folder of articles: those beside it, and the project's own for each file
 * that is not there.
 */
export function readSiteVocabularies(
  out: string,
): Promise<{ vocabularies: VocabularySet; problems: Problem[] }> {
  return readVocabularies(dirname(out));
}

/** Prepares a run: reads what is in the folder, and clears away what a killed run left. */
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
