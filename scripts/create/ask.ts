import { createInterface } from 'node:readline/promises';
import type { CreateMessages } from '../../src/i18n/commands/create-messages.ts';
import { harmlessLines } from '../../src/i18n/problems/shown-value.ts';
import { siteLanguages } from '../../src/settings/languages.ts';
import { type AnswerName, answerNames } from './answers.ts';
import { getDefaultAnswer } from './default-answer.ts';
import { readAnswer } from './read-answer.ts';

/** Without their number, which is no constant. */
const languages: readonly string[] = siteLanguages;

/** Where the questions are asked; a terminal, or the two ends of one in a test. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/**
 * Asks for what the options left open; Enter takes the default, a wrong answer is explained and
 * asked for again.
 *
 * @param given What the options say.
 * @param folder Name of the new folder.
 * @returns All answers; nothing when the person left (Ctrl+C, Ctrl+D).
 */
export async function ask(
  { input, output }: Terminal,
  given: Readonly<Partial<Record<AnswerName, string>>>,
  folder: string,
  messages: CreateMessages,
): Promise<Partial<Record<AnswerName, string>> | undefined> {
  const terminal = createInterface({ input, output });
  // Unlike `question`, the iterator keeps lines that are typed or pasted ahead, and ends with them.
  const lines = terminal[Symbol.asyncIterator]();
  let hasEnded = false;
  terminal.once('close', () => {
    hasEnded = true;
  });
  const answers: Partial<Record<AnswerName, string>> = { ...given };
  try {
    for (const name of answerNames) {
      if (answers[name] !== undefined) continue;
      const standard = getDefaultAnswer(name, answers, folder);
      // The description follows from what was said, and one language is no choice.
      if (name === 'description' || (name === 'language' && languages.length === 1)) {
        answers[name] = standard;
        continue;
      }
      terminal.setPrompt(harmlessLines(messages.question(name, standard)));
      while (answers[name] === undefined) {
        if (!hasEnded) terminal.prompt();
        const { value: line, done } = await lines.next();
        if (done) return undefined;
        const read = readAnswer(name, line.trim() === '' ? standard : line, messages);
        if ('value' in read) answers[name] = read.value;
        else output.write(`${harmlessLines(read.mistake)}\n`);
      }
    }
    return answers;
  } finally {
    terminal.close();
  }
}
