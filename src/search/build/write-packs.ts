import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MemberKind, packFile } from '../index-files.ts';
import { fullPackBytes, startsPack } from '../pack-layout.ts';

/** Writes members of one kind into packs as they come. */
export class PackWriter {
  readonly #folder: string;
  readonly #kind: MemberKind;
  readonly #full: number;
  readonly #isHeld: boolean;
  #waiting: Buffer[] = [];
  #filled = 0;
  #written = 0;
  /** Sizes of all members, in bytes. */
  readonly sizes: number[] = [];

  /**
   * @param folder An existing folder.
   * @param documents Number of documents of the bundle.
   * @param isHeld Whether nothing is written before `finish`, so that `take` has all members.
   */
  constructor(folder: string, kind: MemberKind, documents: number, isHeld: boolean) {
    this.#folder = folder;
    this.#kind = kind;
    this.#full = fullPackBytes(kind, documents);
    this.#isHeld = isHeld;
  }

  /** @param member From `compressMember`. */
  add(member: Buffer): void {
    this.sizes.push(member.length);
    if (this.#isHeld) this.#waiting.push(member);
    else this.#place(member);
  }

  /** Bytes of all members. */
  get bytes(): number {
    return this.sizes.reduce((sum, size) => sum + size, 0);
  }

  /** Takes the members that were held, for another file. */
  take(): Buffer[] {
    return this.#waiting.splice(0);
  }

  /** Writes what is not written yet. */
  finish(): void {
    if (this.#isHeld) for (const member of this.take()) this.#place(member);
    if (this.#filled > 0) this.#write();
  }

  #place(member: Buffer): void {
    if (startsPack(this.#filled, member.length, this.#full)) this.#write();
    this.#waiting.push(member);
    this.#filled += member.length;
  }

  #write(): void {
    const file = join(this.#folder, packFile(this.#kind, this.#written));
    writeFileSync(file, Buffer.concat(this.take()));
    this.#written += 1;
    this.#filled = 0;
  }
}
