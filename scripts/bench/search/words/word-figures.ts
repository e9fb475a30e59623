/** One word that was asked for alone, and what came of it. */
export interface AnsweredWord {
  /** Another word was searched in its place. */
  isReplaced: boolean;
  /** Another word was offered beside what it found. */
  isOffered: boolean;
  /** The first result has these very letters. */
  isExact: boolean;
  /** The first result holds the word, whatever is written onto its beginning. */
  isHeld: boolean;
}

/** What came of the words of one band, as shares from 0 to 1. */
export interface WordFigures {
  asked: number;
  replaced: number;
  offered: number;
  exact: number;
  holds: number;
}

/** Words asked for alone, by band. */
export interface WordBench {
  bands: Record<string, WordFigures>;
  /** Words whose first result does not hold them. */
  missed: { word: string; documents: number; first: string | undefined }[];
}

export function wordFigures(answers: readonly AnsweredWord[]): WordFigures {
  const share = (is: (answer: AnsweredWord) => boolean) =>
    answers.filter(is).length / answers.length;
  return {
    asked: answers.length,
    replaced: share(({ isReplaced }) => isReplaced),
    offered: share(({ isOffered }) => isOffered),
    exact: share(({ isExact }) => isExact),
    holds: share(({ isHeld }) => isHeld),
  };
}
