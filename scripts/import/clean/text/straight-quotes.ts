import type { TextStep } from './text-step.ts';

/**
 * Turns straight quotes around Arabic words into « »: `قال "نعم"` becomes `قال «نعم»`. Only pairs
 * within one text node: an opening one after a space or bracket, a closing one after a word.
 * Quotes around Latin words or in code, inches and seconds stay.
 */
export const straightQuotes: TextStep = {
  name: 'straight-quotes',
  apply: (text) =>
    text.replace(
      /(?<!(?!ـ)[\p{L}\p{N}=]|\w\()"(?=[^"\n«»]*[\p{Script=Arabic}\u{10FFFE}])(?<words>[^"\n«»]*)"(?![\p{N}])/gu,
      (all, words: string) => (words.trim() === words ? `«${words}»` : all),
    ),
};
