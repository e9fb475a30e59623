import type { z } from 'zod';

/**
 * Finds the schema of the value at a path, without its optional and default wrappers.
 *
 * @returns Nothing where the schema has no such place.
 * @example findSchema(articleSchema, ['image', 'alt']) // textSchema
 */
export function findSchema(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodTypes | undefined {
  const current = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return current;
  const { def } = current._zod;
  if (def.type === 'object') {
    // A key such as `constructor` is a property of every object.
    const field = Object.hasOwn(def.shape, step) ? def.shape[String(step)] : undefined;
    return field && findSchema(field, rest);
  }
  if (def.type === 'array') return findSchema(def.element, rest);
  return def.type === 'record' ? findSchema(def.valueType, rest) : undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodTypes {
  // Every schema of zod is one of this union.
  const known = schema as z.core.$ZodTypes;
  const { def } = known._zod;
  // A list without repeats is a pipe from a list; a text that is transformed is one from a text.
  if (def.type === 'pipe') return unwrap(def.in);
  return 'innerType' in def ? unwrap(def.innerType) : known;
}
