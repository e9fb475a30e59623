import { openVocabularyFiles } from '../../../src/search/browser/vocabulary-files.ts';
import { Vocabulary } from '../../../src/search/build/vocabulary.ts';
import type { BundleMeta } from '../../../src/search/bundle-meta.ts';

/** The vocabulary of some titles and texts, as indexed, opened as a browser does. */
export function openedVocabulary(documents: readonly (readonly [string, string])[]) {
  const vocabulary = new Vocabulary();
  const frequencies = new Map<string, number>();
  for (const [title, text] of documents) {
    const titleTerms = title.split(' ');
    vocabulary.addTitle(titleTerms);
    for (const term of new Set([...titleTerms, ...text.split(' ')])) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
  }
  const { beginnings, endings, titles, skeletons } = vocabulary.shards(frequencies);
  const shards = [...beginnings, ...endings, ...titles, ...skeletons].map(({ packed }) => packed);
  const starts = (list: typeof titles) => list.slice(1).map(({ start }) => start);
  const meta: BundleMeta = {
    isSmall: false,
    lengths: documents.map(() => 1),
    passages: [],
    chunks: [],
    words: {
      beginnings: starts(beginnings),
      endings: starts(endings),
      titles: starts(titles),
      skeletons: starts(skeletons),
    },
    sizes: { index: [], words: [], facets: [], dates: [], text: [] },
  };
  /** Numbers of the shards that were loaded, in order. */
  const loaded: number[] = [];
  const files = openVocabularyFiles({
    meta,
    async load(_kind, number) {
      loaded.push(number);
      const shard = shards[number];
      if (shard === undefined) throw new Error(`no shard ${number}`);
      return new TextEncoder().encode(shard);
    },
  });
  return { shards, loaded, files };
}
