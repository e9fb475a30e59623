import type { CommandLocale } from '../command-locale.ts';
import { newAr } from './new.ar.ts';
import { newEn } from './new.en.ts';
import type { NewMessages } from './new-messages.ts';

/** The catalogue of `new`. */
export function newMessages(locale: CommandLocale): NewMessages {
  return locale === 'ar' ? newAr : newEn;
}
