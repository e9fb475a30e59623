import { childElement, type XmlElement } from '../xml/xml-element.ts';
import type { TextFonts } from './symbol-text.ts';
import { propertyValue, toggle } from './toggles.ts';

/** How a run of text looks, as far as it means something. */
export interface RunFormat {
  bold: boolean;
  italic: boolean;
  struck: boolean;
  position: 'subscript' | 'superscript' | undefined;
  hidden: boolean;
  /** In half points; nothing where neither the run nor a style says. */
  size: number | undefined;
}

/** What a `w:rPr` says; what it is silent about is not there. */
export type FormatSettings = Partial<Record<FormatKey, boolean>> & {
  size?: number | undefined;
  complexSize?: number | undefined;
  font?: string | undefined;
  complexFont?: string | undefined;
  position?: RunFormat['position'];
};
type FormatKey =
  | 'bold'
  | 'complexBold'
  | 'italic'
  | 'complexItalic'
  | 'struck'
  | 'hidden'
  | 'rightToLeft';

/**
 * Reads run properties (`w:rPr`). Word keeps weight, slant and size twice: for Latin (`w:b`) and
 * for complex scripts (`w:bCs`), and Arabic shows the second alone.
 */
export function readFormatSettings(properties: XmlElement | undefined): FormatSettings {
  const flags: [FormatKey, boolean | undefined][] = [
    ['bold', toggle(properties, 'w:b')],
    ['complexBold', toggle(properties, 'w:bCs')],
    ['italic', toggle(properties, 'w:i')],
    ['complexItalic', toggle(properties, 'w:iCs')],
    ['struck', toggle(properties, 'w:strike') ?? toggle(properties, 'w:dstrike')],
    ['hidden', toggle(properties, 'w:vanish')],
    ['rightToLeft', toggle(properties, 'w:rtl') ?? toggle(properties, 'w:cs')],
  ];
  const settings: FormatSettings = {};
  for (const [key, value] of flags) if (value !== undefined) settings[key] = value;
  const size = halfPoints(propertyValue(properties, 'w:sz'));
  const complexSize = halfPoints(propertyValue(properties, 'w:szCs'));
  const fonts = childElement(properties, 'w:rFonts')?.attributes ?? {};
  const font = fonts['w:ascii'] ?? fonts['w:hAnsi'];
  if (font !== undefined) settings.font = font;
  if (fonts['w:cs'] !== undefined) settings.complexFont = fonts['w:cs'];
  if (size > 0) settings.size = size;
  if (complexSize > 0) settings.complexSize = complexSize;
  const position = propertyValue(properties, 'w:vertAlign');
  const height = Number(propertyValue(properties, 'w:position') ?? 0);
  const isSmall = size > 0 || complexSize > 0;
  if (position === 'subscript' || position === 'superscript') settings.position = position;
  // LibreOffice raises small letters by half points.
  else if (isSmall && Math.abs(height) >= 3)
    settings.position = height > 0 ? 'superscript' : 'subscript';
  return settings;
}

/** Settings one over the other, the last the strongest. */
export function mergeFormats(...layers: readonly (FormatSettings | undefined)[]): FormatSettings {
  return Object.assign({}, ...layers);
}

/**
 * How settings show on a text. Arabic letters take the complex script's settings even where a
 * run is not marked right to left, since Word shows them so.
 */
export function formatOf(settings: FormatSettings, text: string): RunFormat {
  const isComplex = isComplexText(settings, text);
  return {
    bold: (isComplex ? settings.complexBold : settings.bold) ?? false,
    italic: (isComplex ? settings.complexItalic : settings.italic) ?? false,
    struck: settings.struck ?? false,
    position: settings.position,
    hidden: settings.hidden ?? false,
    size: isComplex ? settings.complexSize : settings.size,
  };
}

/** The fonts that settings give a text. */
export function fontsOf(settings: FormatSettings, text: string): TextFonts {
  const { font, complexFont } = settings;
  return { font, complexFont, isComplex: isComplexText(settings, text) };
}

function isComplexText({ rightToLeft }: FormatSettings, text: string): boolean {
  return rightToLeft || /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text);
}

/** Strict documents write `12pt` where others write `24`. */
function halfPoints(value: string | undefined): number {
  return Number.parseFloat(value ?? '') * (value?.endsWith('pt') ? 2 : 1);
}
