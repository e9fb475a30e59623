import type { Heading, Nodes } from 'mdast';
import { isParent } from '../../../mdx/limits.ts';
import type { ArticleRule } from '../../article/article-rule.ts';

/** A heading two levels below the one before it: readers of screens look for what is missing. */
export const headingSkipped: ArticleRule = {
  name: 'heading-skipped',
  severity: 'warning',
  texts: {
    ar: {
      title: 'عنوان يقفز درجة',
      message: 'درجة العنوان {value}، وما قبله لا يسمح إلا بالدرجة {suggestion}.',
      advice: 'اجعل العنوان أعلى درجة.',
      explanation:
        'العناوين درجات بعضها تحت بعض: ## ثم ### ثم ####. من يقرأ بالأذن ينتقل بينها، فإذا قفزت درجة ظنّ أن شيئًا فاته.',
    },
    en: {
      title: 'Heading that skips a level',
      message: 'The heading has {value}; after the one before it {suggestion} is the deepest.',
      advice: 'Raise the heading by a level.',
      explanation:
        'Headings stand below one another: ## then ### then ####. Who listens to a page goes from one to the next, and a skipped level sounds like a missing part.',
    },
  },
  examples: [
    {
      wrong: '## الطريق\n\nنص.\n\n#### المحطة\n\nنص.',
      right: '## الطريق\n\nنص.\n\n### المحطة\n\nنص.',
    },
  ],
  check({ tree, source }) {
    let deepest = 2;
    return headings(tree).flatMap((heading) => {
      const { depth, position } = heading;
      const allowed = deepest;
      deepest = depth + 1;
      const offset = position?.start.offset;
      if (depth <= allowed || offset === undefined || source[offset] !== '#') return [];
      const [value, suggestion] = ['#'.repeat(depth), '#'.repeat(allowed)];
      return [{ offset, length: depth, value, suggestion }];
    });
  },
};

function headings(node: Nodes, found: Heading[] = []): Heading[] {
  if (node.type === 'heading') found.push(node);
  else if (isParent(node)) for (const child of node.children) headings(child, found);
  return found;
}
