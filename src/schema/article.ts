import { z } from 'zod';
import { articleKinds, verdicts } from './article-kinds.ts';
import { checkRuleNames } from './check-rules.ts';
import {
  daySchema,
  languageTagSchema,
  lineSchema,
  listOf,
  momentSchema,
  sitePathSchema,
  textSchema,
  webAddressSchema,
} from './fields.ts';
import type { Expectation } from './problem.ts';

const mapping = { error: 'mapping' satisfies Expectation };
const identifierReference = z
  .string({ error: 'identifier' satisfies Expectation })
  .trim()
  .min(1, {
    error: 'identifier' satisfies Expectation,
  });

/** A licence by its name and the address of its text. */
export const licenceSchema = z.strictObject({ name: lineSchema, url: webAddressSchema }, mapping);

/** A picture that stands for the article: on cards, in feeds, above the text. */
export const leadImageSchema = z.strictObject(
  {
    /** File beside the article (`./shore.jpg`). */
    src: z.string({ error: 'picture-path' satisfies Expectation }).min(1),
    /** What it shows, for those who cannot see it. */
    alt: textSchema,
    caption: textSchema.optional(),
    credit: lineSchema.optional(),
  },
  mapping,
);

/**
 * The frontmatter of one article. Unknown keys are errors.
 * Identifiers in `section`, `tags`, `authors` and `series` may be written as an alias;
 * the loader resolves them against the vocabularies.
 */
export const articleSchema = z.strictObject(
  {
    title: lineSchema,
    description: textSchema.optional(),
    published: momentSchema,
    updated: momentSchema.optional(),
    /** From when a notice is over: it stays at its address, marked, and leads no list. */
    expires: momentSchema.optional(),
    /** From when the article is withdrawn: its address says so, or leads to `replacedBy`. */
    unpublish: momentSchema.optional(),
    /** Path of the page to which the address of a withdrawn article redirects. */
    replacedBy: sitePathSchema.optional(),
    kind: z.enum(articleKinds, { error: 'article-kind' satisfies Expectation }).optional(),
    /** What a fact check is about, in the words of who said it. */
    claim: z
      .strictObject(
        {
          text: textSchema,
          /** The person who said it. */
          by: lineSchema.optional(),
          /** The organisation or publication in which it was said. */
          outlet: lineSchema.optional(),
          date: daySchema.optional(),
          url: webAddressSchema.optional(),
        },
        mapping,
      )
      .optional(),
    verdict: z.enum(verdicts, { error: 'verdict' satisfies Expectation }).optional(),
    /** The text of which a translation is made. */
    translationOf: z
      .strictObject(
        {
          title: lineSchema,
          author: lineSchema.optional(),
          url: webAddressSchema.optional(),
          lang: languageTagSchema.optional(),
        },
        mapping,
      )
      .optional(),
    section: identifierReference.optional(),
    tags: listOf(identifierReference),
    authors: listOf(identifierReference),
    /** A source's credit line, word for word. */
    credit: lineSchema.optional(),
    /** Place of writing, only where it is known to be one. */
    dateline: lineSchema.optional(),
    /** News agencies credited. */
    agencies: listOf(lineSchema),
    source: z
      .strictObject({ name: lineSchema, url: webAddressSchema.optional() }, mapping)
      .optional(),
    series: z
      .strictObject(
        {
          id: identifierReference,
          part: z.int({ error: 'positive-integer' satisfies Expectation }).min(1, {
            error: 'positive-integer' satisfies Expectation,
          }),
        },
        mapping,
      )
      .optional(),
    image: leadImageSchema.optional(),
    lang: languageTagSchema.optional(),
    /** Under which others may use the text; by default the site's. */
    licence: licenceSchema.optional(),
    corrections: z
      .array(z.strictObject({ date: daySchema, text: textSchema }, mapping), {
        error: 'list' satisfies Expectation,
      })
      .default([]),
    /** Old addresses of this article on this site; each redirects here. */
    aliases: listOf(sitePathSchema),
    /**
     * Written by the importer: what it was made from (`guid` is what the source itself calls it),
     * and a digest that shows later edits.
     */
    importedFrom: z
      .strictObject(
        {
          source: lineSchema,
          sourceDigest: lineSchema,
          digest: lineSchema,
          guid: lineSchema.optional(),
        },
        mapping,
      )
      .optional(),
    /** Editorial rules that the article is excused from. */
    check: z
      .strictObject(
        { allow: listOf(z.enum(checkRuleNames, { error: 'check-rule' satisfies Expectation })) },
        mapping,
      )
      .optional(),
    draft: z.boolean({ error: 'boolean' satisfies Expectation }).default(false),
  },
  mapping,
);

export type ArticleFrontmatter = z.output<typeof articleSchema>;
export type LeadImage = z.output<typeof leadImageSchema>;
