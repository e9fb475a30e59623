import type { Finding } from '../../diagnostic.ts';
import { findWord } from '../../find-word.ts';
import type { ProseRule } from '../../rule.ts';

/** Verbs of the first person whose و is a root letter: no alef follows it. */
const rootWaw = /^(?<verb>[وفس]{0,2}[أن](?:رج|دع|شك|سم|غز|تل|مح))وا$/;
/** Behind these a verb of many loses its nūn: لم يفعلوا. */
const particle = /^[وف]?(?:لا|لم|لن|أن|ان|كي|لكي|حتى|بأن|لأن|ألا)$/;
/** A verb of many without its alef: longer than the verbs whose و is of the root (يدعو), and no month. */
const bareVerb = /^(?!يوليو|يونيو)[يت][^و]..+و$/;
/** Nouns of many before another noun: طالبو العلم. */
const plural = /^[وف]?(?:.ا..|م.{3,})و$/;

/** The alef behind the و of verbs of many: missing, or put where it is not wanted. */
export const finalAlef: ProseRule = {
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
  check(run, { lexicon }) {
    const findings: Finding[] = [];
    for (const [index, word] of run.words.entries()) {
      const { letters } = word;
      if (word.isPart) continue;
      if (lexicon?.lacksAlef(letters) && !plural.test(letters)) {
        // يقولو is meant as يقولون or, behind a particle, as يقولوا.
        const isPast = !/^[وفبل]?س?[يت]/.test(letters);
        findings.push(findWord(run, word, `${letters}ا`, { isFixable: isPast }));
      } else if (bareVerb.test(letters) && particle.test(run.words[index - 1]?.letters ?? '')) {
        findings.push(findWord(run, word, `${letters}ا`));
      } else if (letters.endsWith('وا') && letters.length < 9) {
        const verb = rootWaw.exec(letters)?.groups?.['verb'];
        if (verb !== undefined) findings.push(findWord(run, word, `${verb}و`));
      }
    }
    return findings;
  },
};
