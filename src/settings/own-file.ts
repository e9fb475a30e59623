import { z } from 'zod';
import type { Expectation } from '../schema/problem.ts';

/**
 * The path of a file of the site's owner, from the site's folder, with `/` on every system. It lies
 * below `src/`, which a build looks at for changes. Whether the file exists is checked where files
 * can be read (`src/site/own-files.ts`).
 *
 * @param error What is expected of the value.
 * @param extensions Those that the file may have, such as `.css`.
 */
export function ownFileSchema(error: Expectation, ...extensions: readonly string[]) {
  return z
    .string({ error })
    .refine((path) => /^(?:\.\/)?src\/[^\\\p{Cc}]+$/u.test(path), { error })
    .refine((path) => !path.split('/').includes('..'), { error })
    .refine((path) => extensions.some((each) => path.toLowerCase().endsWith(each)), { error });
}

const error = 'elements-folder' satisfies Expectation;

/** The path of the folder with the site's own article elements, by the rules of `ownFileSchema`. */
export const ownFolderSchema = z
  .string({ error })
  .refine((path) => /^(?:\.\/)?src\/[^\\\p{Cc}]+$/u.test(path), { error })
  .refine((path) => !path.split('/').includes('..'), { error });
