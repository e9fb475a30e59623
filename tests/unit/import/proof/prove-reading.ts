import type { Nodes, Root } from 'mdast';
import { articleForProof } from '../../../../scripts/import/proof/article-for-proof.ts';
import type { Proof } from '../../../../scripts/import/proof/compare-with-source.ts';
import { compareWithSource } from '../../../../scripts/import/proof/compare-with-source.ts';
import { openSourceReader } from '../../../../scripts/import/proof/source-reader.ts';
import type { RawArticle } from '../../../../scripts/import/raw-article.ts';
import { readerFor } from '../../../../scripts/import/readers/readers.ts';
import { sourceFromBytes } from '../../../../scripts/import/source/open-source.ts';
import { isIntended } from '../../../../src/i18n/commands/import-differences.ts';
import { readVocabularies } from '../../../../src/loader/read-vocabularies.ts';
import { collect } from '../../../import/collect.ts';

/**
 * Reads a source with the importer's own reader, lets a test break what it read, and proves it.
 *
 * @param breakArticle Plays a reader that loses, joins or changes something.
 */
export async function proveReading(
  name: string,
  bytes: Uint8Array | string,
  breakArticle: (article: RawArticle) => RawArticle = (article) => article,
): Promise<Proof> {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const source = sourceFromBytes(name, data);
  const reader = readerFor(source);
  const readings = await collect(reader?.read(source, { timeZone: 'UTC' }) ?? []);
  const reading = readings.find(({ kind }) => kind === 'article');
  if (!reader || reading?.kind !== 'article') throw new Error(JSON.stringify(readings));
  const article = breakArticle(reading.article);
  const witness = openSourceReader(source, reader.format, undefined);
  const text = await witness.textOf(article.identity.name.slice(source.name.length));
  await witness.close();
  const fields = { title: article.title, published: new Date(0), image: undefined };
  const { vocabularies } = await readVocabularies(import.meta.dirname);
  return compareWithSource(
    text,
    articleForProof(article, fields, article.body, vocabularies, {
      reported: [],
      hasOwnNames: false,
    }),
  );
}

/** Kinds and counts of what was not meant. */
export function faultsOf({ differences }: Proof): Record<string, number> {
  return Object.fromEntries(
    differences.filter(({ kind }) => !isIntended(kind)).map(({ kind, count }) => [kind, count]),
  );
}

/** An article in which a reader took some text for another. */
export function withText(from: string | RegExp, to: string): (article: RawArticle) => RawArticle {
  const changed = <N extends Nodes>(node: N): N => {
    if ('value' in node) return { ...node, value: node.value.replace(from, to) };
    if (!('children' in node)) return node;
    return { ...node, children: node.children.map((child) => changed(child as Nodes)) };
  };
  return (article) => ({ ...article, body: changed<Root>(article.body) });
}

/** An article whose blocks a reader lost or moved. */
export function withBlocks(
  change: (blocks: Root['children']) => Root['children'],
): (article: RawArticle) => RawArticle {
  return (article) => ({
    ...article,
    body: { ...article.body, children: change(article.body.children) },
  });
}
