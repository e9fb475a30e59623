import { aliasForLabel } from '../rules/article/alias-for-label.ts';
import { altFileName } from '../rules/article/alt-file-name.ts';
import { altRepeatsCaption } from '../rules/article/alt-repeats-caption.ts';
import { bareAddress } from '../rules/article/bare-address.ts';
import { headFullStop } from '../rules/article/head-full-stop.ts';
import { headLength } from '../rules/article/head-length.ts';
import { headingSkipped } from '../rules/article/heading-skipped.ts';
import { headingsMissing } from '../rules/article/headings-missing.ts';
import { houseTerm } from '../rules/article/house-term.ts';
import { longParagraph } from '../rules/article/long-paragraph.ts';
import { longSentence } from '../rules/article/long-sentence.ts';
import { monthNamesRule } from '../rules/article/month-names.ts';
import { sourceUncredited } from '../rules/article/source-uncredited.ts';
import { updatedWithoutCorrection } from '../rules/article/updated-without-correction.ts';
import { vagueLink } from '../rules/article/vague-link.ts';
import type { ArticleRule } from './article-rule.ts';

/** Every rule about an article as a whole. A new rule is a file in `rules/article` and a line here. */
export const articleRules: readonly ArticleRule[] = [
  headLength,
  headFullStop,
  updatedWithoutCorrection,
  sourceUncredited,
  headingSkipped,
  headingsMissing,
  longParagraph,
  longSentence,
  bareAddress,
  vagueLink,
  altFileName,
  altRepeatsCaption,
  houseTerm,
  aliasForLabel,
  monthNamesRule,
];
