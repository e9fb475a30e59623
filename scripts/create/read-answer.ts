import type { CreateMessages } from '../../src/i18n/commands/create-messages.ts';
import { findNearest } from '../../src/schema/find-nearest.ts';
import { siteLanguages } from '../../src/settings/languages.ts';
import { type AnswerName, hosts } from './answers.ts';

/** What a person wrote, read; or why it cannot be used. */
export type ReadAnswer = { value: string } | { mistake: string };

/**
 * Reads one answer, from the command line or the terminal alike.
 *
 * @param text As it was written; white space around it does not count.
 * @returns The answer in its one form: `https://a.example/x` → `https://a.example/x/`, `نعم` → `yes`.
 */
export function readAnswer(name: AnswerName, text: string, messages: CreateMessages): ReadAnswer {
  const answer = text.trim();
  switch (name) {
    case 'address':
      return readAddress(name, answer, '/', messages);
    case 'repository':
      return readAddress(name, answer, '', messages);
    case 'host':
      return readChoice(name, answer.toLowerCase(), hosts, messages);
    case 'language':
      return readChoice(name, answer.toLowerCase(), siteLanguages, messages);
    case 'articles': {
      const choice = { نعم: 'yes', y: 'yes', لا: 'no', n: 'no' }[answer.toLowerCase()];
      return readChoice(name, choice ?? answer.toLowerCase(), ['yes', 'no'], messages);
    }
    default:
      return /^[^\n\r\u2028\u2029\p{Cc}]+$/u.test(answer)
        ? { value: answer }
        : { mistake: messages.wrongLine(name, answer) };
  }
}

function readAddress(
  name: AnswerName,
  answer: string,
  end: '/' | '',
  messages: CreateMessages,
): ReadAnswer {
  const isAddress = /^https?:\/\/[^\s\p{Cc}?#@]+$/iu.test(answer) && URL.canParse(answer);
  if (!isAddress) return { mistake: messages.wrongAddress(name, answer) };
  return { value: new URL(answer).href.replace(/(?<!\/)\/+$/, '') + end };
}

function readChoice(
  name: AnswerName,
  answer: string,
  choices: readonly string[],
  messages: CreateMessages,
): ReadAnswer {
  if (choices.includes(answer)) return { value: answer };
  return { mistake: messages.wrongChoice(name, answer, choices, findNearest(answer, choices)) };
}
