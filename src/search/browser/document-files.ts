import type { StoredDocument } from '../document.ts';
import { textFile } from '../index-files.ts';
import type { Bundle } from './bundle.ts';
import { loadJson } from './load-file.ts';

/** The files that hold what results show. */
export interface DocumentFiles {
  /** @param document Its number. */
  load(document: number): Promise<StoredDocument>;
  /** One passage of its text, the first one apart, which comes with the document. */
  passage(document: number, index: number): Promise<string>;
}

export function documentFiles(bundles: readonly Bundle[]): DocumentFiles {
  const address = (document: number, passage: number) => {
    const bundle = bundles.findLast(({ first }) => first <= document);
    return (bundle?.folder ?? '') + textFile(document - (bundle?.first ?? 0), passage);
  };
  return {
    load: (document) => loadJson(address(document, 0)),
    passage: (document, index) => loadJson(address(document, index)),
  };
}
