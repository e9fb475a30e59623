import { formatMoment } from '../../src/arabic/dates.ts';
import type { ReviewMessages } from '../../src/i18n/commands/review-messages.ts';
import { site } from '../../src/site/settings.ts';

/** What there is to say of an article besides its text. */
export interface ArticleFacts {
  words: number;
  minutes: number;
  published?: Date | undefined;
  isDraft: boolean;
}

/**
 * Lists how long an article is and when it is published, in the site's own date policy.
 *
 * @param now Tells whether it is published already.
 */
export function listFacts(
  { words, minutes, published, isDraft }: ArticleFacts,
  messages: ReviewMessages,
  now: Date,
): string[] {
  const facts = [messages.words(words), messages.minutes(minutes)];
  if (isDraft) facts.push(messages.draft);
  else if (published) {
    const moment = formatMoment(published, site.dates);
    facts.push(published > now ? messages.scheduled(moment) : messages.published(moment));
  }
  return facts;
}
