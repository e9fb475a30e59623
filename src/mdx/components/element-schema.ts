import { z } from 'zod';
import type { Expectation } from '../../schema/problem.ts';
import type { ElementDefinition } from './element-definition.ts';

const functionSchema = z.custom<(...values: never[]) => unknown>(
  (value) => typeof value === 'function',
  'expected a function',
);

const expectations = [
  'nonempty',
  'text',
  'web-address',
  'picture-path',
  'language-tag',
  'text-direction',
  'ayah',
  'date',
  'boolean',
  'positive-integer',
] as const satisfies Expectation[];

const attributeSchema = z.strictObject({
  expected: z.union(
    [
      z.enum(expectations),
      z.strictObject({ oneOf: z.array(z.string()).min(1) }),
      z.strictObject({ described: z.string().min(1) }),
    ],
    'expected one of the attribute types of maqalat/elements, { oneOf: […] } or { described: "…" }',
  ),
  accepts: functionSchema,
  isFlag: z.literal(true).optional(),
  isRequired: z.literal(true).optional(),
});

/** An element of a site's owner, as code that nobody has type-checked may hold it. */
const elementSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Z][A-Za-z0-9]*$/, 'expected a name such as "PullNumber", with a capital first'),
  place: z.enum(['block', 'inline', 'either']),
  attributes: z.record(
    z.string().regex(/^[A-Za-z][\w-]*$/, 'expected the name of an attribute, such as "value"'),
    attributeSchema,
  ),
  content: z.enum(['none', 'blocks', 'words']),
  styles: z
    .string()
    .regex(/^\.\.?\/.+\.css$/, 'expected a path from the file of the element: "./pull-number.css"')
    .optional(),
  parents: z.array(z.string()).optional(),
  checkContent: functionSchema.optional(),
  checkAttributes: functionSchema.optional(),
  render: functionSchema,
});

/**
 * Checks what the file of an element exports.
 *
 * @param exported Its default export.
 * @returns The definition, or what is wrong with it: a line for each fault.
 */
export function readElement(
  exported: unknown,
): { definition: ElementDefinition; faults?: undefined } | { faults: string[] } {
  const { error } = elementSchema.safeParse(exported);
  // The schema is the interface, but for what functions take and return.
  if (!error) return { definition: exported as ElementDefinition };
  return {
    faults: error.issues.map(({ path, message }) => [...path.map(String), message].join(': ')),
  };
}
