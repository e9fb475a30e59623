/** A line of Arabic text with something in it that browsers put in a wrong place. */
export interface BidiCase {
  /** What the line has in it. */
  what: string;
  /** The line as it is typed and stored, which is the order in which it is read out. */
  text: string;
  /**
   * The same line in Markdown, where that is more than its text: then it can stand in the body of
   * an article only.
   */
  markdown?: string;
  /**
   * The pieces of the line in the order in which an Arab reader expects them on paper, from the
   * right edge to the left. A piece with an Arabic (or Hebrew) letter runs from right to left in
   * itself, any other from left to right. Spaces between pieces are left out, nothing else.
   */
  seen: readonly string[];
}
