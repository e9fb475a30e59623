import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { resolveCommandLocale } from '../i18n/command-locale.ts';
import { harmlessLines } from '../i18n/problems/shown-value.ts';
import type { Problem } from '../schema/problem.ts';
import { site } from '../site/settings.ts';
import { buildTime } from './build-time.ts';
import { findCollectionProblems, isCollectionProblem } from './collection-problems.ts';
import { assembleContent } from './content.ts';
import { ContentProblems } from './content-problems.ts';
import { setContent } from './current-content.ts';
import { contentFolder, shownPath } from './folders.ts';
import type { LoadedArticle } from './load-article.ts';
import { loadBatch } from './load-articles.ts';
import { ownElementsFolder, provideOwnElements } from './own-elements.ts';
import { ProblemList } from './problem-list.ts';
import { type ContentReading, readContent } from './read-content.ts';
import { isPublished } from './schedule.ts';
import { formatSchedule } from './schedule-report.ts';
import { watchFolder } from './watch-folder.ts';

interface Log {
  warn(message: string): void;
  error(message: string): void;
}

/** Callbacks of the watch. */
export interface ContentListeners {
  /** Called once pages have new content. */
  onChange: () => void;
  /** Called with all problems of the content after each reading. */
  onProblems: (problems: readonly Problem[]) => void;
}

/**
 * Debounce time in milliseconds: saving in an editor or checking out a branch changes several files
 * at once.
 */
const debounceTime = 30;

/**
 * Reads the content for pages, and again whenever it changes. A broken article is reported, and
 * does not block the preview of the others.
 *
 * @returns Once pages have their first content: a function that stops watching.
 */
export async function watchContent(
  log: Log,
  { onChange, onProblems }: ContentListeners,
): Promise<() => void> {
  let reading = await readContent();
  let shown: string | undefined;
  /** @param problems The problems to print; pages show all. */
  const show = async (problems: ProblemList) => {
    if (!problems.isEmpty()) log.warn(`\n${new ContentProblems(problems).message}`);
    const now = buildTime(process.env);
    const articles = site.previewUnpublished
      ? reading.articles
      : reading.articles.filter(({ metadata }) => isPublished(metadata, now));
    const content = await assembleContent(reading, articles, now);
    const waiting = formatSchedule(content.schedule, resolveCommandLocale(process.env));
    if (waiting !== undefined && waiting !== shown) log.warn(waiting);
    shown = waiting;
    setContent(content);
    // Pages are reloaded right after it: what they show before would be gone at once.
    onProblems(reading.problems.all());
  };
  await show(reading.problems);

  let changed = new Set<string>();
  const update = async (files: ReadonlySet<string>) => {
    const known = new Set(reading.articles.map(({ file }) => file));
    const edited = [...files].every((file) => known.has(file) && existsSync(file));
    if (edited) {
      // Incremental: checking ten thousand files takes longer than reading one.
      const { articles, problems } = await reloadArticles(reading, [...files]);
      reading = {
        ...reading,
        articles,
        problems: new ProblemList(mergeProblems(reading, articles, problems, files)),
      };
      const readAgain = shownFiles(files);
      const ofFiles = reading.problems.all().filter(({ file }) => readAgain.has(file));
      await show(new ProblemList(ofFiles));
    } else {
      await provideOwnElements();
      reading = await readContent();
      await show(reading.problems);
    }
    onChange();
  };
  let isWaiting = false;
  const catchUp = async () => {
    await setTimeout(debounceTime);
    while (changed.size > 0) {
      const files = changed;
      changed = new Set();
      await update(files).catch((error) => log.error(harmlessLines(String(error))));
    }
    isWaiting = false;
  };
  const onFile = (path: string) => {
    if (leftByEditors.test(path)) return;
    changed.add(path);
    if (isWaiting) return;
    isWaiting = true;
    void catchUp();
  };
  const ends = [contentFolder, ownElementsFolder].map((folder) => watchFolder(folder, onFile));
  return () => {
    for (const end of ends) end();
  };
}

/** Temp files and backups of editors, which no build reads. */
const leftByEditors = /[\\/]\.[^\\/]*$|~$|\.(?:tmp|sw[a-z])$/;

/** Updates the problems of a content folder after some files were read again. */
function mergeProblems(
  before: ContentReading,
  articles: readonly LoadedArticle[],
  found: readonly Problem[],
  files: ReadonlySet<string>,
): Problem[] {
  const readAgain = shownFiles(files);
  const ofOthers = before.problems
    .all()
    .filter(({ rule, file }) => !readAgain.has(file) && !isCollectionProblem(rule));
  return [...ofOthers, ...found, ...findCollectionProblems(articles)];
}

function shownFiles(files: ReadonlySet<string>): Set<string> {
  return new Set([...files].map(shownPath));
}

async function reloadArticles(
  { articles, vocabularies, terms }: ContentReading,
  files: readonly string[],
) {
  const folder = join(contentFolder, 'articles');
  const names = files.map((file) => relative(folder, file).split(sep).join('/'));
  const loadings = await loadBatch({ folder: contentFolder, vocabularies, terms }, names);
  const anew = new Map(
    loadings.flatMap(({ article }) => (article ? [[article.file, article]] : [])),
  );
  return {
    articles: articles.map((article) => anew.get(article.file) ?? article),
    problems: loadings.flatMap(({ problems }) => problems),
  };
}
