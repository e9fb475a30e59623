/** What `npm create maqalat` asks for. */
export type CreateQuestion =
  | 'title'
  | 'tagline'
  | 'description'
  | 'language'
  | 'host'
  | 'address'
  | 'repository'
  | 'articles';

/** What `npm create maqalat` says. */
export interface CreateMessages {
  summary: string;
  options: Record<CreateQuestion | 'engine' | 'yes', string>;
  notes: readonly string[];
  /** A prompt, with what Enter stands for. */
  question: (name: CreateQuestion, standard: string) => string;
  wrongLine: (name: CreateQuestion, value: string) => string;
  wrongAddress: (name: CreateQuestion, value: string) => string;
  wrongChoice: (
    name: CreateQuestion,
    value: string,
    choices: readonly string[],
    suggestion: string | undefined,
  ) => string;
  notEmpty: (folder: string, entries: readonly string[]) => string;
  notWritable: (folder: string, reason: string) => string;
  stopped: string;
  written: (folder: string, files: number) => string;
  next: (folder: string) => readonly string[];
}
