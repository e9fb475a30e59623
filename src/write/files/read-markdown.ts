import { fieldMoment } from '../../convert/field-moment.ts';
import type { FoundReading } from '../../convert/found-article.ts';
import { datesInText } from '../../convert/markdown/dates-in-text.ts';
import { splitFrontMatter } from '../../convert/markdown/front-matter.ts';
import { frontMatterFields } from '../../convert/markdown/front-matter-fields.ts';
import { markdownBody } from '../../convert/markdown/markdown-body.ts';
import { reason } from '../../convert/reason.ts';

/**
 * Reads Markdown of another system as the importer does: the fields of its front matter, whatever the
 * system calls them, and its text.
 *
 * @param name The file's name, for problems.
 * @param timeZone IANA zone for dates that name none.
 * @throws BuildRefusal, ItemTooLong where the text is no article's.
 */
export function readMarkdown(text: string, name: string, timeZone: string): FoundReading {
  const { data, body: markdown, problem } = splitFrontMatter(text);
  const fields = frontMatterFields(data, 'other');
  const read = markdownBody(markdown, data, name);
  const field = fieldMoment('date', fields.published, timeZone);
  const inText = datesInText(read.body, timeZone);
  const isInText = fields.published === undefined && inText.stamps.length > 0;
  const { dates } = inText;
  return {
    kind: 'article',
    article: {
      title: fields.title ?? read.title ?? '',
      description: fields.description,
      published: isInText ? dates.published : field.moment,
      sectionName: fields.section,
      tagNames: fields.tags,
      authorNames: fields.authors,
      body: isInText ? inText.body : read.body,
      notes: [
        ...(problem ? [reason('front-matter-unreadable', problem)] : []),
        ...(fields.image ? [reason('picture-missing', { src: fields.image.src })] : []),
        ...(isInText ? dates.notes : field.notes),
        ...read.notes,
      ],
      dateRefusal: isInText ? dates.dateRefusal : field.refusal,
      leftOut: [
        ...read.leftOut,
        ...read.unknown.map((tag) => ({ text: tag, reason: 'template' as const })),
      ],
    },
  };
}
