import { findWord } from '../../find-word.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { WordRule } from '../../rule.ts';

/** Verbs of the first person whose و is a root letter: no alef follows it. */
const rootWaw = /^(?<verb>[وفس]{0,2}[أن](?:رج|دع|شك|سم|غز|تل|مح))وا$/;
/** Behind these a verb of many loses its nūn: لم يفعلوا. */
const particle = /^[وف]?(?:لا|لم|لن|أن|ان|كي|لكي|حتى|بأن|لأن|ألا)$/;
/** A verb of many without its alef: longer than the verbs whose و is of the root (يدعو), and no month. */
const bareVerb = /^(?!يوليو|يونيو)[يت][^و]..+و$/;
/** Nouns of many before another noun: طالبو العلم. */
const plural = /^[وف]?(?:.ا..|م.{3,})و$/;

/** The alef behind the و of verbs of many: missing, or put where it is not wanted. */
export const finalAlef: WordRule = {
  name: 'final-alef',
  topic: 'letters',
  severity: 'warning',
  languages: ['ar'],
  texts: {
    ar: {
      title: 'الألف بعد واو الجماعة',
      message: 'آخر {value} يُكتب على غير هذا الوجه.',
      advice: 'راجع الألف بعد الواو.',
      explanation:
        'تُكتب بعد واو الجماعة في الفعل ألف (كانوا)، ولا تُكتب بعد واو هي من أصل الفعل (أرجو، ندعو).',
    },
    en: {
      title: 'The alef after the و of a verb',
      message: 'The end of {value} is written otherwise.',
      advice: 'Look at the alef after the و.',
      explanation:
        'An alef follows the و that stands for many who act (كانوا), and none the و of the root (أرجو, ندعو).',
    },
  },
  examples: [
    { wrong: 'هؤلاء كانو هنا', right: 'هؤلاء كانوا هنا' },
    { wrong: 'طلب منهم ألا يتأخرو', right: 'طلب منهم ألا يتأخروا' },
    { wrong: 'أرجوا منكم الانتباه', right: 'أرجو منكم الانتباه' },
  ],
  concerns: ({ letters }, { lexicon }) =>
    lacksAlef(letters, lexicon) || bareVerb.test(letters) || verbOfRootWaw(letters) !== undefined,
  checkWord({ run, word, index }, { lexicon }) {
    const { letters } = word;
    if (lacksAlef(letters, lexicon)) {
      // يقولو is meant as يقولون or, behind a particle, as يقولوا.
      const isPast = !/^[وفبل]?س?[يت]/.test(letters);
      return findWord(run, word, `${letters}ا`, { isFixable: isPast });
    }
    if (bareVerb.test(letters) && particle.test(run.words[index - 1]?.letters ?? '')) {
      return findWord(run, word, `${letters}ا`);
    }
    const verb = verbOfRootWaw(letters);
    return verb === undefined ? undefined : findWord(run, word, `${verb}و`);
  },
};

function lacksAlef(letters: string, lexicon: Lexicon | undefined): boolean {
  return lexicon?.lacksAlef(letters) === true && !plural.test(letters);
}

function verbOfRootWaw(letters: string): string | undefined {
  if (!letters.endsWith('وا') || letters.length > 8) return undefined;
  return rootWaw.exec(letters)?.groups?.['verb'];
}
