import { cp, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArticle } from '../../../../src/mdx/parse-article.ts';
import { extractPlainText } from '../../../../src/mdx/plain-text.ts';
import type { Problem } from '../../../../src/schema/problem.ts';
import type { BenchCase } from '../case-folder.ts';
import { readExpectation } from '../expectation.ts';
import { type CaseOutcome, caseOutcome } from '../outcome.ts';
import { findCrash, runProject } from '../run-project.ts';
import { differingLinks, linksIn } from './import-case.ts';

/** The longest that a check of one article may take, the start of the command included. */
const mostSeconds = 20;

/**
 * Checks the source as content: no hang, no stack trace, nothing that a terminal obeys; then what
 * the expected outcome says of problems, or what the case's name stands for where nothing is said.
 */
export async function runContentCase(each: BenchCase, folder: string): Promise<CaseOutcome> {
  const content = await layOut(each, folder);
  const env = { CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') };
  const json = await runProject('check', ['--format', 'json'], env, mostSeconds);
  const text = await runProject('check', ['--format', 'github'], env, mostSeconds);
  const crash = findCrash(json, 'check') ?? findCrash(text, 'check');
  if (crash) return crash;
  // Written by `formatProblems`.
  const { problems } = JSON.parse(json.stdout) as { problems: Problem[] };
  const errors = problems.filter(({ severity }) => severity === 'error');
  const first = errors[0] && `${errors[0].rule} at line ${errors[0].line}`;
  if (each.name.startsWith('fuzz/')) return checkFixes(each, content, env, errors.length);
  if (each.expected === '') {
    const isHarmless = each.name.includes('regex');
    if (isHarmless) return caseOutcome([first && `a harmless text is refused: ${first}`]);
    return caseOutcome([problems.length === 0 ? 'no diagnostic' : undefined]);
  }
  const links = await linksOf(each.sources);
  return caseOutcome([
    ...differingLinks(each.expected, links),
    ...(await differingProblems(each.expected, problems, content)),
  ]);
}

/** A content folder with the sources: a folder as it is, an article at a place of its own. */
async function layOut({ sources, name }: BenchCase, folder: string): Promise<string> {
  const content = join(folder, 'content');
  for (const source of sources) {
    const isFolder = (await stat(source)).isDirectory();
    const article = join(content, 'articles/2024/03', `${basename(dirname(source))}.mdx`);
    await mkdir(isFolder ? content : dirname(article), { recursive: true });
    const target = name.startsWith('fuzz/') ? join(dirname(article), 'case.mdx') : article;
    await cp(source, isFolder ? content : target, { recursive: true });
  }
  return content;
}

async function linksOf(sources: readonly string[]): Promise<string[]> {
  const articles = sources.filter((source) => source.endsWith('.mdx'));
  const texts = await Promise.all(articles.map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) => linksIn(parseArticle(text, 'case.mdx').tree));
}

async function differingProblems(
  expected: string,
  problems: readonly Problem[],
  content: string,
): Promise<(string | undefined)[]> {
  const [first] = problems;
  if (/^No problem\b/m.test(expected)) {
    return [first && `${first.rule} at ${first.file}:${first.line}`];
  }
  const differences: (string | undefined)[] = [];
  const names = /\bproblem for each of ([^:]+)/.exec(expected)?.[1]?.match(/[\w-]+(?:\.\w+)+/g);
  for (const name of names ?? []) {
    const isNamed = problems.some(({ file }) => file.endsWith(`/${name}`));
    differences.push(isNamed ? undefined : `no problem of ${name}`);
  }
  const sign = /\b(?:error|warning) at the (\S)/.exec(expected)?.[1];
  if (sign !== undefined) differences.push(...(await withoutProblemAt(sign, problems, content)));
  const said = JSON.stringify(problems).replace(/[\u2066-\u2069]/g, '');
  for (const { anyOf, isForbidden } of readExpectation(expected).facts) {
    const isThere = anyOf.some((value) => said.includes(value));
    if (!isThere && !isForbidden && names) continue;
    if (!isThere && !isForbidden && sign !== undefined) {
      differences.push(`no problem names «${anyOf[0]}»`);
    }
  }
  return differences;
}

/** Every article has a problem at the sign that it holds. */
async function withoutProblemAt(
  sign: string,
  problems: readonly Problem[],
  content: string,
): Promise<string[]> {
  const files = await readdir(content, { recursive: true });
  const differences: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.mdx'))) {
    const lines = (await readFile(join(content, file), 'utf8')).split('\n');
    const isAt = problems.some(
      (problem) =>
        problem.file.endsWith(file) && lines[problem.line - 1]?.[problem.column - 1] === sign,
    );
    if (!isAt) differences.push(`no problem at the ${sign} of ${file}`);
  }
  return differences;
}

/** `--fix` makes no error of a harmless article, and changes no word. */
async function checkFixes(
  each: BenchCase,
  content: string,
  env: Readonly<Record<string, string>>,
  errorsBefore: number,
): Promise<CaseOutcome> {
  const file = join(content, 'articles/2024/03/case.mdx');
  const before = await readFile(file, 'utf8');
  const run = await runProject('check', ['--fix', '--format', 'json'], env, mostSeconds);
  const crash = findCrash(run, 'check --fix');
  if (crash) return crash;
  const { errors } = JSON.parse(run.stdout) as { errors: number };
  const after = await readFile(file, 'utf8');
  return caseOutcome([
    errorsBefore === 0 && errors > 0 ? '--fix made an error' : undefined,
    wordsOf(before) === wordsOf(after) ? undefined : `--fix changed the words of ${each.name}`,
  ]);
}

/** The words that readers see, without what nobody sees. */
function wordsOf(source: string): string {
  const { tree, frontmatter } = parseArticle(source, 'case.mdx');
  return `${frontmatter?.yaml ?? ''}\n${extractPlainText(tree)}`
    .replace(/[\p{Cc}\p{Cf}\ufffc\ufffd]/gu, ' ')
    .replace(/\s+/gu, '');
}
