import type { PairingName } from '../settings/site-settings.ts';

/**
 * The scripts that a typeface is split into; each has its own file. Every page needs Arabic and
 * common characters, few need Latin letters at once.
 */
export const scripts = ['arabic', 'common', 'latin'] as const;
export type Script = (typeof scripts)[number];

/** The alphabet in the package's file name. */
const packageAlphabet = (script: Script) => (script === 'arabic' ? 'arabic' : 'latin');

/** One font file of a pairing. */
export interface Face {
  /** Where the site uses it; `quran` for verses, with the text face as default. */
  role: 'text' | 'display' | 'quran';
  script: Script;
  /** CSS weight, or the range of a variable font. */
  weight: string;
  /** Path of the file within the npm packages. */
  source: string;
  /** Scale in percent, so that one font size looks equal in all pairings and both scripts. */
  sizeAdjust: number;
  /** Whether the file includes the Quranic signs. */
  quranic?: boolean;
  /** Preloaded with the page; other faces load on pages with such text. */
  preload: boolean;
}

/** A font of the reader's device, with the metrics of the pairing's text face. */
export interface Fallback {
  name: string;
  /** Full or PostScript names of the installed font, by weight. */
  local: Readonly<Record<'400' | '700', readonly string[]>>;
  /** Percent; 100 if the font's widths are unknown. */
  sizeAdjust: Readonly<Record<'400' | '700', number>>;
}

/** Typefaces that are used together. */
export interface Pairing {
  faces: readonly Face[];
  /** Ascent and descent of the text face per unit of size, which its fallbacks copy. */
  textBox: readonly [ascent: number, descent: number];
  fallbacks: readonly Fallback[];
}

const naskh = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';
const kufi = '@fontsource/reem-kufi/files/reem-kufi';
const markazi = '@fontsource/markazi-text/files/markazi-text';
const plex = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic';

/*
 * Widths of fallbacks are measured: the same 600 Arabic words in both fonts, in Chromium. Fonts
 * that could not be measured copy the line box only.
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

/** The values of `typefaces` in `src/site.config.ts`. */
export const pairings: Readonly<Record<PairingName, Pairing>> = {
  // A book's naskh in all weights with its own Latin, and a Kufi for the nameplate and labels.
  warraq: {
    faces: [
      ...scripts.map(
        (script): Face => ({
          role: 'text',
          script,
          weight: '400 700',
          source: `${naskh}-${packageAlphabet(script)}-wght-normal.woff2`,
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
  // A newspaper's narrow naskh with its Latin; headlines and labels in a modern face.
  jarida: {
    faces: [
      ...scripts.flatMap((script): Face[] => [
        {
          role: 'text',
          script,
          weight: '400',
          source: `${markazi}-${packageAlphabet(script)}-400-normal.woff2`,
          sizeAdjust: 118,
          // Included: a separate file would be larger than these few signs.
          quranic: true,
          preload: script !== 'latin',
        },
        {
          role: 'text',
          script,
          weight: '700',
          source: `${plex}-${packageAlphabet(script)}-700-normal.woff2`,
          sizeAdjust: 92,
          preload: script !== 'latin',
        },
      ]),
      ...(['arabic', 'common'] as const).map(
        (script): Face => ({
          role: 'display',
          script,
          weight: '600',
          source: `${plex}-${packageAlphabet(script)}-700-normal.woff2`,
          sizeAdjust: 92,
          preload: true,
        }),
      ),
    ],
    textBox: [0.99, 0.426],
    fallbacks: devices({ '400': 90, '700': 72 }, { '400': 105, '700': 97 }),
  },
};
