import { type Document, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { findNearest } from './find-nearest.ts';
import { findSchema } from './find-schema.ts';
import { parsePlainYaml } from './plain-yaml.ts';
import { type Expectation, type Place, type Problem, problem } from './problem.ts';
import {
  findRejectedYaml,
  hasTooManyExplicitKeys,
  type Refused,
  type RefusedKind,
} from './rejected-yaml.ts';
import { findOffset } from './yaml-offset.ts';
import { findOtherType, findYamlSlips } from './yaml-slips.ts';

/** The result of reading YAML: the data if it is valid, otherwise every problem. */
export interface YamlReading<T> {
  data: T | undefined;
  problems: Problem[];
  /** Where the value at a path stands, such as `['tags', 2]`; its nearest parent if it is absent. */
  placeOf: (path: readonly PropertyKey[], at?: 'key' | 'value') => Place;
}

/**
 * Parses YAML 1.2 and validates it by a schema; each problem has its position.
 *
 * @param text The YAML, without frontmatter fences.
 * @param schema Its zod schema; error messages are `Expectation` names (see `fields.ts`).
 * @param file The name to report.
 * @param firstLine The line of the file on which `text` begins, 1-based.
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
  firstLine = 1,
): YamlReading<z.output<S>> {
  let whole: YamlReading<z.output<S>> | undefined;
  const readWhole = () => {
    whole ??= readAnyYaml(text, schema, file, firstLine);
    return whole;
  };
  const plain = parsePlainYaml(text);
  const read = plain && schema.safeParse(plain);
  if (!read?.success) return readWhole();
  return { data: read.data, problems: [], placeOf: (...at) => readWhole().placeOf(...at) };
}

const tooDeep = 'Nested too deeply';
/** In the words of the `yaml` package where it has such an error. */
const rejectionMessages: Readonly<
  Record<Exclude<RefusedKind, 'reference' | 'reserved-key'>, string>
> = {
  'duplicate-key': 'Map keys must be unique',
  'too-deep': tooDeep,
  'collection-key': 'A key must not be a list or mapping',
};

function readAnyYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
  firstLine: number,
): YamlReading<z.output<S>> {
  const counter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  if (hasTooManyExplicitKeys(text)) {
    const place = { file, line: firstLine, column: 1 };
    const problems = [problem('yaml-syntax', place, { reason: tooDeep, value: '' })];
    return { data: undefined, problems, placeOf: () => place };
  }
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const placeOf = (path: readonly PropertyKey[], at: 'key' | 'value' = 'value'): Place =>
    placeAt(findOffset(document.contents, path, at));

  const lines = text.split('\n');
  const syntaxProblem = (offset: number, reason: string): Problem => {
    const place = placeAt(offset);
    const value = formatValue(lines[place.line - firstLine]?.trim() ?? '');
    return problem('yaml-syntax', place, { reason, value });
  };
  const rejectionProblem = ({ kind, offset, value }: Refused): Problem => {
    if (kind === 'reference') return problem('yaml-reference', placeAt(offset), { value });
    if (kind === 'reserved-key') return problem('unknown-key', placeAt(offset), { key: value });
    return syntaxProblem(offset, rejectionMessages[kind]);
  };
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) =>
    syntaxProblem(pos[0], message),
  );
  // What a broken document would refer to is not known.
  if (problems.length === 0) {
    problems.push(...findRejectedYaml(document).map(rejectionProblem));
  }
  if (problems.length > 0) return { data: undefined, problems, placeOf };

  const slips = findYamlSlips({ document, text, schema, placeAt });
  const raw: unknown = document.toJS() ?? {};
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, problems: slips, placeOf };
  const wrong = result.error.issues.flatMap(
    (issue) =>
      reportType(issue, document, text, placeOf) ?? toProblems(issue, raw, placeOf, schema),
  );
  return { data: undefined, problems: [...slips, ...wrong], placeOf };
}

/** A text was expected, and the value is none because it stands without quotation marks, or empty. */
function reportType(
  issue: z.core.$ZodIssue,
  document: Document,
  text: string,
  placeOf: YamlReading<unknown>['placeOf'],
): Problem[] | undefined {
  const { path, code } = issue;
  if (code !== 'invalid_type') return undefined;
  const node = path.length > 0 ? document.getIn(path, true) : undefined;
  const field = path.map(String).join('.');
  if (isScalar(node) && node.value === null && node.source === '') {
    const expected = issue.message as Expectation;
    return [problem('missing-field', placeOf(path, 'key'), { field, expected })];
  }
  const other = issue.expected === 'string' ? findOtherType(node, text) : undefined;
  return other && [problem('yaml-type', placeOf(path), { field, ...other })];
}

function toProblems(
  issue: z.core.$ZodIssue,
  raw: unknown,
  placeOf: YamlReading<unknown>['placeOf'],
  schema: z.core.$ZodType,
): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem('unknown-key', placeOf([...path, key], 'key'), {
        key: [...path, key].join('.'),
        suggestion: findNearest(key, listKeys(schema, path)),
      }),
    );
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const details = { field: key, value: key, expected: 'identifier' as const };
    return [problem('wrong-value', placeOf(path, 'key'), details)];
  }
  // Our schemas give each message as the name of what was expected; see `fields.ts`.
  const expected = issue.message as Expectation;
  const field = path.map(String).join('.');
  const value = getValue(raw, path);
  return value === undefined
    ? [problem('missing-field', placeOf(path), { field, expected })]
    : [problem('wrong-value', placeOf(path), { field, value: formatValue(value), expected })];
}

/** The keys that a schema allows at a path, for "did you mean"; none where it has no such place. */
function listKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const def = findSchema(schema, path)?._zod.def;
  return def?.type === 'object' ? Object.keys(def.shape) : [];
}

function getValue(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    raw,
  );
}

/** The value as shown in a message, truncated if long. */
function formatValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
