/** What a lexicon says of a word as it is written. */
export interface LexiconVerdict {
  /** The form that edited text writes, with as many letters as the word. */
  form: string;
  /** Whether edited text practically never writes the word as it stands. */
  isSure: boolean;
}

/** Forms of words counted in edited text. */
export interface Lexicon {
  /**
   * Looks a word up by its letters alone.
   *
   * @returns Nothing where the word may stand as it is, or is not known.
   * @example lexicon.correct('الانبياء')?.form // 'الأنبياء'
   */
  correct: (letters: string) => LexiconVerdict | undefined;
  /** Whether edited text writes the word as it stands. */
  has: (letters: string) => boolean;
}
