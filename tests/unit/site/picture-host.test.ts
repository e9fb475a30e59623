import { setEnvironmentData } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import { parseSettings } from '../../../src/settings/parse-settings.ts';
import { site } from '../../../src/site/settings.ts';
import { devServerKey, settingsKey } from '../../../src/site/settings-key.ts';
import demo from '../../sites/demo/src/site.config.ts';

const host = 'https://pictures.example.org';

afterEach(() => {
  setEnvironmentData(settingsKey, site);
  setEnvironmentData(devServerKey, undefined);
  vi.resetModules();
});

/** The module as a site with these settings has it. */
async function moduleOf(pictures: { host?: string }) {
  const parsed = parseSettings({ ...demo, url: 'https://example.org/folder/', pictures });
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  setEnvironmentData(settingsKey, parsed.settings);
  vi.resetModules();
  return { ...(await import('../../../src/site/picture-host.ts')), settings: parsed.settings };
}

test('pictures are the site’s own, below its base path', async () => {
  const { pictureAddress, settings } = await moduleOf({});
  expect(pictureAddress('ab-768.avif')).toBe('/folder/media/ab-768.avif');
  expect(settings.services.media.pictures).not.toContain(host);
});

test('pictures are loaded from another host where the settings name one, as the policy allows', async () => {
  const { pictureAddress, findPictureHost, settings } = await moduleOf({ host: `${host}/` });
  expect(pictureAddress('ab-768.avif')).toBe(`${host}/media/ab-768.avif`);
  expect(findPictureHost()).toBe(host);
  expect(settings.services.media.pictures).toContain(host);
});

test('the dev server shows its own, which no other host has yet', async () => {
  const { pictureAddress } = await moduleOf({ host });
  setEnvironmentData(devServerKey, true);
  expect(pictureAddress('ab-768.avif')).toBe('/folder/media/ab-768.avif');
});

test('a host without HTTPS, or with a path, is refused', () => {
  for (const wrong of ['http://pictures.example.org', `${host}/files/`, 'pictures.example.org']) {
    const parsed = parseSettings({ ...demo, pictures: { host: wrong } });
    expect(parsed).toMatchObject({ faults: [{ field: 'pictures.host', value: wrong }] });
  }
});
