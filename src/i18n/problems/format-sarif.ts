import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Problem, Rule, Severity } from '../../schema/problem.ts';
import type { CommandLocale } from '../command-locale.ts';
import { problemText } from './problem-text.ts';
import { ruleTitle } from './rule-titles.ts';
import { showUnseen } from './shown-value.ts';

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/**
 * Problems as a log that forges and editors read: Static Analysis Results Interchange Format 2.1.0.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 *
 * @returns The log as JSON would hold it.
 */
export function sarifLog(problems: readonly Problem[], locale: CommandLocale): Log {
  const rules = [...new Set(problems.map(({ rule }) => rule))].toSorted();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'maqalat',
            informationUri: 'https://github.com/maqalat/maqalat',
            language: locale,
            rules: rules.map((rule) => descriptorOf(rule, locale)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, rules.indexOf(problem.rule), locale)),
      },
    ],
  };
}

function descriptorOf(rule: Rule, locale: CommandLocale): ReportingDescriptor {
  const title = ruleTitle(rule, locale);
  return title === undefined ? { id: rule } : { id: rule, shortDescription: { text: title } };
}

function resultOf(problem: Problem, ruleIndex: number, locale: CommandLocale): Result {
  const { rule, severity, file, line, column, length, fix } = problem;
  const { message, advice } = problemText(problem, locale);
  const artifactLocation = { uri: uriOf(file) };
  const end = length === undefined ? {} : { endColumn: column + length };
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: `${message}\n${advice}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: line, startColumn: column, ...end },
        },
      },
    ],
    ...(fix && {
      fixes: [
        {
          description: { text: advice },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                {
                  deletedRegion: { charOffset: fix.offset, charLength: fix.length },
                  insertedContent: { text: fix.replacement },
                },
              ],
            },
          ],
        },
      ],
    }),
  };
}

/** RFC 3986; a relative path is one below the folder in which the command runs. */
function uriOf(file: string): string {
  // A half of a surrogate pair cannot be encoded.
  const path = showUnseen(file).toWellFormed().split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
