import { childElement, type XmlElement } from '../xml/xml-element.ts';

/**
 * Whether a property is on: present counts as on unless it says otherwise (ECMA-376 part 1,
 * 17.17.4).
 *
 * @returns Nothing where the property is not there, so that a style decides.
 */
export function toggle(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childElement(properties, name);
  if (!element) return undefined;
  const value = element.attributes['w:val'];
  return value === undefined || !/^(?:0|false|off|none)$/.test(value);
}

/** The value of a property. */
export function propertyValue(
  properties: XmlElement | undefined,
  name: string,
): string | undefined {
  return childElement(properties, name)?.attributes['w:val'];
}
