import { countMinutes } from '../../arabic/words.ts';
import type { DeskData } from '../desk-data.ts';
import type { Draft } from '../draft/draft.ts';
import type { PictureUrls } from '../draft/picture-urls.ts';
import type { PreviewContent } from './fill-page.ts';

/** Collects what the preview shows of a draft. */
export function collectPreviewContent(
  { head, pictures }: Draft,
  { html, words }: { html: string; words: number },
  { vocabularies, wordsPerMinute }: Pick<DeskData, 'vocabularies' | 'wordsPerMinute'>,
  urls: PictureUrls,
): PreviewContent {
  const labelIn = (name: 'sections' | 'tags' | 'authors') => (value: string) =>
    vocabularies[name].find(({ id }) => id === value)?.label ?? value;
  const lead = pictures.find(({ name }) => name === head.image?.name);
  return {
    title: head.title,
    description: head.description,
    section: labelIn('sections')(head.section),
    tags: head.tags.map(labelIn('tags')),
    authors: head.authors.map(labelIn('authors')),
    published: head.published === '' ? new Date() : new Date(head.published),
    image: head.image && lead ? { ...head.image, url: urls.get(lead) } : undefined,
    html,
    minutes: countMinutes(words, wordsPerMinute),
  };
}
