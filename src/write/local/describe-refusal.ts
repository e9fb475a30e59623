import { slugify } from '../../arabic/slug.ts';
import type { LocalDeskMessages } from '../../i18n/local-desk-messages.ts';
import { DeskRefusal } from './desk-refusal.ts';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Says why something was not saved or opened. What nobody foresaw is also reported to the browser's
 * console.
 *
 * @param slug Last part of the address under which an article was to be saved.
 */
export function describeRefusal(
  error: unknown,
  { refusals, elsewhere }: LocalDeskMessages,
  slug = '',
): string {
  if (!(error instanceof DeskRefusal)) {
    reportError(error);
    return refusals.unforeseen;
  }
  if (error.kind === 'elsewhere') return elsewhere;
  if (error.kind !== 'path' || slug === '' || slugPattern.test(slug)) return refusals[error.kind];
  const suggestion = slugify(slug);
  const text = suggestion === '' ? refusals.slug : refusals.slugWithExample;
  return text.replace('{slug}', () => slug).replace('{example}', () => suggestion);
}
