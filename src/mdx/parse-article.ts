import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import { type Problem, problem } from '../schema/problem.ts';
import { balanceTags } from './balance-tags.ts';
import { blankFrontmatter } from './blank-frontmatter.ts';
import type { PictureReference } from './compiled-body.ts';
import { excerpt } from './excerpt.ts';
import { applyLimits, cutDeepNesting, longestSource } from './limits.ts';
import { trimAutolinks } from './plugins/arabic-autolinks.ts';
import { resolveReferences } from './resolve-references.ts';
import { articleSyntax, articleTree } from './syntax/article-syntax.ts';
import { parsePlainArticle } from './syntax/plain-article.ts';
import type { SyntaxFailure } from './syntax/recover-from-errors.ts';
import { describeSyntaxFailure, findFailedTagStart } from './syntax/syntax-problem.ts';
import { unravel } from './unravel.ts';
import { validateArticle } from './validate/validate-article.ts';

/** A parsed and validated article. */
export interface ParsedArticle {
  /** The YAML as written, and the line on which it begins; absent where it does not end. */
  frontmatter: { yaml: string; line: number } | undefined;
  /** The body, with positions in the whole file. */
  tree: Root;
  /** Pictures that the body names, in order. */
  pictures: PictureReference[];
  /** All that is wrong with the body, by place. What is wrong with the frontmatter is not here. */
  problems: Problem[];
}

/**
 * Parses and checks an article. Nothing in it is evaluated: braces and module code are rejected,
 * tags are matched against an allow-list, their attributes are literal text.
 *
 * @param source The whole file.
 * @param file The name to report.
 * @returns Its parts, and every problem of its body in one pass. Never throws: a source too long or
 *   too deep for the parser is reported as a problem.
 */
export function parseArticle(source: string, file: string): ParsedArticle {
  // Half a surrogate pair has no place in UTF-8; the length stays the same.
  const text = source.replace(/^\uFEFF/, '').toWellFormed();
  const { frontmatter, problem: broken } = readFrontmatter(text, file);
  const nothing = { frontmatter, tree: createEmptyTree(), pictures: [] };
  if (broken) return { ...nothing, problems: [] };
  if (text.length > longestSource) {
    const bytes = new TextEncoder().encode(text).length;
    const tooLarge = { bytes, limit: longestSource };
    const place = { file, line: 1, column: 1 };
    return { ...nothing, problems: [problem('file-too-large', place, tooLarge)] };
  }
  const body = parseBody(blankFrontmatter(text, frontmatter?.yaml), file);
  return { frontmatter, ...body };
}

function createEmptyTree(): Root {
  return { type: 'root', children: [] };
}

/** A file without any frontmatter still has a body to check; one without its end does not. */
function readFrontmatter(source: string, file: string) {
  const split = splitFrontmatter(source, file);
  if (!split.problem) return { frontmatter: split.frontmatter, problem: undefined };
  const isUnclosed = split.problem.rule === 'frontmatter-unclosed';
  return { frontmatter: undefined, problem: isUnclosed ? split.problem : undefined };
}

function parseBody(source: string, file: string): Omit<ParsedArticle, 'frontmatter'> {
  const limited = applyLimits(source, file);
  const failures: SyntaxFailure[] = [];
  let tree: Root;
  try {
    tree =
      parsePlainArticle(limited.source) ??
      fromMarkdown(limited.source, {
        extensions: articleSyntax(failures),
        mdastExtensions: articleTree,
      });
  } catch {
    // Past the limits above only the parser's own recursion is left to fail.
    const details = { reason: 'nesting-too-deep', value: excerpt(source) } as const;
    const tooDeep = problem('mdx-syntax', { file, line: 1, column: 1 }, details);
    return { tree: createEmptyTree(), pictures: [], problems: [...limited.problems, tooDeep] };
  }
  const syntax = syntaxProblems(failures, source, file);
  const tags = balanceTags(tree, file, syntax.brokenTags);
  const depth = cutDeepNesting(tree, source, file);
  unravel(tree);
  resolveReferences(tree);
  trimAutolinks(tree, source);
  const { problems, pictures } = validateArticle(tree, source, file);
  const all = [...limited.problems, ...syntax.problems, ...tags, ...depth, ...problems];
  return { tree, pictures, problems: all.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** One problem a place: a tag at the start of a line is tried as a block and then as text. */
function syntaxProblems(failures: readonly SyntaxFailure[], source: string, file: string) {
  const starts = new Map(failures.map((failure) => [findFailedTagStart(failure, source), failure]));
  const brokenTags = new Map<number, string>();
  for (const start of starts.keys()) {
    const name = /^<(\/?[\w.:-]+)/.exec(source.slice(start, start + 100))?.[1];
    if (name) brokenTags.set(start, name);
  }
  const problems = [...starts.values()].map((failure) =>
    describeSyntaxFailure(failure, source, file),
  );
  return { problems, brokenTags };
}
