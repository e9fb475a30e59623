/**
 * Path of the archive page of a year or a month.
 *
 * @example archivePath(2024, 7) // '/archive/2024/07/'
 */
export function archivePath(year: number, month?: number): string {
  const monthPart = month === undefined ? '' : `${String(month).padStart(2, '0')}/`;
  return `/archive/${year}/${monthPart}`;
}
