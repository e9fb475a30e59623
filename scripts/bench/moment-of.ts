/**
 * The moment that a record's date names, perhaps by its day alone: some records write the time
 * without colons, which no parser takes.
 *
 * @example momentOf('2017-01-20T2143') // 2017-01-20T00:00:00Z
 */
export function parseMoment(date: string | null | undefined): Date | undefined {
  if (!date) return undefined;
  const moment = new Date(date);
  return Number.isNaN(moment.getTime()) ? parseMoment(/^(.{10})./.exec(date)?.[1]) : moment;
}
