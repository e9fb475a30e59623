import { momentSchema } from '../schema/fields.ts';

/** `BUILD_TIME` names no moment. */
export class WrongBuildTime extends Error {
  /** As it was given. */
  readonly value: string;

  constructor(value: string) {
    super(`BUILD_TIME is no moment: ${value}`);
    this.name = 'WrongBuildTime';
    this.value = value;
  }
}

/**
 * The moment as of which a command looks at the content: what is published later waits. It is asked
 * for once a build, so that all parts of a site agree.
 *
 * @param env `BUILD_TIME` sets another moment than the present one, such as `2030-01-05T08:00:00Z`.
 * @throws WrongBuildTime where that is no date with a time and an offset (RFC 3339).
 */
export function buildTime(env: Readonly<Record<string, string | undefined>>): Date {
  const value = env['BUILD_TIME'];
  if (!value) return new Date();
  const { data } = momentSchema.safeParse(value);
  if (!data) throw new WrongBuildTime(value);
  return data;
}
