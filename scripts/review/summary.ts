import { z } from 'zod';
import { severities } from '../../src/schema/problem.ts';
import { blockKinds } from './diff/block.ts';
import { rowStates } from './diff/diff-blocks.ts';
import { changeKinds } from './path-change.ts';

/** How much of a review a comment shows. */
export const limits = {
  articles: 30,
  remarks: 8,
  rows: 10,
  /** Runs of words in one row. */
  parts: 24,
  fields: 12,
  links: 5,
  /** UTF-16 units. */
  text: 400,
  path: 400,
} as const;

const text = z.string().max(limits.text);
const path = z.string().min(1).max(limits.path);
const number = z.int().min(0).max(1_000_000_000);

const remarkSchema = z.strictObject({
  severity: z.enum(severities),
  file: path,
  line: number,
  message: text,
  advice: text,
});

const rowSchema = z.strictObject({
  kind: z.enum(blockKinds),
  state: z.enum(rowStates),
  parts: z
    .array(
      z.strictObject({ state: z.enum(['same', 'added', 'removed']), text, isJoined: z.boolean() }),
    )
    .max(limits.parts),
});

const fieldSchema = z.strictObject({
  name: z.string().max(100),
  before: text,
  after: text,
});

const articleSchema = z.strictObject({
  kind: z.enum(changeKinds),
  path,
  from: path.optional(),
  title: text,
  /** Its address on the site; nothing else is ever put into a link. */
  address: z
    .string()
    .max(200)
    .regex(/^\/\d{4}\/\d{2}\/[a-z0-9-]+\/$/)
    .optional(),
  published: z.iso.datetime().optional(),
  isDraft: z.boolean(),
  words: number,
  minutes: number,
  picture: z.strictObject({ alt: text, credit: text }).optional(),
  remarks: z.array(remarkSchema).max(limits.remarks),
  remarksLeft: number,
  fields: z.array(fieldSchema).max(limits.fields),
  newLinks: z.array(text).max(limits.links),
  newLinksLeft: number,
  rows: z.array(rowSchema).max(limits.rows),
  hasMoreRows: z.boolean(),
});

/**
 * The part of a review that a comment shows. It travels from a run that a stranger controls to one
 * that may write, so everything in it is bounded, and no text of it is trusted.
 */
export const summarySchema = z.strictObject({
  version: z.literal(1),
  buildTime: z.iso.datetime(),
  counts: z.strictObject({ errors: number, warnings: number, hints: number, files: number }),
  articles: z.array(articleSchema).max(limits.articles),
  articlesLeft: number,
  /** Of files that are no articles, and errors of files that have not changed. */
  remarks: z.array(remarkSchema).max(limits.remarks),
  remarksLeft: number,
  elsewhere: z.array(remarkSchema).max(limits.remarks),
  elsewhereLeft: number,
});

export type Summary = z.output<typeof summarySchema>;
export type ArticleSummary = Summary['articles'][number];
export type RemarkSummary = z.output<typeof remarkSchema>;
export type RowSummary = z.output<typeof rowSchema>;
