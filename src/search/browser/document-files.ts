import type { StoredDocument } from '../document.ts';
import type { Bundle } from './bundle.ts';
import { loadGzipJson } from './load-gzip.ts';

/** The files that hold what results show. */
export interface DocumentFiles {
  /** @param document Its number. */
  load(document: number): Promise<StoredDocument>;
  /** One passage of its text, the first one apart, which comes with the document. */
  passage(document: number, index: number): Promise<string>;
}

export function documentFiles(bundles: readonly Bundle[]): DocumentFiles {
  const address = (document: number) => {
    const bundle = bundles.findLast(({ first }) => first <= document);
    return `${bundle?.folder}text/${(document - (bundle?.first ?? 0)).toString(36)}`;
  };
  return {
    load: (document) => loadGzipJson(address(document)),
    passage: (document, index) => loadGzipJson(`${address(document)}.${index}`),
  };
}
