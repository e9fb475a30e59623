import { compareSketches } from './text-sketch.ts';

/** A text of the site, with its sketch. */
export interface SketchedText {
  /** The name to report. */
  file: string;
  sketch: ArrayLike<number>;
}

/** Two texts that are nearly the same. */
export interface NearDuplicate {
  /** The later one in the order of the texts. */
  file: string;
  other: string;
  /** Of their runs of words, from 0 to 100. */
  percent: number;
}

/** From here on two texts are one story with a few words changed. */
const leastAlike = 0.7;
/** Texts this alike share one of so many smallest hashes with a probability above .9999. */
const keys = 8;
/** A hash that more texts share is of a standing phrase; comparing all of them would take long. */
const mostSharing = 40;

/**
 * Finds texts that are nearly the same. Takes time linear in their number: each is compared with
 * those alone that share one of its smallest hashes, and with at most 320 of them.
 *
 * @returns For each text the one before it that is most like it.
 */
export function findNearDuplicates(texts: readonly SketchedText[]): NearDuplicate[] {
  const shared = findSharedHashes(texts);
  const byHash = new Map<number, SketchedText[]>();
  return texts.flatMap((text) => {
    const candidates = new Set<SketchedText>();
    for (const hash of listKeys(text)) {
      if (!shared.has(hash)) continue;
      const sharing = byHash.get(hash) ?? [];
      for (const other of sharing) candidates.add(other);
      if (sharing.length < mostSharing) sharing.push(text);
      byHash.set(hash, sharing);
    }
    let best: NearDuplicate | undefined;
    for (const other of candidates) {
      const alike = compareSketches(text.sketch, other.sketch);
      const percent = Math.round(alike * 100);
      if (alike >= leastAlike && percent > (best?.percent ?? 0)) {
        best = { file: text.file, other: other.file, percent };
      }
    }
    return best ? [best] : [];
  });
}

/** Finds the hashes that several texts share: few of all, which sorting finds soonest. */
function findSharedHashes(texts: readonly SketchedText[]): Set<number> {
  const sorted = new Uint32Array(texts.length * keys);
  let count = 0;
  for (const text of texts) {
    for (const hash of listKeys(text)) sorted[count++] = hash;
  }
  const shared = new Set<number>();
  let before: number | undefined;
  for (const hash of sorted.subarray(0, count).sort()) {
    if (hash === before) shared.add(hash);
    before = hash;
  }
  return shared;
}

/** The smallest hashes of a text, by which it is found. */
function listKeys({ sketch }: SketchedText): number[] {
  return Array.from({ length: Math.min(keys, sketch.length) }, (_, at) => sketch[at] ?? 0);
}
