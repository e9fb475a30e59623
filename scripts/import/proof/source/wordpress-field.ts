import { decodeEntities } from './scan-markup.ts';

/** The text of a field of an item: CDATA as it is, else with its references replaced. */
export function fieldOf(item: string, name: string): string {
  const start = item.indexOf(`<${name}`);
  if (start < 0) return '';
  const open = item.indexOf('>', start);
  const end = item.indexOf(`</${name}>`, open);
  if (open < 0 || end < 0 || item[open - 1] === '/') return '';
  const content = item.slice(open + 1, end);
  if (!content.includes('<![CDATA[')) return decodeEntities(content.trim());
  return content
    .split('<![CDATA[')
    .map((part, index) => (index === 0 ? part : part.replace(']]>', '')))
    .join('')
    .trim();
}
