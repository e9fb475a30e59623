/** A length of an input, and the time that it takes. */
export interface TimeAtLength {
  /** UTF-16 code units. */
  length: number;
  /** Milliseconds. */
  time: number;
}

/** Shares of the greatest length, between which limits are looked for. */
const shares = [1 / 8, 1 / 4, 1 / 2, 3 / 4, 1];
/** A longer input that takes less than this share of a shorter one's time met a limit. */
const refusedShare = 0.8;
const bisections = 4;

/**
 * Finds the length up to a greatest one at which an input takes most time. That is not always the
 * longest: where a limit refuses it, what is just below the limit takes most.
 *
 * @param measure The milliseconds that an input of so many code units takes.
 */
export async function findSlowest(
  measure: (length: number) => Promise<number>,
  longest: number,
): Promise<TimeAtLength> {
  const at = async (length: number): Promise<TimeAtLength> => ({
    length,
    time: await measure(length),
  });
  let slowest: TimeAtLength = { length: 0, time: 0 };
  let shorter = slowest;
  for (const share of shares) {
    const longer = await at(Math.round(share * longest));
    let [read, refused] = [shorter, longer];
    for (let left = bisections; left > 0 && refused.time < refusedShare * read.time; left--) {
      const middle = await at(Math.round((read.length + refused.length) / 2));
      if (middle.time < refusedShare * read.time) refused = middle;
      else read = middle;
      if (middle.time > slowest.time) slowest = middle;
    }
    if (longer.time > slowest.time) slowest = longer;
    shorter = longer;
  }
  return slowest;
}
