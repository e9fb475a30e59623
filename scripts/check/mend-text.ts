import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { findRefused, hasTooManyExplicitKeys } from '../../src/schema/refused-yaml.ts';
import { type SourceText, sourceText } from './source-text.ts';
import type { Edit, TextRule } from './text-rule.ts';

/** One rule's edits can make room for another's: a mark removed may leave a space at a line's end. */
const mostRounds = 4;

/**
 * Mends a text by every rule that can.
 *
 * @returns The mended text, and how many edits it took.
 */
export function mendText(
  source: SourceText,
  rules: readonly TextRule[],
): { text: string; edits: number } {
  let current = source;
  let count = 0;
  for (let round = 0; round < mostRounds; round++) {
    const edits = rules.flatMap((rule) => rule(current).flatMap((finding) => finding.edits));
    const safe = withoutHarmToYaml(current, edits);
    if (safe.length === 0) break;
    count += safe.length;
    current = sourceText(current.file, applyEdits(current.text, safe));
  }
  return { text: current.text, edits: count };
}

/** Carries out edits that do not overlap; of two that do, the later one is left for another round. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < end) continue;
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + text.slice(end);
}

/** Edits in YAML are only kept where its values stay what they were, unseen characters aside. */
function withoutHarmToYaml(source: SourceText, edits: Edit[]): Edit[] {
  const { text, bodyStart } = source;
  const inYaml = edits.filter(({ start }) => start < bodyStart);
  if (inYaml.length === 0) return edits;
  const before = valuesOf(text.slice(0, bodyStart));
  const after = valuesOf(applyEdits(text.slice(0, bodyStart), inYaml));
  return before !== undefined && isDeepStrictEqual(before, after)
    ? edits
    : edits.filter(({ start }) => start >= bodyStart);
}

function valuesOf(yaml: string): unknown {
  const text = yaml
    .replace(/^\uFEFF/, '')
    .replace(/^---[ \t]*\r?\n([\s\S]*?)---[ \t]*(\r?\n)?$/, '$1');
  if (hasTooManyExplicitKeys(text)) return undefined;
  const document = parseDocument(text, {
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0 || findRefused(document).length > 0) return undefined;
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/[\p{Cc}\p{Cf}]/gu, '').trim() : value,
  );
}
