/** Why an archive is not read. */
export class PackageRefusal extends Error {
  readonly kind: 'damaged' | 'encrypted' | 'too-large';
  /** The part, its bytes when unpacked, and how many are read. */
  readonly details: { part: string; bytes: number; limit: number };
  constructor(kind: PackageRefusal['kind'], part: string, bytes = 0, limit = 0) {
    super(`${kind}: ${part}`);
    this.kind = kind;
    this.details = { part, bytes, limit };
  }
}
