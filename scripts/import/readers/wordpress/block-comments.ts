/** A post without the comments that mark its blocks, and what they said. */
export interface BlocksRead {
  html: string;
  /** Whether the post is made of blocks at all. */
  isBlocks: boolean;
  /** Blocks that WordPress fills when it shows them, as they were written; they hold no text. */
  dynamic: string[];
}

const voidBlock = /<!--\s+wp:([a-z][\w/-]*)\s+(?:\{(?:(?!-->)[\s\S])*\}\s+)?\/-->/g;
/** Marks of blocks, `<!--more-->`, `<!--nextpage-->`, and what Word leaves in pasted text. */
const comment = /<!--[\s\S]*?-->/g;

/** Blocks without words that are no loss: where notes stand is known, and space is the page's. */
const silent =
  /^(?:core\/)?(?:footnotes|spacer|separator|nextpage|more|post-[a-z-]+|site-[a-z-]+)$/;

/**
 * Takes the comments out of a post. Its blocks hold finished HTML between theirs, so nothing is
 * lost but blocks that WordPress computes (`latest-posts`, a shared block that the export does not hold), which are told.
 *
 * @see https://developer.wordpress.org/block-editor/explanations/architecture/key-concepts/
 */
export function readBlocks(content: string): BlocksRead {
  const dynamic: string[] = [];
  const isBlocks = /<!--\s+wp:/.test(content);
  const html = content
    .replace(voidBlock, (mark, name: string) => {
      if (!silent.test(name)) dynamic.push(mark);
      return '';
    })
    .replace(comment, '');
  return { html, isBlocks, dynamic };
}
