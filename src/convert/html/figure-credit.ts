import type { Element } from 'hast';
import { elementsIn, labelsOf, lineOf } from './element.ts';

const creditLabels = /credit|copyright|photographer|\bsource\b|image-source|attribution|المصدر/i;
/** Words of a caption that introduce a credit; they stay in the credit. */
const creditWords =
  /^(?<caption>.*?)[\s|([/–—-]*(?<credit>(?:(?:صدر|مصدر) الصورة|تصوير|المصدر|الصورة|عدسة|حقوق الصورة|photo|credit|source|getty images|رويترز|أ ?ف ?ب|الأناضول|وكالات)\s*[:：،/|-]?\s*[^.]{0,80})[)\]]?\s*$/iu;
const introduced =
  /(?:صدر الصورة|مصدر الصورة|تصوير|المصدر|عدسة|حقوق الصورة|photo|credit|source)\s*[:：،]/iu;

/** A picture's caption and credit. */
export interface CaptionParts {
  caption?: string | undefined;
  credit?: string | undefined;
}

/**
 * Splits a caption from its credit: by an element labelled as credit, else by introducing words.
 *
 * @example captionParts(h('figcaption', 'ميناء صفاقس – تصوير: ليلى')) // { caption: 'ميناء صفاقس', credit: 'تصوير: ليلى' }
 */
export function captionParts(captions: readonly Element[]): CaptionParts {
  const credits: string[] = [];
  const words: string[] = [];
  for (const caption of captions) {
    const marked = creditLabels.test(labelsOf(caption))
      ? caption
      : [...elementsIn(caption)].find((element) => creditLabels.test(labelsOf(element)));
    const line = lineOf(caption);
    const credit = marked && lineOf(marked);
    if (credit) {
      credits.push(credit);
      words.push(marked === caption ? '' : line.replace(credit, ''));
    } else words.push(line);
  }
  const caption = words.join(' ').replace(/\s+/gu, ' ').trim();
  if (credits.length > 0) return { caption: trimCaption(caption), credit: credits.join(' · ') };
  return byWords(caption);
}

/** Maximum length of a credit, in characters; it ends the caption. */
const longestCredit = 200;

function byWords(line: string): CaptionParts {
  const end = Math.max(0, line.length - longestCredit);
  const last = line.slice(end);
  const found = introduced.test(last) ? creditWords.exec(last)?.groups : undefined;
  const credit = found?.['credit']?.trim();
  if (!credit) return { caption: line || undefined };
  // The bracket around the credit.
  const bare = credit.includes('(') ? credit : credit.replace(/(?<![)\]])[)\]]+$/u, '').trim();
  return { caption: trimCaption(line.slice(0, end) + (found?.['caption'] ?? '')), credit: bare };
}

function trimCaption(caption: string): string | undefined {
  return caption.replace(/(?<![\s|([/–—-])[\s|([/–—-]+$/u, '').trim() || undefined;
}
