import { dirname } from 'node:path';
import { reason } from '../../../src/convert/reason.ts';
import { shortDigest } from '../digest.ts';
import { guardItem } from '../failure.ts';
import type { Reader } from './reader.ts';
import { fieldFinder } from './table/columns.ts';
import { type Line, linesOf } from './table/lines-of.ts';
import { rowArticle } from './table/row-article.ts';

/** JSON Lines: one object a line, read as a stream; a broken line does not stop those after it. */
export const jsonLinesReader: Reader = {
  format: 'jsonl',
  recognises: ({ headText, head, size }) => {
    const [first = '', ...others] = headText.trimStart().split('\n');
    const isCut = others.length === 0 && head.length < size;
    if (isCut) return /^\{\s*"[^"\n]+"\s*:/.test(first);
    return (
      objectIn(first) !== undefined &&
      !('version' in (objectIn(first) ?? {}) && 'items' in (objectIn(first) ?? {}))
    );
  },
  read: async function* (source, { timeZone, mapping }) {
    const find = fieldFinder(mapping);
    for await (const line of linesOf(source.chunks())) {
      if (line.text.trim() === '') continue;
      const row = objectIn(line.text);
      if (!row) {
        yield { kind: 'refused', item: `${line.number}`, reasons: [refuseLine(line)] };
        continue;
      }
      const id = find(row, 'id');
      const item =
        typeof id === 'string' || typeof id === 'number'
          ? String(id).replace(/\s+/gu, ' ').slice(0, 200)
          : line.number;
      const identity = { name: `${source.name}#${item}`, digest: shortDigest(line.text) };
      yield* guardItem(`${item}`, () => [
        rowArticle(row, find, identity, timeZone, dirname(source.path)),
      ]);
    }
  },
};

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!/^\s*\uFEFF?\{/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function refuseLine({ number, text }: Line) {
  const start = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return reason('broken-source', { format: 'JSON', line: number, reason: start });
}
