import { lineStarts } from '../../check/line-places.ts';
import { describeByCatalogue } from '../../i18n/problems/describe-by-catalogue.ts';
import type { ProblemCatalogue } from '../../i18n/problems/problem-catalogue.ts';
import type { Problem, Severity, TextEdit } from '../../schema/problem.ts';
import { formFields } from '../draft/draft.ts';
import type { DraftFile } from '../draft/format-draft.ts';

/** Fields of the form that a remark may be about. */
export type RemarkField = (typeof formFields)[number] | 'slug';

interface AnyRemark {
  rule: string;
  severity: Severity;
  /** What is wrong, and what to do. */
  message: string;
  advice: string;
}

/** A remark about a place in the body, in offsets of the body. */
export interface BodyRemark extends AnyRemark {
  offset: number;
  length: number;
  /** Offsets of the body. */
  fix?: TextEdit | undefined;
}

/** A remark about a field of the form. */
export interface FieldRemark extends AnyRemark {
  field: RemarkField;
  /** Offsets of the whole file, in which a field is written as YAML. */
  fix?: TextEdit | undefined;
}

/** The remarks of a draft, in the order of the page. */
export interface Remarks {
  fields: readonly FieldRemark[];
  body: readonly BodyRemark[];
}

export const noRemarks: Remarks = { fields: [], body: [] };

const fields: readonly string[] = formFields;
const isField = (name: string): name is (typeof formFields)[number] => fields.includes(name);

/**
 * Turns problems of a draft's file into remarks: those of the head go to the fields of the form,
 * those of the body keep their places, counted from where the body begins.
 *
 * @param fieldNames What the form calls a field of the head: writers see no `image.alt`.
 */
export function toRemarks(
  problems: readonly Problem[],
  { source, bodyLine }: DraftFile,
  catalogue: ProblemCatalogue,
  fieldNames: FieldNames = {},
): Remarks {
  const starts = lineStarts(source);
  const bodyStart = starts[bodyLine - 1] ?? source.length;
  const remarks = { fields: [] as FieldRemark[], body: [] as BodyRemark[] };
  for (const problem of problems.map((each) => nameField(each, fieldNames))) {
    const { message, advice } = describeByCatalogue(catalogue, problem);
    const { rule, severity, line, column, fix } = problem;
    const common = { rule, severity, message, advice };
    if (line < bodyLine) {
      const field = findField(source, starts, line, problem.rule);
      remarks.fields.push({ ...common, field, fix });
      continue;
    }
    const offset = (starts[line - 1] ?? 0) + column - 1 - bodyStart;
    const { details } = problem;
    const value = 'value' in details && typeof details.value === 'string' ? details.value : '';
    const isAtValue = value !== '' && source.startsWith(value, offset + bodyStart);
    remarks.body.push({
      ...common,
      offset,
      length: isAtValue ? value.length : 1,
      fix: fix && fix.offset >= bodyStart ? { ...fix, offset: fix.offset - bodyStart } : undefined,
    });
  }
  return remarks;
}

/** Names by path, such as `title` or `image.alt`. */
export type FieldNames = Readonly<Record<string, string>>;

function nameField<P extends Problem>(problem: P, names: FieldNames): P {
  const { details } = problem;
  const name = 'field' in details ? names[details.field] : undefined;
  if (name !== undefined) return { ...problem, details: { ...details, field: name } };
  // Rules of the checker say it among the facts of their messages.
  const facts = 'facts' in details ? details.facts : undefined;
  const known = names[facts?.['field'] ?? ''];
  if (known === undefined) return problem;
  return { ...problem, details: { ...details, facts: { ...facts, field: known } } };
}

/** The field whose lines hold a line of the head; the title where none does. */
function findField(
  source: string,
  starts: readonly number[],
  line: number,
  rule: string,
): RemarkField {
  if (rule === 'slug-not-ascii') return 'slug';
  for (let at = line; at > 1; at -= 1) {
    const start = starts[at - 1] ?? 0;
    const [, key = ''] = /^(\w+):/.exec(source.slice(start, start + 40)) ?? [];
    if (isField(key)) return key;
  }
  return 'title';
}
