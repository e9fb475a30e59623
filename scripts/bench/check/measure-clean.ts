import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { checkArabic } from '../../../src/check/check-arabic.ts';
import { checkArticleProse } from '../../../src/check/check-article-prose.ts';
import type { ProseOptions } from '../../../src/check/check-runs.ts';
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
  const figures: CleanFigures = { texts: 0, words: 0, milliseconds: 0, flags: [] };
  for (const file of files) {
    if (/\.jsonl(?:\.gz)?$/.test(file)) {
      let taken = 0;
      for await (const record of jsonLines(file)) {
        if (taken++ >= most) break;
        const text = textOf(record);
        if (text !== undefined) checkPlain(text, options, figures);
      }
    } else if (file.endsWith('.mdx')) {
      checkMdx(await readFile(file, 'utf8'), options, figures);
    } else {
      checkPlain(await readFile(file, 'utf8'), options, figures);
    }
  }
  return figures;
}

function textOf(record: unknown): string | undefined {
  const isRecord = typeof record === 'object' && record !== null && 'text' in record;
  return isRecord && typeof record.text === 'string' ? record.text : undefined;
}

function checkPlain(text: string, options: ProseOptions, figures: CleanFigures): void {
  const started = performance.now();
  const found = checkArabic(text, options);
  figures.milliseconds += performance.now() - started;
  count(text, figures);
  for (const { rule, severity, value, suggestion = '', offset } of found) {
    figures.flags.push({ rule, severity, value, suggestion, around: around(text, offset) });
  }
}

function checkMdx(source: string, options: ProseOptions, figures: CleanFigures): void {
  const { tree } = parseArticle(source, '');
  const lines = source.split('\n');
  const started = performance.now();
  const found = checkArticleProse(tree, source, '', options);
  figures.milliseconds += performance.now() - started;
  count(source, figures);
  for (const { rule, severity, details, line, column } of found) {
    const { value = '', suggestion = '' } = details as { value?: string; suggestion?: string };
    const shown = around(lines[line - 1] ?? '', column - 1);
    figures.flags.push({ rule, severity, value, suggestion, around: shown });
  }
}

function count(text: string, figures: CleanFigures): void {
  figures.texts += 1;
  figures.words += text.match(/\S+/g)?.length ?? 0;
}

function around(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 30), offset + 40).replaceAll('\n', ' ');
}
