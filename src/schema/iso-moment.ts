/**
 * A moment as frontmatter has it: ISO 8601, to the second, in UTC or as clocks at its source
 * showed it.
 *
 * @param offset Such as `+03:00`.
 * @example isoMoment(new Date(0)) // '1970-01-01T00:00:00Z'
 * @example isoMoment(new Date(0), '+03:00') // '1970-01-01T03:00:00+03:00'
 */
export function isoMoment(moment: Date, offset?: string | undefined): string {
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(offset ?? '');
  const minutes = match ? Number(match[2]) * 60 + Number(match[3]) : 0;
  if (!match || minutes === 0) return moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
  const shifted = new Date(moment.getTime() + (match[1] === '-' ? -minutes : minutes) * 60_000);
  return shifted.toISOString().replace(/\.\d{3}Z$/, match[0]);
}
