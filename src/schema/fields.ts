import { z } from 'zod';
import { isShortPath } from './path-length.ts';
import type { Expectation } from './problem.ts';

/*
 * Field types shared by the schemas. Each names its expectation as the zod error, so that
 * `readYaml` can say what was expected without a table beside the schema.
 */
const expect = (expectation: Expectation): { error: Expectation } => ({ error: expectation });

/** One line of text, not empty. */
export const lineSchema = z
  .string(expect('single-line-text'))
  .trim()
  .min(1, expect('nonempty'))
  .regex(/^[^\n\r\u2028\u2029]*$/u, expect('single-line-text'));

/** Text of one or more lines, not empty. */
export const textSchema = z.string(expect('text')).trim().min(1, expect('nonempty'));

/** A moment with its offset from UTC (ISO 8601, RFC 3339), such as `2024-07-08T20:02:00Z`. */
export const momentSchema = z.iso
  .datetime({ offset: true, ...expect('date-time') })
  .transform((moment) => new Date(moment));

/** A calendar day (ISO 8601), such as `2024-07-08`. */
export const daySchema = z.iso.date(expect('date'));

/** An address on the web; other schemes (`javascript:`, `data:`) are refused. */
export const webAddressSchema = z
  .string(expect('web-address'))
  .refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), expect('web-address'));

/** A path of this site: starts with one `/`, has no scheme, host, `..` or control character. */
export const sitePathSchema = z
  .string(expect('site-path'))
  .regex(/^\/(?!\/)[^\s\\\p{Cc}]*$/u, expect('site-path'))
  .refine((value) => !value.split(/[/?#]/).includes('..'), expect('site-path'))
  .refine(isShortPath, expect('short-path'));

/** A language tag (BCP 47), canonical, such as `ar` or `fr-TN`. */
export const languageTagSchema = z.string(expect('language-tag')).transform((tag, context) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    context.addIssue({ code: 'custom', message: 'language-tag' satisfies Expectation });
    return z.NEVER;
  }
});

/** A list without repeats; absent means empty. */
export const listOf = <S extends z.ZodType>(item: S) =>
  z
    .array(item, expect('list'))
    .default([])
    .transform((items) => [...new Set(items)]);
