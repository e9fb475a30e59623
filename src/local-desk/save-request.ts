import { z } from 'zod';
import { largestSource } from '../loader/read-source.ts';
import type { SaveRequest } from '../write/local/local-api.ts';

const text = z.string().refine((value) => value.isWellFormed() && !value.includes('\0'));
const path = text.max(1000);

/** The form of what the page sends; nothing of it is believed beyond that. */
export const saveRequestSchema: z.ZodType<SaveRequest> = z.strictObject({
  path,
  source: text.refine((value) => Buffer.byteLength(value) <= largestSource),
  base: z.strictObject({ path, digest: z.string().max(100).nullable() }),
  kept: z.array(path).max(1000),
  pictures: z.array(z.strictObject({ name: path, data: z.base64() })).max(200),
});
