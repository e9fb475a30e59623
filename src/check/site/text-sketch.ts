/** Words that make one shingle: fewer are shared by chance, more are broken by every edit. */
const shingleWords = 5;
/** Hashes that are kept of a text: two sketches tell how alike texts are within some 10 %. */
const sketchSize = 64;
/** A shorter text has too few shingles to tell. */
const fewestShingles = 40;

const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * A sketch of a text: the smallest hashes of its runs of five words (Broder, On the resemblance and
 * containment of documents, 1997). Texts with nearly the same words have nearly the same sketch.
 *
 * @param text Plain text of an article.
 * @returns At most 64 whole numbers, ascending; none for a text of fewer than some 40 words.
 */
export function sketchText(text: string): number[] {
  const words = hashWords(text);
  if (words.length < fewestShingles) return [];
  const hashes = new Uint32Array(words.length - shingleWords + 1);
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = start;
    for (let ahead = 0; ahead < shingleWords; ahead += 1) hash = mix(hash, words[at + ahead] ?? 0);
    hashes[at] = finish(hash);
  }
  const sketch: number[] = [];
  for (const hash of hashes.sort()) {
    if (sketch.length === sketchSize) break;
    if (hash !== sketch.at(-1)) sketch.push(hash);
  }
  return sketch;
}

/** The FNV-1a hashes (Fowler, Noll, Vo; 32 bits) of the runs of letters and digits in a text. */
function hashWords(text: string): number[] {
  const words: number[] = [];
  let hash: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Half of a character in two units; the second half follows.
    const isPair = unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff;
    if (!isInWord(text, at, unit)) {
      if (hash !== undefined) words.push(hash);
      hash = undefined;
    } else {
      hash = mix(hash ?? start, unit);
      if (isPair) hash = mix(hash, text.charCodeAt(at + 1));
    }
    if (isPair) at += 1;
  }
  if (hash !== undefined) words.push(hash);
  return words;
}

/** Nearly all of a text is clear without the expression: Arabic letters, spaces, signs of ASCII. */
function isInWord(text: string, at: number, unit: number): boolean {
  if (unit >= 0x620 && unit <= 0x64a) return true;
  if (unit < 0x30) return false;
  return letterOrDigit.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const start = 0x811c9dc5;
const mix = (hash: number, value: number) => Math.imul(hash ^ value, 0x01000193) >>> 0;

/** Spreads what FNV leaves close together (MurmurHash3's last steps). */
function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * How much of two texts is the same, from 0 to 1: the share of their common shingles among all, as
 * far as their sketches tell.
 */
export function compareSketches(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const size = Math.min(sketchSize, Math.max(a.length, b.length));
  let [ofA, ofB, all, common] = [0, 0, 0, 0];
  // The smallest hashes of both together: both lists ascend.
  for (; all < size && (ofA < a.length || ofB < b.length); all += 1) {
    const left = a[ofA] ?? Number.POSITIVE_INFINITY;
    const right = b[ofB] ?? Number.POSITIVE_INFINITY;
    if (left === right) common += 1;
    if (left <= right) ofA += 1;
    if (right <= left) ofB += 1;
  }
  return all === 0 ? 0 : common / all;
}
