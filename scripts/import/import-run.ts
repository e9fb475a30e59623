import { dirname } from 'node:path';
import { readVocabularies, type VocabularySet } from '../../src/loader/read-vocabularies.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { type EarlierArticles, readEarlierArticles } from './earlier-articles.ts';
import { type TagProposer, tagProposer } from './propose-tags.ts';

/** What the person at the terminal decides for all articles of one run. */
export interface Choices {
  /** Write over articles that someone edited since. */
  force: boolean;
  dryRun: boolean;
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
  proposeTags: TagProposer;
  earlier: EarlierArticles;
  /** Articles that a dry run would have written, by path. */
  unwritten: Map<string, string>;
}

/**
 * The vocabularies for a folder of articles: those beside it, and the project's own for each file
 * that is not there.
 */
export function vocabulariesBeside(
  out: string,
): Promise<{ vocabularies: VocabularySet; problems: Problem[] }> {
  return readVocabularies(dirname(out));
}

/** Prepares a run: reads what earlier imports left in the folder. */
export async function openRun(
  settings: Pick<ImportRun, 'out' | 'timeZone' | 'choices' | 'vocabularies'>,
): Promise<ImportRun> {
  return {
    ...settings,
    proposeTags: tagProposer(settings.vocabularies.tags.terms),
    earlier: await readEarlierArticles(settings.out),
    unwritten: new Map(),
  };
}
