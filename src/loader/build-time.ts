import { momentSchema } from '../schema/fields.ts';

/** Thrown when `BUILD_TIME` is no valid time. */
export class WrongBuildTime extends Error {
  /** The value of `BUILD_TIME`. */
  readonly value: string;

  constructor(value: string) {
    super(`BUILD_TIME is no moment: ${value}`);
    this.name = 'WrongBuildTime';
    this.value = value;
  }
}

/**
 * The time of a build: articles published later are left out. Read once in a build, so that all
 * parts of a site agree.
 *
 * @param env `BUILD_TIME` overrides the current time, such as `2030-01-05T08:00:00Z`.
 * @throws WrongBuildTime if it is no date with time and offset (RFC 3339).
 */
export function buildTime(env: Readonly<Record<string, string | undefined>>): Date {
  const value = env['BUILD_TIME'];
  if (!value) return new Date();
  const { data } = momentSchema.safeParse(value);
  if (!data) throw new WrongBuildTime(value);
  return data;
}
