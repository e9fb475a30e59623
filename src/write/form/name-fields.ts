import type { DeskTexts } from '../desk-texts.ts';
import type { FieldNames } from '../remarks/remark.ts';

/** The labels of the form by the fields of an article's head. */
export function nameFields({ fields }: DeskTexts): FieldNames {
  return {
    title: fields.title,
    description: fields.description,
    section: fields.section,
    tags: fields.tags,
    authors: fields.authors,
    published: fields.published,
    'source.name': fields.source,
    'source.url': fields.sourceAddress,
    'image.src': fields.image,
    'image.alt': fields.alt,
    'image.caption': fields.caption,
    'image.credit': fields.credit,
  };
}
