import { site } from '../site/settings.ts';
import type { MovedArticle } from './redirects.ts';

/** The old addresses of the setting `redirects.pages`, in the form in which articles name theirs. */
export function movedPages(): MovedArticle[] {
  return Object.entries(site.redirects.pages).map(([from, to]) => ({
    path: to,
    title: to,
    lang: site.lang,
    aliases: [from],
    isOwnersRule: true,
  }));
}
