import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { glob } from 'tinyglobby';
import { parse } from 'yaml';
import { parseArticle } from '../../../../src/mdx/parse-article.ts';
import type { BenchCase } from '../case-folder.ts';
import { compareLines } from '../compare-lines.ts';
import { type Fact, readExpectation } from '../expectation.ts';
import { type CaseOutcome, caseOutcome } from '../outcome.ts';
import { findCrash, runProject } from '../run-project.ts';

/** What an import made, as text. */
interface Imported {
  heads: string[];
  bodies: string[];
  links: string[];
  labels: string[];
  report: string;
}

/** Imports the sources as the notes say, and compares articles, vocabularies and report. */
export async function runImportCase(each: BenchCase, folder: string): Promise<CaseOutcome> {
  const out = join(folder, 'content/articles');
  const published = each.commands
    .map((command) => /--published (\S+)/.exec(command)?.[1])
    .find(Boolean);
  const options = published ? ['--published', published] : [];
  const env = { CACHE_DIR: join(folder, 'cache') };
  const run = await runProject('import', ['--out', out, ...options, ...each.sources], env, 120);
  const crash = findCrash(run, 'import');
  if (crash) return crash;
  const { lines, isWhole, facts } = readExpectation(each.expected);
  const imported = await readImported(out, run.output);
  if (imported.bodies.length === 0) {
    return { status: 'differs', detail: `no article: ${run.output.trim().split('\n')[1] ?? ''}` };
  }
  return caseOutcome([
    differingLines(imported, lines, isWhole, each.expected),
    ...facts.map((fact) => differingFact(fact, imported)),
    ...differingLinks(each.expected, imported.links),
    ...(each.expected.includes('npm run check') ? [await brokenLinks(folder, env)] : []),
  ]);
}

async function readImported(out: string, report: string): Promise<Imported> {
  const files = (await glob('**/*.mdx', { cwd: out, absolute: true })).sort();
  const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const parsed = sources.map((source) => parseArticle(source, 'case.mdx'));
  const vocabularies = await glob('*.yaml', { cwd: join(out, '..'), absolute: true });
  const terms = await Promise.all(
    vocabularies.map(async (file) => parse(await readFile(file, 'utf8')) as unknown),
  );
  const heads = parsed.map(({ frontmatter }) => frontmatter?.yaml ?? '');
  return {
    heads,
    bodies: sources.map((source, index) => {
      const head = heads[index] ?? '';
      return source.slice(source.indexOf('---', 3 + head.length) + 4);
    }),
    links: parsed.flatMap(({ tree }) => linksIn(tree)),
    labels: terms.flatMap((term) =>
      Object.entries((term ?? {}) as Record<string, { label?: string }>).flatMap(
        ([id, { label = '' }]) => [id, label],
      ),
    ),
    report,
  };
}

export function linksIn(node: Nodes): string[] {
  const own = node.type === 'link' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(linksIn)] : own;
}

/** One article holds the lines, or, where sources are several, they follow each other through all. */
function differingLines(
  { bodies }: Imported,
  lines: readonly string[],
  isWhole: boolean,
  expected: string,
): string | undefined {
  if (lines.length === 0) return undefined;
  // New addresses may stand in the place of those that are expected.
  const bare = (text: string) =>
    /\(or the new addresses\)/.test(expected) ? text.replace(/\]\([^)]*\)/g, ']') : text;
  const wanted = lines.map(bare);
  const texts = [...bodies, bodies.join('\n')].map(bare);
  const differences = texts.map((text) => compareLines(text, wanted, isWhole));
  if (differences.includes(undefined)) return undefined;
  // Lines of several articles stand in the order of the source, and files in that of their names.
  const isSpread = bodies.length > 1 && !isWhole;
  const apart = wanted.map((line) =>
    texts.map((text) => compareLines(text, [line], false)).every(Boolean) ? line : undefined,
  );
  const lost = apart.find((line) => line !== undefined);
  return isSpread ? lost && `expected «${lost}»` : differences.at(-1);
}

function differingFact(
  { anyOf, isForbidden, clause }: Fact,
  imported: Imported,
): string | undefined {
  const isOfEach = /\beach article\b/i.test(clause);
  const isOfReport = /\b(?:told|report)\b/i.test(clause);
  const isOfTerms = /\b(?:tags?|labels?|ids?|sections?)\b/i.test(clause);
  const bodies = imported.bodies.map((body) => body.replace(/\\(?=[!-/:-@[-`{-~])/g, ''));
  const texts = isOfReport
    ? [imported.report]
    : isOfTerms
      ? [imported.labels.join('\n'), ...imported.heads]
      : [...bodies, ...imported.heads];
  const holds = (text: string, value: string) =>
    isOfTerms && !isForbidden
      ? imported.labels.includes(value) ||
        imported.heads.some((head) => head.includes(`title: ${value}\n`)) ||
        bodies.some((body) => body.includes(value))
      : /\b(?:lone|heading)\b/i.test(clause) && isForbidden
        ? text.split('\n').some((line) => line.replace(/^[#\s]+/, '').trim() === value)
        : text.includes(value) || bodies.some((body) => !isOfReport && body.includes(value));
  const names = imported.labels.join('\n');
  const found = anyOf.find((value) =>
    isOfTerms && isForbidden
      ? names.includes(value)
      : isOfEach
        ? imported.heads.every((head) => head.includes(value))
        : texts.some((text) => holds(text, value)),
  );
  if (isForbidden) return found === undefined ? undefined : `should not be there: «${found}»`;
  return found === undefined ? `is not there: «${anyOf.join('» or «')}»` : undefined;
}

/** `The addresses are https://example.com/a, /b`: all links, and no others like them. */
export function differingLinks(expected: string, links: readonly string[]): (string | undefined)[] {
  const sentence = /\b(?:addresses are|links? lead to)\b([^;]*)/.exec(expected)?.[1];
  if (sentence === undefined) return [];
  const base = /https?:\/\/[^\s,]+/.exec(sentence)?.[0];
  const wanted = [...sentence.matchAll(/https?:\/\/[^\s,;]+|(?<=[\s,])\/[^\s,;]+/g)].map(
    ([found]) => (base ? new URL(found, base).href : found),
  );
  const found = links.map((link) => (URL.canParse(link) ? new URL(link).href : link));
  return wanted.map((link) =>
    found.includes(link) ? undefined : `no link to ${link}, but to ${found.join(' ')}`,
  );
}

async function brokenLinks(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const content = { ...env, CONTENT_DIR: join(folder, 'content') };
  const run = await runProject('check', [], content, 60);
  return run.output.split('\n').find((line) => /\[broken-(?:link|fragment)\]/.test(line));
}
