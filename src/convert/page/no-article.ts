import type { Root } from 'hast';
import type { ImportReason } from '../../i18n/commands/import-reasons.ts';
import { elementsIn, isElement, lineOf } from '../html/element.ts';
import { reason } from '../reason.ts';
import type { PageFacts } from './page-facts.ts';

const errorTitle =
  /(?:^|\D)(?:40[0-9]|41[0-9]|50[0-9])(?:\D|$)|not found|access denied|forbidden|service unavailable|bad gateway|server error|just a moment|attention required|are you (?:a )?(?:human|robot)|الصفحة (?:غير موجودة|المطلوبة)|صفحة غير موجودة|لم (?:يتم )?العثور على|لم نعثر على|غير متاحة?|خطأ في (?:الخادم|الاتصال)|تعذر الوصول|صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد/iu;
/** An error page says little; an article about errors says more. */
const shortPage = 120;
const leastWords = 15;

/** Why a page holds no article: it is an error page, a list of links, or says next to nothing. */
export function findRefusal(
  facts: PageFacts,
  content: Root | undefined,
  title: string,
): ImportReason | undefined {
  const text = content ? lineOf(content) : '';
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word)).length;
  const own = facts.elements
    .filter((element) => isElement(element, 'title', 'h1', 'h2'))
    .slice(0, 4)
    .map(lineOf);
  const named = [title, ...own].find((line) => errorTitle.test(line));
  if (named !== undefined && words < shortPage && facts.linked.length === 0)
    return reason('error-page', { title: named });
  if (!content || words < leastWords) return reason('no-article', {});
  const links = [...elementsIn(content)].filter((element) => isElement(element, 'a'));
  const linked = links.reduce((sum, link) => sum + lineOf(link).length, 0);
  return linked > text.length * 0.6 ? reason('no-article', {}) : undefined;
}
