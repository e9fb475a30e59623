/*
 * What components and pages of a site's own may read of its content, as `maqalat/library`. A site
 * that imports it in a component has all its pages rendered again when any article changes
 * (`own-components.ts`), for nobody knows which of them shows what.
 */

export type { Article } from './article.ts';
export { allArticles, bodyOf } from './articles.ts';
export { type TermInUse, termsInUse } from './terms.ts';
