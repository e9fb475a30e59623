import { findAgencies } from '../../../src/convert/agencies.ts';
import type { RawArticle } from '../raw-article.ts';

/** Adds the news agencies that the credit line names; the line itself does not change. */
export function addCreditedAgencies(article: RawArticle): RawArticle {
  const found = article.credit === undefined ? [] : findAgencies(article.credit);
  return { ...article, agencies: [...new Set([...article.agencies, ...found])] };
}
