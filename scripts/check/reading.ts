import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { SourceText } from '../../src/check/text/source-text.ts';
import { bodyLabels } from '../../src/i18n/body-labels.ts';
import type { Picture } from '../../src/mdx/compiled-body.ts';
import { type ParsedArticle, parseArticle } from '../../src/mdx/parse-article.ts';
import { renderBody } from '../../src/mdx/render-body.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { splitFrontmatter } from '../../src/schema/frontmatter.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { readYaml } from '../../src/schema/read-yaml.ts';
import { vocabularyNames, vocabularySchemas } from '../../src/schema/vocabulary.ts';

/** What a file says, whatever unseen characters and white space it says it with. */
export interface Reading {
  /** The values of its YAML; where these cannot be read, the YAML as it is written. */
  values: unknown;
  /** HTML of its body; empty for a file that is YAML alone. */
  html: string;
  /** How many problems of each kind it has. */
  problems: ReadonlyMap<string, number>;
}

/** Reads a file as a build would, without the files and vocabularies beside it. Never throws. */
export function readText({ file, text }: SourceText): Reading {
  if (file.endsWith('.yaml')) return { values: yamlValues(text), html: '', problems: new Map() };
  const source = text.replace(/^\uFEFF/, '');
  const split = splitFrontmatter(source, file);
  if (split.problem?.rule === 'frontmatter-unclosed') {
    return { values: text, html: '', problems: new Map([[split.problem.rule, 1]]) };
  }
  const parsed = parseArticle(source, file);
  const head = split.problem ? missingHead(split.problem) : readHead(split.frontmatter.yaml, file);
  return {
    values: head.values,
    html: comparableHtml(htmlOf(parsed, file)),
    problems: countByKind([...head.problems, ...parsed.problems]),
  };
}

/**
 * Whether a file is wrong as it stands: a build would refuse it. Of a vocabulary its own schema
 * decides, which its name tells.
 */
export function hasErrors(source: SourceText): boolean {
  return problemsOf(source).some(({ severity }) => severity === 'error');
}

/** Whether the YAML of a file can be parsed, and is found where it is a part of the file. */
export function hasReadableYaml(source: SourceText): boolean {
  const unread = ['yaml-syntax', 'frontmatter-missing', 'frontmatter-unclosed'];
  return problemsOf(source).every(({ rule }) => !unread.includes(rule));
}

function problemsOf({ file, text }: SourceText): readonly Problem[] {
  const source = text.replace(/^\uFEFF/, '');
  if (file.endsWith('.yaml')) {
    const name = vocabularyNames.find((each) => each === basename(file, '.yaml'));
    return readYaml(source, name ? vocabularySchemas[name] : z.unknown(), file).problems;
  }
  const split = splitFrontmatter(source, file);
  if (split.problem) return [split.problem];
  const head = readYaml(split.frontmatter.yaml, articleSchema, file);
  return [...head.problems, ...parseArticle(source, file).problems];
}

/** Whether a file still says the same, and has no problem that it did not have. */
export function isSameReading(before: Reading, after: Reading): boolean {
  return (
    before.html === after.html &&
    isDeepStrictEqual(before.values, after.values) &&
    [...after.problems].every(([kind, count]) => count <= (before.problems.get(kind) ?? 0))
  );
}

function missingHead(found: Problem) {
  return { values: undefined, problems: [found] };
}

function readHead(yaml: string, file: string) {
  return { values: yamlValues(yaml), problems: readYaml(yaml, articleSchema, file).problems };
}

function countByKind(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, details } of problems) {
    const kind = rule === 'mdx-syntax' && 'reason' in details ? `${rule} ${details.reason}` : rule;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

const anyPicture: Picture = { url: '/picture', width: 1, height: 1, sources: [] };

function htmlOf(parsed: ParsedArticle, file: string): string {
  const pictures = new Map(parsed.pictures.map(({ src }) => [src, anyPicture]));
  // A language from left to right: no run is isolated, for unseen marks part runs.
  const settings = { base: '/', lang: 'en', labels: bodyLabels('ar'), digits: 'latn' } as const;
  return renderBody(parsed, { file, pictures, ...settings }).body.html;
}

/** Preformatted text shows its white space; all other text shows one space for a run of it. */
function comparableHtml(html: string): string {
  return html
    .split(/(<pre[\s>](?:(?!<pre[\s>])[\s\S])*?<\/pre>)/)
    .map((part, index) => (index % 2 === 1 ? withoutUnseen(part) : withoutExtraSpace(part)))
    .join('');
}

const besideBlock = / ?(<\/?(?:p|li|h[2-6]|t[dh]|blockquote|figcaption|div)\b[^<>]*>) ?/g;

function withoutExtraSpace(html: string): string {
  return withoutUnseen(html).replace(/\s+/g, ' ').replace(besideBlock, '$1');
}

/** The edits put spaces where these broke a line; U+FFFD is what the parser puts for U+0000. */
function withoutUnseen(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(/[[\p{Cc}--[\t\n]]\p{Cf}\ufffc\ufffd]/gv, '');
}

function yamlValues(yaml: string): unknown {
  const text = yaml.replace(/^\uFEFF/, '');
  try {
    const document = parseDocument(text, {
      schema: 'core',
      prettyErrors: false,
      // Warnings would print the article's own text on the terminal.
      logLevel: 'silent',
    });
    if (document.errors.length > 0 || document.warnings.length > 0) return yaml;
    return comparable(document.toJS({ maxAliasCount: 100 }));
  } catch {
    return yaml;
  }
}

/** A value without what nobody sees; but one that would be empty without is left as it is. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') return withoutUnseen(value).trim() || value;
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, part]) => [comparable(key), comparable(part)]);
}
