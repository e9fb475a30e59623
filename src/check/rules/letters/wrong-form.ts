import { findWord } from '../../find-word.ts';
import type { WordRule } from '../../rule.ts';
import { isSpeltLetter } from '../../spelt-letters.ts';

/** Forms that are no words of their own, and what was meant. */
const forms = new Map(
  (
    'الى إلى,فى في,او أو,اى أي,اي أي,الذى الذي,التى التي,اللتى التي,اللتي التي,اللذى الذي,' +
    'اللذي الذي,شيئ شيء,شئ شيء,الشئ الشيء,الشيئ الشيء,بشئ بشيء,لشئ لشيء,هذة هذه,هدا هذا,هده هذه,' +
    'هاذا هذا,هاذه هذه,هاذي هذه,ذالك ذلك,كذالك كذلك,لذالك لذلك,بذالك بذلك,لاكن لكن,لاكنه لكنه,لاكنها لكنها,' +
    'اذا إذا,إذ إذ,حتي حتى,متي متى,هى هي,لكى لكي,كى كي,انت أنت,انتم أنتم,اين أين,ايضا أيضا,' +
    'احد أحد,الم ألم,اليس أليس,اليست أليست,اتمنى أتمنى,اتمني أتمنى,ارجو أرجو,ارجوكم أرجوكم,ادري أدري,اريد أريد,لاي لأي,اخي أخي,اخوتي إخوتي,اخوتنا إخوتنا,راي رأي,الراي الرأي,الاخ الأخ,الاب الأب,لآن لأن,لإنه لأنه,لإن لأن,اللة الله,' +
    'الان الآن,الأن الآن,الاآن الآن,اليه إليه,اليها إليها,اليهم إليهم,الينا إلينا,اليكم إليكم,' +
    'فية فيه,لة له,بة به,عنة عنه,والة وآله,إمرأة امرأة,الإمرأة المرأة,أمرأة امرأة,' +
    'إبن ابن,إبنه ابنه,إبنة ابنة,الإبن الابن,إسم اسم,الإسم الاسم,بإسم باسم,إسمه اسمه,إسمها اسمها,إثنان اثنان,' +
    'إثنين اثنين,إثنا اثنا,اولئك أولئك,أولائك أولئك,اولائك أولئك,هاؤلاء هؤلاء,هؤولاء هؤلاء,هولاء هؤلاء,' +
    'هائولاء هؤلاء,لاءن لأن,مسؤل مسؤول,المسؤل المسؤول,المسؤلين المسؤولين,المسؤلون المسؤولون,مسؤلية مسؤولية,' +
    'المسؤلية المسؤولية,رءيس رئيس,الرءيس الرئيس,جائت جاءت,قرائة قراءة,القرائة القراءة,برائة براءة,البرائة البراءة,' +
    'كفائة كفاءة,إضائة إضاءة,مساءا مساء,مساءً مساءً,جزءا جزءا,بناءا بناء,سواءا سواء,ابتداءا ابتداء,شكرآ شكرا,' +
    'إليى إلي,الذيين الذين,اللذن الذين,هكذى هكذا,هاكذا هكذا,هذى هذه,لأكن لكن,إتجاه اتجاه,الإتجاه الاتجاه,' +
    'إتحاد اتحاد,الإتحاد الاتحاد,إتصال اتصال,الإتصال الاتصال,الإتصالات الاتصالات,إتفاق اتفاق,الإتفاق الاتفاق,' +
    'إتفاقية اتفاقية,الإتفاقية الاتفاقية,إتهام اتهام,الإتهام الاتهام,الإتهامات الاتهامات'
  )
    .split(',')
    .map((pair): [string, string] => {
      const [wrong = '', right = ''] = pair.split(' ');
      return [wrong, right];
    })
    .filter(([wrong, right]) => wrong !== right),
);

/** Forms that may be meant as one of two words; the more frequent one is suggested. */
const openForms = new Map([
  ['الا', 'إلا'],
  ['والا', 'وإلا'],
  ['انا', 'أنا'],
  ['وانا', 'وأنا'],
  ['اية', 'أية'],
  ['اثر', 'إثر'],
  ['ام', 'أم'],
]);

/** After و these letters are another word: والى (he supported), واو (the letter). */
const notAfterWaw = new Set([
  'او',
  'اى',
  'لة',
  'بة',
  'فية',
  'الم',
  'ام',
  'اخي',
  'احد',
  'لاي',
  'متي',
]);

/**
 * A closed list of forms that nobody means: `الى`, `فى`, `شيئ`, `اللتي`, `هاذا`.
 */
export const wrongForm: WordRule = {
  name: 'wrong-form',
  topic: 'letters',
  severity: 'warning',
  languages: ['ar'],
  texts: {
    ar: {
      title: 'صور خاطئة شائعة',
      message: 'ليست {value} كلمةً في العربية.',
      advice: 'صحّحها.',
      explanation:
        'قائمة مغلقة من صور لا تحتمل إلا كلمة واحدة، يكثر ورودها عند الكتابة السريعة: همزة ساقطة، أو ياء بلا نقطتين، أو تاء مربوطة في موضع الهاء.',
    },
    en: {
      title: 'Common wrong forms',
      message: '{value} is no Arabic word.',
      advice: 'Correct it.',
      explanation:
        'A closed list of forms that can only be meant as one word and are often typed in a hurry: a hamza left out, a yāʼ without its dots, a tāʼ marbūṭa in place of a hāʼ.',
    },
  },
  examples: [
    { wrong: 'سافر الى المدينة', right: 'سافر إلى المدينة' },
    { wrong: 'بقي فى الدار', right: 'بقي في الدار' },
    { wrong: 'هذا شيئ غريب', right: 'هذا شيء غريب' },
  ],
  concerns: ({ letters }) => openForms.has(letters) || meantForm(letters) !== undefined,
  checkWord({ run, word, index }) {
    const open = openForms.get(word.letters);
    const right = open ?? meantForm(word.letters);
    if (right === undefined || isSpeltLetter(run.words, index)) return undefined;
    return findWord(run, word, right, { isFixable: open === undefined });
  },
};

function meantForm(letters: string): string | undefined {
  const right = forms.get(letters);
  if (right !== undefined || !/^[وف]/.test(letters)) return right;
  const rest = letters.slice(1);
  const meant = notAfterWaw.has(rest) ? undefined : forms.get(rest);
  return meant === undefined ? undefined : `${letters[0]}${meant}`;
}
