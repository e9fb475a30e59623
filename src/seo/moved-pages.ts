import type { WithdrawnArticle } from '../loader/withdrawn-articles.ts';
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

/**
 * The redirects of articles that are no more, in the same form: to the page that replaces one, or from
 * its former addresses to the page that says so.
 */
export function replacedArticles(withdrawn: readonly WithdrawnArticle[]): MovedArticle[] {
  return withdrawn.map(({ path, lang, aliases, replacedBy = path }) => ({
    path: replacedBy,
    title: replacedBy,
    lang,
    aliases: replacedBy === path ? aliases : [path, ...aliases],
  }));
}
