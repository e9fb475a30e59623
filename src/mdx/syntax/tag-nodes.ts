import type { CompileContext, Extension, Handle } from 'mdast-util-from-markdown';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import type { Token } from 'micromark-util-types';
import { parseEntities } from 'parse-entities';
import type { Node, Position } from 'unist';

/** One tag as written, not yet matched with its partner. Gone once `balanceTags` has run. */
export interface TagNode extends Node {
  type: 'articleTag';
  /** Empty for `<>` and `</>`. */
  name: string;
  attributes: (MdxJsxAttribute | MdxJsxExpressionAttribute)[];
  kind: 'opening' | 'closing' | 'whole';
  /** Whether it stands on a line that holds nothing but tags. */
  isFlow: boolean;
  position: Position;
}

declare module 'mdast' {
  interface RootContentMap {
    articleTag: TagNode;
  }
  interface PhrasingContentMap {
    articleTag: TagNode;
  }
}

declare module 'mdast-util-from-markdown' {
  interface CompileData {
    articleTag?: TagNode | undefined;
  }
}

/**
 * An mdast extension that puts each JSX tag into the tree as a leaf. `mdast-util-mdx-jsx` builds
 * elements at once and throws at the first tag without a partner; matching afterwards finds all.
 */
export function tagsFromMarkdown(): Extension {
  const enter: Record<string, Handle> = {};
  const exit: Record<string, Handle> = {};
  for (const kind of ['Flow', 'Text']) {
    const tag = `mdxJsx${kind}Tag`;
    enter[tag] = enterTag;
    exit[`${tag}ClosingMarker`] = exitClosingMarker;
    exit[`${tag}SelfClosingMarker`] = exitSelfClosingMarker;
    exit[`${tag}Name`] = exitName;
    enter[`${tag}Attribute`] = enterAttribute;
    exit[`${tag}AttributeName`] = exitAttributeName;
    enter[`${tag}AttributeValueLiteral`] = startBuffer;
    exit[`${tag}AttributeValueLiteralValue`] = exitData;
    exit[`${tag}AttributeValueLiteral`] = exitLiteral;
    enter[`${tag}AttributeValueExpression`] = startBuffer;
    exit[`${tag}AttributeValueExpressionValue`] = exitData;
    exit[`${tag}AttributeValueExpression`] = exitValueExpression;
    enter[`${tag}ExpressionAttribute`] = enterSpread;
    exit[`${tag}ExpressionAttributeValue`] = exitData;
    exit[`${tag}ExpressionAttribute`] = exitSpread;
    exit[tag] = exitTag;
  }
  return { enter, exit };
}

function positionOf({ start, end }: Token): Position {
  return {
    start: { line: start.line, column: start.column, offset: start.offset },
    end: { line: end.line, column: end.column, offset: end.offset },
  };
}

function tagIn(context: CompileContext): TagNode {
  const tag = context.data.articleTag;
  if (!tag) throw new Error('part of a tag outside any tag');
  return tag;
}

function lastAttribute(context: CompileContext): MdxJsxAttribute {
  const attribute = tagIn(context).attributes.at(-1);
  if (attribute?.type !== 'mdxJsxAttribute') throw new Error('value without an attribute');
  return attribute;
}

function enterTag(this: CompileContext, token: Token): undefined {
  this.data.articleTag = {
    type: 'articleTag',
    name: '',
    attributes: [],
    kind: 'opening',
    isFlow: token.type === 'mdxJsxFlowTag',
    position: positionOf(token),
  };
  // Line endings inside the tag would else become text of the paragraph.
  this.buffer();
}

function exitTag(this: CompileContext, token: Token): undefined {
  this.resume();
  this.enter(tagIn(this), token);
  this.exit(token);
  this.data.articleTag = undefined;
}

function exitClosingMarker(this: CompileContext): undefined {
  tagIn(this).kind = 'closing';
}

function exitSelfClosingMarker(this: CompileContext): undefined {
  const tag = tagIn(this);
  if (tag.kind === 'opening') tag.kind = 'whole';
}

function exitName(this: CompileContext, token: Token): undefined {
  tagIn(this).name = this.sliceSerialize(token).replace(/\s+/g, '');
}

function enterAttribute(this: CompileContext, token: Token): undefined {
  tagIn(this).attributes.push({
    type: 'mdxJsxAttribute',
    name: '',
    value: null,
    position: positionOf(token),
  });
}

function exitAttributeName(this: CompileContext, token: Token): undefined {
  lastAttribute(this).name = this.sliceSerialize(token).replace(/\s+/g, '');
}

function enterSpread(this: CompileContext, token: Token): undefined {
  tagIn(this).attributes.push({
    type: 'mdxJsxExpressionAttribute',
    value: '',
    position: positionOf(token),
  });
  this.buffer();
}

function exitSpread(this: CompileContext): undefined {
  const value = this.resume();
  const attribute = tagIn(this).attributes.at(-1);
  if (attribute?.type === 'mdxJsxExpressionAttribute') attribute.value = value;
}

function startBuffer(this: CompileContext): undefined {
  this.buffer();
}

function exitData(this: CompileContext, token: Token): undefined {
  this.config.enter['data']?.call(this, token);
  this.config.exit['data']?.call(this, token);
}

function exitLiteral(this: CompileContext): undefined {
  lastAttribute(this).value = parseEntities(this.resume(), { nonTerminated: false });
}

function exitValueExpression(this: CompileContext): undefined {
  lastAttribute(this).value = { type: 'mdxJsxAttributeValueExpression', value: this.resume() };
}
