import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ImportMessages } from '../../src/i18n/commands/import-messages.ts';
import { cleaningSteps } from '../../src/i18n/commands/import-reasons.ts';
import type { VocabularySet } from '../../src/loader/vocabulary.ts';
import { findNearest } from '../../src/schema/find-nearest.ts';
import type { OptionValues } from '../terminal/arguments.ts';
import type { importCommand } from './command.ts';
import type { Choices } from './import-run.ts';
import { namedTerms, parseTermDate } from './named-terms.ts';
import { readMapping } from './readers/table/mapping.ts';

type Options = OptionValues<ReturnType<typeof importCommand>['options']>;

/**
 * Validates the options against the vocabularies and the disk, before the run starts.
 *
 * @returns The choices, and a message for every mistake.
 */
export function runChoices(
  options: Options,
  vocabularies: VocabularySet,
  messages: ImportMessages,
): { choices: Choices; mistakes: string[] } {
  const tags = namedTerms('tags', options.tags ?? '', vocabularies);
  const sections = namedTerms('sections', options.section ?? '', vocabularies);
  const published = options.published === undefined ? undefined : parseTermDate(options.published);
  const mistakes = [...tags.unknown, ...sections.unknown].map(({ vocabulary, value, suggestion }) =>
    messages.unknownTerm(vocabulary, value, suggestion),
  );
  if (options.published !== undefined && !published) {
    mistakes.push(messages.wrongPublished(options.published));
  }
  const reportFolder = options.report && dirname(resolve(options.report));
  if (reportFolder && !isFolder(reportFolder)) {
    mistakes.push(messages.noReportFolder(reportFolder));
  }
  if (options.out && existsSync(options.out) && !isFolder(options.out)) {
    mistakes.push(messages.outIsNoFolder(options.out));
  }
  const kept = (options.keep ?? '')
    .split(/[,،]/)
    .map((name) => name.trim())
    .filter(Boolean);
  for (const name of kept) {
    if (cleaningSteps.some((step) => step === name)) continue;
    mistakes.push(messages.unknownStep(name, findNearest(name, cleaningSteps)));
  }
  const mapping = options.mapping === undefined ? undefined : readMapping(options.mapping);
  if (mapping?.failure !== undefined) mistakes.push(messages.wrongMapping(mapping.failure));
  const choices: Choices = {
    force: options.force,
    dryRun: options['dry-run'],
    fetchImages: options['fetch-images'],
    addTerms: !options['known-terms'],
    cleaning: new Set(cleaningSteps.filter((step) => !kept.includes(step))),
    mapping: mapping?.columns,
    tags: options.tags === undefined ? undefined : tags.ids,
    section: sections.ids[0],
    published,
  };
  return { choices, mistakes };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
