import { type Lexicon, makeLexicon } from './lexicon.ts';
import { parseLexicon } from './lexicon-file.ts';

/**
 * Reads a lexicon, such as the general one that comes with the package.
 *
 * @param text The text of its file.
 * @throws Where the text is no lexicon of this version.
 */
export function readLexicon(text: string): Lexicon {
  return makeLexicon(parseLexicon(text));
}
