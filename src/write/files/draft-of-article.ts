import type { FoundArticle } from '../../convert/found-article.ts';
import { reason } from '../../convert/reason.ts';
import { writeReadable } from '../../convert/write-readable.ts';
import type { ImportReason } from '../../i18n/commands/import-reasons.ts';
import { indexVocabulary, resolveTerm } from '../../loader/vocabulary.ts';
import type { VocabularyName } from '../../schema/problem.ts';
import type { DeskData } from '../desk-data.ts';
import { createDraft, type Draft, type DraftPicture } from '../draft/draft.ts';

/** UTF-16 units of a field; longer text is no title, no description, no name. */
const longest = { title: 300, description: 1000, name: 60 };
const mostNames = 20;
/** Any head will do where only the body is read. */
const plainHead = '---\ntitle: عنوان\npublished: 2000-01-01T00:00:00Z\n---\n\n';

/**
 * Makes a new draft of an article that was found in a file. Names that the vocabularies know become
 * their identifiers; new tags and authors are proposals, a section that the site does not have is left out.
 */
export function draftOfArticle(
  found: FoundArticle,
  pictures: readonly DraftPicture[],
  vocabularies: DeskData['vocabularies'],
): { draft: Draft; notes: ImportReason[] } {
  const find = (vocabulary: VocabularyName) => {
    const index = indexVocabulary(vocabulary, vocabularies[vocabulary]);
    return (name: string) => resolveTerm(index, name);
  };
  const propose = (vocabulary: 'tags' | 'authors', names: readonly string[]) => {
    const resolve = find(vocabulary);
    const lines = names.map((name) => toLine(name)).filter(({ length }) => length <= longest.name);
    return [...new Set(lines.map((name) => resolve(name) ?? name))]
      .filter((name) => /[\p{L}\p{N}]/u.test(name))
      .slice(0, mostNames);
  };
  const sectionName = toLine(found.sectionName ?? '');
  const section = sectionName === '' ? '' : find('sections')(sectionName);
  const draft = createDraft();
  const { publisher } = found;
  const head = {
    ...draft.head,
    title: toLine(found.title, longest.title),
    description: toLine(found.description ?? '', longest.description),
    published: found.published?.toISOString() ?? '',
    section: section ?? '',
    tags: propose('tags', found.tagNames),
    authors: propose('authors', found.authorNames),
    source: { name: toLine(publisher?.name ?? '', longest.title), url: publisher?.url ?? '' },
  };
  const body = writeReadable(found.body, (written) => plainHead + written)
    .written.trim()
    .toWellFormed();
  const isUnknown = section === undefined;
  const notes = isUnknown
    ? [reason('unknown-name', { vocabulary: 'sections' as const, value: sectionName })]
    : [];
  return { draft: { ...draft, head, body, pictures }, notes };
}

/** One line, which every store and file can hold: no control characters, no half of a pair. */
function toLine(text: string, length = Number.POSITIVE_INFINITY): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.slice(0, length).toWellFormed();
}
