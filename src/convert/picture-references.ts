import type { Image, Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/** A place in a body that names a picture. */
export type PictureReference = MdxJsxFlowElement | Image;

/** Every figure and inline picture of a body, in order. */
export function pictureReferences(node: Root | Nodes): PictureReference[] {
  if (node.type === 'image' || isFigure(node)) return [node];
  return 'children' in node ? node.children.flatMap(pictureReferences) : [];
}

/** Whether a node is a `Figure` component. */
export function isFigure(node: Nodes): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Figure';
}

/** Reads an attribute of a figure; `''` where it is missing. */
export function figureValue(node: MdxJsxFlowElement, name: string): string {
  const found = node.attributes.find(
    (attribute): attribute is MdxJsxAttribute =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : '';
}

/** Reads the address or path of a reference. */
export function sourceOfPicture(node: PictureReference): string {
  return node.type === 'image' ? node.url : figureValue(node, 'src');
}
