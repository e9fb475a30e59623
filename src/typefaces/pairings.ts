import type { PairingName } from '../settings/site-settings.ts';

/**
 * The scripts that a typeface is cut into; each is a file of its own. Every page needs Arabic and
 * what is common to both, few need Latin letters at once.
 */
export const scripts = ['arabic', 'common', 'latin'] as const;
export type Script = (typeof scripts)[number];

/** The alphabet under which a package files a script. */
const filed = (script: Script) => (script === 'arabic' ? 'arabic' : 'latin');

/** One font file of a pairing. */
export interface Face {
  /** Where the site uses it; `quran` in verses, which the text face sets where there is none. */
  role: 'text' | 'display' | 'quran';
  script: Script;
  /** CSS weight, or the range of a variable font. */
  weight: string;
  /** The file within the npm packages. */
  source: string;
  /**
   * Percent by which the design is enlarged, so that one size in the style sheet looks one size in
   * every pairing and in both scripts.
   */
  sizeAdjust: number;
  /** Keeps the signs of the Quran's spelling too. */
  quranic?: boolean;
  /** Fetched with the page; others wait for a page with such text. */
  preload: boolean;
}

/** A font of the reader's device, made to fill the same space as the pairing's text face. */
export interface Fallback {
  name: string;
  /** Full or PostScript names of the installed font, by weight. */
  local: Readonly<Record<'400' | '700', readonly string[]>>;
  /** Percent; 100 where the font's widths are not known. */
  sizeAdjust: Readonly<Record<'400' | '700', number>>;
}

/** Typefaces chosen to stand together. */
export interface Pairing {
  faces: readonly Face[];
  /** Line box of the text face per unit of size, which its fallbacks copy: ascent, descent. */
  textBox: readonly [ascent: number, descent: number];
  fallbacks: readonly Fallback[];
}

const naskh = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';
const kufi = '@fontsource/reem-kufi/files/reem-kufi';
const markazi = '@fontsource/markazi-text/files/markazi-text';
const plex = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic';

/*
 * Widths of fallbacks are measured: the same 600 Arabic words set in both, in Chromium. Fonts of
 * other systems that could not be measured here copy the line box alone.
 */
type Widths = Fallback['sizeAdjust'];
const unknown: Widths = { '400': 100, '700': 100 };
const devices = (dejaVu: Widths, notoNaskh: Widths): readonly Fallback[] => [
  {
    name: 'Noto',
    local: {
      '400': ['Noto Naskh Arabic UI', 'Noto Naskh Arabic'],
      '700': ['Noto Naskh Arabic UI Bold', 'Noto Naskh Arabic Bold'],
    },
    sizeAdjust: notoNaskh,
  },
  {
    name: 'Apple',
    local: { '400': ['Geeza Pro'], '700': ['Geeza Pro Bold', 'GeezaPro-Bold'] },
    sizeAdjust: unknown,
  },
  {
    name: 'Windows',
    local: { '400': ['Segoe UI', 'Arial'], '700': ['Segoe UI Bold', 'Arial Bold'] },
    sizeAdjust: unknown,
  },
  {
    name: 'DejaVu',
    local: { '400': ['DejaVu Sans'], '700': ['DejaVu Sans Bold'] },
    sizeAdjust: dejaVu,
  },
];

/** What `typefaces` in `src/site.config.ts` chooses from. */
export const pairings: Readonly<Record<PairingName, Pairing>> = {
  // A book's naskh in every weight, its own Latin, and a Kufi for the nameplate and labels.
  warraq: {
    faces: [
      ...scripts.map(
        (script): Face => ({
          role: 'text',
          script,
          weight: '400 700',
          source: `${naskh}-${filed(script)}-wght-normal.woff2`,
          sizeAdjust: 100,
          preload: script !== 'latin',
        }),
      ),
      {
        role: 'quran',
        script: 'arabic',
        weight: '400',
        source: `${naskh}-arabic-wght-normal.woff2`,
        sizeAdjust: 100,
        quranic: true,
        preload: false,
      },
      {
        role: 'display',
        script: 'arabic',
        weight: '600',
        source: `${kufi}-arabic-600-normal.woff2`,
        sizeAdjust: 100,
        preload: true,
      },
    ],
    textBox: [1.069, 0.634],
    fallbacks: devices({ '400': 86, '700': 75 }, { '400': 100, '700': 100 }),
  },
  // A newspaper's narrow text naskh with its Latin; headlines and labels in a modern face.
  jarida: {
    faces: [
      ...scripts.flatMap((script): Face[] => [
        {
          role: 'text',
          script,
          weight: '400',
          source: `${markazi}-${filed(script)}-400-normal.woff2`,
          sizeAdjust: 118,
          // Few enough for a file of their own to weigh more.
          quranic: true,
          preload: script !== 'latin',
        },
        {
          role: 'text',
          script,
          weight: '700',
          source: `${plex}-${filed(script)}-700-normal.woff2`,
          sizeAdjust: 92,
          preload: script !== 'latin',
        },
      ]),
      ...(['arabic', 'common'] as const).map(
        (script): Face => ({
          role: 'display',
          script,
          weight: '600',
          source: `${plex}-${filed(script)}-700-normal.woff2`,
          sizeAdjust: 92,
          preload: true,
        }),
      ),
    ],
    textBox: [0.99, 0.426],
    fallbacks: devices({ '400': 90, '700': 72 }, { '400': 105, '700': 97 }),
  },
};
