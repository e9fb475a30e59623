import type { CalloutType } from './components/callout.ts';

/** The few strings that the compiler itself puts into a body; each language has a table of them. */
export interface BodyLabels {
  /** Heading above the footnotes. */
  footnotes: string;
  /**
   * Name of the link from a footnote back to the text.
   *
   * @param note The footnote's number, from 1.
   * @param occurrence Which of the references to it, from 1.
   */
  backToReference(note: number, occurrence: number): string;
  /** Name of the region in which a wide table scrolls. */
  table: string;
  /** Name of a heading's link to itself. */
  headingAnchor(heading: string): string;
  /** Titles of callouts that have none of their own. */
  callouts: Readonly<Record<CalloutType, string>>;
  /** Title of key points that have none of their own. */
  keyPoints: string;
  /** Opens the numbers of a chart that is drawn as a line. */
  chartNumbers: string;
  /** Names of the buttons over a gallery's large pictures. */
  galleryNext: string;
  galleryPrevious: string;
  galleryClose: string;
  /** Which of its pictures is large, with `{number}` and `{total}`. */
  galleryPlace: string;
  /**
   * Where a Qur'anic text stands.
   *
   * @param surah The surah's name, without the word surah.
   * @param ayah As written: `255`, `1-5`.
   */
  verseReference(surah: string, ayah: string): string;
  /** Names of the boxes in a task list. */
  taskDone: string;
  taskOpen: string;
}
