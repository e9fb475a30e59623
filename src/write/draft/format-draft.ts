import { slugify } from '../../arabic/slug.ts';
import { articleId, articlePath, monthFolder } from '../../loader/article-path.ts';
import { isPublished, isScheduled } from '../../loader/schedule.ts';
import { type ArticleFrontmatter, articleSchema } from '../../schema/article.ts';
import { readYaml } from '../../schema/read-yaml.ts';
import type { Draft } from './draft.ts';
import { formatHead } from './format-head.ts';

/** A draft as the file that the site builds. */
export interface DraftFile {
  /** Path below the content folder: `articles/2024/07/slug.mdx`, or `…/slug/index.mdx`. */
  path: string;
  /** The whole text. */
  source: string;
  /** The line of `source` on which the body begins, 1-based. */
  bodyLine: number;
  /** When readers see it again: they see it now, and its hour is moved to one that is not come. */
  withdrawnUntil?: Date | undefined;
}

/** Stands in a draft's path while its title has no letter for a slug. */
const noSlug = 'maqal';

/**
 * Formats a draft as an article file. Pictures stand beside the article, so one with pictures is a
 * folder of its own. An article of the site keeps its place while its address stays, and gets its old
 * address as an alias where readers may know it.
 *
 * @param now Moment of publication where the draft has none.
 * @param timeZone IANA zone in which the month of the path is cut.
 */
export function formatDraft(draft: Draft, now: Date, timeZone: string): DraftFile {
  const { head, body, yaml, pictures, origin } = draft;
  const published = head.published === '' ? now : new Date(head.published);
  const before = yaml === '' ? undefined : readYaml(yaml, articleSchema, '').data;
  const slug = head.slug || slugify(head.title) || noSlug;
  const address = articlePath(slug, published, timeZone);
  const old = origin && before && articlePath(articleId(origin.path), before.published, timeZone);
  const isMoved = old !== undefined && old !== address;
  const stem =
    origin && !isMoved
      ? articleId(origin.path)
      : `articles/${monthFolder(published, timeZone)}/${slug}`;
  // Pictures beside an article that has no folder stay where they are, until it gets one.
  const known = origin && !isMoved ? origin.pictures : [];
  const isFolder =
    origin?.path.endsWith('/index.mdx') || pictures.some(({ name }) => !known.includes(name));
  const aliases = isMoved ? listAliases(before, old, address, now) : undefined;
  const earlier = before && { data: before, yaml, aliases };
  const start = `---\n${formatHead(head, published, earlier)}---\n\n`;
  return {
    path: isFolder ? `${stem}/index.mdx` : `${stem}.mdx`,
    // The body begins as it was typed: remarks count from there.
    source: start + body.trimEnd() + (body.trim() === '' ? '' : '\n'),
    bodyLine: start.split('\n').length,
    withdrawnUntil:
      origin && before && isPublished(before, now) && isScheduled({ published }, now)
        ? published
        : undefined,
  };
}

/** Old addresses of an article that moves; none that readers cannot know, nor its new one. */
function listAliases(
  before: ArticleFrontmatter | undefined,
  old: string,
  address: string,
  now: Date,
): string[] | undefined {
  if (!before) return undefined;
  const known = isPublished(before, now) ? [...before.aliases, old] : before.aliases;
  return [...new Set(known)].filter((alias) => alias.replace(/\/?$/, '/') !== address);
}
