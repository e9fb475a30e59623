import { afterEach, describe, expect, test } from 'vitest';
import { componentNames } from '../../../src/settings/component-settings.ts';
import type { SiteSettingsInput } from '../../../src/settings/site-settings.ts';
import { provideSettings } from '../../../src/site/provide-settings.ts';
import { SettingsError } from '../../../src/site/settings-error.ts';
import settings from '../../../src/site.config.ts';

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
