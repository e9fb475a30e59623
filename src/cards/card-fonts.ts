import { readFile } from 'node:fs/promises';
import * as harfbuzz from 'harfbuzzjs';
import { site } from '../site/settings.ts';
import type { CodePointRange } from '../typefaces/core-characters.ts';
import { type Face, pairings } from '../typefaces/pairings.ts';
import { subsetFace } from '../typefaces/subset-face.ts';
import type { LineFont } from './shape-line.ts';

/** The fonts of each kind of line, in the order in which a character is looked for. */
export interface CardFonts {
  title: readonly LineFont[];
  text: readonly LineFont[];
  display: readonly LineFont[];
}

/*
 * All that the packages' files hold of Latin and Arabic: on a page the reader's device sets what the
 * core leaves out (Kurdish letters, the signs of the Quran's spelling); a picture has no such help.
 */
const everyCharacter: readonly CodePointRange[] = [
  [0x0020, 0x2bff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

let fonts: Promise<CardFonts> | undefined;

/** The site's own typefaces, opened once. */
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
  const ofStyle = faces.filter((face) => face.role === role && holds(face, weight));
  return Promise.all(
    ofStyle.map(async (face): Promise<LineFont> => {
      const bytes = await readFile(await subsetFace(face, 'sfnt', weight, everyCharacter));
      const opened = new harfbuzz.Face(new harfbuzz.Blob(bytes));
      return { font: new harfbuzz.Font(opened), characters: new Set(opened.collectUnicodes()) };
    }),
  );
}

/** `400 700` holds every weight between. */
function holds({ weight }: Face, wanted: number): boolean {
  const [least = 0, most = least] = weight.split(' ').map(Number);
  return least <= wanted && wanted <= most;
}
