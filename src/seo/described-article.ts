import type { Picture } from '../mdx/compiled-body.ts';
import type { ArticleFrontmatter } from '../schema/article.ts';
import type { ArticleKind, Verdict } from '../schema/article-kinds.ts';

/**
 * The fields of an article for structured data and previews; the library's articles have all of
 * them.
 */
export interface DescribedArticle {
  path: string;
  title: string;
  summary: string;
  published: Date;
  updated?: Date | undefined;
  expires?: Date | undefined;
  unpublish?: Date | undefined;
  licence?: { name: string; url: string } | undefined;
  lang: string;
  words: number;
  kind?: ArticleKind | undefined;
  claim?: ArticleFrontmatter['claim'];
  verdict?: Verdict | undefined;
  translationOf?: ArticleFrontmatter['translationOf'];
  section?: { id: string; label: string } | undefined;
  tags: readonly { label: string }[];
  authors: readonly {
    id: string;
    label: string;
    url?: string | undefined;
    fediverse?: string | undefined;
  }[];
  credit?: string | undefined;
  dateline?: string | undefined;
  source?: { name: string; url?: string | undefined } | undefined;
  image?:
    | {
        picture: Picture;
        alt: string;
        caption?: string | undefined;
        credit?: string | undefined;
      }
    | undefined;
  /** Digest of the social card. */
  card?: string | undefined;
  corrections: readonly { date: string; text: string }[];
}
