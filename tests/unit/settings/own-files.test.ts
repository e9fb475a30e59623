import { afterEach, describe, expect, test } from 'vitest';
import { componentNames } from '../../../src/settings/component-settings.ts';
import type { SiteSettingsInput } from '../../../src/settings/site-settings.ts';
import { provideSettings } from '../../../src/site/provide-settings.ts';
import { SettingsError } from '../../../src/site/settings-error.ts';
import settings from '../../sites/demo/src/site.config.ts';

const messageOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return '';
};

/** A component of the repository that is there. */
const existing = './src/components/Masthead.astro';

describe('a component of the owner’s', () => {
  afterEach(() => provideSettings(settings));

  test('may replace any of the documented set', () => {
    const components = Object.fromEntries(componentNames.map((name) => [name, existing]));
    expect(messageOf(() => provideSettings({ ...settings, components }))).toBe('');
  });

  test('is refused where its file is missing, each with its setting', () => {
    const components = { Masthead: './src/none/Plate.astro', Story: './src/none/Card.astro' };
    const message = messageOf(() => provideSettings({ ...settings, components }));
    expect(message).toContain('components.Masthead');
    expect(message).toContain('Plate.astro');
    expect(message).toContain('components.Story');
  });

  test('is refused under a name that the engine does not have', () => {
    // As a settings file in JavaScript may hold it.
    const components = { Mastheed: existing } as SiteSettingsInput['components'];
    expect(messageOf(() => provideSettings({ ...settings, components }))).toContain('Mastheed');
  });

  test.each([
    ['/etc/plate.astro'],
    ['../plate.astro'],
    ['./src/../../plate.astro'],
    ['src\\Masthead.astro'],
    ['./src/components/Masthead.ts'],
    ['./theme/Masthead.astro'],
  ])('is refused at %s', (Masthead) => {
    const message = messageOf(() => provideSettings({ ...settings, components: { Masthead } }));
    expect(message).toContain('components.Masthead');
  });
});

describe('the looks of a site', () => {
  afterEach(() => provideSettings(settings));

  test('name files that are there, every missing one in one pass', () => {
    const message = messageOf(() =>
      provideSettings({
        ...settings,
        styles: ['./src/styles/base.css', './src/none/brand.css'],
        logo: './src/none/logo.svg',
        favicon: './src/none/mark.png',
      }),
    );
    expect(message).toContain('styles.1');
    expect(message).toContain('logo');
    expect(message).toContain('favicon');
    expect(message).not.toContain('base.css');
  });

  test.each([
    [{ styles: ['./src/styles/brand.scss'] }, 'styles.0'],
    [{ logo: './src/assets/logo.gif' }, 'logo'],
    [{ favicon: 'https://example.org/mark.svg' }, 'favicon'],
  ])('are refused as %o', (looks, field) => {
    expect(messageOf(() => provideSettings({ ...settings, ...looks }))).toContain(field);
  });

  test('name the token that a wrong one may have meant', () => {
    const design = { light: { acent: '#0b6e4f' } } as SiteSettingsInput['design'];
    expect(messageOf(() => provideSettings({ ...settings, design }))).toContain('accent');
  });
});
