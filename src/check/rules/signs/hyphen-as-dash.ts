import { findText } from '../../find-text.ts';
import type { RunRule } from '../../rule.ts';

/* Two of them, around a few words. A single one may part a place from an agency, or items. */
const hyphens =
  /(?<=[\p{Script=Arabic}»)] )-{1,2}(?= [\p{Script=Arabic}«("][^\n.؟!:-]{2,120}[\p{Script=Arabic}»)"] (?<second>-{1,2})(?:[ ،.]|$))/gu;

/** A matter of taste that a site must ask for: a hyphen between spaces in place of a dash. */
export const hyphenAsDash: RunRule = {
  name: 'hyphen-as-dash',
  topic: 'signs',
  severity: 'off',
  languages: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  texts: {
    ar: {
      title: 'شرطة قصيرة في موضع الطويلة',
      message: 'العلامة {value} شرطة الوصل، وموضعها للشرطة الطويلة.',
      advice: 'اكتب الشرطة الطويلة.',
      explanation:
        'بين جملة وجملة معترضة شرطة طويلة (–)، والقصيرة (-) تصل بين كلمتين أو عددين بلا مسافة. ولا تعمل القاعدة ما لم يطلبها الموقع، وهو يختار طول الشرطة.',
    },
    en: {
      title: 'Hyphen for a dash',
      message: '{value} is a hyphen where a dash belongs.',
      advice: 'Write a dash.',
      explanation:
        'A dash (–) parts sentences; a hyphen (-) joins two words or numbers without spaces. The rule must be asked for; a site chooses the length of its dash.',
    },
  },
  examples: [{ wrong: 'جاء أخوه - وهو الأكبر - متأخرا', right: 'جاء أخوه – وهو الأكبر – متأخرا' }],
  options: {
    dash: {
      values: ['–', '—'],
      default: '–',
      ar: 'الشرطة التي يكتبها الموقع',
      en: 'the dash that the site writes',
    },
  },
  check(run, { option }) {
    if (!run.text.includes(' -')) return [];
    return [...run.text.matchAll(hyphens)].flatMap(({ index, 0: first, groups }) => {
      const second = run.text.indexOf(' -', index + first.length) + 1;
      return [
        findText(run, index, index + first.length, option('dash')),
        findText(run, second, second + (groups?.['second']?.length ?? 1), option('dash')),
      ];
    });
  },
};
