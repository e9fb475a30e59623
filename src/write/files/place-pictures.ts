import type { Nodes, Root } from 'mdast';
import { blockComponent } from '../../convert/html/component.ts';
import {
  figureValue,
  isFigure,
  pictureReferences,
  sourceOfPicture,
} from '../../convert/picture-references.ts';

/** File names of the pictures that came with a file, by what its text calls them. */
export type PictureNames = ReadonlyMap<string, string>;

/** A body whose pictures are those that came with it. */
export interface PlacedPictures {
  body: Root;
  /** Pictures that did not come; their captions and alternative texts stay as text. */
  missing: number;
  /** Pictures that came without an alternative text; they have the title for one. */
  withoutAlt: number;
}

/** Names the pictures that came with a file by their new names, and takes out those that did not. */
export function placePictures(body: Root, names: PictureNames, title: string): PlacedPictures {
  const sources = pictureReferences(body).map(sourceOfPicture);
  if (sources.length === 0) return { body, missing: 0, withoutAlt: 0 };
  const placing = new Placing(names, title);
  return {
    body: { ...body, children: placing.placeAll(body.children) },
    missing: sources.filter((src) => !names.has(src)).length,
    withoutAlt: placing.withoutAlt,
  };
}

class Placing {
  withoutAlt = 0;
  readonly #names: PictureNames;
  readonly #title: string;

  constructor(names: PictureNames, title: string) {
    this.#names = names;
    this.#title = title;
  }

  placeAll<N extends Nodes>(nodes: readonly N[]): N[] {
    // The replacement is valid wherever the picture was.
    return nodes.flatMap((node) => this.#place(node) as N[]);
  }

  #place(node: Nodes): Nodes[] {
    if (node.type === 'image') {
      const name = this.#names.get(node.url);
      if (name !== undefined) return [{ ...node, url: `./${name}`, alt: this.#alt(node.alt) }];
      return node.alt ? [{ type: 'text', value: node.alt }] : [];
    }
    if (isFigure(node)) return this.#placeFigure(node);
    if (!('children' in node) || node.children.length === 0) return [node];
    const children = this.placeAll<Nodes>(node.children);
    const isEmptied = children.length === 0 && !/^table/.test(node.type);
    return isEmptied ? [] : [{ ...node, children } as Nodes];
  }

  #placeFigure(node: Extract<Nodes, { type: 'mdxJsxFlowElement' }>): Nodes[] {
    const [alt, caption, credit] = ['alt', 'caption', 'credit'].map((key) =>
      figureValue(node, key),
    );
    const name = this.#names.get(figureValue(node, 'src'));
    if (name !== undefined) {
      const attributes = { src: `./${name}`, alt: this.#alt(alt || caption), caption, credit };
      return [blockComponent('Figure', attributes)];
    }
    const text = [caption, credit].filter(Boolean).join(' · ');
    return text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
  }

  /** The build requires alternative text; the title is an acceptable fallback, as for the importer. */
  #alt(said: string | null | undefined): string {
    if (said?.trim()) return said.replace(/\s+/gu, ' ').trim();
    this.withoutAlt += 1;
    return this.#title;
  }
}
