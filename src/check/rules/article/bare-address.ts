import { excerpt } from '../../../mdx/excerpt.ts';
import type { ArticleRule } from '../../article/article-rule.ts';

const address = /(?:https?:\/\/|www\.)[^\s\uFFFC<>«»"“”()[\]]{1,2000}/gi;
/** Where addresses are what is meant: notes, lists of sources. */
const places = new Set(['footnoteDefinition', 'listItem', 'Timeline']);

/** Characters before and after an address that say whether it stands in a sentence. */
const around = 100;

/** An address as it is, in the middle of a sentence. */
export const bareAddress: ArticleRule = {
  name: 'bare-address',
  severity: 'hint',
  texts: {
    ar: {
      title: 'عنوان خام في الكلام',
      message: 'العنوان {value} وسط الكلام لا يقوله أحد، ويقرؤه قارئ الشاشة حرفًا حرفًا.',
      advice: 'اجعله رابطًا على كلمات تقول ما وراءه: [كلمات](العنوان).',
      explanation: 'الرابط كلمات يُفهم منها إلى أين تصل، والعنوان الخام لا يُقرأ ولا يُنطق.',
    },
    en: {
      title: 'Bare address in a sentence',
      message: 'The address {value} stands in a sentence as it is; screen readers spell it out.',
      advice: 'Make it a link on words that say where it leads: [words](address).',
      explanation: 'Words tell where a link leads; an address can be neither read nor said.',
    },
  },
  examples: [
    {
      wrong: 'نشر المرصد تقريره على https://example.org/report أمس.',
      right: 'نشر المرصد [تقريره](https://example.org/report) أمس.',
    },
  ],
  check({ blocks }) {
    return blocks.flatMap(({ node, text, offset, parents }) => {
      if (node.type !== 'paragraph' || parents.some((name) => places.has(name))) return [];
      return [...text.matchAll(address)].flatMap(({ 0: found, index }) => {
        const value = withoutClosing(found);
        // Alone on its line it is no part of a sentence.
        const before =
          text
            .slice(Math.max(0, index - around), index)
            .split('\n')
            .at(-1) ?? '';
        const end = index + value.length;
        const after = text.slice(end, end + around).split('\n')[0] ?? '';
        if (!/\p{L}/u.test(before + after)) return [];
        return [{ offset: offset + index, length: value.length, value: excerpt(value) }];
      });
    });
  },
};

/** The sentence's own signs at the end are none of the address. */
function withoutClosing(found: string): string {
  let end = found.length;
  while (end > 0 && '.,،؛:!؟?'.includes(found[end - 1] ?? '')) end -= 1;
  return found.slice(0, end);
}
