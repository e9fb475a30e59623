import { TextFlow } from '../flow.ts';
import { decodeBytes, maxInMemoryBytes } from './decode-bytes.ts';
import type { SourceItem, SourceItems, SourceText } from './source-item.ts';

/** More stories no file holds. */
const mostStories = 10_000;

/** Plain text; one file may hold many stories, which are told from each other by where they stand. */
export const plainTextItems: SourceItems = async function* (source) {
  const text = decodeBytes(await source.bytes(maxInMemoryBytes));
  const read = (part: SourceText['part']): SourceText => {
    const flow = new TextFlow();
    addPlainText(flow, text);
    return { flow, part };
  };
  yield { key: '', read: () => read(undefined) };
  for (let number = 1; number <= mostStories; number += 1) {
    yield { key: `#${number}`, read: () => read('story') } satisfies SourceItem;
  }
};

/** Adds lines to a flow; an empty one ends a paragraph. */
export function addPlainText(flow: TextFlow, text: string): void {
  for (const line of text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)) {
    if (line.trim() === '') flow.startBlock();
    else {
      flow.line();
      flow.text(line);
    }
  }
  flow.startBlock();
}
