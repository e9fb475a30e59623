import { describe, expect, test } from 'vitest';
import { designCss } from '../../../src/brand/design-css.ts';
import { contrastRatio, mixColours } from '../../../src/settings/colour-contrast.ts';
import { designSettingsSchema } from '../../../src/settings/design-settings.ts';
import { findLowContrast } from '../../../src/settings/low-contrast.ts';
import { defaultPalettes } from '../../../src/settings/palette.ts';

const design = (input: Parameters<typeof designSettingsSchema.parse>[0]) =>
  designSettingsSchema.parse(input);

describe('contrast', () => {
  test('is that of WCAG', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBe(21);
    expect(contrastRatio('#ffffff', '#ffffff')).toBe(1);
    // The lightest grey that passes on white, and the first that fails, as checkers know them.
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrastRatio('#777777', '#ffffff')).toBeLessThan(4.5);
    expect(contrastRatio('#ffffff', '#767676')).toBe(contrastRatio('#767676', '#ffffff'));
  });

  test('of mixed colours lies between', () => {
    expect(mixColours('#ffffff', '#000000', 0.5)).toBe('#808080');
    expect(mixColours('#a3161f', '#ffffff', 1)).toBe('#a3161f');
    expect(mixColours('#0a0000', '#000000', 0.5)).toBe('#050000');
  });
});

describe('the design of a site', () => {
  test('is the engine’s own where nothing is set, and readable', () => {
    const { light, dark } = design({});
    expect({ light, dark }).toEqual(defaultPalettes);
    expect(findLowContrast({ light, dark })).toEqual([]);
  });

  test.each([
    '#0b6e4f',
    '#1d4ed8',
    '#7c2d12',
    '#000000',
  ])('is readable by day and night with the accent %s alone', (accent) => {
    const { light, dark } = design({ light: { accent } });
    expect(light.accent).toBe(accent);
    expect(findLowContrast({ light, dark })).toEqual([]);
  });

  test('follows the paper and ink of an owner', () => {
    const { light } = design({ light: { paper: '#FDF6E3', ink: '#073642' } });
    expect(light.paper).toBe('#fdf6e3');
    expect(light.ruleStrong).toBe('#073642');
    expect(contrastRatio(light.paperTint, light.paper)).toBeLessThan(1.2);
    expect(findLowContrast({ light, dark: design({}).dark })).toEqual([]);
  });

  test('leaves every colour that an owner names', () => {
    const own = { accent: '#0b6e4f', onAccent: '#ffff00', accentSoft: '#ddeedd' };
    expect(design({ light: own }).light).toMatchObject(own);
  });

  test('is reported where readers cannot tell text from its ground', () => {
    const found = findLowContrast(design({ light: { inkSoft: '#c0c0c0' } }));
    expect(found).toMatchObject([
      { scheme: 'light', colour: 'inkSoft', ground: 'paper', least: 4.5 },
      { scheme: 'light', colour: 'inkSoft', ground: 'paperTint' },
    ]);
  });

  test.each([
    { light: { accent: 'red' } },
    { light: { accent: '#fff' } },
    { light: { accent: '#fff;}body{display:none}' } },
    { light: { acent: '#0b6e4f' } },
    { measure: 400 },
    { measure: '39rem' },
    { corner: -1 },
  ])('is refused as %o', (input) => {
    expect(designSettingsSchema.safeParse(input).success).toBe(false);
  });
});

describe('the style sheet of a design', () => {
  const css = designCss(design({ light: { accent: '#0b6e4f' }, measure: 36, corner: 0.5 }));

  test('gives each colour by day and night', () => {
    expect(css).toMatch(/--rubric:light-dark\(#0b6e4f,#[0-9a-f]{6}\)/);
    expect(css).toContain('--measure:36rem');
    expect(css).toContain('--corner:0.5rem');
  });

  test('gives browsers without light-dark() the day', () => {
    expect(css).toMatch(/@supports not .*color-scheme:light;.*--rubric:#0b6e4f/);
  });
});
