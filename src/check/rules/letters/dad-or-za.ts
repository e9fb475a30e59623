import { findWord } from '../../find-word.ts';
import type { WordRule } from '../../rule.ts';

/**
 * Words that exist with one of the two letters only, without their particles. A word whose
 * neighbour is a word too is not here: ظل and ضل, حظر and حضر, نظيف and نضيف, يظن and يضن.
 */
const meant = (
  'نظام,أنظمة,انظمة,تنظيم,تنظيمات,نظيفة,نظافة,نظرية,ينظر,ننظر,انظر,انظروا,أنظار,انتظار,ينتظر,ننتظر,ينتظرون,' +
  'عظيم,عظيمة,عظماء,عظمى,ظلم,ظالم,ظالمة,ظالمين,ظالمون,مظلوم,مظلومين,مظلومون,ظلام,مظلم,مظلمة,ظلمات,' +
  'ظروف,ظاهرة,ظواهر,مظاهرة,مظاهرات,متظاهر,متظاهرين,متظاهرون,تظاهر,تظاهرات,يتظاهرون,يظهر,تظهر,ظهور,مظهر,مظاهر,' +
  'وظيفة,وظائف,وظيفي,موظف,موظفة,موظفين,موظفون,توظيف,محافظة,محافظات,محافظ,محافظين,حافظ,يحافظ,نحافظ,' +
  'حظوظ,لحظة,لحظات,ملاحظة,ملاحظات,يلاحظ,نلاحظ,غليظ,فظيع,فظيعة,يوقظ,استيقظ,يستيقظ,مستيقظ,مستيقظة,' +
  'ضابط,ضباط,ضابطة,ضفة,ضربة,ضربات,يضرب,مضروب,بعض,بعضهم,بعضنا,بعضها,ضد,ضدهم,ضدنا,أيضا,ايضا,ضحية,ضحايا,تضحية,تضحيات,' +
  'رفض,يرفض,نرفض,رافض,مرفوض,مريض,مرضى,مرض,أمراض,امراض,أرض,ارض,أراضي,اراضي,ضغط,ضغوط,عضو,عضوية,أعضاء,اعضاء,' +
  'ضرورة,ضروري,ضرورية,قضية,قضايا,قضاء,قضائي,فوضى,رياضة,رياضي,رياضية,ماضي,ماضية,مضى,أفضل,افضل,فضيحة,' +
  'ضعيف,ضعيفة,ضعف,وضع,وضعية,موضوع,مواضيع,أوضاع,اوضاع,يضع,نضع,غضب,غاضب,غاضبة,أبيض,ابيض,يضحك,نضحك,حضارة,حضارات,حضاري,' +
  'عريض,عريضة,معارضة,معارض,معارضين,معارضون,تعارض,عرض,عروض,مفاوضات,تفاوض,مفاوض,نهضة,فيضان,فيضانات,خضراء,فضاء,فضائية'
).split(',');

const byWrong = new Map(
  meant.map((word) => [word.replace(/[ضظ]/g, (letter) => (letter === 'ض' ? 'ظ' : 'ض')), word]),
);

/** و ف ب ل ك, and ال with them. */
const particles = /^(?:[وف]?(?:ال|لل|[بك]ال|[بكل])?)(?=[\p{L}]{3,}$)/u;

/** ض and ظ, which sound alike in many dialects: `النضام`, `ظابط`, `المتضاهرين`. */
export const dadOrZa: WordRule = {
  name: 'dad-or-za',
  topic: 'letters',
  severity: 'warning',
  languages: ['ar'],
  texts: {
    ar: {
      title: 'الضاد والظاء',
      message: 'ليست {value} كلمةً في العربية.',
      advice: 'صحّحها.',
      explanation:
        'ضاد مكان ظاء أو ظاء مكان ضاد، في كلمات لا توجد إلا بواحدة منهما. أما ما يصحّ بالحرفين على معنيين، مثل «ظلّ» و«ضلّ»، فلا تمسّه القاعدة.',
    },
    en: {
      title: 'Ḍād and ẓāʼ',
      message: '{value} is no Arabic word.',
      advice: 'Correct it.',
      explanation:
        'A ḍād in place of a ẓāʼ or the other way, in words that exist with one of them only. Words of which both spellings exist, such as ظلّ and ضلّ, are left alone.',
    },
  },
  examples: [
    { wrong: 'تغيّر النضام كله', right: 'تغيّر النظام كله' },
    { wrong: 'وقف ظابط المرور', right: 'وقف ضابط المرور' },
    { wrong: 'خرج المتضاهرون', right: 'خرج المتظاهرون' },
  ],
  concerns: ({ letters }) => findMeant(letters) !== undefined,
  checkWord({ run, word }) {
    const right = findMeant(word.letters);
    return right === undefined ? undefined : findWord(run, word, right);
  },
};

function findMeant(letters: string): string | undefined {
  if (!/[ضظ]/.test(letters)) return undefined;
  const whole = byWrong.get(letters);
  if (whole !== undefined) return whole;
  const [particle = ''] = particles.exec(letters) ?? [];
  const rest = byWrong.get(letters.slice(particle.length));
  return rest === undefined || particle === '' ? undefined : particle + rest;
}
