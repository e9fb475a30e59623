import { type HostileTexts, nest, repeat } from './make-text.ts';

/** Frontmatter; the bench puts it between its fences. */
export const headTexts: HostileTexts = {
  'head: one long title': repeat('عنوان ', 'title: '),
  'head: tags': repeat('  - وسم\n', 'tags:\n'),
  'head: keys': (length) =>
    Array.from({ length: Math.ceil(length / 10) }, (_, index) => `key${index}: أ`).join('\n'),
  'head: equal keys': repeat('title: أ\n'),
  'head: lists in lists': nest('[', '', ']'),
  'head: maps in maps': nest('{أ: ', 'ب', '}'),
  'head: open quotation mark': repeat('أ\n', 'title: "'),
  'head: aliases': repeat('  - /a/b/\n', 'aliases:\n'),
  'head: long alias': repeat('a/', 'aliases: [/', ']'),
  'head: anchors': repeat('&a ', 'title: '),
  'head: hash signs': repeat(' # ', 'title: أ'),
  'head: spaces': repeat(' ', 'title: أ', 'ب'),
  'head: colons': repeat('أ: ', 'title: '),
  'head: options in a title': repeat(' --all', 'title: أمر git (commit', ')'),
};
