/*
 * The API for the owner's elements, `maqalat/elements`: types of definitions and attributes, and
 * functions that build HTML.
 */
export {
  ayah,
  described,
  direction,
  flag,
  languageTag,
  machineDate,
  oneOf,
  picturePath,
  required,
  text,
  webAddress,
  wholeNumber,
} from '../mdx/components/attribute-types.ts';
export {
  type AttributeRule,
  type AttributeType,
  attributeOf,
  attributePosition,
  type BodyElement,
  type ContentReport,
  type ElementDefinition,
  wordsOf,
} from '../mdx/components/element-definition.ts';
export { h } from '../mdx/hast.ts';
export { linkElement } from '../mdx/plugins/external-links.ts';
export { pictureFigure } from '../mdx/plugins/pictures.ts';
export type { RenderContext } from '../mdx/render-context.ts';
