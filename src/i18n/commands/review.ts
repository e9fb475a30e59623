import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';
import { postReviewAr, reviewAr } from './review.ar.ts';
import { postReviewEn, reviewEn } from './review.en.ts';
import type { PostReviewMessages, ReviewMessages } from './review-messages.ts';

const reviews: Record<CommandLocale, ReviewMessages> = {
  ar: escapeShownValues(reviewAr),
  en: escapeShownValues(reviewEn),
};

const posts: Record<CommandLocale, PostReviewMessages> = {
  ar: escapeShownValues(postReviewAr),
  en: escapeShownValues(postReviewEn),
};

/** The catalogue of reviews. */
export function reviewMessages(locale: CommandLocale): ReviewMessages {
  return reviews[locale];
}

/** The catalogue of `post-review`. */
export function postReviewMessages(locale: CommandLocale): PostReviewMessages {
  return posts[locale];
}
