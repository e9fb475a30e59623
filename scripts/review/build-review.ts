import { join, relative, resolve, sep } from 'node:path';
import type { LoadedArticle } from '../../src/loader/load-article.ts';
import { readVocabularies } from '../../src/loader/read-vocabularies.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { checkContent } from '../check/check-content.ts';
import { readSettingsFile } from '../check/read-settings-file.ts';
import { type ChangeSet, listChanges, type PathChange } from './path-change.ts';
import type { Review } from './review.ts';
import { reviewArticle } from './review-article.ts';
import { createThumbnails } from './thumbnails.ts';

/** What to review. */
export interface ReviewOptions {
  /** Absolute path of the site. */
  root: string;
  /** Absolute path of its content folder. */
  folder: string;
  /** The commit, branch or tag that the changes shall be compared with. */
  base: string;
  now: Date;
  /** Called after each article that was read. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reviews what has changed in a site: compares each changed article with what it was, and checks the
 * changed files.
 *
 * @throws GitError where there is no repository or no such commit.
 */
export async function buildReview(options: ReviewOptions): Promise<Review> {
  const { root, folder, base, now, onProgress } = options;
  const set = listChanges(folder, base);
  const isArticle = (path: string | undefined) =>
    path?.endsWith('.mdx') === true && isWithin(join(set.top, path), join(folder, 'articles'));
  const [ofArticles, others] = partition(
    set.changes,
    ({ path, from }) => isArticle(path) || isArticle(from),
  );
  const { problems, loaded } = await checkAll(options, onProgress);
  const problemsOf = Map.groupBy(problems, ({ file }) => resolve(root, file));
  const { vocabularies } = await readVocabularies(folder);
  const makeThumbnails = createThumbnails();
  const articles = [];
  for (const change of ofArticles) {
    const file = join(set.top, change.path);
    const article = loaded.get(file);
    articles.push(
      await reviewArticle({
        ...{ change, file, folder, set, vocabularies, loaded: article },
        problems: problemsOf.get(file) ?? [],
        thumbnails: await makeThumbnails(article),
      }),
    );
  }
  const changed = changedPaths(set);
  return {
    articles,
    others,
    problems: others.flatMap(({ path }) => problemsOf.get(join(set.top, path)) ?? []),
    elsewhere: problems.filter(
      ({ file, severity }) => severity === 'error' && !changed.has(resolve(root, file)),
    ),
    buildTime: latest([now, ...articles.map(({ published }) => published)]),
  };
}

/** The whole site is read, as links and names lead from one file to another. */
async function checkAll(
  { root, folder, now }: ReviewOptions,
  onProgress: ReviewOptions['onProgress'],
): Promise<{ problems: Problem[]; loaded: ReadonlyMap<string, LoadedArticle> }> {
  const settings = readSettingsFile();
  let articles: readonly LoadedArticle[] = [];
  const problems = await checkContent({
    ...{ folder, root, now },
    ...(settings && { settings }),
    ...(onProgress && { onProgress }),
    onArticles(found) {
      articles = found;
    },
  });
  return { problems, loaded: new Map(articles.map((article) => [article.file, article])) };
}

function changedPaths({ top, changes }: ChangeSet): Set<string> {
  return new Set(changes.map(({ path }) => join(top, path)));
}

function isWithin(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`);
}

function partition(
  changes: readonly PathChange[],
  isFirst: (change: PathChange) => boolean,
): [PathChange[], PathChange[]] {
  return [changes.filter(isFirst), changes.filter((change) => !isFirst(change))];
}

function latest(moments: readonly (Date | undefined)[]): Date {
  return new Date(Math.max(...moments.map((moment) => moment?.getTime() ?? 0)));
}
