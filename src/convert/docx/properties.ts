import { childElement, elementText } from '../xml/xml-element.ts';
import { parsePart } from './parse-part.ts';

/** What a document says of itself; an empty string where it says nothing. */
export interface DocumentProperties {
  title: string;
  creator: string;
  description: string;
  category: string;
  keywords: string[];
  created: Date | undefined;
  modified: Date | undefined;
}

/** Word writes the account it runs under, which on most machines is nobody's name. */
const accounts =
  /^(?:(?:users?|admin(?:istrator)?|owner|guest|author|default|unknown|pc|hp|dell|asus|acer|lenovo|toshiba|microsoft( office)?( user)?|python-docx|مستخدم|المستخدم|مدير|المؤلف)\d*|win(?:dows)?[ -]?\w*)$/iu;

function personalName(name: string): string {
  return accounts.test(name) || !/\p{L}{2}/u.test(name) ? '' : name;
}

/** Reads `docProps/core.xml` (ECMA-376 part 2, 11). */
export function readProperties(xml: string): DocumentProperties {
  const root = parsePart(xml);
  const text = (name: string) => elementText(childElement(root, name)).replace(/\s+/g, ' ').trim();
  const moment = (name: string) => {
    const date = new Date(text(name));
    return Number.isNaN(date.getTime()) ? undefined : date;
  };
  return {
    title: text('dc:title'),
    creator: personalName(text('dc:creator')),
    description: text('dc:description'),
    category: text('cp:category'),
    keywords: text('cp:keywords')
      .split(/[,،;؛]/)
      .map((keyword) => keyword.trim())
      .filter((keyword) => keyword !== ''),
    created: moment('dcterms:created'),
    modified: moment('dcterms:modified'),
  };
}
