import { findWord } from '../../find-word.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ProseRun } from '../../prose/prose-run.ts';
import type { WordRule } from '../../rule.ts';
import { isSpeltLetter } from '../../spelt-letters.ts';

/** أن or إن with what may be written onto it. */
const bare = /^(?<before>[وف]?[لبك]?)ان(?<after>|ه|ها|هم|هما|هن|ك|كم|نا|ني|نى|ي)$/;
/** After these a sentence is reported: إن. */
const saying =
  /^[وفس]{0,2}(?:قال|قالت|قالوا|قالا|يقول|تقول|يقولون|تقولون|نقول|أقول|اقول|قلت|قلنا|قائلا|قائلة|قائلين|القول|قيل|يقال|حيث|إذ|اذ|ألا|والله|بالله|كلا)$/;
/** After these it is always إن. */
const verbOfSaying = /^[وفس]?(?:قال|قالت|قالوا|يقول|تقول|نقول|أقول|قلت|قلنا)$/;
/** Verbs and particles that أن depends on; behind a noun a new sentence may begin. */
const governing =
  /^(?:[وف]?(?:على|من|إلى|الى|عن|قبل|بعد|بدون|دون|غير|رغم|برغم|إلا|الا|مع|منذ|سوى|كما|لو|لولا|بما|مجرد|لأجل|أجل|بشرط|شرط|يعني)|[وف]?س?[يتنأ](?!ت?ان$).{2,}|[وف]?ا(?!ل).{3,}[^ةا]|.{2,}ت|.{2,}وا|[وف]?(?:علم|ذكر|أكد|رأى|ظن|أعلن|بد|لابد|حق|كاد|عسى))$/;
/** Verbs that أن depends on and that are often written without their hamza. */
const reporting =
  /^[وف]?أ(?:كد|ضاف|علن|وضح|برز|فاد|درك|ثبت|ظهر|ذاع|بلغ|يقن|قسم|قر|شار)(?:ت|وا|نا)?$/;
/** أن and إن as they should be written. */
const anIn = /^[وف]?[لبك]?[أإ]ن/;
/** Most words of a name and office between the verb of saying and what was said. */
const longestSpeaker = 5;
/** After these a condition: إن كان, إن لم. */
const conditional =
  /^(?:كان|كانت|كانوا|كنت|كنتم|كنا|لم|شا|شاء|شاءالله|دل|صح|أردت|اردت|أردتم|اردتم)$/;
const sentenceEnd = /[.؟!؛:\n…"«(=-][\s"«(]{0,12}$/;

/** أن and إن without their hamza; which of them is meant the words around tell. */
export const hamzaAnIn: WordRule = {
  name: 'hamza-an-in',
  topic: 'letters',
  severity: 'warning',
  languages: ['ar'],
  texts: {
    ar: {
      title: 'همزة «أن» و«إن»',
      message: 'تنقص {value} همزتها.',
      advice: 'اكتب «أن» أو «إن» بهمزتها.',
      explanation:
        'لا تُكتب «أن» و«إن» وما اتصل بهما من الضمائر بلا همزة. تُكسر الهمزة في أول الكلام وبعد القول، وتُفتح فيما سوى ذلك في الأغلب؛ وحيث يحتمل السياق الوجهين يُقترح أحدهما ولا يُصحَّح من غير مراجعة.',
    },
    en: {
      title: 'The hamza of أن and إن',
      message: '{value} lacks its hamza.',
      advice: 'Write أن or إن with its hamza.',
      explanation:
        'أن and إن, with or without a pronoun, are never written without a hamza. It stands below at the beginning of a sentence and after verbs of saying, and mostly above elsewhere; where the words around allow both, one is suggested but not put in without a person.',
    },
  },
  examples: [
    { wrong: 'قال انه سيعود', right: 'قال إنه سيعود' },
    { wrong: 'أعرف ان الطريق طويل', right: 'أعرف أن الطريق طويل' },
    {
      wrong: 'قال وزير الزراعة ان الموسم جيد',
      right: 'قال وزير الزراعة إن الموسم جيد',
      isByHand: true,
    },
    { wrong: 'تأخر لانه مريض', right: 'تأخر لأنه مريض' },
  ],
  concerns: ({ letters }) => splitBare(letters) !== undefined,
  checkWord({ run, word, index }, { lexicon }) {
    const parts = splitBare(word.letters);
    if (!parts || isSpeltLetter(run.words, index)) return undefined;
    const { hamza, isSure } = seat(run, index, parts, lexicon);
    const letters = `${parts.before}${hamza}ن${parts.after.replace('ى', 'ي')}`;
    return findWord(run, word, letters, { isFixable: isSure });
  },
};

/** What is written before and after ان. */
interface BareParts {
  before: string;
  after: string;
}

/** Splits a word around ان; undefined for another word. */
function splitBare(letters: string): BareParts | undefined {
  // فلان stands for a name.
  if (!letters.includes('ان') || letters === 'فلان') return undefined;
  const parts = bare.exec(letters)?.groups;
  if (!parts) return undefined;
  const { before = '', after = '' } = parts;
  // كان, بان, لان are verbs of their own; so is وكان.
  const isVerb = /[بك]$/.test(before) && (after === '' || after === 'ي');
  return isVerb ? undefined : { before, after };
}

function seat(
  run: ProseRun,
  index: number,
  { before, after }: BareParts,
  lexicon: Lexicon | undefined,
) {
  if (/[لبك]$/.test(before)) return { hamza: 'أ', isSure: true };
  if (before === 'ف') return { hamza: 'إ', isSure: false };
  const previous = run.words[index - 1];
  const next = run.words[index + 1];
  const start = run.words[index]?.start ?? 0;
  const gap = run.text.slice(Math.max(previous?.end ?? 0, start - 12), start);
  if (after === '' && next && conditional.test(next.letters)) {
    return { hamza: 'إ', isSure: next.letters.startsWith('شا') };
  }
  if (before === 'و') return { hamza: previous ? 'أ' : 'إ', isSure: !previous };
  if (!previous || sentenceEnd.test(gap)) return { hamza: 'إ', isSure: after !== '' };
  const leading = fixedLetters(previous.letters, lexicon);
  if (saying.test(leading)) return { hamza: 'إ', isSure: verbOfSaying.test(leading) };
  if (isReported(run, index)) return { hamza: 'إ', isSure: false };
  return { hamza: 'أ', isSure: gap.trim() === '' && governing.test(leading) };
}

/** A verb as the lexicon fixes it, so that the words around are read the same before and after. */
function fixedLetters(letters: string, lexicon: Lexicon | undefined): string {
  const form = lexicon?.correct(letters)?.form;
  return form !== undefined && reporting.test(form) ? form : letters;
}

/** True where who speaks stands between the verb and what was said: قال وزير الصحة ان. */
function isReported(run: ProseRun, index: number): boolean {
  for (let at = index - 2; at >= Math.max(0, index - longestSpeaker - 1); at -= 1) {
    const [word, next] = [run.words[at], run.words[at + 1]];
    if (!word || !next || /[^\s]/.test(run.text.slice(word.end, next.start))) return false;
    if (governing.test(next.letters) || anIn.test(next.letters)) return false;
    if (verbOfSaying.test(word.letters)) return true;
  }
  return false;
}
