import type { Link, LinkReference, Nodes } from 'mdast';
import { normalizeLetters } from '../../../arabic/fold.ts';
import { isParent } from '../../../mdx/limits.ts';
import { extractPlainText } from '../../../mdx/plain-text.ts';
import type { ArticleRule } from '../../article/article-rule.ts';

const vague =
  /^(?:(?:اضغط|انقر|إضغط|أنقر|تابع|شاهد|اقرأ|طالع) )?(?:من |على )?(?:هنا|هذا الرابط|الرابط|الرابط التالي|رابط|here|click here|this link|link)$/i;

/** A link on words that say nothing: readers of screens hear a page's links without their sentences. */
export const vagueLink: ArticleRule = {
  name: 'vague-link',
  severity: 'warning',
  texts: {
    ar: {
      title: 'رابط على «هنا»',
      message: 'كلمات الرابط {value} لا تقول إلى أين يصل.',
      advice: 'ضع الرابط على كلمات تسمّي ما وراءه.',
      explanation:
        'تُسمع روابط الصفحة أحيانًا وحدها بلا جملها، ومحركات البحث تعرف الصفحة مما يُكتب على روابطها.',
    },
    en: {
      title: 'Link on “here”',
      message: 'The words {value} do not say where the link leads.',
      advice: 'Put the link on words that name what is behind it.',
      explanation:
        'The links of a page are heard without their sentences, and search engines know a page by the words that lead to it.',
    },
  },
  examples: [
    {
      wrong: 'لقراءة التقرير [اضغط هنا](/2026/03/taqrir/).',
      right: 'صدر [تقرير المياه السنوي](/2026/03/taqrir/).',
    },
  ],
  check({ tree }) {
    return links(tree).flatMap((link) => {
      const start = link.children[0]?.position?.start.offset;
      const end = link.children.at(-1)?.position?.end.offset;
      const value = extractPlainText(link);
      const words = normalizeLetters(value)
        .replace(/[^\p{L}]+/gu, ' ')
        .trim();
      if (start === undefined || end === undefined || !vague.test(words)) return [];
      return [{ offset: start, length: end - start, value }];
    });
  },
};

function links(node: Nodes, found: (Link | LinkReference)[] = []) {
  if (node.type === 'link' || node.type === 'linkReference') found.push(node);
  else if (isParent(node)) for (const child of node.children) links(child, found);
  return found;
}
