import type { Root } from 'mdast';
import type { Extension } from 'micromark-util-types';
import type { Plugin, Processor } from 'unified';
import { trimAutolinks } from './plugins/arabic-autolinks.ts';
import { arabicEmphasis } from './syntax/arabic-emphasis.ts';

/*
 * Compiler steps as remark plugins: `maqalat/remark`. Articles do not pass through unified, which
 * would take longer than these steps; the compiler calls the same functions.
 */

/**
 * Lets `*`, `_` and `~` mark words that Arabic writes onto a quotation: `و**«رويترز»**` becomes bold.
 * It changes the parser, so its place among other plugins does not matter.
 */
export const remarkArabicEmphasis: Plugin<[], Root> = function () {
  // `remark-parse` names this field.
  const data = (this as Processor).data() as { micromarkExtensions?: Extension[] };
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(arabicEmphasis());
};

/**
 * Gives Arabic punctuation behind a bare address back to the sentence: of
 * `راجع https://example.org/page، ثم` the comma is no part of the link. Goes after `remark-gfm`.
 */
export const remarkArabicAutolinks: Plugin<[], Root> = () => (tree, file) => {
  trimAutolinks(tree, String(file));
};
