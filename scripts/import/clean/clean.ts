import { noteAdjacentLines } from '../../../src/convert/text/adjacent-lines.ts';
import { markSubHeadings } from '../../../src/convert/text/sub-headings.ts';
import { removeFurniture } from '../../../src/convert/tidy/furniture.ts';
import { detectLanguages } from '../../../src/convert/tidy/languages.ts';
import { linkToHeadings } from '../../../src/convert/tidy/link-to-headings.ts';
import { removeRepeatedTitle } from '../../../src/convert/tidy/repeated-title.ts';
import { linkWebAddresses } from '../../../src/convert/tidy/web-addresses.ts';
import type { CleaningStep } from '../../../src/i18n/commands/import-reasons.ts';
import type { RawArticle } from '../raw-article.ts';
import { addCreditedAgencies } from './credited-agencies.ts';
import { dropEarlyUpdate } from './date-order.ts';
import { decodeNames } from './decode-names.ts';
import { cleanText } from './text/clean-text.ts';

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
