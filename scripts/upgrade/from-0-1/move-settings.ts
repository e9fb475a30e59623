/** Each form that a fork's `src/site.config.ts` can have, and what a site's has in its place. */
const steps: readonly (readonly [RegExp, string])[] = [
  [
    /import \{[^{}]*\bsiteSchema\b[^{}]*\} from '\.\/schema\/site\.ts';/,
    "import type { SiteSettingsInput } from 'maqalat';",
  ],
  [
    /import type \{ SiteSettingsInput \} from '\.\/settings\/site-settings\.ts';/,
    "import type { SiteSettingsInput } from 'maqalat';",
  ],
  [
    /Each field's meaning and default stand in\r?\n \* `[^`]*`, and an editor shows them\./,
    "An editor of code shows each field's meaning and default.",
  ],
  [/\bconst config: SiteConfigInput\b/, 'const settings: SiteSettingsInput'],
  // The engine itself lets these variables win now.
  [/\bprocess\.env(?:\['SITE_URL'\]|\.SITE_URL) (?:\?\?|\|\|) /, ''],
  [
    /^[ \t]*socialCards: process\.env(?:\['MAQALAT_SOCIAL_CARDS'\]|\.MAQALAT_SOCIAL_CARDS) !== 'off',\r?\n/m,
    '',
  ],
  [
    /(?:\/\*\* The site's settings, [^*]*\*\/\r?\n)?export const site = siteSchema\.parse\(config\);/,
    'export default settings;',
  ],
];

/**
 * Makes a fork's settings those of a site: a default export of data.
 *
 * @param text Of `src/site.config.ts`.
 * @returns The new text; or the first line, from 1, that a person must look at.
 * @example `export const site = siteSchema.parse(config);` → `export default settings;`
 */
export function moveSettings(text: string): { text: string } | { unknownLine: number } {
  const moved = steps.reduce((current, [form, place]) => current.replace(form, place), text);
  const foreign = /siteSchema|SiteConfigInput|from '\.|\bconfig\b(?!\.)(?=;|\))/.exec(moved);
  if (foreign) return { unknownLine: moved.slice(0, foreign.index).split('\n').length };
  return /export default /.test(moved) ? { text: moved } : { unknownLine: 1 };
}
