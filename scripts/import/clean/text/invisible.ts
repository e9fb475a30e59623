import { invisibleCharacters } from '../../../../src/convert/text/invisible-characters.ts';
import type { TextStep } from './text-step.ts';

/** Removes invisible characters that reverse the reading direction. */
export const invisibleStep: TextStep = {
  name: 'invisible',
  isEverywhere: true,
  apply: (text) => text.replace(invisibleCharacters, ''),
};
