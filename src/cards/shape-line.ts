import bidiFactory from 'bidi-js';
import * as harfbuzz from 'harfbuzzjs';

const bidi = bidiFactory();

/** A font and its characters. */
export interface LineFont {
  font: harfbuzz.Font;
  characters: ReadonlySet<number>;
}

/** A line of text as outlines, starting at x = 0; in units of the font size, y downwards. */
export interface ShapedLine {
  /** Each outline is in units of its own font. */
  glyphs: readonly { path: string; x: number; y: number; scale: number }[];
  width: number;
}

interface Run {
  text: string;
  level: number;
  font: LineFont;
}

/** Bidi controls, removed once levels are known. */
const control = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const joinsThePrevious = /[\p{M}\u200c\u200d]/u;

/**
 * Shapes one line of mixed text: levels by the bidirectional algorithm (UAX #9), each run in the
 * first font with its characters (HarfBuzz), runs in visual order (rule L2). A character without a
 * font, such as an emoji, is omitted.
 *
 * @param text In logical order, on one line.
 * @param direction Base direction of the line.
 */
export function shapeLine(
  text: string,
  direction: 'ltr' | 'rtl',
  fonts: readonly LineFont[],
): ShapedLine {
  const glyphs: ShapedLine['glyphs'][number][] = [];
  let width = 0;
  for (const { text: words, level, font } of visualOrder(splitRuns(text, direction, fonts))) {
    const scale = 1 / font.font.face.upem;
    for (const { codepoint, xAdvance, xOffset, yOffset } of shape(words, level, font.font)) {
      const path = outline(font.font, codepoint);
      if (path) glyphs.push({ path, x: width + xOffset * scale, y: -yOffset * scale, scale });
      width += xAdvance * scale;
    }
  }
  return { glyphs, width };
}

function splitRuns(text: string, direction: 'ltr' | 'rtl', fonts: readonly LineFont[]): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: Run[] = [];
  let at = 0;
  for (const character of text) {
    const level = levels[at] ?? 0;
    at += character.length;
    if (control.test(character)) continue;
    const last = runs.at(-1);
    const has = fonts.find(({ characters }) => characters.has(character.codePointAt(0) ?? 0));
    const font = last && joinsThePrevious.test(character) ? last.font : has;
    if (!font) continue;
    if (last?.level === level && last.font === font) last.text += character;
    else runs.push({ text: character, level, font });
  }
  return runs;
}

/** Rule L2: from the highest level down, reverses sequences at that level or above. */
function visualOrder(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end++;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return ordered;
}

let buffer: harfbuzz.Buffer | undefined;

function shape(text: string, level: number, font: harfbuzz.Font) {
  buffer ??= new harfbuzz.Buffer();
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  harfbuzz.shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().flatMap(({ codepoint }, at) => {
    const position = positions[at];
    return position ? [{ codepoint, ...position }] : [];
  });
}

const outlines = new WeakMap<harfbuzz.Font, Map<number, string>>();

/** Cached: few glyphs make up all titles. */
function outline(font: harfbuzz.Font, glyph: number): string {
  const known = outlines.get(font) ?? new Map<number, string>();
  outlines.set(font, known);
  const path = known.get(glyph) ?? font.glyphToPath(glyph);
  known.set(glyph, path);
  return path;
}
