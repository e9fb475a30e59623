/** Thrown for a source or item that exceeds the size limit of an article. */
export class ItemTooLong extends Error {
  /** Paragraphs, elements, runs or characters, as `limit`. */
  readonly count: number;
  readonly limit: number;
  constructor(count: number, limit: number) {
    super(`${count} > ${limit}`);
    this.count = count;
    this.limit = limit;
  }
}
