import { sep } from 'node:path';

/** Whether a file is one of some paths, or stands below one. All are absolute. */
export function isWithinAny(file: string, paths: readonly string[]): boolean {
  return paths.some((path) => `${file}${sep}`.startsWith(`${path}${sep}`));
}
