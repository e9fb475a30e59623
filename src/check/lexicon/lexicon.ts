import { memoize } from '../../arabic/memoize.ts';
import { type Guess, indexGuesses } from './guesses.ts';
import type { Sections } from './lexicon-file.ts';
import { alefStem, endingPath, foldAlef, withoutConjunction } from './word-paths.ts';

/** Which letter of a word edited text writes otherwise. */
export type LetterSlot = 'hamza' | 'ta' | 'ya';

/** What a lexicon says of a word as it is written. */
export interface LexiconVerdict {
  /** The form that edited text writes, with as many letters as the word. */
  form: string;
  /** What is different in it; at least one. */
  slots: ReadonlySet<LetterSlot>;
  /** Whether the word itself was counted, and hardly ever as it stands here. */
  isSure: boolean;
  /** Whether the form is the only one that it can be: أعلام or إعلام cannot be distinguished. */
  isOnlyForm: boolean;
}

/** Forms of words counted in edited text. */
export interface Lexicon {
  /**
   * Looks a word up by its letters alone.
   *
   * @returns Nothing where the word may stand as it is, or is not known.
   * @example lexicon.correct('الانبياء')?.form // 'الأنبياء'
   */
  correct: (letters: string) => LexiconVerdict | undefined;
  /** Whether a word that ends in و is a verb of many that lacks its alef: `كانو`. */
  lacksAlef: (letters: string) => boolean;
  /** The particle that a word begins with and should be parted from: `لا` of `لايوجد`. */
  particle: (letters: string) => string | undefined;
}

/** Decisions for a hamza whose seat differs from word to word; the more frequent one is suggested. */
const someHamza: Readonly<Record<string, string>> = { a: 'أ', i: 'إ', m: 'آ' };

type Lookup = (path: string) => Guess | undefined;

/** The parts of a lexicon, ready to be looked up. */
interface Lookups extends Pick<Sections, 'inner' | 'whole'> {
  alef: Lookup;
  ya: Lookup;
  ha: Lookup;
  waw: Lookup;
  particle: Lookup;
}

/** Makes a lexicon of its parts. */
export function makeLexicon({ inner, whole, ...parts }: Sections): Lexicon {
  const sections: Lookups = {
    inner,
    whole,
    alef: indexGuesses(parts.alef),
    ya: indexGuesses(parts.ya),
    ha: indexGuesses(parts.ha),
    waw: indexGuesses(parts.waw),
    particle: indexGuesses(parts.particle),
  };
  // Several rules ask for the same word, one after another. A memo holds no undefined.
  const verdictOf = memoize((letters: string) => correct(sections, letters) ?? 'right', 1000);
  const known = (letters: string) => {
    const verdict = verdictOf(letters);
    return verdict === 'right' ? undefined : verdict;
  };
  return {
    correct: known,
    lacksAlef: (letters) => lacksAlef(sections, letters),
    particle: (letters) => particle(sections, letters),
  };
}

interface Change {
  form: string;
  isSure: boolean;
  isOnlyForm: boolean;
}

function correct(sections: Lookups, letters: string): LexiconVerdict | undefined {
  if (letters.length < 3 || letters.length > 24 || sections.whole.has(letters)) return undefined;
  const slots = new Set<LetterSlot>();
  let form = letters;
  let isSure = true;
  let isOnlyForm = true;
  const take = (slot: LetterSlot, change: Change | undefined) => {
    if (!change) return;
    slots.add(slot);
    form = change.form;
    isSure &&= change.isSure;
    isOnlyForm &&= change.isOnlyForm;
  };
  take('hamza', changeAlef(sections, form));
  take('hamza', changeInner(sections, form));
  take('ta', changeHa(sections, form));
  take('ya', changeYa(sections, form));
  return slots.size === 0 ? undefined : { form, slots, isSure, isOnlyForm };
}

function changeAlef({ alef }: Lookups, letters: string): Change | undefined {
  const stem = alefStem(letters);
  if (!stem) return undefined;
  const found = alef(stem.path);
  if (!found || found.decision === '?') return undefined;
  // What begins with ال is most likely a word with the article, of which nothing is known.
  if (stem.path.startsWith('ال') && !(found.isWord && isRarelyArticle(stem.path))) return undefined;
  const open = someHamza[found.decision];
  const right = open ?? found.decision;
  if (stem.alef === right || (open !== undefined && stem.alef !== 'ا')) return undefined;
  // أكتب is a verb of the first person where اكتب is a command: only the article excludes it.
  if (stem.alef === 'أ' && right === 'ا' && !/ل$/.test(stem.prefix)) return undefined;
  return {
    form: stem.prefix + right + stem.rest,
    isSure: (found.isWord || found.length >= 4) && stem.alef === 'ا',
    isOnlyForm: open === undefined,
  };
}

/** Short words whose ال is hardly ever the article, though it could be: الف, القى. */
const withoutArticle = new Set(
  'الا الاف الام الات الة الهة الهي الهام الى الي اليه اليها اليهم اليكم الينا الية اليات الياف اليف الف الفي الفا الفين الفه الفاظ القى القت القوا القاء القاب القاه الغى الغت الغاء الغام العاب الوان الواح الحاح الحاق المان الماني المام الكترا'.split(
    ' ',
  ),
);

/** Behind the article words have two letters or more: التن may be ألتن or the tuna, اليم is the sea. */
function isRarelyArticle(path: string): boolean {
  return path.length > 5 || withoutArticle.has(path);
}

/** Letters within a word, which only whole words tell: راس → رأس. */
function changeInner({ inner }: Lookups, letters: string): Change | undefined {
  if (!letters.includes('ا')) return undefined;
  for (const prefix of ['', 'و', 'ف']) {
    if (!letters.startsWith(prefix)) continue;
    const rest = letters.slice(prefix.length);
    const decision = inner.get(`${foldAlef(rest)}.`);
    if (decision === undefined) continue;
    const place = Number.parseInt(decision, 36) >> 1;
    const right = Number.parseInt(decision, 36) % 2 === 0 ? 'أ' : 'آ';
    if (rest[place] !== 'ا') return undefined;
    const form = prefix + rest.slice(0, place) + right + rest.slice(place + 1);
    return { form, isSure: true, isOnlyForm: true };
  }
  return undefined;
}

function changeHa({ ha }: Lookups, letters: string): Change | undefined {
  return changeLast(ha, letters, 'ةه');
}

function changeYa({ ya }: Lookups, letters: string): Change | undefined {
  const change = changeLast(ya, letters, 'ىي');
  if (!change) return undefined;
  // Verbs end in either, by their voice and person: يُستغنى, يستغني.
  if (letters.endsWith('ي')) {
    return change.isSure && !/^[وفسبل]?[يتن]|ني$/.test(letters) ? change : undefined;
  }
  const isVerbal = /^[وفسبل]?[يتنأا](?!ل)/.test(letters);
  return (change.isSure && !/^[وف]?ت.ا.ى$/.test(letters)) || !isVerbal ? change : undefined;
}

function changeLast(lookUp: Lookup, letters: string, pair: string): Change | undefined {
  const last = letters.slice(-1);
  if (!pair.includes(last)) return undefined;
  const found = lookUp(endingPath(letters));
  if (!found || found.decision === '?' || found.decision === last) return undefined;
  return { form: letters.slice(0, -1) + found.decision, isSure: found.isWord, isOnlyForm: true };
}

function lacksAlef({ waw }: Lookups, letters: string): boolean {
  if (!letters.endsWith('و') || letters.length < 4) return false;
  const found = waw(endingPath(letters));
  return found?.isWord === true && found.decision === 'ا';
}

function particle({ particle: lookUp }: Lookups, letters: string): string | undefined {
  const word = withoutConjunction(letters);
  const found = /^(?:لا|ما|يا)(?=...)/.exec(word)?.[0];
  if (found === undefined || lookUp(foldAlef(word))?.decision !== 's') return undefined;
  return letters.slice(0, letters.length - word.length + found.length);
}
