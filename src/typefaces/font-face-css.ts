import { ornateBrackets, subsetRanges, unicodeRange } from './core-characters.ts';
import type { Face, Fallback, Pairing } from './pairings.ts';

const families = {
  text: 'Maqalat Text',
  display: 'Maqalat Display',
  quran: 'Maqalat Quran',
} as const;
/** Family of the Latin letters, which are lazy loaded (`latin-letters.ts`). */
const latinFamily = 'Maqalat Latin';
/** Family of the text face's Arabic only, for Arabic within code, whose Latin must be monospace. */
const arabicFamily = 'Maqalat Arabic';

/** A face with its subset file. */
export interface SubsetFace extends Face {
  /** Address of the file in the style sheet. */
  url: string;
}

/**
 * Formats the style sheet of a pairing: `@font-face` rules, metric-compatible fallbacks, and the
 * font stacks of the site's styles.
 *
 * Latin letters are used only if the root has the mark that the browser has cached them, so that
 * they do not delay the Arabic.
 *
 * In data-saving mode of the browser or the reader, the stacks contain device fonts only, so that
 * no file is fetched. https://drafts.csswg.org/mediaqueries-5/#prefers-reduced-data
 */
export function fontFaceCss(faces: readonly SubsetFace[], { textBox, fallbacks }: Pairing): string {
  const arabic = faces.filter(({ role, script }) => role === 'text' && script === 'arabic');
  const quran = faces.filter(({ role }) => role === 'quran');
  const rules = [
    ...faces.map((face) =>
      faceRule(face.script === 'latin' ? latinFamily : families[face.role], face),
    ),
    ...arabic.map((face) => faceRule(arabicFamily, face)),
    // For a verse within a sentence. A fallback font would separate its other signs from their
    // letters.
    ...quran.map((face) => faceRule(families.text, face, ornateBrackets)),
    ...fallbacks.flatMap((fallback) => fallbackRules(fallback, textBox)),
  ];
  const device = `${fallbacks.map(({ name }) => quote(deviceName(name))).join(',')},serif`;
  const own =
    `--font-latin:var(--font-device);--font-text:'${families.text}',var(--font-latin);` +
    `--font-display:'${families.display}',var(--font-text);` +
    `--font-quran:'${families.quran}',var(--font-text);--font-arabic:'${arabicFamily}'`;
  const lean = ['text', 'display', 'quran', 'arabic']
    .map((use) => `--font-${use}:var(--font-device)`)
    .join(';');
  return [
    ...rules,
    `:root{--font-device:${device};${own}}`,
    `:root[data-latin]{--font-latin:'${latinFamily}',var(--font-device)}`,
    `:root[data-saver]{${lean}}`,
    `@media (prefers-reduced-data:reduce){:root{${lean}}}`,
  ].join('\n');
}

function faceRule(family: string, face: SubsetFace, ranges = subsetRanges(face)): string {
  const { role, weight, url, sizeAdjust, preload } = face;
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};` +
    // A late font would shift lines that are being read; such a page stays in the device's font,
    // and the next one has ours. A verse must have all its signs.
    `font-display:${role === 'quran' ? 'swap' : preload ? 'fallback' : 'optional'};${sizeAdjustRule(sizeAdjust)}unicode-range:${unicodeRange(ranges)};` +
    `src:url('${url}') format('woff2')}`
  );
}

/** Overrides are relative to the adjusted size. https://www.w3.org/TR/css-fonts-5/ */
function fallbackRules(fallback: Fallback, [ascent, descent]: Pairing['textBox']): string[] {
  const { name, local, sizeAdjust } = fallback;
  return (['400', '700'] as const).map((weight) => {
    const adjust = sizeAdjust[weight];
    const percent = (value: number) => `${Math.round((value * 1_000_000) / adjust) / 100}%`;
    return (
      `@font-face{font-family:${quote(deviceName(name))};font-weight:${weight};` +
      `${sizeAdjustRule(adjust)}ascent-override:${percent(ascent)};` +
      `descent-override:${percent(descent)};line-gap-override:0%;` +
      `src:${local[weight].map((font) => `local('${font}')`).join(',')}}`
    );
  });
}

const sizeAdjustRule = (percent: number) => (percent === 100 ? '' : `size-adjust:${percent}%;`);
const deviceName = (name: string) => `Device ${name}`;
const quote = (name: string) => `'${name}'`;
