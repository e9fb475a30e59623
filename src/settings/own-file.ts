import { z } from 'zod';
import type { Expectation } from '../schema/problem.ts';

/**
 * Schema of the path of an owner's file, relative to the site's folder, with `/` on all systems. It
 * must be below `src/`, which a build checks for changes. Whether the file exists is checked
 * elsewhere (`src/site/own-files.ts`).
 *
 * @param error The expected value.
 * @param extensions Allowed extensions, such as `.css`.
 */
export function ownFileSchema(error: Expectation, ...extensions: readonly string[]) {
  return z
    .string({ error })
    .refine((path) => /^(?:\.\/)?src\/[^\\\p{Cc}]+$/u.test(path), { error })
    .refine((path) => !path.split('/').includes('..'), { error })
    .refine((path) => extensions.some((each) => path.toLowerCase().endsWith(each)), { error });
}

const error = 'elements-folder' satisfies Expectation;

/** Schema of the folder with the site's own article elements, with the rules of `ownFileSchema`. */
export const ownFolderSchema = z
  .string({ error })
  .refine((path) => /^(?:\.\/)?src\/[^\\\p{Cc}]+$/u.test(path), { error })
  .refine((path) => !path.split('/').includes('..'), { error });
