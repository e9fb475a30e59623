/** Thrown once for everything that is wrong with the elements of a site's owner. */
export class ElementsError extends Error {
  /** @param faults A line each, which names the file. */
  constructor(faults: readonly string[]) {
    super(`The elements of the site are wrong:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.name = 'ElementsError';
    // The place that matters is in the owner's file, not in our code.
    this.stack = '';
  }
}
