import { parseArticle } from '../mdx/parse-article.ts';
import { parseMarkdown } from '../mdx/parse-markdown.ts';
import type { Problem } from '../schema/problem.ts';
import { checkArticle } from './check-article.ts';
import { proseProblems } from './check-article-prose.ts';
import { checkRuns, type ProseOptions } from './check-runs.ts';
import { checkText } from './check-text.ts';
import { htmlRuns } from './prose/html-runs.ts';
import { plainRuns } from './prose/plain-runs.ts';
import { controlCharacters } from './rules/characters/control-characters.ts';
import { settleProblems } from './settle-problems.ts';
import { sourceText } from './text/source-text.ts';

/** What a file is, by its ending. */
const kinds = {
  mdx: 'article',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
} as const;

/** Endings of the files that `checkFile` takes, without a dot. */
export const checkedEndings: readonly string[] = Object.keys(kinds);

/**
 * Checks a file of its own, without a site: its prose, and in Markdown and MDX how it is written.
 *
 * @param source The whole file.
 * @param file Its name, whose ending says what it is; a file with another ending is plain text.
 * @returns Problems in the order of places. Never throws; takes time linear in the length.
 */
export function checkFile(source: string, file: string, options: ProseOptions = {}): Problem[] {
  const ending = /\.([a-z]{2,8})$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const kind = isKnown(ending) ? kinds[ending] : 'text';
  return problemsOf(kind, source, file, options).sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}

function isKnown(ending: string): ending is keyof typeof kinds {
  return Object.hasOwn(kinds, ending);
}

function problemsOf(
  kind: (typeof kinds)[keyof typeof kinds],
  source: string,
  file: string,
  options: ProseOptions,
): Problem[] {
  const settled = (problems: readonly Problem[]) => settleProblems(problems, source, options);
  if (kind === 'article') {
    const { tree, problems } = parseArticle(source, file);
    const ofText = settled(checkText(source, file));
    return [...problems, ...ofText, ...checkArticle(tree, source, file, options)];
  }
  const unseen = controlCharacters(sourceText(file, source)).map(({ problem }) => problem);
  if (kind === 'markdown') {
    const { tree, problems } = parseMarkdown(source, file);
    return [...problems, ...unseen, ...checkArticle(tree, source, file, options)];
  }
  const lang = (options.lang ?? 'ar').split('-')[0] ?? 'ar';
  const runs = kind === 'html' ? htmlRuns(source, lang) : plainRuns(source);
  return [...unseen, ...proseProblems(checkRuns(runs, source, options), file)];
}
