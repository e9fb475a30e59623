/** Red, green and blue, each from 0 to 255. */
type Channels = readonly [red: number, green: number, blue: number];

/** @param colour Six hexadecimal digits, such as `#a3161f`. */
function parseChannels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Relative luminance, 0 to 1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function relativeLuminance(colour: string): number {
  const [red, green, blue] = parseChannels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/**
 * The contrast ratio of two colours, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 *
 * @param one Six hexadecimal digits, such as `#a3161f`; the order does not matter.
 */
export function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [relativeLuminance(one), relativeLuminance(other)].toSorted(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Mixes two colours in sRGB, as `color-mix(in srgb, …)` does.
 *
 * @param share Of the first colour, 0 to 1.
 * @example mixColours('#ffffff', '#000000', 0.5) // '#808080'
 */
export function mixColours(one: string, other: string, share: number): string {
  const others = parseChannels(other);
  const mixed = parseChannels(one).map((channel, at) =>
    Math.round(channel * share + (others[at] ?? 0) * (1 - share)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
