import { z } from 'zod';
import type { Expectation } from '../schema/problem.ts';
import { contrastRatio, mixColours } from './colour-contrast.ts';

const colourSchema = z
  .string({ error: 'colour' satisfies Expectation })
  .regex(/^#[0-9a-f]{6}$/i, { error: 'colour' satisfies Expectation })
  .toLowerCase();

/**
 * The colours of one scheme. Missing ones are derived from paper, ink and accent if given, and
 * otherwise the engine's own.
 */
export const paletteSchema = z.strictObject({
  /** Background of the page and the browser's bars. CSS: `--paper` */
  paper: colourSchema.optional(),
  /** Background of boxes, code and the footer. CSS: `--paper-tint` */
  paperTint: colourSchema.optional(),
  /** Text. CSS: `--ink` */
  ink: colourSchema.optional(),
  /** Secondary text: dates, captions. CSS: `--ink-soft` */
  inkSoft: colourSchema.optional(),
  /** Hairlines. CSS: `--rule` */
  rule: colourSchema.optional(),
  /** The heavy lines of masthead and footer. CSS: `--rule-strong` */
  ruleStrong: colourSchema.optional(),
  /** Marks, underlines, pressed buttons. CSS: `--rubric` */
  accent: colourSchema.optional(),
  /** Background of warnings and corrections. CSS: `--rubric-soft` */
  accentSoft: colourSchema.optional(),
  /** Text on the accent. CSS: `--on-rubric` */
  onAccent: colourSchema.optional(),
  /** Background of search highlights. CSS: `--mark` */
  mark: colourSchema.optional(),
  /** Focus ring. CSS: `--focus` */
  focus: colourSchema.optional(),
});

type PaletteInput = z.output<typeof paletteSchema>;
/** All colours of a palette, as `#rrggbb`. */
export type Palette = { readonly [name in keyof PaletteInput]-?: string };

/** Colour scheme. */
export type Scheme = 'light' | 'dark';

/** The engine's default colours: black ink, white paper, and the red of the scribes' headings. */
export const defaultPalettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: '#ffffff',
    paperTint: '#f6f4ef',
    ink: '#191713',
    inkSoft: '#5a554b',
    rule: '#dad5ca',
    ruleStrong: '#191713',
    accent: '#a3161f',
    accentSoft: '#f9e9e7',
    onAccent: '#ffffff',
    mark: '#ffe9a3',
    focus: '#0b57d0',
  },
  dark: {
    paper: '#131416',
    paperTint: '#1d1f22',
    ink: '#ece8df',
    inkSoft: '#b3ada1',
    rule: '#383a3e',
    ruleStrong: '#8b867b',
    accent: '#ff8b7e',
    accentSoft: '#2f1f1e',
    onAccent: '#1d0705',
    mark: '#5f4d0c',
    focus: '#8ab4ff',
  },
};

/** Minimum contrast of text on dark paper; half a step above WCAG's. */
const readable = 5;

/** @returns The light scheme's accent, lightened for dark paper. */
function lightenAccent(accent: string, paper: string): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const candidate = mixColours(accent, '#ffffff', share);
    if (contrastRatio(candidate, paper) >= readable) return candidate;
  }
  return '#ffffff';
}

function resolvePalette(given: PaletteInput, defaults: Palette): Palette {
  const paper = given.paper ?? defaults.paper;
  const ink = given.ink ?? defaults.ink;
  const accent = given.accent ?? defaults.accent;
  const onAccent = contrastRatio(accent, '#ffffff') >= contrastRatio(accent, '#000000');
  const isOwnGround = given.paper !== undefined || given.ink !== undefined;
  const grounds: Partial<Palette> = isOwnGround
    ? {
        paperTint: mixColours(ink, paper, 0.04),
        inkSoft: mixColours(ink, paper, 0.75),
        rule: mixColours(ink, paper, 0.16),
        ruleStrong: ink,
      }
    : {};
  const accents: Partial<Palette> =
    isOwnGround || given.accent !== undefined
      ? {
          accentSoft: mixColours(accent, paper, 0.1),
          onAccent: onAccent ? '#ffffff' : '#000000',
        }
      : {};
  const own = Object.fromEntries(Object.entries(given).filter(([, colour]) => colour));
  return { ...defaults, ...grounds, ...accents, ...own };
}

/** Fills in all missing colours. */
export function resolvePalettes(given: Readonly<Record<Scheme, PaletteInput>>) {
  const light = resolvePalette(given.light, defaultPalettes.light);
  const isNightFromDay = given.light.accent !== undefined && given.dark.accent === undefined;
  const paper = given.dark.paper ?? defaultPalettes.dark.paper;
  const night = isNightFromDay
    ? { ...given.dark, accent: lightenAccent(light.accent, paper) }
    : given.dark;
  return { light, dark: resolvePalette(night, defaultPalettes.dark) };
}
