import { childElement, childElements, type XmlElement } from '../xml/xml-element.ts';
import { parsePart } from './parse-part.ts';
import { type FormatSettings, mergeFormats, readFormatSettings } from './run-format.ts';
import { roleOfStyle, type StyleRole } from './style-role.ts';
import { propertyValue, toggle } from './toggles.ts';

/** A style with all that it takes from those that it is based on. */
export interface Style {
  /** What its paragraphs are by its name, or by that of a style it is based on. */
  role: StyleRole | undefined;
  /** 0 for the first level of headings; 9 for text. */
  outlineLevel: number | undefined;
  /** The list that its paragraphs stand in. */
  list: { numId: string; level: number | undefined } | undefined;
  isRightToLeft: boolean | undefined;
  format: FormatSettings;
}

/** All styles of a document. */
export interface Styles {
  /** What all text starts from. */
  defaults: FormatSettings;
  find(id: string | undefined): Style | undefined;
  /** The style of a paragraph; the default one where it names none, or none that is defined. */
  ofParagraph(id: string | undefined): Style;
  /** Language of Latin text (BCP 47), where the document says it. */
  latinLanguage: string | undefined;
}

const deepestInheritance = 50;
const plain: Style = {
  role: undefined,
  outlineLevel: undefined,
  list: undefined,
  isRightToLeft: undefined,
  format: {},
};

/** Reads `word/styles.xml` (ECMA-376 part 1, 17.7). */
export function readStyles(xml: string): Styles {
  const root = parsePart(xml);
  const elements = new Map(
    childElements(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const known = new Map<string, Style>();
  const find = (id: string | undefined, depth = 0): Style | undefined => {
    const element = elements.get(id ?? '');
    if (id === undefined || !element || depth > deepestInheritance) return undefined;
    const made = known.get(id);
    if (made) return made;
    const parent = find(propertyValue(element, 'w:basedOn'), depth + 1);
    const paragraph = childElement(element, 'w:pPr');
    const named = roleOfStyle(namesOf(element));
    const outline = propertyValue(paragraph, 'w:outlineLvl');
    const numbering = childElement(paragraph, 'w:numPr');
    const style: Style = {
      role: named.role ?? parent?.role,
      outlineLevel:
        outline === undefined ? (named.outlineLevel ?? parent?.outlineLevel) : Number(outline),
      list: listOf(numbering, parent),
      isRightToLeft: toggle(paragraph, 'w:bidi') ?? parent?.isRightToLeft,
      format: mergeFormats(parent?.format, readFormatSettings(childElement(element, 'w:rPr'))),
    };
    known.set(id, style);
    return style;
  };
  const defaultRun = childElement(childElement(root, 'w:docDefaults'), 'w:rPrDefault');
  const defaultId = [...elements].find(
    ([, { attributes }]) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
  )?.[0];
  const defaultStyle = find(defaultId) ?? plain;
  return {
    defaults: readFormatSettings(childElement(defaultRun, 'w:rPr')),
    find: (id) => find(id),
    // Some programs name Word's own styles without defining them.
    ofParagraph: (id) =>
      find(id) ?? (id === undefined ? defaultStyle : { ...defaultStyle, ...roleOfStyle([id]) }),
    latinLanguage: propertyValue(childElement(defaultRun, 'w:rPr'), 'w:lang'),
  };
}

/** A style's name, its aliases, and its identifier; old versions of Word put all in the name. */
function namesOf(style: XmlElement): string[] {
  const names = [propertyValue(style, 'w:name'), propertyValue(style, 'w:aliases')];
  return [
    ...names.flatMap((value) => value?.split(/[,،;]/) ?? []),
    style.attributes['w:styleId'] ?? '',
  ];
}

/** A style on another level of its parent's list names the level alone. */
function listOf(numbering: XmlElement | undefined, parent: Style | undefined): Style['list'] {
  const numId = propertyValue(numbering, 'w:numId') ?? parent?.list?.numId;
  const level = propertyValue(numbering, 'w:ilvl');
  if (numId === undefined) return undefined;
  return { numId, level: level === undefined ? parent?.list?.level : Number(level) };
}
