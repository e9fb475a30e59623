import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { benchMessages } from '../../../src/i18n/commands/bench-messages.ts';
import { readGeneralLexicon } from '../../../src/loader/read-lexicon.ts';
import { engineRoot } from '../../../src/site/engine-files.ts';
import { exitCode } from '../../terminal/exit-code.ts';
import { print, printError, printTable } from '../../terminal/print.ts';
import { createProgress } from '../../terminal/progress.ts';
import { readCommandLine } from '../../terminal/read-command-line.ts';
import { wrongOptions } from '../wrong-options.ts';
import { takeFileLists } from './file-lists.ts';
import { type BrowserFigures, measureBrowser } from './measure-browser.ts';
import { type BundleSize, measureBundle } from './measure-bundle.ts';
import { type CleanFigures, measureClean } from './measure-clean.ts';
import { type CorrectionFigures, measureCorrections } from './measure-corrections.ts';
import { measureSiteCheck, type SiteCheckFigures } from './measure-site.ts';
import { readM2 } from './read-m2.ts';
import { browserTable, cleanTable, kindTable, ruleTable, siteTable } from './tables.ts';

/**
 * `npm run bench -- check`: measures the editorial rules against people's corrections (M2) and on
 * edited text, the command `check` on a large site, and a check in a browser.
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
        articles: { type: 'string', value: 'N', help: messages.checkArticles },
        data: { type: 'string', value: 'DIR', help: messages.data },
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
  const { articles, data } = options;
  const mistakes = [
    ...wrongOptions(
      { files: articles === undefined ? {} : { data }, counts: { articles, limit: options.limit } },
      messages,
    ),
    ...all.filter((file) => !existsSync(file)).map(messages.noSuchFile),
    ...(all.length === 0 && articles === undefined
      ? [messages.missing('--m2 / --clean / --articles')]
      : []),
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
  let site: SiteCheckFigures | undefined;
  if (articles !== undefined && data !== undefined) {
    const progress = createProgress('check');
    site = await measureSiteCheck(data, Number(articles), (done) =>
      progress.update(done, Number(articles), messages.writingArticles),
    );
    progress.end();
    printTable(siteTable(site));
  }
  const bundle = await measureBundle();
  printTable(bundle);
  const browser = await measureBrowser(await readFile(browserSample, 'utf8'));
  printTable(browserTable(browser));
  const figures = { corrections, clean, site, bundle, browser };
  if (options.json !== undefined) await writeFile(options.json, toJson(figures));
  return exitCode.done;
}

/** A page of the manual as long as most articles: everybody has it. */
const browserSample = join(engineRoot, 'src/manual/ar/numbers-dates-names.mdx');

interface Figures {
  corrections: Readonly<Record<string, CorrectionFigures>>;
  clean: CleanFigures | undefined;
  site: SiteCheckFigures | undefined;
  bundle: BundleSize;
  browser: BrowserFigures;
}

function toJson(figures: Figures): string {
  const maps = (_: string, value: unknown) =>
    value instanceof Map ? Object.fromEntries(value) : value;
  return `${JSON.stringify(figures, maps, 2)}\n`;
}
