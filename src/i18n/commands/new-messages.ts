import type { VocabularyName } from '../../schema/problem.ts';

/** The questions that `new` asks, in their order. */
export const newQuestions = ['title', 'section', 'tags', 'authors', 'description'] as const;
export type NewQuestion = (typeof newQuestions)[number];

/** What `new` says. */
export interface NewMessages {
  summary: string;
  options: Record<NewQuestion | 'slug' | 'out' | 'date' | 'draft', string>;
  notes: readonly string[];
  questions: Record<NewQuestion, string>;
  /** Shown above a question whose answers are known: `id  label`. */
  known: (terms: readonly { id: string; label: string }[]) => string;
  needsTitle: string;
  unknownTerm: (name: VocabularyName, value: string, suggestion: string | undefined) => string;
  oneSection: string;
  wrongTitle: string;
  wrongSlug: (value: string, suggestion: string) => string;
  slugTaken: (file: string) => string;
  wrongDate: (value: string) => string;
  notWritable: (reason: string) => string;
  stopped: string;
  /** Stands in the body as a comment, which the site drops. */
  writeHere: string;
  written: (file: string) => string;
  next: readonly string[];
}
