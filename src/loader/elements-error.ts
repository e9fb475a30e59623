/** Thrown once with all faults of the owner's elements. */
export class ElementsError extends Error {
  /** @param faults One line each, with the file's name. */
  constructor(faults: readonly string[]) {
    super(`The elements of the site are wrong:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.name = 'ElementsError';
    // The fault is in the owner's file; a stack trace of our code would not help.
    this.stack = '';
  }
}
