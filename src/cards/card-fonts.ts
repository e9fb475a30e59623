import { readFile } from 'node:fs/promises';
import * as harfbuzz from 'harfbuzzjs';
import { site } from '../site/settings.ts';
import type { CodePointRange } from '../typefaces/core-characters.ts';
import { type Face, pairings } from '../typefaces/pairings.ts';
import { subsetFace } from '../typefaces/subset-face.ts';
import type { LineFont } from './shape-line.ts';

/** The fonts of each kind of line, in fallback order. */
export interface CardFonts {
  title: readonly LineFont[];
  text: readonly LineFont[];
  display: readonly LineFont[];
}

/*
 * All Latin and Arabic characters of the packages' files. A page can fall back to the reader's
 * fonts for what the core omits (Kurdish letters, Quranic signs); a picture cannot.
 */
const everyCharacter: readonly CodePointRange[] = [
  [0x0020, 0x2bff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

let fonts: Promise<CardFonts> | undefined;

/** Opens the site's typefaces, once. */
export function cardFonts(): Promise<CardFonts> {
  fonts ??= openFonts();
  return fonts;
}

async function openFonts(): Promise<CardFonts> {
  const { faces } = pairings[site.typefaces];
  const [title, text, display] = await Promise.all([
    openStyle(faces, 'text', 700),
    openStyle(faces, 'text', 400),
    openStyle(faces, 'display', 600),
  ]);
  return { title, text, display: [...display, ...title] };
}

function openStyle(faces: readonly Face[], role: Face['role'], weight: number) {
  const ofStyle = faces.filter((face) => face.role === role && hasWeight(face, weight));
  return Promise.all(
    ofStyle.map(async (face): Promise<LineFont> => {
      const bytes = await readFile(await subsetFace(face, 'sfnt', weight, everyCharacter));
      const opened = new harfbuzz.Face(new harfbuzz.Blob(bytes));
      return { font: new harfbuzz.Font(opened), characters: new Set(opened.collectUnicodes()) };
    }),
  );
}

/** Whether a face has a weight; `400 700` is a range. */
function hasWeight({ weight }: Face, wanted: number): boolean {
  const [least = 0, most = least] = weight.split(' ').map(Number);
  return least <= wanted && wanted <= most;
}
