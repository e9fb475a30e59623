import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';

/** What `lexicon` says. */
export interface LexiconMessages {
  summary: string;
  output: string;
  learned: (clean: number, texts: number, words: number) => string;
  written: (entries: string, bytes: number) => string;
}

const en: LexiconMessages = {
  summary: 'Learns the spelling of words from edited texts, JSON Lines with a "text" each.',
  output: 'write the lexicon there instead of into the engine',
  learned: (clean, texts, words) => `${clean} of ${texts} texts are clean, ${words} words`,
  written: (entries, bytes) => `${entries}; ${bytes} bytes gzipped`,
};

const ar: LexiconMessages = {
  summary: 'يتعلّم كتابة الكلمات من نصوص محرَّرة، JSON Lines في كل سطر منها "text".',
  output: 'اكتب المعجم هناك بدل المحرّك',
  learned: (clean, texts, words) => `السليم من النصوص ${clean} من ${texts}، وكلماته ${words}`,
  written: (entries, bytes) => `${entries}؛ البايتات مضغوطةً ${bytes}`,
};

const catalogues = { en: escapeShownValues(en), ar: escapeShownValues(ar) };

/** The texts of `lexicon` in a language. */
export function lexiconMessages(locale: CommandLocale): LexiconMessages {
  return catalogues[locale];
}
