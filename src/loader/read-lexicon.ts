import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseHouseForms,
  parseHouseNames,
  withHouseForms,
} from '../check/lexicon/house-lexicon.ts';
import { type Lexicon, makeLexicon } from '../check/lexicon/lexicon.ts';
import { parseLexicon } from '../check/lexicon/lexicon-file.ts';
import { indexSpellings, type SpellingIndex } from '../check/site/two-spellings.ts';
import { engineRoot } from '../site/engine-files.ts';
import { contentFolder } from './folders.ts';

/** Absolute path of the engine's general lexicon. */
export const lexiconFile = join(engineRoot, 'src/check/lexicon/arabic.txt');
/** Absolute path of the site's own lexicon, which `check --learn` writes and people may edit. */
export const houseLexiconFile = join(contentFolder, 'lexicon.txt');

let general: Lexicon | undefined;
let house: Lexicon | undefined;

/** Reads the general lexicon, once in a process. */
export function readGeneralLexicon(): Lexicon {
  general ??= makeLexicon(parseLexicon(readFileSync(lexiconFile, 'utf8')));
  return general;
}

/** Reads the lexicon of the site: its own if the file exists, otherwise the general one. */
export function readLexicon(): Lexicon {
  house ??= withHouseForms(parseHouseForms(readHouseText()), readGeneralLexicon());
  return house;
}

let spellings: SpellingIndex | undefined;

/** The names that are spelt in several ways, those of the site's own lexicon among them. */
export function readSpellings(): SpellingIndex {
  spellings ??= indexSpellings(parseHouseNames(readHouseText()));
  return spellings;
}

let houseText: string | undefined;

/** Reads the text of the site's own lexicon; empty without one. Read once. */
export function readHouseText(): string {
  houseText ??= existsSync(houseLexiconFile) ? readFileSync(houseLexiconFile, 'utf8') : '';
  return houseText;
}

let digest: string | undefined;

/** The digest of the site's own lexicon, for cache keys. Computed once in a process. */
export function houseLexiconDigest(): string {
  digest ??= hash('sha256', readHouseText());
  return digest;
}
