/** What a command tells the shell (sysexits are rarer than 0, 1 and 2 in this world). */
export const exitCode = {
  /** All is well, also where nothing had to be done. */
  done: 0,
  /** The command ran, and something was refused. */
  refused: 1,
  /** The command line itself is wrong; nothing was done. */
  wrongUse: 2,
} as const;
