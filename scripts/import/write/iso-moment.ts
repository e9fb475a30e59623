/**
 * A moment as frontmatter has it: ISO 8601 in UTC, to the second.
 *
 * @example isoMoment(new Date(0)) // '1970-01-01T00:00:00Z'
 */
export function isoMoment(moment: Date): string {
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
