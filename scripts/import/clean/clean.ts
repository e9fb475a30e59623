import type { CleaningStep } from '../../../src/i18n/commands/import-reasons.ts';
import type { RawArticle } from '../raw-article.ts';
import { noteAdjacentLines } from './adjacent-lines.ts';
import { addCreditedAgencies } from './credited-agencies.ts';
import { dropEarlyUpdate } from './date-order.ts';
import { decodeNames } from './decode-names.ts';
import { leaveOutFurniture } from './furniture.ts';
import { leadToHeadings } from './heading-links.ts';
import { tellLanguages } from './languages.ts';
import { leaveOutRepeatedTitle } from './repeated-title.ts';
import { markSubHeadings } from './sub-headings.ts';
import { cleanText } from './text/clean-text.ts';
import { linkWebAddresses } from './web-addresses.ts';

/** Furniture goes first: what is left out is neither a heading nor worth a note. */
const steps: readonly ((article: RawArticle) => RawArticle)[] = [
  leaveOutFurniture,
  leaveOutRepeatedTitle,
  onlyBare(noteAdjacentLines),
  onlyBare(markSubHeadings),
  linkWebAddresses,
  leadToHeadings,
  addCreditedAgencies,
  dropEarlyUpdate,
];

function onlyBare(step: (article: RawArticle) => RawArticle) {
  return (article: RawArticle) => (article.isBare ? step(article) : article);
}

/**
 * Takes a raw article of any reader through every cleaning step, in order. Pure.
 *
 * @param wanted The steps of text cleaning to do.
 */
export function clean(article: RawArticle, wanted: ReadonlySet<CleaningStep>): RawArticle {
  return steps.reduce(
    (current, step) => step(current),
    cleanText(tellLanguages(decodeNames(article)), wanted),
  );
}
