import { isMap, isNode, parseDocument } from 'yaml';

/**
 * Replaces fields of a head, and leaves every other line as it is written: an editor who changes a
 * title sees one changed line.
 *
 * @param yaml A head in block style; one in braces is written anew.
 * @param changes The new lines of each field, with the line end; empty to remove it.
 * @example updateFields('title: نخل # مؤقّت\nlang: ar\n', { title: 'title: نخلة\n' }) // 'title: نخلة\nlang: ar\n'
 */
export function updateFields(yaml: string, changes: Readonly<Record<string, string>>): string {
  const document = parseDocument(yaml);
  const { contents } = document;
  if (!isMap(contents) || contents.flow) {
    for (const [name, lines] of Object.entries(changes)) {
      document.delete(name);
      if (lines !== '') document.set(name, parseDocument(lines).get(name, true));
    }
    if (isMap(contents)) contents.flow = false;
    return document.toString({ lineWidth: 0 });
  }
  const pieces: string[] = [];
  const left = new Map(Object.entries(changes));
  let at = 0;
  for (const { key, value } of contents.items) {
    const name = String(key);
    const lines = left.get(name);
    if (lines === undefined || !isNode(key)) continue;
    left.delete(name);
    const start = key.range?.[0] ?? 0;
    const valueEnd = (isNode(value) ? value.range?.[1] : key.range?.[1]) ?? start;
    pieces.push(yaml.slice(at, start), lines);
    at = findLineEnd(yaml, valueEnd);
  }
  const rest = yaml.slice(at);
  pieces.push(rest === '' || rest.endsWith('\n') ? rest : `${rest}\n`, ...left.values());
  return pieces.join('');
}

function findLineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
