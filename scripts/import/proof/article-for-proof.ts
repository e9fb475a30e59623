import type { Root } from 'mdast';
import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import type { VocabularySet } from '../../../src/loader/vocabulary.ts';
import type { VocabularyName } from '../../../src/schema/problem.ts';
import type { FrontmatterFields } from '../../../src/schema/write-frontmatter.ts';
import type { RawArticle } from '../raw-article.ts';
import { articleFlow } from './article-flow.ts';
import type { TextFlow } from './flow.ts';

/** A written article, in the form in which it is compared with its source. */
export interface ArticleForProof {
  flow: TextFlow;
  raw: Pick<
    RawArticle,
    | 'leftOut'
    | 'published'
    | 'updated'
    | 'publisher'
    | 'credit'
    | 'description'
    | 'sectionName'
    | 'authorNames'
    | 'tagNames'
  >;
  /** Names that section, tags and authors have on the site; none where a person chose them. */
  names: Readonly<Record<'section' | 'tags' | 'authors', readonly string[]>> | undefined;
  /** Pictures that the report lists as missing. */
  reportedPictures: number;
}

/**
 * An article as its readers will see it: the words of title, body and lead picture, and the names
 * that the identifiers in its head have on the site.
 *
 * @param tree Its body as the site reads it.
 * @param reported The report's entries about its pictures.
 * @param hasOwnNames Whether all names come from the source, and none from a person or an earlier
 *   article.
 */
export function articleForProof(
  raw: RawArticle,
  fields: FrontmatterFields,
  tree: Root,
  vocabularies: VocabularySet,
  { reported, hasOwnNames }: { reported: readonly ImportReason[]; hasOwnNames: boolean },
): ArticleForProof {
  const { title, image, section, tags = [], authors = [] } = fields;
  // A title taken from the text would count its words twice.
  const isMade = raw.notes.some(({ code }) => code === 'title-from-text');
  const flow = articleFlow(isMade ? '' : title, tree);
  if (image) {
    flow.picture(image.src);
    for (const words of [image.caption, image.credit]) {
      flow.startBlock();
      flow.text(words ?? '');
    }
  }
  const names = (vocabulary: VocabularyName, ids: readonly string[]) =>
    ids.flatMap((id) => {
      const term = vocabularies[vocabulary].terms.find((each) => each.id === id);
      return term ? [term.label, ...term.aliases] : [id];
    });
  return {
    flow,
    raw,
    reportedPictures: reported.filter(({ code }) => code.startsWith('picture-')).length,
    names: hasOwnNames
      ? {
          section: names('sections', section === undefined ? [] : [section]),
          tags: names('tags', tags),
          authors: names('authors', authors),
        }
      : undefined,
  };
}
