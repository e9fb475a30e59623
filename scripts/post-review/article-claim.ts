import { findLabels } from './labels.ts';
import type { PullRequest, TouchedFiles } from './pull-request.ts';

/** The label by which an editor says that a pull request is an article and nothing else. */
const claimLabel = 'article-only';

/** The checkbox of the template; the comment in it tells it from others. */
const tickedBox = /^[ \t]{0,8}[-*] \[[xX]\] <!-- article-only -->/m;

const titleStart = /^\s{0,20}(?:مقال(?: جديد)?|تصويب|article|correction)\s{0,4}:/iu;

/** Whether a pull request says that it is an article: by its label, its title or the template's checkbox. */
export function claimsToBeArticle({ title, body, labels }: PullRequest): boolean {
  return (
    labels.some(({ name }) => name === claimLabel) ||
    titleStart.test(title) ||
    tickedBox.test(body ?? '')
  );
}

/** The vocabularies to which a new writer adds themselves, and a new article its tag or series. */
const ownVocabularies = ['authors', 'tags', 'series'];

/**
 * The files that an article has no business with.
 *
 * @returns Paths as the forge gave them; of a list that may be cut also a sign that it is.
 */
export function findForeignFiles({ paths, isCut }: TouchedFiles, contentPath: string): string[] {
  const allowed = new Set(ownVocabularies.map((name) => `${contentPath}/${name}.yaml`));
  const foreign = paths.filter((path) => {
    const [label] = findLabels([path], contentPath);
    return label !== 'article' && label !== 'picture' && !allowed.has(path);
  });
  return isCut ? [...foreign, '…'] : foreign;
}
