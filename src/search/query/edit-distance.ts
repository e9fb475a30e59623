/** Letters that sound alike in some dialects or in foreign names. */
const soundAlike = 'ضظ ذز زظ ثس ثت تط سص دض دذ غق كق جغ جك جق غك حه اع';

/** Rows of the Arabic keyboard (Arabic 101), folded; keys of two letters are left out. */
const keyboard = 'ضصثقفغعهخحجد شسيبلاتنمكط ور يهوزظ';

const longVowel = /[اوي]/;

const costs = { vowel: 0.5, doubled: 0.5, soundAlike: 0.5, neighbouringKey: 0.8, swap: 0.8 };

function isNeighbourKey(row: string, a: string, b: string): boolean {
  return row.includes(a + b) || row.includes(b + a);
}

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0;
  if (longVowel.test(a) && longVowel.test(b)) return costs.vowel;
  if (isNeighbourKey(soundAlike, a, b)) return costs.soundAlike;
  return isNeighbourKey(keyboard, a, b) ? costs.neighbouringKey : 1;
}

function insertionCost(letter: string, before: string | undefined, after: string | undefined) {
  if (letter === before) return costs.doubled;
  // The sound of `ch` is written `تش` or `ش`: تشيلي, شيلي.
  if (letter === 'ت' && after === 'ش') return costs.soundAlike;
  return longVowel.test(letter) ? costs.vowel : 1;
}

/**
 * Weighted edit distance (Damerau 1964: insertion, deletion, substitution, transposition; optimal
 * string alignment). Keyboard slips and letters that sound alike cost less, and so does a long
 * vowel, in which transliterations differ: `نيوزلاندا`, `نيوزيلندا`.
 *
 * @param limit Above it the result only means "more than that".
 * @example editDistance('فروييد', 'فرويد', 2) // 0.5
 */
export function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 0; j < b.length; j++) {
    last.push((last[j] ?? 0) + insertionCost(b[j] ?? '', b[j - 1], b[j + 1]));
  }
  let leastOfLast = 0;
  for (let i = 0; i < a.length; i++) {
    const letter = a[i] ?? '';
    const further = insertionCost(letter, a[i - 1], a[i + 1]);
    let left = (last[0] ?? 0) + further;
    let least = left;
    const row = [left];
    for (let j = 0; j < b.length; j++) {
      const other = b[j] ?? '';
      const diagonal = last[j] ?? 0;
      let cost = (last[j + 1] ?? 0) + further;
      // Most cells are over the limit whatever the edit costs.
      if (left < limit) cost = Math.min(cost, left + insertionCost(other, b[j - 1], b[j + 1]));
      if (diagonal < cost && diagonal <= limit) {
        cost = Math.min(cost, diagonal + substitutionCost(letter, other));
      }
      if (letter === b[j - 1] && other === a[i - 1]) {
        cost = Math.min(cost, (beforeLast[j - 1] ?? 0) + costs.swap);
      }
      row.push(cost);
      left = cost;
      if (cost < least) least = cost;
    }
    if (least > limit && leastOfLast > limit) return limit + 1;
    leastOfLast = least;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
