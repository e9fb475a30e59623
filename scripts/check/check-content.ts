import { join } from 'node:path';
import type { LoadedArticle } from '../../src/loader/load-article.ts';
import { listArticleNames, readContent } from '../../src/loader/read-content.ts';
import { frontPageFile } from '../../src/loader/read-front-page.ts';
import { termsFile } from '../../src/loader/read-terms.ts';
import { type Schedule, summarizeSchedule } from '../../src/loader/schedule.ts';
import { normalizePath } from '../../src/loader/site-links.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { vocabularyNames } from '../../src/schema/vocabulary.ts';
import { site as siteSettings } from '../../src/site/settings.ts';
import { linkRules } from './link-rules.ts';
import { findMissingReplacements } from './missing-replacements.ts';
import { type SettingsFile, settingsLinks } from './settings-links.ts';
import { pageRoutes, publicPaths } from './site-files.ts';
import { siteLinks } from './site-links.ts';
import { sitePages } from './site-pages.ts';

export interface CheckOptions {
  /** Absolute path of the content folder. */
  folder: string;
  /** Absolute path of the project, whose own pages links may lead to. */
  root: string;
  /** The site's settings, whose links are checked too. */
  settings?: SettingsFile;
  /** As of when the content is looked at; the present moment unless told otherwise. */
  now?: Date;
  /** Called with what waits for its time. */
  onSchedule?: (schedule: Schedule) => void;
  /** Called with the articles that have no error. */
  onArticles?: (articles: readonly LoadedArticle[]) => void;
  /** Called after each article. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Checks a content folder without building it: everything that a build would refuse, links that
 * lead nowhere within the site, and the text rules.
 *
 * @returns Every problem, in the order of files and lines.
 * @throws Only where the folder itself cannot be listed.
 */
export async function checkContent(options: CheckOptions): Promise<Problem[]> {
  const { folder, root, settings, now = new Date(), onProgress, onArticles, onSchedule } = options;
  const reading = await readContent({ folder, ...(onProgress ? { onProgress } : {}) });
  const names = await listArticleNames(folder);
  const read = new Set(reading.articles.map(({ file }) => file));
  onArticles?.(reading.articles);
  onSchedule?.(summarizeSchedule(reading.articles, now));
  const files = {
    routes: [
      ...pageRoutes(root),
      ...reading.manual.map(({ path }) => path),
      ...Object.keys(siteSettings.redirects.pages).map(normalizePath),
    ],
    publicFiles: await publicPaths(root),
    unread: names.filter((name) => !read.has(join(folder, 'articles', name))),
  };
  const site = sitePages(reading.articles, files, now);
  const ofLinks = reading.articles.flatMap((article) =>
    siteLinks(article).flatMap((link) => linkRules.map((rule) => rule(link, site))),
  );
  const problems = [...reading.problems.all(), ...ofLinks.filter((found) => found !== undefined)];
  problems.push(...findMissingReplacements(reading.articles, site));
  if (settings) problems.push(...settingsLinks(settings, reading.vocabularies, site));
  return problems.sort(byPlace);
}

/** The files that people write: articles, vocabularies, the front page's rules. */
export function textFiles(folder: string, names: readonly string[]): string[] {
  return [
    ...vocabularyNames.map((name) => join(folder, `${name}.yaml`)),
    join(folder, frontPageFile),
    join(folder, termsFile),
    ...names.map((name) => join(folder, 'articles', name)),
  ];
}

/** Sorts problems by file, line and column. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
