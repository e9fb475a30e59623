/** The languages of command output. */
export type CommandLocale = 'ar' | 'en';

/**
 * Resolves the language of command output.
 *
 * @param env The environment: `MAQALAT_LANG` decides where it is `ar` or `en`; else the first of
 *   `LC_ALL`, `LC_MESSAGES` and `LANG` that is set (POSIX.1-2017, 8.2).
 * @returns `ar` for an Arabic locale such as `ar_TN.UTF-8`, `en` for every other.
 */
export function resolveCommandLocale(
  env: Readonly<Record<string, string | undefined>>,
): CommandLocale {
  const own = env['MAQALAT_LANG'];
  if (own === 'ar' || own === 'en') return own;
  const posix = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^ar(?![a-z])/i.test(posix) ? 'ar' : 'en';
}
