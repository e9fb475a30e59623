import { htmlComments } from '../../../../src/convert/html-comments.ts';
import { replaceRegions } from '../../../../src/convert/regions.ts';

/** A post without the comments that mark its blocks, and what they said. */
export interface BlocksRead {
  html: string;
  /** Whether the post is made of blocks at all. */
  isBlocks: boolean;
  /** Blocks that WordPress fills when it shows them, as they were written; they hold no text. */
  dynamic: string[];
}

/** What a comment says that stands for a block without content; JSON in it holds no `-->`. */
const voidBlock = /^\s+wp:([a-z][\w/-]*)\s[\s\S]*\/$/;

/** Blocks without words that are no loss: where notes stand is known, and space is the page's. */
const silent =
  /^(?:core\/)?(?:footnotes|spacer|separator|nextpage|more|post-[a-z-]+|site-[a-z-]+)$/;

/**
 * Takes the comments out of a post. Its blocks hold finished HTML between theirs, so nothing is
 * lost but blocks that WordPress computes (`latest-posts`, a shared block that the export does not hold), which are reported.
 *
 * @see https://developer.wordpress.org/block-editor/explanations/architecture/key-concepts/
 */
export function readBlocks(content: string): BlocksRead {
  const dynamic: string[] = [];
  const isBlocks = /<!--\s+wp:/.test(content);
  // Marks of blocks, `<!--more-->`, `<!--nextpage-->`, and what Word leaves in pasted text.
  const html = replaceRegions(content, htmlComments(content), (comment) => {
    const name = voidBlock.exec(comment.content)?.[1];
    if (name !== undefined && !silent.test(name)) {
      dynamic.push(content.slice(comment.start, comment.end));
    }
    return '';
  });
  return { html, isBlocks, dynamic };
}
