import { site } from '../site/settings.ts';
import type { MovedArticle } from './redirects.ts';

/** The redirects of the setting `redirects.pages`, in the form of articles' aliases. */
export function movedPages(): MovedArticle[] {
  return Object.entries(site.redirects.pages).map(([from, to]) => ({
    path: to,
    title: to,
    lang: site.lang,
    aliases: [from],
    isOwnersRule: true,
  }));
}
