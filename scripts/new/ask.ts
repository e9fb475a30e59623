import { createInterface } from 'node:readline/promises';
import {
  type NewMessages,
  type NewQuestion,
  newQuestions,
} from '../../src/i18n/commands/new-messages.ts';
import { harmlessLines } from '../../src/i18n/problems/shown-value.ts';
import type { VocabularySet } from '../../src/loader/vocabulary.ts';
import type { Answer } from './read-answer.ts';

/** Where the questions are asked; a terminal, or the two ends of one in a test. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/**
 * Asks for what the options left open, one question after the other; a wrong answer is explained
 * and asked for again.
 *
 * @param isOpen Whether a question still needs an answer.
 * @param read Reads one answer.
 * @returns The parts of the article that were answered; nothing when the person left (Ctrl+C,
 *   Ctrl+D).
 */
export async function ask(
  { input, output }: Terminal,
  vocabularies: VocabularySet,
  messages: NewMessages,
  isOpen: (question: NewQuestion) => boolean,
  read: (question: NewQuestion, answer: string) => Answer,
): Promise<Answer[] | undefined> {
  const terminal = createInterface({ input, output });
  // Unlike `question`, the iterator keeps lines that are typed or pasted ahead, and ends with them.
  const lines = terminal[Symbol.asyncIterator]();
  // Input that has ended may still have lines waiting; then there is nobody left to prompt.
  let hasEnded = false;
  terminal.once('close', () => {
    hasEnded = true;
  });
  const answers: Answer[] = [];
  try {
    for (const question of newQuestions.filter(isOpen)) {
      const terms = termsFor(question, vocabularies);
      if (terms.length > 0) output.write(`${harmlessLines(messages.known(terms))}\n`);
      terminal.setPrompt(messages.questions[question]);
      for (;;) {
        if (!hasEnded) terminal.prompt();
        const { value: line, done } = await lines.next();
        if (done) return undefined;
        const answer = read(question, line);
        if ('part' in answer) {
          answers.push(answer);
          break;
        }
        output.write(`${harmlessLines(answer.mistakes.join('\n'))}\n`);
      }
    }
    return answers;
  } finally {
    terminal.close();
  }
}

function termsFor(question: NewQuestion, { sections, tags, authors }: VocabularySet) {
  if (question === 'section') return sections.terms;
  if (question === 'tags') return tags.terms;
  return question === 'authors' ? authors.terms : [];
}
