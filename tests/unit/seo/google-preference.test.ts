import { expect, test } from 'vitest';
import { googlePreference } from '../../../src/seo/google-preference.ts';
import { siteOrigin } from '../../../src/site/site-path.ts';

test('the link to prefer this site names its host', () => {
  const { origin, pathname, searchParams } = new URL(googlePreference());
  expect(origin + pathname).toBe('https://www.google.com/preferences/source');
  expect(`https://${searchParams.get('q')}`).toBe(siteOrigin);
});
