import { type HostileTexts, nest, repeat } from './make-text.ts';

/** Elements and their attributes, braces, poems. */
export const elementTexts: HostileTexts = {
  'tag: open': repeat('<'),
  'tag: paragraphs open': repeat('<sub>'),
  'tag: nested': nest('<sub>', 'أ', '</sub>'),
  'tag: unclosed in a line': repeat('<br>a '),
  'tag: closing': repeat('</sub>'),
  'tag: pairs': repeat('<sub>أ</sub>'),
  'tag: attributes': repeat('a="b" ', '<Lang ', '>'),
  'tag: open attribute': repeat('<a b="'),
  'tag: open attributes': repeat('<Lang code='),
  'tag: spaces': repeat(' ', '<Lang', '>'),
  'tag: lines': repeat('\n', '<Lang', '>'),
  'tag: comments': repeat('<!--'),
  'tag: declarations': repeat('<!a'),
  'tag: blocks': repeat('<Callout type="note">\n\nأ\n\n</Callout>\n\n'),
  'tag: blocks open': repeat('<Callout type="note">\n\n'),
  'tag: blocks in quotations': repeat('> <Callout type="note">\n'),
  'tag: unknown': repeat('<Box>\n\n'),
  'tag: less than': repeat('س<ص '),
  'brace: open': repeat('{'),
  'brace: nested': nest('{', 'أ', '}'),
  'brace: pairs': repeat('{أ}'),
  'brace: lines': repeat('{\n'),
  'brace: open blocks': repeat('{أ\n\n'),
  'module: lines': repeat('import a\n\n'),
  'poem: verses': (length) => `<Poem>\n${repeat('أ … ب\n')(length)}</Poem>`,
  'poem: spaces in a verse': (length) => `<Poem>\nأ${repeat(' ')(length)}… ب\n</Poem>`,
  'poem: separators': (length) => `<Poem>\n${repeat(' … ')(length)}\n</Poem>`,
  'poem: slashes': (length) => `<Poem>\n${repeat(' / ')(length)}\n</Poem>`,
  'poem: line ends and spaces': (length) => `<Poem>\n${repeat('أ … ب\n  ')(length)}\n</Poem>`,
  'verse: numbers': (length) =>
    `<Verse surah="الفاتحة" ayah="${repeat('1,')(length)}">\nأ\n</Verse>`,
  'verse: spaces': (length) =>
    `<Verse surah="الفاتحة" ayah="1${repeat(' ')(length)}">\nأ\n</Verse>`,
  'timeline: items': (length) => `<Timeline>\n\n${repeat('* **1948**: أ\n')(length)}\n</Timeline>`,
};
