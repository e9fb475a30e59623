import { guess, longestBeginning, wordEnd } from '../../src/check/lexicon/guesses.ts';

/** How often each letter was counted at the place in question, by the paths of words. */
export type Samples = Map<string, Map<string, number>>;

/** Adds a count. */
export function addSample(samples: Samples, path: string, letter: string, count: number): void {
  const counts = samples.get(path) ?? new Map<string, number>();
  counts.set(letter, (counts.get(letter) ?? 0) + count);
  samples.set(path, counts);
}

export interface Training {
  /** What the counts of one word say; nothing where there are too few, `?` where they disagree. */
  decide: (counts: ReadonlyMap<string, number>, path: string) => string | undefined;
  /** Whether the beginning of this path of that many letters may be generalized from. */
  generalizes: (path: string, length: number) => boolean;
  /** From how many words on a beginning is generalized from. */
  leastWords: number;
  /** Which share of these must agree. */
  purity: number;
  /** Letters that need no entry: what a word is taken for where nothing is known. */
  silent: string;
}

/**
 * Learns decisions from counts. An entry is made only where it says something else than the entries
 * of its shorter beginnings.
 */
export function trainGuesses(samples: Samples, training: Training): Map<string, string> {
  const guesses = trainBeginnings(samples, training);
  for (const [path, counts] of samples) {
    const inherited = guess(guesses, path)?.decision ?? training.silent;
    const decision = training.decide(counts, path);
    if (decision !== undefined && decision !== inherited) guesses.set(path + wordEnd, decision);
    // Too rare to say what it is, but it is not what its beginning says.
    else if (decision === undefined && inherited !== '?' && mostFrequent(counts) !== inherited) {
      if (total(counts) > 1 && inherited !== training.silent) guesses.set(path + wordEnd, '?');
    }
  }
  return guesses;
}

function trainBeginnings(samples: Samples, training: Training): Map<string, string> {
  const words: Samples = new Map();
  for (const [path, counts] of samples) {
    const letter = training.decide(counts, path) ?? mostFrequent(counts);
    for (let length = 2; length <= Math.min(path.length, longestBeginning); length += 1) {
      if (training.generalizes(path, length)) addSample(words, path.slice(0, length), letter, 1);
    }
  }
  const guesses = new Map<string, string>();
  for (const [path, letters] of [...words].toSorted(([a], [b]) => a.length - b.length)) {
    const inherited = guess(guesses, path.slice(0, -1))?.decision ?? training.silent;
    const all = total(letters);
    const letter = mostFrequent(letters);
    const agreeing = letters.get(letter) ?? 0;
    const isPure = all >= training.leastWords && agreeing >= training.purity * all;
    if (isPure && letter !== inherited) guesses.set(path, letter);
    else if (
      !isPure &&
      inherited !== '?' &&
      all >= 2 &&
      (letters.get(inherited) ?? 0) < all * 0.9
    ) {
      if (inherited !== training.silent) guesses.set(path, '?');
    }
  }
  return guesses;
}

/** The sum of all counts. */
export function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = -1;
  for (const [letter, count] of counts) {
    if (count <= most) continue;
    best = letter;
    most = count;
  }
  return best;
}
