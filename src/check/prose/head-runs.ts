import { splitFrontmatter } from '../../schema/frontmatter.ts';
import { maskOpaque } from './mask-opaque.ts';
import { markup, type ProseRun, proseRun } from './prose-run.ts';

/** Fields of the head that readers read as sentences, where they stand on one line. */
const shownField =
  /^[ ]{0,8}(?:title|description|alt|caption):[ \t]+(?![|>&*![{%@`\s])([^\r\n]+)/gm;

/** The prose in an article's head: titles, descriptions, captions. */
export function headRuns(source: string): ProseRun[] {
  const split = splitFrontmatter(source, '');
  if (split.problem) return [];
  const { yaml } = split.frontmatter;
  const start = source.indexOf('\n') + 1;
  return [...yaml.matchAll(shownField)].flatMap(({ index, 0: line, 1: written = '' }) => {
    const offset = start + index + line.length - written.length;
    const quote = /^["']/.exec(written)?.[0];
    const value = written.trimEnd();
    if (quote === undefined) return [proseRun('heading', maskOpaque(value), offset)];
    if (value.length < 2 || !value.endsWith(quote)) return [];
    // An escape of double quotes is one character of the value.
    const inside = value.slice(1, -1).replace(/\\./g, markup + markup);
    return [proseRun('heading', maskOpaque(inside), offset + 1)];
  });
}
