import { htmlComments } from '../../../../src/convert/html-comments.ts';
import { replaceRegions } from '../../../../src/convert/regions.ts';
import { copyString } from '../xml/copy-string.ts';
import type { ExportItem } from './export-part.ts';

/** Texts that several posts share ("reusable blocks", "synced patterns"). */
export interface ReusableBlocks {
  /** Takes a shared block; other items are passed over. */
  add(item: ExportItem): void;
  /** A post with the shared blocks written out in it. */
  writtenOut(content: string): string;
}

/** What the comment says that stands for a shared block. */
const reference = /^\s+wp:(?:core\/)?block\s+\{([^{}]*)\}\s+\/$/;
/** Blocks may hold each other, by mistake in a ring. */
const deepest = 4;
/** All of them are held while the posts are read; beyond this, references are reported and stay empty. */
const mostCharacters = 8 * 1024 * 1024;

/**
 * Makes an empty collection. WordPress exports a shared block as an item of its own, often after
 * the posts that show it, and in a post only its number.
 *
 * @see https://developer.wordpress.org/block-editor/reference-guides/core-blocks/#pattern-core-block
 */
export function reusableBlocks(): ReusableBlocks {
  const blocks = new Map<string, string>();
  let characters = 0;
  const writtenOut = (content: string, depth: number): string =>
    replaceRegions(content, htmlComments(content), ({ start, end, content: said }) => {
      const id = /"ref"\s*:\s*(\d+)/.exec(reference.exec(said)?.[1] ?? '')?.[1] ?? '';
      const block = depth < deepest ? blocks.get(id) : undefined;
      return block === undefined ? content.slice(start, end) : writtenOut(block, depth + 1);
    });
  return {
    add({ fields }) {
      if (fields.get('wp:post_type') !== 'wp_block' || fields.get('wp:status') === 'trash') return;
      const content = fields.get('content:encoded') ?? '';
      characters += content.length;
      const id = fields.get('wp:post_id')?.trim() ?? '';
      if (characters <= mostCharacters) blocks.set(copyString(id), copyString(content));
    },
    writtenOut: (content) => writtenOut(content, 0),
  };
}
