import { noteAdjacentLines } from '../../../src/convert/text/adjacent-lines.ts';
import { markSubHeadings } from '../../../src/convert/text/sub-headings.ts';
import type { CleaningStep } from '../../../src/i18n/commands/import-reasons.ts';
import type { RawArticle } from '../raw-article.ts';
import { addCreditedAgencies } from './credited-agencies.ts';
import { dropEarlyUpdate } from './date-order.ts';
import { decodeNames } from './decode-names.ts';
import { removeFurniture } from './furniture.ts';
import { detectLanguages } from './languages.ts';
import { linkToHeadings } from './link-to-headings.ts';
import { removeRepeatedTitle } from './repeated-title.ts';
import { cleanText } from './text/clean-text.ts';
import { linkWebAddresses } from './web-addresses.ts';

/** Removes page furniture first, so that later steps do not read it as headings. */
const steps: readonly ((article: RawArticle) => RawArticle)[] = [
  removeFurniture,
  removeRepeatedTitle,
  forPlainTextOnly((article) => ({
    ...article,
    notes: [...article.notes, ...noteAdjacentLines(article.body)],
  })),
  forPlainTextOnly((article) => ({ ...article, body: markSubHeadings(article.body) })),
  linkWebAddresses,
  linkToHeadings,
  addCreditedAgencies,
  dropEarlyUpdate,
];

function forPlainTextOnly(step: (article: RawArticle) => RawArticle) {
  return (article: RawArticle) => (article.isBare ? step(article) : article);
}

/**
 * Applies every cleaning step to a raw article of any reader, in order. Pure.
 *
 * @param wanted The text-cleaning steps to apply.
 */
export function clean(article: RawArticle, wanted: ReadonlySet<CleaningStep>): RawArticle {
  return steps.reduce(
    (current, step) => step(current),
    cleanText(detectLanguages(decodeNames(article)), wanted),
  );
}
