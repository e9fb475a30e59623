import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckMessages } from '../../src/i18n/commands/check-messages.ts';
import { contentFolder, shownPath } from '../../src/loader/folders.ts';
import type { LoadedArticle } from '../../src/loader/load-article.ts';
import { houseLexiconFile } from '../../src/loader/read-lexicon.ts';
import { formatSchedule } from '../../src/loader/schedule-report.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { commandTime } from '../terminal/command-time.ts';
import { printError } from '../terminal/print.ts';
import { createProgress } from '../terminal/progress.ts';
import { applyProblemFixes } from './apply-problem-fixes.ts';
import { byPlace, checkContent } from './check-content.ts';
import type { CheckRun, CheckTask } from './check-run.ts';
import { fixContent } from './fix-content.ts';
import { isWithinAny } from './is-within-any.ts';
import { learnSpelling } from './learn-spelling.ts';
import { printFix } from './print-fix.ts';
import { readSettingsFile } from './read-settings-file.ts';
import { wrongUse } from './wrong-use.ts';

/** One fix can make room for another's: a comma moved may leave a space at a line's end. */
const mostRounds = 4;

/**
 * Checks the content of the site in the working directory, or the part of it that is asked for.
 *
 * @throws Only where the content folder cannot be listed.
 */
export async function checkSite(task: CheckTask): Promise<CheckRun> {
  const { messages, locale } = task;
  if (!existsSync(contentFolder)) wrongUse(messages.noFolder(shownPath(contentFolder)));
  if (task.learn) {
    const learned = await learnSpelling(contentFolder, messages.lexiconNote);
    printError(messages.learned(shownPath(houseLexiconFile), learned));
  }
  const isAsked = (file: string) =>
    (task.paths.length === 0 || isWithinAny(file, task.paths)) && (task.since?.has(file) ?? true);
  const isAllAsked = task.paths.length === 0 && task.since === undefined;
  const settings = readSettingsFile();
  const now = commandTime(locale);
  let articles = 0;
  let schedule: string | undefined;
  let loaded: readonly LoadedArticle[] = [];
  const check = async (): Promise<Problem[]> => {
    const progress = createProgress(messages.progress);
    const found = await checkContent({
      folder: contentFolder,
      root: process.cwd(),
      ...(settings && { settings }),
      now,
      onSchedule(waiting) {
        schedule = formatSchedule(waiting, locale);
      },
      onArticles(found) {
        loaded = found;
      },
      onProgress(done, total) {
        articles = total;
        progress.update(done, total);
      },
    });
    progress.end();
    return isAllAsked ? found : found.filter(({ file }) => isAsked(resolve(file)));
  };

  const isFixed = task.fix && (await fixCharacters(isAsked, messages));
  let problems = await check();
  let wasFixed = isFixed;
  for (let round = 0; task.fix && round < mostRounds; round += 1) {
    const applied = await applyProblemFixes(problems);
    for (const fix of applied) printFix(fix, messages);
    if (applied.length === 0) break;
    wasFixed = true;
    problems = await check();
  }
  if (task.fix && !wasFixed) printError(messages.nothingToFix);
  const notes = schedule === undefined ? [] : [schedule];
  if (task.external) {
    const asked = loaded.filter(({ file }) => isAsked(file));
    const { problems: ofLinks, skipped } = await checkLinks(asked, messages);
    problems = [...problems, ...ofLinks].sort(byPlace);
    if (skipped > 0) notes.push(messages.skippedLinks(skipped));
  }
  return { problems, notes, articles };
}

async function checkLinks(articles: readonly LoadedArticle[], messages: CheckMessages) {
  // Node's modules for HTTP take longer to load than a hundred articles to read.
  const { checkExternal } = await import('./external/check-external.ts');
  const progress = createProgress(messages.externalProgress);
  const run = await checkExternal(articles, {
    onProgress: (done, total) => progress.update(done, total),
  });
  progress.end();
  return run;
}

async function fixCharacters(
  isAsked: (file: string) => boolean,
  messages: CheckMessages,
): Promise<boolean> {
  const fixes = await fixContent(contentFolder, isAsked);
  // Standard output belongs to the problems, which a program may be reading.
  for (const done of fixes) {
    const file = shownPath(done.file);
    if (done.kind === 'fixed') printError(messages.fixedFile(file, done.edits));
    else printError(messages.renamed(file, shownPath(done.to)));
  }
  return fixes.length > 0;
}
