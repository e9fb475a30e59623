import type { LoadedArticle } from '../../src/loader/load-article.ts';
import { resolveSiteLink, type SiteTarget } from '../../src/loader/site-links.ts';
import type { LinkReference } from '../../src/mdx/compiled-body.ts';
import type { Place, Problem } from '../../src/schema/problem.ts';
import type { SitePages } from './site-pages.ts';

/** A link of an article that stays within the site. */
export interface SiteLink extends SiteTarget {
  link: LinkReference;
  /** When the article in which it stands is published. */
  published: Date;
  place: Place;
}

/** A rule about one link: the problem it has, if it has one. */
export type LinkRule = (link: SiteLink, site: SitePages) => Problem | undefined;

/** The links of an article that lead to pages of its own site, itself included. */
export function siteLinks({ metadata, body }: LoadedArticle): SiteLink[] {
  return body.links.flatMap((link) => {
    const target = resolveSiteLink(link.href, metadata.path);
    if (!target) return [];
    const { line, column } = link;
    return [
      {
        link,
        ...target,
        published: metadata.published,
        place: { file: metadata.file, line, column },
      },
    ];
  });
}
