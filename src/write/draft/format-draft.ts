import { slugify } from '../../arabic/slug.ts';
import { monthFolder } from '../../loader/article-path.ts';
import { writeFrontmatter } from '../../schema/write-frontmatter.ts';
import type { Draft } from './draft.ts';

/** A draft as the file that the site builds. */
export interface DraftFile {
  /** Path below the content folder: `articles/2024/07/slug.mdx`, or `…/slug/index.mdx`. */
  path: string;
  /** The whole text. */
  source: string;
  /** The line of `source` on which the body begins, 1-based. */
  bodyLine: number;
}

/** Stands in a draft's path while its title has no letter for a slug. */
const noSlug = 'maqal';

/**
 * Formats a draft as an article file. Pictures stand beside the article, so one with pictures is a
 * folder of its own.
 *
 * @param now Moment of publication where the draft has none.
 * @param timeZone IANA zone in which the month of the path is cut.
 */
export function formatDraft(draft: Draft, now: Date, timeZone: string): DraftFile {
  const { head, body, pictures } = draft;
  const published = head.published === '' ? now : new Date(head.published);
  const { source, image } = head;
  const frontmatter = writeFrontmatter({
    title: oneLine(head.title),
    description: head.description.trim() || undefined,
    published,
    section: head.section || undefined,
    tags: head.tags,
    authors: head.authors,
    source: source.name.trim()
      ? { name: oneLine(source.name), url: source.url.trim() || undefined }
      : undefined,
    image: image && {
      src: `./${image.name}`,
      alt: image.alt.trim(),
      caption: image.caption.trim() || undefined,
      credit: oneLine(image.credit) || undefined,
    },
  });
  const start = `---\n${frontmatter}${head.otherFields}---\n\n`;
  const folder = `articles/${monthFolder(published, timeZone)}`;
  const slug = head.slug || slugify(head.title) || noSlug;
  return {
    path: pictures.length > 0 ? `${folder}/${slug}/index.mdx` : `${folder}/${slug}.mdx`,
    // The body begins as it was typed: remarks count from there.
    source: start + body.trimEnd() + (body.trim() === '' ? '' : '\n'),
    bodyLine: start.split('\n').length,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
