import type { RootContent } from 'mdast';
import { foldForMatch } from '../../arabic/fold.ts';
import type { LeftOutReason } from '../../i18n/commands/import-reasons.ts';
import type { FoundArticle } from '../found-article.ts';
import type { LeftOut } from '../left-out.ts';
import { furnitureLines } from '../page/furniture-lines.ts';
import { plainText } from '../plain-text.ts';

const lines = new Set(furnitureLines.line.map(bareWords));
const headings = new Set(furnitureLines.heading.map(bareWords));

/** `تابعوا أخبار تونس عبر غوغل نيوز`, in the folded letters of `bareWords`. */
const invitation =
  /^(?:تابعوا?نا?|لمتابعه|للاشتراك|انضموا?|اشتركوا?) .{0,60}(?:غوغل|جوجل|google|تلغرام|تيليغرام|تليجرام|واتساب|فيسبوك|يوتيوب|تويتر)/u;

/** Pages list a few other headlines; more lines than this are text. */
const longestList = 20;

/**
 * Removes the buttons and link lists at the end of a copied page: `تحميل المزيد`, `شارك`,
 * `اقرأ أيضًا` with the headlines under it. Only at the end, and only complete lines: elsewhere
 * the same words may belong to the text. Everything removed goes to `leftOut`.
 */
export function removeFurniture<A extends FoundArticle>(article: A): A {
  const kept = [...article.body.children];
  const taken: LeftOut[] = [];
  const take = (from: number, reason: LeftOutReason) => {
    const nodes = kept.splice(from);
    taken.unshift(
      ...nodes.map((node) => ({ text: plainText(node), line: node.position?.start.line, reason })),
    );
  };
  for (;;) {
    const last = kept.at(-1);
    if (!last) break;
    const words = bareWords(plainText(last));
    if (lines.has(words) || invitation.test(words)) {
      take(kept.length - 1, 'button');
    } else {
      const heading = headingOfLastLinks(kept);
      if (heading === undefined) break;
      take(heading, 'related-headlines');
    }
  }
  if (taken.length === 0) return article;
  return {
    ...article,
    body: { ...article.body, children: kept },
    leftOut: [...article.leftOut, ...taken],
  };
}

/** Finds `اقرأ أيضًا`, if only headlines follow it. */
function headingOfLastLinks(nodes: readonly RootContent[]): number | undefined {
  const start = Math.max(0, nodes.length - longestList);
  const tail = nodes.slice(start);
  const at = tail.findLastIndex((node) => headings.has(bareWords(plainText(node))));
  const isHeadline = (node: RootContent) => {
    const text = plainText(node);
    return text.length <= 120 && !/[.!:؛]["»”’)]*$/u.test(text);
  };
  return at >= 0 && tail.slice(at + 1).every(isHeadline) ? start + at : undefined;
}

function bareWords(text: string): string {
  return (foldForMatch(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
