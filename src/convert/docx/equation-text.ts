import { childElement, childElements, elementText, type XmlElement } from '../xml/xml-element.ts';

const raised = new Map(
  [...'0123456789+-−=()ni'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][at]]),
);
const lowered = new Map(
  [...'0123456789+-−=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at]]),
);

/**
 * Writes an equation (Office MathML, ECMA-376 part 1, 22.1) in one line of text.
 *
 * @example equationText(element) // 'x=(−b±√(b²−4ac))/2a'
 */
export function equationText(element: XmlElement): string {
  const { name } = element;
  const part = (child: string) => contentText(childElement(element, child));
  const property = (child: string) => {
    const properties = childElements(element).find((each) => each.name === `${name}Pr`);
    return childElement(properties, child)?.attributes['m:val'];
  };
  switch (name) {
    case 'm:r':
      return childElements(element, 'm:t').map(elementText).join('');
    case 'm:f':
      return `${withBrackets(part('m:num'))}/${withBrackets(part('m:den'))}`;
    case 'm:sSup':
      return part('m:e') + superscript(part('m:sup'));
    case 'm:sSub':
      return part('m:e') + subscript(part('m:sub'));
    case 'm:sSubSup':
      return part('m:e') + subscript(part('m:sub')) + superscript(part('m:sup'));
    case 'm:sPre':
      return subscript(part('m:sub')) + superscript(part('m:sup')) + part('m:e');
    case 'm:rad':
      return `${superscript(part('m:deg'))}√${withBrackets(part('m:e'))}`;
    case 'm:nary':
      return `${property('m:chr') ?? '∫'}${subscript(part('m:sub'))}${superscript(part('m:sup'))} ${part('m:e')}`;
    case 'm:d': {
      const inside = childElements(element, 'm:e').map(contentText);
      const [open, close] = [property('m:begChr') ?? '(', property('m:endChr') ?? ')'];
      return open + inside.join(property('m:sepChr') ?? '|') + close;
    }
    case 'm:func':
      return `${part('m:fName')} ${part('m:e')}`;
    case 'm:limLow':
      return part('m:e') + subscript(part('m:lim'));
    case 'm:limUpp':
      return part('m:e') + superscript(part('m:lim'));
    case 'm:m': {
      const rows = childElements(element, 'm:mr');
      return `[${rows.map((row) => childElements(row, 'm:e').map(contentText).join(' ')).join('; ')}]`;
    }
    case 'm:eqArr':
      return childElements(element, 'm:e').map(contentText).join('; ');
    case 'm:acc':
      return part('m:e') + (property('m:chr') ?? '\u0302');
    default:
      return contentText(element);
  }
}

function contentText(element: XmlElement | undefined): string {
  return childElements(element)
    .filter(({ name }) => !name.endsWith('Pr'))
    .map(equationText)
    .join('');
}

/** What is more than one letter or number stands in brackets. */
function withBrackets(text: string): string {
  return /^(?:[\p{L}\p{M}]|[\p{N}.,٫٬]+)$/u.test(text) || /^\([^()]*\)$/.test(text)
    ? text
    : `(${text})`;
}

function superscript(text: string): string {
  return toShiftedCharacters(text, raised, '^');
}

function subscript(text: string): string {
  return toShiftedCharacters(text, lowered, '_');
}

function toShiftedCharacters(
  text: string,
  shapes: ReadonlyMap<string, string | undefined>,
  mark: string,
): string {
  const shaped = [...text].map((sign) => shapes.get(sign));
  return shaped.every((sign) => sign !== undefined) ? shaped.join('') : mark + withBrackets(text);
}
