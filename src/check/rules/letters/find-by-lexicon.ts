import type { Finding } from '../../diagnostic.ts';
import { findWord } from '../../find-word.ts';
import type { LetterSlot, LexiconVerdict } from '../../lexicon/lexicon.ts';
import type { ProseRun } from '../../prose/prose-run.ts';
import type { RuleContext } from '../../rule.ts';

/**
 * The words of a run that edited text writes with other letters, of one kind: a word that has a
 * wrong hamza and a wrong ending counts as the first of them.
 */
export function findByLexicon(
  run: ProseRun,
  { lexicon }: RuleContext,
  slot: LetterSlot,
  isDoubtful: (verdict: LexiconVerdict, letters: string) => boolean,
): Finding[] {
  if (!lexicon) return [];
  const findings: Finding[] = [];
  for (const word of run.words) {
    if (word.isPart || isVowelled(word.text)) continue;
    const verdict = lexicon.correct(word.letters);
    if (!verdict || firstSlot(verdict.slots) !== slot) continue;
    // Marks say how the writer means the letters that bear them.
    if (word.text !== word.letters && !startsOtherwise(word.letters, verdict.form)) continue;
    findings.push(
      findWord(run, word, verdict.form, {
        isDoubtful: isDoubtful(verdict, word.letters),
        isFixable: verdict.isOnlyForm,
      }),
    );
  }
  return findings;
}

/** Vowels of a word are written where it would be read wrongly without them. */
function isVowelled(text: string): boolean {
  return /[\u064C-\u0650\u0652-\u065F\u0670]/.test(text);
}

/** Whether two words differ in the first letter of their stem alone. */
function startsOtherwise(letters: string, form: string): boolean {
  const at = [...letters].findIndex((letter, index) => letter !== form[index]);
  return at < letters.length - 2 && letters.slice(at + 1) === form.slice(at + 1);
}

function firstSlot(slots: ReadonlySet<LetterSlot>): LetterSlot {
  return slots.has('hamza') ? 'hamza' : slots.has('ta') ? 'ta' : 'ya';
}
