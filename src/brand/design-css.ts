import type { Design } from '../settings/design-settings.ts';
import type { Palette, Scheme } from '../settings/palette.ts';

/** The custom property of each colour, without dashes. */
const properties: Readonly<Record<keyof Palette, string>> = {
  paper: 'paper',
  paperTint: 'paper-tint',
  ink: 'ink',
  inkSoft: 'ink-soft',
  rule: 'rule',
  ruleStrong: 'rule-strong',
  accent: 'rubric',
  accentSoft: 'rubric-soft',
  onAccent: 'on-rubric',
  mark: 'mark',
  focus: 'focus',
};
const colours = Object.keys(properties) as (keyof Palette)[];

/**
 * Formats a site's design tokens as custom properties of the root. Browsers without `light-dark()`,
 * from before 2024, get the light scheme.
 */
export function designCss({ light, dark, measure, corner }: Design): string {
  const declare = (colourOf: (colour: keyof Palette) => string) =>
    colours.map((colour) => `--${properties[colour]}:${colourOf(colour)}`).join(';');
  const both = declare((colour) => `light-dark(${light[colour]},${dark[colour]})`);
  const day = declare((colour) => light[colour]);
  return (
    `:root{color-scheme:light dark;${both};--measure:${measure}rem;--corner:${corner}rem}\n` +
    `@supports not (color:light-dark(red,red)){:root{color-scheme:light;${day}}}\n`
  );
}

/** Shows the logo of the current scheme, whether the device or the reader has chosen it. */
export function logoCss(): string {
  const show = (scheme: Scheme) => `:root[data-theme='${scheme}'] .logo-${scheme}{display:block}`;
  const hide = (root: string, scheme: Scheme) => `${root} .logo-${scheme}{display:none}`;
  return [
    hide(':root', 'dark'),
    `@media (prefers-color-scheme:dark){${hide(':root', 'light')} :root .logo-dark{display:block}}`,
    show('light'),
    show('dark'),
    hide(":root[data-theme='light']", 'dark'),
    hide(":root[data-theme='dark']", 'light'),
    '',
  ].join('\n');
}
