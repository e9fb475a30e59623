import type { RuleContext, WordForm, WordRule } from '../../rule.ts';

/** What is often written onto a particle and never belongs to it. */
const closed: readonly [particle: string, rests: RegExp][] = [
  [
    'ما',
    /^(?:هو|هي|هم|هذا|هذه|كان|كانت|حدث|حصل|جرى|يحدث|يحصل|يجري|بين|فيها|فيه|عندنا|عندهم|عندكم|عنده|لدينا|ورد|جاء|فعل|فعله|فعلته|قال|قاله|قيل|نريد|نراه|أجمل|أعظم|أروع|أحوجنا|تبقى|في|سبب|لنا|وجدت)$/,
  ],
  [
    'يا',
    /^(?:رب|ربي|ربنا|ناس|شباب|أخي|اخي|أختي|إخوتي|اخوتي|أخوتي|إخوان|اخوان|سيدي|سيدتي|شعب|أمة|امة|عرب|عالم|جماعة|رجل|حبيبي|أيها|ايها|أيتها|ايتها|أهل|اهل|قوم|حكام|مسلمين|مسلمون|بني|ابني|بنتي|ولدي|دكتور|أستاذ|استاذ|إلهي|الهي|الله|مصر|سوريا|قدس|غزة|وطني|بلادي|أبناء|ابناء|جيش|عزيزي|صديقي|ليت|ليتني|ليتنا|ويل|ويلكم|حسرة|لهول|ترى)$/,
  ],
  [
    'لا',
    /^(?:شك|شيء|أحد|احد|حول|سبيل|ريب|مفر|مجال|داعي|ضير|بأس|باس|عجب|غرابة|إله|علاقة|حياة|ذنب|حل|فرق|حاجة|قيمة|معنى|مثيل|نظير|محالة|مانع|خير|حق|سلام|أريد|اريد|أعرف|اعرف|أعلم|اعلم|أدري|ادري|أعتقد|اعتقد|أظن|أفهم|افهم|أستطيع|استطيع|أحب)$/,
  ],
];
/** A particle, with a conjunction before it or without. */
const beginsLike = /^[وف]?[لمي]ا/;
/** What is commonly joined, or is a word of its own. */
const joined = /^(?:لابد|لاسيما|لاحق|لاحل|[لم]ا[يت]?زال.{0,3}|ما[يت]?زل.{1,3}|ماد[ام].*|مابرح.*)$/;

/** لا, ما or يا that is written onto the word after it. */
export const joinedParticle: WordRule = {
  name: 'joined-particle',
  topic: 'spacing',
  severity: 'warning',
  languages: ['ar'],
  texts: {
    ar: {
      title: 'أداة متصلة بما بعدها',
      message: 'في {value} كلمتان بلا مسافة بينهما.',
      advice: 'افصل الأداة عما بعدها.',
      explanation:
        '«لا» و«ما» و«يا» كلمات مستقلة تُفصل عما بعدها بمسافة، وإن لم تتصل ألفها بالحرف التالي في الخط. وتُستثنى كلمات جرى وصلها مثل «لابد» و«لاسيما».',
    },
    en: {
      title: 'A particle joined to the next word',
      message: '{value} is two words without a space between them.',
      advice: 'Put a space after the particle.',
      explanation:
        'لا, ما and يا are words of their own, though their alef does not join the next letter anyway. A few are commonly written together, such as لابد and لاسيما.',
    },
  },
  examples: [
    { wrong: 'لايوجد مثله', right: 'لا يوجد مثله' },
    { wrong: 'سألته ماهو اسمك', right: 'سألته ما هو اسمك' },
    { wrong: 'ياناس اسمعوا', right: 'يا ناس اسمعوا' },
  ],
  concerns: (form, context) => findParticle(form, context) !== undefined,
  checkWord({ run, word }, context) {
    const { letters, text, start, end } = word;
    const particle = findParticle(word, context);
    if (particle === undefined) return undefined;
    const offset = run.offset + start;
    return {
      offset,
      length: end - start,
      value: text,
      suggestion: `${particle} ${letters.slice(particle.length)}`,
      fix: { offset: offset + particle.length, length: 0, replacement: ' ' },
    };
  },
};

/** The particle at a word's beginning that should stand by itself, with a conjunction before it. */
function findParticle(
  { text, letters }: WordForm,
  { lexicon }: Pick<RuleContext, 'lexicon'>,
): string | undefined {
  // With vowel marks between them the place of the space is not that of the letters.
  if (letters.length < 4 || text !== letters || !beginsLike.test(letters)) return undefined;
  if (joined.test(letters.replace(/^[وف]/, ''))) return undefined;
  const particle = closedParticle(letters) ?? lexicon?.particle(letters);
  // لايجاد is ل with إيجاد, whose hamza is missing.
  const isHamza = particle !== undefined && lexicon?.correct(letters)?.slots.has('hamza');
  return isHamza ? undefined : particle;
}

function closedParticle(letters: string): string | undefined {
  const conjunction = /^[وف](?=(?:لا|ما|يا)...?)/.exec(letters)?.[0] ?? '';
  const word = letters.slice(conjunction.length);
  const found = closed.find(
    ([particle, rests]) => word.startsWith(particle) && rests.test(word.slice(particle.length)),
  );
  return found && conjunction + found[0];
}
