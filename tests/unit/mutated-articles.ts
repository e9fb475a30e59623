import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { repeatablePicks } from './repeatable-picks.ts';

/** What people and editors leave in a file, and what means something to YAML or Markdown. */
const insertions = [
  ...[' ', '  ', '\n', '\n\n', '\t', '\r', '\r\n', '\u00A0', '\u200F', '\u2028', '\uFEFF', '\0'],
  ...['#', ' #', '##', '-', '- ', '>', '*', '_', '`', '~', '|', '+', '=', '1. ', '1) ', '٣. '],
  ...[':', ': ', '"', "'", '\\', '[', ']', '{', '}', '<', '&', '!', '@', '%', '?', ',', ', '],
  ...['www.', 'http://', 'null', 'true', '12', '«', '»', 'كلمة', 'a', '😀', '\u0640'],
];

/** A field that holds fields, as every imported article has one. */
const nested = /^\w+:\n(?: .*\n)+/gm;

/**
 * Articles of the importer's tests, each with some characters or lines inserted, dropped, doubled or
 * moved: the same ones in every run.
 *
 * @param each Mutations of each file.
 * @returns Bodies, and heads without the fields that hold others; the first of each file undamaged.
 */
export function mutatedArticles(each: number): { heads: string[]; bodies: string[] } {
  const pick = repeatablePicks();
  const heads: string[] = [];
  const bodies: string[] = [];
  for (const file of globSync('tests/import/**/*.mdx').sort()) {
    const [, whole = '', body = ''] =
      /^---\n(.*?\n)---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
    const head = whole.replace(nested, '');
    heads.push(head);
    bodies.push(body);
    for (let count = 0; count < each; count++) {
      heads.push(mutate(head, pick));
      bodies.push(mutate(body, pick));
    }
  }
  return { heads, bodies };
}

function mutate(text: string, pick: (below: number) => number): string {
  let mutated = text;
  for (let times = 1 + pick(3); times > 0; times--) {
    const at = pick(mutated.length + 1);
    const end = Math.min(at + 1 + pick(6), mutated.length);
    const lines = mutated.split('\n');
    const line = pick(lines.length);
    const ways = [
      () => mutated.slice(0, at) + (insertions[pick(insertions.length)] ?? '') + mutated.slice(at),
      () => mutated.slice(0, at) + mutated.slice(end),
      () => mutated.slice(0, end) + mutated.slice(at),
      () => lines.toSpliced(line, 1).join('\n'),
      () => lines.toSpliced(pick(lines.length), 0, lines[line] ?? '').join('\n'),
      () => lines.with(line, (insertions[pick(insertions.length)] ?? '') + lines[line]).join('\n'),
    ];
    mutated = ways[pick(ways.length)]?.() ?? mutated;
  }
  return mutated.toWellFormed();
}
