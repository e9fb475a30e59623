import { z } from 'zod';
import { listOf, sitePathSchema } from './fields.ts';
import type { Expectation } from './problem.ts';

const mapping = { error: 'mapping' satisfies Expectation };
const line = z
  .string({ error: 'identifier' satisfies Expectation })
  .trim()
  .min(1, {
    error: 'identifier' satisfies Expectation,
  });
/** An article's address; the last slash may be missing. */
const articleAddress = sitePathSchema.transform((path) => (path.endsWith('/') ? path : `${path}/`));
/** A few: no rule may make the page grow with the site. */
const few = (least: number) => {
  const error = { error: 'few' satisfies Expectation };
  return z.int(error).min(least, error).max(24, error);
};

/** How a section stands on the front page. */
export const sectionForms = ['feature', 'cards', 'headlines'] as const;

/**
 * The rules by which the front page is filled, `content/front-page.yaml`. Every field may be left
 * out; without the file the defaults hold. Sections and series may be written as an alias.
 */
export const frontPageSchema = z.strictObject(
  {
    /** The story on top. */
    lead: z
      .strictObject(
        {
          /** Address of an article of this site that leads as long as it is fresh enough. */
          article: articleAddress.optional(),
          /** It leads until something is published so many days after it. */
          days: few(1).default(3),
          /** Otherwise the newest with a picture leads, where one is among so many newest. */
          among: few(1).default(6),
          /** Only stories of these sections lead; of all where none is named. */
          sections: listOf(line),
        },
        mapping,
      )
      .prefault({}),
    /** The stories below the lead: those named, then the newest. */
    secondary: z
      .strictObject(
        { count: few(0).default(3), articles: listOf(articleAddress), sections: listOf(line) },
        mapping,
      )
      .prefault({}),
    /** The column of what is newest; stories of the sections named stay out of it. */
    latest: z
      .strictObject({ count: few(0).default(8), without: listOf(line) }, mapping)
      .prefault({}),
    /** A series, `newest` for the one with the newest part, or `none`. */
    series: line.default('newest'),
    /** Sections in the order in which they stand; all of them where the field is left out. */
    sections: z
      .array(
        z.strictObject(
          {
            id: line,
            count: few(1).default(4),
            /**
             * `feature`: a picture and headlines; `cards`: several with pictures; `headlines`:
             * headlines alone.
             */
            form: z
              .enum(sectionForms, { error: 'section-form' satisfies Expectation })
              .default('feature'),
          },
          mapping,
        ),
        { error: 'list' satisfies Expectation },
      )
      .optional(),
  },
  mapping,
);

export type FrontPageRules = z.output<typeof frontPageSchema>;
