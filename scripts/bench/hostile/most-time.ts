/** The most that 100,000 characters of an article or a source may take, in processor milliseconds. */
export const mostTime = 1_000;
/** The most that doubling an input may multiply its time by. */
export const mostGrowth = 2.3;
