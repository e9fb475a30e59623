import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { benchMessages } from '../../../src/i18n/commands/bench-messages.ts';
import { exitCode } from '../../terminal/exit-code.ts';
import { print, printError, printTable } from '../../terminal/print.ts';
import { createProgress } from '../../terminal/progress.ts';
import { readCommandLine } from '../../terminal/read-command-line.ts';
import { wrongOptions } from '../wrong-options.ts';
import { targetNames } from './finding.ts';
import { runFuzz } from './run-fuzz.ts';

/** Real files that the project brings along. */
const ownFolders = ['content', 'tests/import'];

/**
 * `npm run bench -- fuzz --minutes N --seed S`: gives mutated real files to the compiler, the
 * checker with `--fix`, the query parser and the readers of the importer, prints what went wrong
 * and a table, and keeps each input that shows a fault.
 *
 * @param argv The words after `fuzz`.
 * @returns The exit code: refused where anything went wrong.
 */
export async function runFuzzBench(
  argv: readonly string[],
  locale: CommandLocale,
): Promise<number> {
  const messages = benchMessages(locale);
  const { options, operands } = readCommandLine(
    {
      command: 'npm run bench -- fuzz',
      summary: messages.fuzzSummary,
      operands: { placeholder: '[DIR…]', atLeast: 0 },
      options: {
        minutes: { type: 'string', value: 'N', help: messages.fuzzMinutes },
        cases: { type: 'string', value: 'N', help: messages.fuzzCases },
        seed: { type: 'string', value: 'S', help: messages.fuzzSeed },
        from: { type: 'string', value: 'DIR', help: messages.fuzzFrom },
        only: { type: 'string', value: targetNames.join('|'), help: messages.fuzzOnly },
        keep: { type: 'string', value: 'DIR', help: messages.fuzzKeep },
        json: { type: 'string', value: 'FILE', help: messages.json },
      },
      notes: messages.fuzzNotes,
    },
    locale,
    argv,
  );
  const { minutes, cases, seed } = options;
  const only = targetNames.find((name) => name === options.only);
  const more = options.from === undefined ? operands : [options.from, ...operands];
  const mistakes = [
    ...wrongOptions({ files: {}, counts: { minutes, cases, seed } }, messages),
    ...more.filter((folder) => !existsSync(folder)).map(messages.noSuchFile),
    ...(options.only !== undefined && !only
      ? [messages.unknownTarget(options.only, targetNames)]
      : []),
  ];
  if (mistakes.length > 0) {
    printError(mistakes.join('\n'));
    return exitCode.wrongUse;
  }
  const folder = options.keep ?? (await mkdtemp(join(tmpdir(), 'maqalat-fuzz-')));
  const progress = createProgress('fuzz');
  const isTimed = cases === undefined || minutes !== undefined;
  const result = await runFuzz({
    seed: Number(seed ?? 1),
    from: [...ownFolders, ...more].map((path) => resolve(path)),
    ...(cases === undefined ? {} : { end: Number(cases) }),
    ...(isTimed ? { deadline: Date.now() + Number(minutes ?? 1) * 60_000 } : {}),
    ...(only ? { only } : {}),
    folder: resolve(folder),
    onCase: (done, findings) => progress.update(done, undefined, messages.fuzzFound(findings)),
  });
  progress.end();
  for (const { target, index, kind, what } of result.findings) {
    print(`${target} ${result.seed}-${index}  ${kind}  ${what}`);
  }
  printTable(result.figures);
  print(messages.fuzzed(result.cases, result.findings.length, result.seed));
  if (result.findings.length > 0) print(messages.keptIn(folder));
  if (options.json !== undefined) {
    await writeFile(options.json, `${JSON.stringify(result, null, 2)}\n`);
  }
  return result.findings.length > 0 ? exitCode.refused : exitCode.done;
}
