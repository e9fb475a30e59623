import { type Document, isPair, isScalar, isSeq, type Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { lineSchema, textSchema } from './fields.ts';
import { findSchema } from './find-schema.ts';
import { type Place, type Problem, problem, type YamlType } from './problem.ts';

/** A document of YAML, and what is needed to judge and to report its values. */
export interface YamlSource {
  document: Document;
  /** The text that `document` was parsed from. */
  text: string;
  schema: z.core.$ZodType;
  placeAt: (offset: number) => Place;
}

/**
 * Finds texts of a field that YAML shortens or changes without an error: ` #` begins a comment in a
 * bare text, and a backslash begins an escape in double quotes. Only fields that readers see are
 * judged, so that a comment behind a date, a list or an identifier stays one.
 *
 * @returns An error for each lost end, a warning for each escape, at the character that did it.
 * @example title: كيف # نكتب → at the `#`
 */
export function findYamlSlips({ document, text, schema, placeAt }: YamlSource): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const { value } = node;
      if (!isShownText(schema, pathOf(ancestors))) return;
      const nodes = [...ancestors, node];
      const field = () =>
        pathOf(nodes, (list, item) => list.indexOf(item))
          .map(String)
          .join('.');
      const [start, end] = node.range;
      if (node.type === 'PLAIN') {
        const comment = findLostEnd(text, start, end);
        if (comment) {
          const details = { field: field(), value, lost: comment.lost };
          problems.push(problem('yaml-comment', placeAt(comment.offset), details));
        }
      } else if (node.type === 'QUOTE_DOUBLE') {
        const code = strayEscape.exec(text.slice(start, end));
        if (code) {
          const place = placeAt(start + code[0].length - 2);
          problems.push(
            problem('yaml-escape', place, { field: field(), value: code[1] ?? '' }, 'warning'),
          );
        }
      }
    },
  });
  return problems;
}

/** Escapes of control codes: in a headline, most likely a path such as `C:\temp`. */
const strayEscape = /^(?:[^\\]|\\[^abefrtv0])*?(\\[abefrtv0])/;

/** A comment behind a bare text, on its line or, further in than its field, on the next. */
function findLostEnd(
  text: string,
  start: number,
  end: number,
): { lost: string; offset: number } | undefined {
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  const sameLine = rest.trimStart();
  if (sameLine.startsWith('#')) {
    return { lost: sameLine.trimEnd(), offset: end + rest.length - sameLine.length };
  }
  if (sameLine !== '' || lineEnd < 0) return undefined;
  const nextEnd = text.indexOf('\n', lineEnd + 1);
  const next = text.slice(lineEnd + 1, nextEnd < 0 ? text.length : nextEnd);
  const comment = next.trimStart();
  const indent = next.length - comment.length;
  if (!comment.startsWith('#') || indent <= indentAt(text, start)) return undefined;
  return { lost: comment.trimEnd(), offset: lineEnd + 1 + indent };
}

/** Columns of white space before the line that holds an offset. */
function indentAt(text: string, offset: number): number {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return line.length - line.trimStart().length;
}

function isShownText(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const found: unknown = findSchema(schema, path);
  return found === lineSchema || found === textSchema;
}

/**
 * The path that the nodes from the document down to a value make.
 *
 * @param positionIn Finds an item's position in a list; it may be left out where only the schema
 *   is asked, for a list's items have one, and finding them takes time.
 */
function pathOf(
  nodes: readonly unknown[],
  positionIn: (list: unknown[], item: unknown) => number = () => 0,
): PropertyKey[] {
  return nodes.flatMap((node, depth): PropertyKey[] => {
    if (isPair(node)) return [isScalar(node.key) ? String(node.key.value) : String(node.key)];
    return isSeq(node) ? [positionIn(node.items, nodes[depth + 1])] : [];
  });
}

/**
 * Detects a text that YAML parsed as another type, such as `2024`, `true`, `~` or `[عاجل] خبر`.
 *
 * @param node The value as parsed.
 * @param text The text that it was parsed from.
 * @returns The value as written, and what it was taken for; nothing for a text, or for no value.
 */
export function findOtherType(
  node: unknown,
  text: string,
): { written: string; type: YamlType } | undefined {
  if (isScalar(node)) return scalarType(node);
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const [start, end] = Array.isArray(node.range) ? node.range : [];
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  const written = text.slice(start, end).trimEnd();
  const type = { '[': 'list', '{': 'mapping' } as const;
  const bracket = written[0] === '[' || written[0] === '{' ? written[0] : undefined;
  return bracket && { written, type: type[bracket] };
}

function scalarType({
  value,
  source = '',
}: Scalar): { written: string; type: YamlType } | undefined {
  if (source === '') return undefined;
  if (value === null) return { written: source, type: 'null' };
  const type = typeof value;
  return type === 'number' || type === 'boolean' ? { written: source, type } : undefined;
}
