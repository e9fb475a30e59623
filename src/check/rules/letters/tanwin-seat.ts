import { findText } from '../../find-text.ts';
import type { RunRule } from '../../rule.ts';

const seats: Readonly<Record<string, { wrong: RegExp; right: string }>> = {
  'before-alef': { wrong: /ا\u064B/g, right: '\u064Bا' },
  'on-alef': { wrong: /\u064Bا(?![\p{L}\p{M}])/gu, right: 'ا\u064B' },
};

/** The two dashes of tanwin: before the alef (شيئًا) or on it (شيئاً), as the site chooses. */
export const tanwinSeat: RunRule = {
  name: 'tanwin-seat',
  topic: 'shapes',
  severity: 'warning',
  languages: ['ar'],
  texts: {
    ar: {
      title: 'موضع تنوين الفتح',
      message: 'تنوين {value} ليس حيث يضعه هذا الموقع.',
      advice: 'انقل التنوين.',
      explanation:
        'يضع بعض الكتّاب تنوين الفتح على الحرف الذي قبل الألف (شيئًا) وبعضهم على الألف (شيئاً)، وكلاهما مستعمل؛ وأن يسير الموقع على أحدهما خير من الخلط. لا تعمل هذه القاعدة ما لم يختر الموقع.',
    },
    en: {
      title: 'Where the tanwin stands',
      message: 'The tanwin of {value} is not where this site puts it.',
      advice: 'Move the tanwin.',
      explanation:
        'Some write the tanwin on the letter before the alef (شيئًا), some on the alef (شيئاً). Both are in use; a site should keep to one. The rule finds nothing until the site chooses.',
    },
  },
  examples: [
    { wrong: 'رأى شيئاً غريباً', right: 'رأى شيئًا غريبًا', options: { seat: 'before-alef' } },
    { wrong: 'رأى شيئًا', right: 'رأى شيئاً', options: { seat: 'on-alef' } },
  ],
  options: {
    seat: {
      values: ['any', 'before-alef', 'on-alef'],
      default: 'any',
      ar: 'أين يوضع التنوين: أيّ موضع، أو قبل الألف، أو عليها',
      en: 'where the tanwin stands: anywhere, before the alef, or on it',
    },
  },
  check(run, { option }) {
    const seat = seats[option('seat')];
    if (!seat || !run.text.includes('\u064B')) return [];
    return [...run.text.matchAll(seat.wrong)].map(({ index }) =>
      findText(run, index, index + 2, seat.right),
    );
  },
};
