/*
 * The content API for a site's own components and pages: `maqalat/library`. If a component of the
 * site imports it, any changed article invalidates all pages (`own-components.ts`), since nothing
 * records which page uses what.
 */

export type { Article } from './article.ts';
export { allArticles, loadBody as bodyOf } from './articles.ts';
export { type TermInUse, termsInUse } from './terms.ts';
