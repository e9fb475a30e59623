/** A source or one of its items that holds more than an article ever does. */
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
