import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHouseForms, withHouseForms } from '../check/lexicon/house-lexicon.ts';
import { type Lexicon, makeLexicon } from '../check/lexicon/lexicon.ts';
import { parseLexicon } from '../check/lexicon/lexicon-file.ts';
import { engineRoot } from '../site/engine-files.ts';
import { contentFolder } from './folders.ts';

/** Absolute path of the general lexicon, which comes with the engine. */
export const lexiconFile = join(engineRoot, 'src/check/lexicon/arabic.txt');
/** Absolute path of the site's own, which `check --learn` writes and people may edit. */
export const houseLexiconFile = join(contentFolder, 'lexicon.txt');

let general: Lexicon | undefined;
let house: Lexicon | undefined;

/** The general lexicon, read once a process. */
export function readGeneralLexicon(): Lexicon {
  general ??= makeLexicon(parseLexicon(readFileSync(lexiconFile, 'utf8')));
  return general;
}

/** The lexicon of the site: its own spelling where it has a file of it, else the general one. */
export function readLexicon(): Lexicon {
  house ??= withHouseForms(parseHouseForms(readHouseText()), readGeneralLexicon());
  return house;
}

let houseText: string | undefined;

/** What the site's own lexicon says, for cache keys too; empty where there is none. Read once. */
export function readHouseText(): string {
  houseText ??= existsSync(houseLexiconFile) ? readFileSync(houseLexiconFile, 'utf8') : '';
  return houseText;
}
