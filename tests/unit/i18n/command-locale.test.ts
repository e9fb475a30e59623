import { expect, it } from 'vitest';
import { resolveCommandLocale } from '../../../src/i18n/command-locale.ts';

it.each([
  [{ MAQALAT_LANG: 'ar', LANG: 'en_US.UTF-8' }, 'ar'],
  [{ MAQALAT_LANG: 'en', LANG: 'ar_TN.UTF-8' }, 'en'],
  [{ LANG: 'ar_TN.UTF-8' }, 'ar'],
  [{ LC_ALL: 'ar', LANG: 'C' }, 'ar'],
  [{ LC_ALL: 'C', LC_MESSAGES: 'ar_EG', LANG: 'ar' }, 'en'],
  [{ LC_ALL: '', LC_MESSAGES: 'ar_EG' }, 'ar'],
  [{ LANG: 'arn_CL' }, 'en'],
  [{ MAQALAT_LANG: 'fr', LANG: 'ar' }, 'ar'],
  [{}, 'en'],
])('with %j commands speak %s', (env, expected) => {
  expect(resolveCommandLocale(env)).toBe(expected);
});
