import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { benchMessages } from '../../../src/i18n/commands/bench-messages.ts';
import { readGeneralLexicon } from '../../../src/loader/read-lexicon.ts';
import { exitCode } from '../../terminal/exit-code.ts';
import { print, printError, printTable } from '../../terminal/print.ts';
import { readCommandLine } from '../../terminal/read-command-line.ts';
import { wrongOptions } from '../wrong-options.ts';
import { takeFileLists } from './file-lists.ts';
import { type BundleSize, measureBundle } from './measure-bundle.ts';
import { type CleanFigures, measureClean } from './measure-clean.ts';
import { type CorrectionFigures, measureCorrections } from './measure-corrections.ts';
import { readM2 } from './read-m2.ts';
import { cleanTable, kindTable, ruleTable } from './tables.ts';

/**
 * `npm run bench -- check`: measures the editorial rules against people's corrections (M2) and on
 * edited text.
 *
 * @param argv The words after `check`.
 * @returns The exit code.
 */
export async function runCheckBench(
  argv: readonly string[],
  locale: CommandLocale,
): Promise<number> {
  const messages = benchMessages(locale);
  const { files, rest } = takeFileLists(argv, ['m2', 'clean']);
  const { options } = readCommandLine(
    {
      command: 'npm run bench -- check',
      summary: messages.checkSummary,
      options: {
        m2: { type: 'string', value: 'FILE…', help: messages.checkM2 },
        clean: { type: 'string', value: 'FILE…', help: messages.checkClean },
        limit: { type: 'string', value: 'N', help: messages.checkLimit },
        show: { type: 'string', value: 'RULE', help: messages.checkShow },
        json: { type: 'string', value: 'FILE', help: messages.json },
      },
      notes: messages.checkNotes,
    },
    locale,
    rest,
  );
  const all = [...files.m2, ...files.clean];
  const mistakes = [
    ...wrongOptions({ files: {}, counts: { limit: options.limit } }, messages),
    ...all.filter((file) => !existsSync(file)).map(messages.noSuchFile),
    ...(all.length === 0 ? [messages.missing('--m2 / --clean')] : []),
  ];
  if (mistakes.length > 0) {
    printError(mistakes.join('\n'));
    return exitCode.wrongUse;
  }

  const checking = { lexicon: readGeneralLexicon() };
  const corrections: Record<string, CorrectionFigures> = {};
  for (const file of files.m2) {
    const figures = measureCorrections(await readM2(file), checking);
    corrections[file] = figures;
    print(messages.checkedWords(file, figures.words));
    printTable(ruleTable(figures));
    printTable(kindTable(figures));
    for (const sample of figures.samples.filter(({ of }) => of === options.show)) {
      print(Object.values(sample).join(' | '));
    }
  }
  let clean: CleanFigures | undefined;
  if (files.clean.length > 0) {
    clean = await measureClean(files.clean, checking, Number(options.limit ?? Infinity));
    print(messages.checkedWords(messages.editedTexts(clean.texts), clean.words));
    printTable(cleanTable(clean));
    print(messages.checkTime((clean.milliseconds / clean.words) * 1000));
    for (const flag of clean.flags.filter(({ rule }) => rule === options.show)) {
      print(Object.values(flag).join(' | '));
    }
  }
  const bundle = await measureBundle();
  printTable(bundle);
  if (options.json !== undefined) await writeFile(options.json, toJson(corrections, clean, bundle));
  return exitCode.done;
}

function toJson(
  corrections: Readonly<Record<string, CorrectionFigures>>,
  clean: CleanFigures | undefined,
  bundle: BundleSize,
): string {
  const maps = (_: string, value: unknown) =>
    value instanceof Map ? Object.fromEntries(value) : value;
  return `${JSON.stringify({ corrections, clean, bundle }, maps, 2)}\n`;
}
