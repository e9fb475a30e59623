import type { Nodes, Root } from 'mdast';
import { countWords } from '../../arabic/words.ts';
import { plainText } from '../../convert/plain-text.ts';
import type { CountedPart } from '../../i18n/write-messages.ts';

export type BodyCounts = Record<CountedPart, number>;

/** Counts the words of a body and its parts, in the order of a report. */
export function countBody(body: Root): BodyCounts {
  const counts: BodyCounts = {
    ...{ words: 0, headings: 0, lists: 0, tables: 0 },
    ...{ quotations: 0, poems: 0, links: 0, notes: 0, pictures: 0 },
  };
  const texts: string[] = [];
  const waiting: Nodes[] = [body];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const part = partOf(node);
    if (part) counts[part] += 1;
    if (/^(?:paragraph|heading|tableCell|code)$/.test(node.type)) texts.push(plainText(node));
    if ('children' in node) waiting.push(...node.children);
  }
  counts.words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return counts;
}

const parts: Readonly<Record<string, keyof BodyCounts>> = {
  Poem: 'poems',
  Quote: 'quotations',
  Figure: 'pictures',
};

function partOf(node: Nodes): keyof BodyCounts | undefined {
  switch (node.type) {
    case 'heading':
      return 'headings';
    case 'list':
      return 'lists';
    case 'table':
      return 'tables';
    case 'blockquote':
      return 'quotations';
    case 'link':
      return 'links';
    case 'footnoteDefinition':
      return 'notes';
    case 'image':
      return 'pictures';
    case 'mdxJsxFlowElement':
      return parts[node.name ?? ''];
    default:
      return undefined;
  }
}
