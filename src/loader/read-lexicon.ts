import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Lexicon, makeLexicon } from '../check/lexicon/lexicon.ts';
import { parseLexicon } from '../check/lexicon/lexicon-file.ts';
import { engineRoot } from '../site/engine-files.ts';

/** Absolute path of the general lexicon, which comes with the engine. */
export const lexiconFile = join(engineRoot, 'src/check/lexicon/arabic.txt');

let lexicon: Promise<Lexicon> | undefined;

/** The general lexicon, read once a process. */
export function readLexicon(): Promise<Lexicon> {
  lexicon ??= readFile(lexiconFile, 'utf8').then((text) => makeLexicon(parseLexicon(text)));
  return lexicon;
}
