import { findText } from '../../find-text.ts';
import type { RunRule } from '../../rule.ts';

/** Pairs of each kind around words of Arabic. */
const pairs =
  /(?<open>["“«„])(?=[\p{Script=Arabic}(])(?<inside>[^"“”«»„\n]{1,300})(?<close>["”»“])/gu;
const kinds: Readonly<Record<string, readonly [open: string, close: string]>> = {
  guillemets: ['«', '»'],
  curly: ['“', '”'],
  straight: ['"', '"'],
};

/** Quotation marks of another kind than the site's, or a pair of two kinds. */
export const quotationMarks: RunRule = {
  name: 'quotation-marks',
  topic: 'signs',
  severity: 'warning',
  languages: ['ar', 'fa'],
  texts: {
    ar: {
      title: 'علامات التنصيص',
      message: 'علامتا التنصيص في {value} ليستا من نوع واحد، أو ليستا مما يكتبه هذا الموقع.',
      advice: 'اكتب العلامتين من نوع واحد.',
      explanation:
        'تُفتح علامة التنصيص وتُغلق بنوع واحد. ويختار الموقع نوعه: «مزدوجة» أو “منحنية” أو "مستقيمة"؛ فإن لم يختر لم يُنبَّه إلا على ما اختلف طرفاه.',
    },
    en: {
      title: 'Quotation marks',
      message: 'The marks of {value} are of two kinds, or not of the kind this site writes.',
      advice: 'Write both marks of one kind.',
      explanation:
        'A quotation opens and closes with marks of one kind. A site may choose its kind: «guillemets», “curly” or "straight"; until it does, only pairs of two kinds are found.',
    },
  },
  examples: [{ wrong: 'قرأ كتاب «الحيوان" للجاحظ', right: 'قرأ كتاب «الحيوان» للجاحظ' }],
  options: {
    kind: {
      values: ['any', 'guillemets', 'curly', 'straight'],
      default: 'any',
      ar: 'نوع العلامات في الموقع',
      en: 'the kind of marks that the site writes',
    },
  },
  check(run, { option }) {
    if (!/["“«„]/.test(run.text)) return [];
    const house = kinds[option('kind')];
    return [...run.text.matchAll(pairs)].flatMap((found) => {
      const { open = '', inside = '', close = '' } = found.groups ?? {};
      const own = Object.values(kinds).find(([first, last]) => first === open && last === close);
      const [first, last] = house ?? own ?? kinds['guillemets'] ?? ['«', '»'];
      if (own && (!house || (first === open && last === close))) return [];
      // A straight mark may close what another one opened.
      const isOpen = !own && (open === '"' || /["“«]/.test(inside));
      const end = found.index + found[0].length;
      const finding = findText(run, found.index, end, `${first}${inside}${last}`, {
        isFixable: !isOpen && !inside.includes('\uFFFB') && !inside.includes('\uFFFC'),
      });
      return [finding];
    });
  },
};
