import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { checkArabic } from '../../../src/check/check-arabic.ts';
import { checkRuns, type ProseOptions } from '../../../src/check/check-runs.ts';
import type { Diagnostic } from '../../../src/check/diagnostic.ts';
import { articleRuns } from '../../../src/check/prose/article-runs.ts';
import { parseArticle } from '../../../src/mdx/parse-article.ts';
import { jsonLines } from '../json-lines.ts';

/** What was flagged in edited text, to be looked at. */
export interface CleanFlag {
  rule: string;
  severity: string;
  value: string;
  suggestion: string;
  around: string;
}

export interface CleanFigures {
  texts: number;
  words: number;
  /** Of the checker alone, not of reading files or parsing articles. */
  milliseconds: number;
  flags: CleanFlag[];
}

/**
 * Checks edited texts: articles (`.mdx`), plain texts (`.txt`), or JSON Lines with a `text` each.
 *
 * @param most How many texts of a file of JSON Lines to take.
 */
export async function measureClean(
  files: readonly string[],
  options: ProseOptions,
  most: number,
): Promise<CleanFigures> {
  const texts: CleanText[] = [];
  for (const file of files) {
    if (/\.jsonl(?:\.gz)?$/.test(file)) texts.push(...(await recordTexts(file, most)));
    else texts.push(await fileText(file));
  }
  const started = process.cpuUsage();
  const found = texts.map(({ check }) => check(options));
  const milliseconds = processorTime(started);
  const flags = found.flatMap((flagsOfText, index) =>
    flagsOfText.map((flag) => cleanFlag(flag, texts[index]?.source ?? '')),
  );
  const words = texts.reduce((sum, { source }) => sum + (source.match(/\S+/g)?.length ?? 0), 0);
  return { texts: texts.length, words, milliseconds, flags };
}

interface CleanText {
  source: string;
  check: (options: ProseOptions) => Diagnostic[];
}

async function recordTexts(file: string, most: number): Promise<CleanText[]> {
  const texts: CleanText[] = [];
  for await (const record of jsonLines(file)) {
    if (texts.length >= most) break;
    const isRecord = typeof record === 'object' && record !== null && 'text' in record;
    if (isRecord && typeof record.text === 'string') texts.push(plainText(record.text));
  }
  return texts;
}

async function fileText(file: string): Promise<CleanText> {
  const source = await readFile(file, 'utf8');
  if (!file.endsWith('.mdx')) return plainText(source);
  const { tree } = parseArticle(source, '');
  return { source, check: (options) => checkRuns(articleRuns(tree, source), source, options) };
}

function plainText(source: string): CleanText {
  return { source, check: (options) => checkArabic(source, options) };
}

function cleanFlag(
  { rule, severity, value, suggestion = '', offset }: Diagnostic,
  source: string,
): CleanFlag {
  const around = source.slice(Math.max(0, offset - 30), offset + 40).replaceAll('\n', ' ');
  return { rule, severity, value, suggestion, around };
}

/** In milliseconds: other work on the machine does not count. */
function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
