import process from 'node:process';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { benchMessages } from '../src/i18n/commands/bench-messages.ts';
import { runBuildBench } from './bench/build-command.ts';
import { runCasesBench } from './bench/cases/command.ts';
import { runCheckBench } from './bench/check/command.ts';
import { runFuzzBench } from './bench/fuzz/command.ts';
import { runHostileBench } from './bench/hostile/command.ts';
import { runImportBench } from './bench/import/command.ts';
import { runPagesBench } from './bench/pages/command.ts';
import { runPublishBench } from './bench/publish/command.ts';
import { runSearchBench } from './bench/search/command.ts';
import { exitCode } from './terminal/exit-code.ts';
import { printError } from './terminal/print.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const benches = new Map([
  ['build', runBuildBench],
  ['pages', runPagesBench],
  ['publish', runPublishBench],
  ['search', runSearchBench],
  ['import', runImportBench],
  ['hostile', runHostileBench],
  ['cases', runCasesBench],
  ['fuzz', runFuzzBench],
  ['check', runCheckBench],
]);
const names = [...benches.keys()];
const locale = resolveCommandLocale(process.env);
const messages = benchMessages(locale);

const [first = '', ...rest] = process.argv.slice(2);
const bench = benches.get(first);
if (bench) {
  process.exitCode = await bench(rest, locale);
} else {
  const { operands } = readCommandLine(
    {
      command: 'npm run bench --',
      summary: messages.summary,
      options: {},
      operands: { placeholder: names.join('|'), atLeast: 1 },
      notes: [
        messages.buildSummary,
        messages.pagesSummary,
        messages.publishSummary,
        messages.searchSummary,
        messages.importSummary,
        messages.hostileSummary,
        messages.casesSummary,
        messages.fuzzSummary,
        messages.checkSummary,
        messages.eachHelp,
      ],
    },
    locale,
  );
  const [name = ''] = operands;
  printError(messages.unknownBench(name, names));
  process.exitCode = exitCode.wrongUse;
}
