import { parseXml } from '../xml/parse-xml.ts';
import { childElement, childElements } from '../xml/xml-element.ts';
import { type FormatSettings, layered, readFormatSettings } from './run-format.ts';
import { propertyValue } from './toggles.ts';

/** A style with all that it takes from those that it is based on. */
export interface Style {
  /** In lower case: `heading 1`, `title`, `toc 2`. */
  name: string;
  /** 0 for the first level of headings. */
  outlineLevel: number | undefined;
  /** The list that its paragraphs stand in. */
  list: { numId: string; level: number } | undefined;
  isRightToLeft: boolean | undefined;
  format: FormatSettings;
}

/** All styles of a document. */
export interface Styles {
  /** What all text starts from. */
  defaults: FormatSettings;
  find(id: string | undefined): Style | undefined;
  /** The style of paragraphs that name none. */
  defaultParagraph: Style | undefined;
  /** Language of Latin text (BCP 47), where the document says it. */
  latinLanguage: string | undefined;
}

const deepestInheritance = 50;

/** Reads `word/styles.xml` (ECMA-376 part 1, 17.7). */
export function readStyles(xml: string): Styles {
  const [root] = childElements(parseXml(xml));
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
    const outline = propertyValue(paragraph, 'w:outlineLvl');
    const numbering = childElement(paragraph, 'w:numPr');
    const numId = propertyValue(numbering, 'w:numId');
    const level = Number(propertyValue(numbering, 'w:ilvl') ?? 0);
    const style: Style = {
      name: (propertyValue(element, 'w:name') ?? id).toLowerCase(),
      outlineLevel: outline === undefined ? parent?.outlineLevel : Number(outline),
      list: numId === undefined ? parent?.list : { numId, level },
      isRightToLeft: childElement(paragraph, 'w:bidi')
        ? propertyValue(paragraph, 'w:bidi') !== '0'
        : parent?.isRightToLeft,
      format: layered(parent?.format, readFormatSettings(childElement(element, 'w:rPr'))),
    };
    known.set(id, style);
    return style;
  };
  const defaultRun = childElement(childElement(root, 'w:docDefaults'), 'w:rPrDefault');
  const defaultId = [...elements].find(
    ([, { attributes }]) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
  )?.[0];
  return {
    defaults: readFormatSettings(childElement(defaultRun, 'w:rPr')),
    find: (id) => find(id),
    defaultParagraph: find(defaultId),
    latinLanguage: propertyValue(childElement(defaultRun, 'w:rPr'), 'w:lang'),
  };
}
