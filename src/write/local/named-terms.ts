import type { LocalDeskMessages } from '../../i18n/local-desk-messages.ts';
import type { DraftHead } from '../draft/draft.ts';
import type { NamedTerm } from './local-api.ts';

/** Fields of an article in which a name may be new. */
export const namedFields = ['tags', 'authors'] as const;

/** Puts the identifiers that names have got in their place. */
export function renameTerms(head: DraftHead, terms: readonly NamedTerm[]): DraftHead {
  const rename = (field: (typeof namedFields)[number]) => {
    const ids = new Map(
      terms.filter(({ vocabulary }) => vocabulary === field).map(({ name, id }) => [name, id]),
    );
    return [...new Set(head[field].map((value) => ids.get(value) ?? value))];
  };
  return { ...head, tags: rename('tags'), authors: rename('authors') };
}

/** Says which names were added to which vocabulary. */
export function describeAdded(terms: readonly NamedTerm[], { added }: LocalDeskMessages): string[] {
  return namedFields.flatMap((field) => {
    const names = terms
      .filter(({ vocabulary, isNew }) => isNew && vocabulary === field)
      .map(({ label }) => `«${label}»`);
    return names.length === 0 ? [] : [added[field].replace('{names}', () => names.join('، '))];
  });
}
