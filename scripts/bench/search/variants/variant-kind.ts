/** Picks one of so many, the same one each time for the same title and kind. */
export type Pick = (count: number) => number;

/** One way in which people write a name otherwise than its page does. */
export interface VariantKind {
  /** As it stands in tables, such as `hamza-dropped`. */
  name: string;
  /** Whether it is a slip of hand or ear, not a way of spelling. */
  isTypo: boolean;
  /** Writes a title that way; the title itself where this does not apply to it. */
  vary: (title: string, pick: Pick) => string;
}

/** A way of spelling that stands in print somewhere, or that a keyboard makes. */
export function spelling(name: string, vary: VariantKind['vary']): VariantKind {
  return { name, isTypo: false, vary };
}

/** A slip of hand or ear. */
export function typo(name: string, vary: VariantKind['vary']): VariantKind {
  return { name, isTypo: true, vary };
}
