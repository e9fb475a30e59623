import type { Finding } from '../../diagnostic.ts';
import { findWord } from '../../find-word.ts';
import type { LetterSlot, LexiconVerdict } from '../../lexicon/lexicon.ts';
import type { PlacedWord, RuleContext, WordForm } from '../../rule.ts';

/** Letters that a lexicon may know better. */
const isInDoubt = /[اأإآ]|[ةهىي]$/;

/**
 * What a lexicon says of a word that edited text writes with other letters, if `slot` is the first kind
 * of them: a word that has a wrong hamza and a wrong ending counts as the first.
 */
export function findVerdict(
  form: WordForm,
  { lexicon }: Pick<RuleContext, 'lexicon'>,
  slot: LetterSlot,
): LexiconVerdict | undefined {
  if (!isInDoubt.test(form.letters)) return undefined;
  const verdict = lexicon?.correct(form.letters);
  if (!verdict || firstSlot(verdict.slots) !== slot) return undefined;
  return isReadable(form, verdict.form) ? verdict : undefined;
}

/** A finding about a word by what the lexicon says of it. */
export function findByVerdict(
  { run, word }: PlacedWord,
  verdict: LexiconVerdict | undefined,
  isDoubtful: boolean,
): Finding | undefined {
  return (
    verdict && findWord(run, word, verdict.form, { isDoubtful, isFixable: verdict.isOnlyForm })
  );
}

/** Marks say how the writer means the letters that bear them, so only the first may be wrong. */
function isReadable({ text, letters }: WordForm, form: string): boolean {
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
