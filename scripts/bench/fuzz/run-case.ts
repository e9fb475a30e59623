import type { Fault, FuzzCase, TargetName } from './finding.ts';
import { tryArticle } from './targets/article.ts';
import type { FuzzContext } from './targets/context.ts';
import { tryImport } from './targets/import.ts';
import { tryQuery } from './targets/query.ts';
import { tryVocabulary } from './targets/vocabulary.ts';

type Target = (given: FuzzCase, context: FuzzContext) => Fault[] | Promise<Fault[]>;

const targets: Readonly<Partial<Record<TargetName, Target>>> = {
  article: tryArticle,
  vocabulary: tryVocabulary,
  query: tryQuery,
};

/**
 * Gives a case to its target and looks at what comes out.
 *
 * @returns Every fault; an exception is one like the others.
 */
export async function runCase(given: FuzzCase, context: FuzzContext): Promise<Fault[]> {
  try {
    return await (targets[given.target] ?? tryImport)(given, context);
  } catch (error) {
    return [{ kind: 'crash', what: describeError(error) }];
  }
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [place = ''] = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*(?:src|scripts)\//.test(line));
  return `${error.name}: ${error.message}${place.replace(/^\s+at/, ' at').replace(/file:.*\/(?=(?:src|scripts)\/)/, '')}`;
}
