import { findText } from '../../find-text.ts';
import type { RunRule } from '../../rule.ts';

const units = [
  'كم|كلم|كيلومتر|كيلومترا|سم|ملم|مم|متر|مترا|كغ|كغم|كجم|غم|جم|ملغ|لتر|مل|طن|هكتار|واط|ميغاواط|كيلوواط|هرتز|بايت|ميغابايت|غيغابايت',
  'km|cm|mm|m|kg|g|mg|km/h|kW|MW|GW|Hz|kHz|MHz|GHz|MB|GB|TB|°C|°F',
].join('|');
const spaced = new RegExp(`(?<=\\p{Nd}) (?=(?:${units})(?![\\p{L}\\p{M}\\p{Nd}]))`, 'gu');

/** A nicety that a site must ask for: an ordinary space between a number and its unit, at which the line may break. */
export const numberUnitSpace: RunRule = {
  name: 'number-unit-space',
  topic: 'spacing',
  severity: 'off',
  languages: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  texts: {
    ar: {
      title: 'مسافة بين العدد ووحدته',
      message: 'قد ينقطع السطر بين العدد ووحدته عند {value}.',
      advice: 'ضع بينهما مسافة غير منقطعة.',
      explanation:
        'المسافة غير المنقطعة (U+00A0) تُبقي العدد ووحدته في سطر واحد: 12 كم. ولا تظهر للقارئ في غير ذلك، فلا تعمل القاعدة ما لم يطلبها الموقع.',
    },
    en: {
      title: 'Space between number and unit',
      message: 'The line may break between number and unit at {value}.',
      advice: 'Put a no-break space between them.',
      explanation:
        'A no-break space (U+00A0) keeps a number and its unit on one line: 12 km. Otherwise readers see no difference, so the rule must be asked for.',
    },
  },
  examples: [{ wrong: 'على بعد 12 كم', right: 'على بعد 12\u00A0كم' }],
  check(run) {
    return [...run.text.matchAll(spaced)].map(({ index }) => {
      // A number is short; a hostile one is not walked from each of its units.
      const lead = run.text.slice(Math.max(0, index - 20), index);
      const start = index - (/\p{Nd}{1,20}$/u.exec(lead)?.[0].length ?? 0);
      const unit = /^[^\s.,،؛]+/.exec(run.text.slice(index + 1, index + 20))?.[0] ?? '';
      const end = index + 1 + unit.length;
      const fix = { offset: run.offset + index, length: 1, replacement: '\u00A0' };
      const words = run.text.slice(start, end);
      return { ...findText(run, start, end, words.replace(' ', '\u00A0')), fix };
    });
  },
};
