import { ItemTooLong } from '../item-too-long.ts';
import { childElements, type XmlElement } from '../xml/xml-element.ts';

/**
 * What one document may hold, counted before it is read: a book of 400 pages has half of it. More
 * would keep the import busy for minutes, which only a hostile file does.
 */
const limits = [
  { names: ['w:p', 'w:tc', 'w:br'], most: 20_000 },
  { names: ['w:r', 'm:r', 'w:t', 'm:t', 'w:sym'], most: 200_000 },
] as const;
const mostCharacters = 1_000_000;

/**
 * Counts the paragraphs, runs and characters of a part.
 *
 * @throws ItemTooLong
 */
export function assertArticleLength(root: XmlElement): void {
  const counts = new Map<string, number>();
  let characters = 0;
  const walk = (element: XmlElement): void => {
    counts.set(element.name, (counts.get(element.name) ?? 0) + 1);
    for (const child of element.children) {
      if (typeof child === 'string') characters += child.length;
    }
    for (const child of childElements(element)) walk(child);
  };
  walk(root);
  for (const { names, most } of limits) {
    const count = names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
    if (count > most) throw new ItemTooLong(count, most);
  }
  if (characters > mostCharacters) throw new ItemTooLong(characters, mostCharacters);
}
