import type { ProseRuleName } from '../schema/check-rules.ts';
import type { Severity } from '../schema/problem.ts';
import type { Finding } from './diagnostic.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { ProseRun } from './prose/prose-run.ts';
import type { Word } from './prose/words.ts';

/** How bad a finding is; `off` for a rule that a site must ask for. */
export type RuleSeverity = Severity | 'off';

/** What a rule says in one language. */
export interface RuleText {
  /** A few words for lists. */
  title: string;
  /** One sentence; `{value}` and `{suggestion}` stand for what was found and what to write. */
  message: string;
  /** What to do where there is no suggestion. */
  advice: string;
  /** Why, for the manual: a few sentences. */
  explanation: string;
}

/**
 * An example for the manual, which the tests hold the rule to: the wrong text is found, and fixing it
 * gives the right one, unless only a person can (`isByHand`).
 */
export interface RuleExample {
  wrong: string;
  right: string;
  isByHand?: true;
  /** Options with which it is found, where the rule's own are not enough. */
  options?: Readonly<Record<string, string>>;
}

/** A choice that a site can make about a rule. */
export interface RuleOption {
  values: readonly string[];
  default: string;
  ar: string;
  en: string;
}

/** What a rule may read in addition to the text. */
export interface RuleContext {
  /** Language of the text (BCP 47), without region. */
  language: string;
  /** The value of one of the rule's options. */
  option: (name: string) => string;
  /** Forms of words counted in edited text; a checker without one finds less. */
  lexicon: Lexicon | undefined;
}

/** What a rule knows of a word before it looks at its place. */
export type WordForm = Pick<Word, 'text' | 'letters'>;

/** A word of a run. */
export interface PlacedWord {
  word: Word;
  /** Its number among the run's words. */
  index: number;
  run: ProseRun;
}

interface RuleDescription {
  name: ProseRuleName;
  /** Of two findings of one topic at the same place only the first rule's is reported. */
  topic: 'letters' | 'spacing' | 'signs' | 'shapes';
  severity: RuleSeverity;
  /** Languages (BCP 47, without region) of the texts that it is about. */
  languages: readonly string[];
  texts: Readonly<Record<'ar' | 'en', RuleText>>;
  examples: readonly [RuleExample, ...RuleExample[]];
  options?: Readonly<Record<string, RuleOption>>;
}

/** A rule about the signs and spaces of a text. It takes time linear in the run's length. */
export interface RunRule extends RuleDescription {
  check: (run: ProseRun, context: RuleContext) => Finding[];
}

/**
 * A rule about single words. Most words of a text repeat and are right, so `concerns` is asked once for
 * each form of a word and its answer cached: it must depend on nothing else.
 */
export interface WordRule extends RuleDescription {
  /** Whether the rule may find something at a word with this form, wherever it stands. */
  concerns: (form: WordForm, context: Omit<RuleContext, 'option'>) => boolean;
  /** What the rule finds at a word that concerns it; never called with a part of a word. */
  checkWord: (place: PlacedWord, context: RuleContext) => Finding | undefined;
}

/**
 * A rule about prose. It is pure, looks at one run at a time, and never finds anything in what is
 * masked.
 */
export type ProseRule = RunRule | WordRule;
