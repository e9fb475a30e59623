import { slugify } from './slug.ts';

/** Signs that tell one name from another, as people read them. */
const spokenSigns: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{L}\p{N}+])\+/gu, ' plus'],
  [/(?<=[\p{L}\p{N}])#/gu, ' sharp'],
  [/(?<=^|\s)\.(?=\p{L})/gu, 'dot '],
  [/(?<=^|\s)#(?=\p{L})/gu, ' '],
];

/**
 * The identifier that a new term's name asks for: its slug, with the signs spoken that tell names of
 * one spelling apart.
 *
 * @returns `''` for a name without a letter or digit.
 * @example createTermId('C++') // 'c-plus-plus'
 * @example createTermId('البيت الأبيض') // 'al-bayt-al-abyad'
 */
export function createTermId(name: string): string {
  return slugify(spokenSigns.reduce((text, [sign, word]) => text.replace(sign, word), name));
}
