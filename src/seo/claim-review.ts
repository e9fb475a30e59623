import { isolatePlain } from '../arabic/bidi.ts';
import { siteMessages } from '../i18n/site-messages.ts';
import { findVerdictStep, verdictScale } from '../schema/article-kinds.ts';
import { siteLanguage } from '../site/site-language.ts';
import { absoluteUrl } from '../site/site-path.ts';
import type { DescribedArticle } from './described-article.ts';
import { publisher } from './news-article.ts';

/**
 * A fact check as schema.org's `ClaimReview`; none for other articles. A verdict beside the scale
 * has a name and no number. https://schema.org/ClaimReview
 */
export function claimReview(article: DescribedArticle): object | undefined {
  const { claim, verdict, path, published, lang } = article;
  if (!claim || !verdict) return undefined;
  const { text, by, outlet, date, url } = claim;
  const organization = outlet && { '@type': 'Organization', name: outlet };
  const author = by ? { '@type': 'Person', name: by } : organization;
  const step = findVerdictStep(verdict);
  const steps = verdictScale.length;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: absoluteUrl(path),
    claimReviewed: isolatePlain(text),
    datePublished: published.toISOString(),
    inLanguage: lang,
    author: publisher,
    itemReviewed: {
      '@type': 'Claim',
      ...(author && { author }),
      ...(date && { datePublished: date }),
      ...((url || organization) && {
        appearance: {
          '@type': 'CreativeWork',
          ...(url && { url }),
          ...(organization && { publisher: organization }),
        },
      }),
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: siteMessages(siteLanguage).article.factCheck.verdicts[verdict],
      ...(step !== undefined && {
        ratingValue: steps + 1 - step,
        bestRating: steps,
        worstRating: 1,
      }),
    },
  };
}
