/**
 * Path of the archive's page for a year or one of its months.
 *
 * @example archivePath(2024, 7) // '/archive/2024/07/'
 */
export function archivePath(year: number, month?: number): string {
  const monthPart = month === undefined ? '' : `${String(month).padStart(2, '0')}/`;
  return `/archive/${year}/${monthPart}`;
}
