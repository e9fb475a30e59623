import { grow, type HostileTexts, repeat, table } from './make-text.ts';

/** Tables, quotations, lists, headings and rules. */
export const blockTexts: HostileTexts = {
  'table: cells of one row': (length) =>
    `|${'أ|'.repeat(length / 4)}\n|${'-|'.repeat(length / 4)}\n`,
  'table: cells of a row without head': repeat('|a'),
  'table: rows': table('أ', 2),
  'table: rows of bold cells': table('**أ**', 20),
  'table: rows wider than the head': (length) => `|أ|\n|-|\n${repeat('|أ')(length)}\n`,
  'table: lines of dashes': repeat('|-|\n'),
  'table: heads without a line of dashes': repeat('|أ|ب|\n'),
  'table: wide head, empty rows': (length) =>
    `|${'أ|'.repeat(length / 6)}\n|${'-|'.repeat(length / 6)}\n${'|\n'.repeat(length / 6)}`,
  'table: escaped cells': repeat('\\|', '|أ|\n|-|\n|'),
  'quotation: on one line': repeat('> '),
  'quotation: deeper by line': grow('>'),
  'quotation: lazy lines': repeat('سطر\n', '> أ\n'),
  'quotation: lazy lines of several': repeat('> أ\nب\n'),
  'quotation: deep with lazy lines': (length) => `${'>'.repeat(25)} أ\n${repeat('ب\n')(length)}`,
  'quotation: paragraphs': repeat('> أ\n\n'),
  'list: on one line': repeat('* '),
  'list: deeper by line': (length) =>
    Array.from({ length: Math.ceil(Math.sqrt(length)) }, (_, i) => `${'  '.repeat(i)}* أ`).join(
      '\n',
    ),
  'list: items': repeat('* أ\n'),
  'list: items with paragraphs': repeat('* أ\n\n  ب\n\n'),
  'list: numbers': repeat('1. أ\n'),
  'list: empty items': repeat('*\n'),
  'list: tasks': repeat('* [ ] أ\n'),
  'list: lazy lines': repeat('ب\n', '* أ\n'),
  'list: in quotations': repeat('> * '),
  'list: deep, then blank lines': (length) => `${'* '.repeat(25)}أ\n${'\n'.repeat(length)}ب`,
  'heading: underlines': repeat('===\n'),
  'heading: underlines of dashes': repeat('---\n'),
  'heading: one long underline': repeat('=', 'أ\n'),
  'heading: lines, then an underline': repeat('أ\n', '', '==='),
  'heading: alike': repeat('## أ\n\n'),
  'heading: closing signs': repeat('#', '## أ '),
  'heading: spaces and signs': repeat(' #', '## أ'),
  'heading: long': repeat('ب', '## '),
  'rule: stars': repeat('* * *\n'),
  'rule: one long line': repeat('*'),
  'rule: broken': repeat('* ', '', 'أ'),
  'rule: dashes and spaces': repeat('- ', '', 'أ'),
  'rule: underscores and spaces': repeat('_ ', '', 'أ'),
};
