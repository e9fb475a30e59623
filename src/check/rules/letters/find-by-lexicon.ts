import type { Finding } from '../../diagnostic.ts';
import { findWord } from '../../find-word.ts';
import type { LetterSlot, Lexicon, LexiconVerdict } from '../../lexicon/lexicon.ts';
import type { ProseRun } from '../../prose/prose-run.ts';
import type { Word } from '../../prose/words.ts';
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
  for (const { word, verdict } of verdictsOf(run, lexicon)) {
    if (firstSlot(verdict.slots) !== slot) continue;
    findings.push(
      findWord(run, word, verdict.form, {
        isDoubtful: isDoubtful(verdict, word.letters),
        isFixable: verdict.isOnlyForm,
      }),
    );
  }
  return findings;
}

/** Letters that a lexicon may know better. */
const isInDoubt = /[اأإآ]|[ةهىي]$/;

interface WordVerdict {
  word: Word;
  verdict: LexiconVerdict;
}

/** Three rules ask for the same words of a run. */
const known = new WeakMap<ProseRun, { lexicon: Lexicon; verdicts: WordVerdict[] }>();

function verdictsOf(run: ProseRun, lexicon: Lexicon): readonly WordVerdict[] {
  const before = known.get(run);
  if (before?.lexicon === lexicon) return before.verdicts;
  const verdicts: WordVerdict[] = [];
  for (const word of run.words) {
    if (word.isPart || !isInDoubt.test(word.letters)) continue;
    const verdict = lexicon.correct(word.letters);
    if (verdict && isReadable(word, verdict.form)) verdicts.push({ word, verdict });
  }
  known.set(run, { lexicon, verdicts });
  return verdicts;
}

/** Marks say how the writer means the letters that bear them, so only the first may be wrong. */
function isReadable({ text, letters }: Word, form: string): boolean {
  return text === letters || (!isVowelled(text) && startsOtherwise(letters, form));
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
