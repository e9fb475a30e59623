import type { Nodes, PhrasingContent, Root } from 'mdast';
import { blockComponent } from '../../../src/convert/html/component.ts';
import {
  figureValue,
  isFigure,
  pictureReferences,
  sourceOfPicture,
} from '../../../src/convert/picture-references.ts';
import type { RawLeadImage } from '../../../src/convert/raw-lead-image.ts';
import { reason } from '../../../src/convert/reason.ts';
import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import type { RawArticle } from '../raw-article.ts';
import { type FoundPicture, findPictureBytes } from './find-picture-bytes.ts';
import { pictureEnding, pictureName } from './picture-name.ts';

/** An article whose pictures refer to their new files. */
export interface PlacedPictures {
  body: Root;
  image: (RawLeadImage & { alt: string }) | undefined;
  /** Files to write beside the article, by name. */
  files: ReadonlyMap<string, Uint8Array>;
  notes: ImportReason[];
}

/**
 * Finds the pictures of an article and names their files. A figure without a file becomes a link
 * card to its web address, with its caption; without an address the caption stays as
 * text. A picture in a line becomes its alternative text.
 */
export async function placePictures(
  article: RawArticle,
  isFetching: boolean,
): Promise<PlacedPictures> {
  const named = pictureReferences(article.body).map(sourceOfPicture);
  const sources = new Set([...(article.image ? [article.image.src] : []), ...named]);
  const notes: ImportReason[] = [];
  const files = new Map<string, Uint8Array>();
  const placed = new Map<string, { name: string } | FoundPicture>();
  for (const src of sources) {
    const found = await findPictureBytes(src, article.pictures ?? { folders: [] }, isFetching);
    if (found.kind !== 'bytes') {
      notes.push(found.problem);
      placed.set(src, found);
      continue;
    }
    const ending = await pictureEnding(found.bytes);
    if (ending === undefined) {
      const problem = reason('picture-missing', { src: src.slice(0, 200) });
      notes.push(problem);
      placed.set(src, { kind: 'none', problem });
      continue;
    }
    const name = pictureName(found.name, ending, found.bytes, new Set(files.keys()));
    files.set(name, found.bytes);
    placed.set(src, { name });
  }
  const placing = new Placing(placed, article.title);
  const text = placing.body(article.body);
  const image = placing.lead(article.image);
  // The caption must survive a missing picture.
  const unplaced = article.image && !image ? placing.body(leadFigure(article.image)) : undefined;
  const body = { ...text, children: [...(unplaced?.children ?? []), ...text.children] };
  if (placing.withoutAlt > 0) {
    notes.push(reason('pictures-without-alt', { count: placing.withoutAlt }));
  }
  return { body, image, files, notes };
}

function leadFigure({ src, caption, credit }: RawLeadImage): Root {
  const said = caption ?? credit;
  const children = said ? [blockComponent('Figure', { src, caption, credit })] : [];
  return { type: 'root', children };
}

class Placing {
  withoutAlt = 0;
  readonly #placed: ReadonlyMap<string, { name: string } | FoundPicture>;
  readonly #title: string;

  constructor(placed: ReadonlyMap<string, { name: string } | FoundPicture>, title: string) {
    this.#placed = placed;
    this.#title = title;
  }

  body(root: Root): Root {
    return { ...root, children: this.#all(root.children) };
  }

  lead(image: RawLeadImage | undefined): (RawLeadImage & { alt: string }) | undefined {
    const found = image && this.#placed.get(image.src);
    if (!image || !found || !('name' in found)) return undefined;
    return { ...image, src: `./${found.name}`, alt: this.#alt(image.alt || image.caption) };
  }

  #all<N extends Nodes>(nodes: readonly N[]): N[] {
    // The replacement is valid wherever the picture was.
    return nodes.flatMap((node) => this.#one(node) as N[]);
  }

  #one(node: Nodes): Nodes[] {
    if (isFigure(node)) return this.#figure(node);
    if (node.type === 'image') return this.#inline(node);
    if (!('children' in node)) return [node];
    return [{ ...node, children: this.#all(node.children as Nodes[]) } as Nodes];
  }

  #figure(node: Extract<Nodes, { type: 'mdxJsxFlowElement' }>): Nodes[] {
    const found = this.#placed.get(figureValue(node, 'src'));
    const [alt, caption, credit] = ['alt', 'caption', 'credit'].map((name) =>
      figureValue(node, name),
    );
    if (found && 'name' in found) {
      const attributes = {
        src: `./${found.name}`,
        alt: this.#alt(alt || caption),
        caption,
        credit,
      };
      return [blockComponent('Figure', attributes)];
    }
    const said = [caption, credit].filter(Boolean).join(' · ');
    if (found?.kind === 'remote') {
      const title = said || alt;
      // A comment marks the position for whoever adds the picture later.
      if (!title) return [{ type: 'mdxFlowExpression', value: `/* ${commentText(found.url)} */` }];
      return [blockComponent('Embed', { url: found.url, title })];
    }
    return said ? [{ type: 'paragraph', children: [{ type: 'text', value: said }] }] : [];
  }

  #inline(node: Extract<Nodes, { type: 'image' }>): PhrasingContent[] {
    const found = this.#placed.get(node.url);
    if (found && 'name' in found) {
      return [{ ...node, url: `./${found.name}`, alt: this.#alt(node.alt || node.title) }];
    }
    const text: PhrasingContent[] = node.alt ? [{ type: 'text', value: node.alt }] : [];
    if (found?.kind !== 'remote' || text.length === 0) return text;
    return [{ type: 'link', url: found.url, children: text }];
  }

  /** The build requires alternative text; the article's title is an acceptable fallback. */
  #alt(said: string | null | undefined): string {
    if (said?.trim()) return said.replace(/\s+/gu, ' ').trim();
    this.withoutAlt += 1;
    return this.#title;
  }
}

function commentText(url: string): string {
  return url.replaceAll('*/', '*%2F');
}
