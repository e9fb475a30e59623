import { slugify } from './slug.ts';

/** Signs that tell one name from another, as people read them. */
const spokenSigns: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{L}\p{N}+])\+/gu, ' plus'],
  [/(?<=[\p{L}\p{N}])#/gu, ' sharp'],
  [/(?<=^|\s)\.(?=\p{L})/gu, 'dot '],
  [/(?<=^|\s)#(?=\p{L})/gu, ' '],
];

/**
 * Creates the identifier of a new term: the slug of its name, with signs such as `+` spelled out.
 *
 * @returns `''` for a name without a letter or digit.
 * @example createTermId('C++') // 'c-plus-plus'
 * @example createTermId('البيت الأبيض') // 'al-bayt-al-abyad'
 */
export function createTermId(name: string): string {
  return slugify(spokenSigns.reduce((text, [sign, word]) => text.replace(sign, word), name));
}
