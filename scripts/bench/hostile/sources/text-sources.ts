import { type HostileTexts, nest, repeat } from '../texts/make-text.ts';

/** Plain text, as agencies and word processors leave it. */
export const plainTexts: HostileTexts = {
  'one word': repeat('أ'),
  'one line': repeat('كلمة '),
  lines: repeat('سطر من النصّ\n'),
  'short lines': repeat('أ\n'),
  paragraphs: repeat('فقرة.\n\n'),
  'blank lines': repeat('\n', 'عنوان\n', 'نصّ'),
  'spaces in a line': repeat(' ', 'عنوان\n\nأ', 'ب'),
  'lines of spaces': repeat('    \n', 'عنوان\n', 'نصّ'),
  'carriage returns': repeat('أ\r'),
  dates: repeat('12/05/2024\n'),
  'dates in a line': repeat('12 مايو 2024 '),
  stamps: repeat('غزة - 12 مايو 2024 (وكالة)\n\n'),
  fields: repeat('العنوان: أ\n'),
  'lines of signs': repeat('*****\n'),
  'dashes in a line': repeat('- '),
  colons: repeat('أ: '),
  'numbers in brackets': repeat('[1] '),
  notes: repeat('(1) حاشية\n'),
  'list marks': repeat('1- أ\n'),
  'marks of Markdown': repeat('*_[]`<{'),
  'half surrogates': repeat('\uFFFD'),
  'null characters': repeat('\0', 'عنوان\n\nنصّ'),
  'direction marks': repeat('\u202B', 'عنوان\n\nنصّ'),
  tatweel: repeat('ـ', 'عنوان\n\nن'),
};

const field = (name: string) => (value: string) => `---\ntitle: أ\n${name}: ${value}\n---\n\nنصّ\n`;

/** Markdown of other generators, with their front matter and templates. */
export const markdownTexts: HostileTexts = {
  'head: tags': (length) => field('tags')(`[${'وسم, '.repeat(length / 5)}وسم]`),
  'head: maps nested': (length) => field('a')(nest('{a: ', '1', '}')(length)),
  'head: aliases': (length) => field('a')(`&a [${'*a, '.repeat(length / 4)}]`),
  'head: keys': (length) =>
    `---\ntitle: أ\n${Array.from({ length: Math.ceil(length / 10) }, (_, i) => `k${i}: ب`).join('\n')}\n---\n\nنصّ\n`,
  'head: broken lines': (length) => `---\ntitle: "أ\n${'ب: : "\n'.repeat(length / 7)}---\n\nنصّ\n`,
  'head: TOML tables': (length) => `+++\ntitle = "أ"\n${'[a.b]\n'.repeat(length / 6)}+++\n\nنصّ\n`,
  'head: TOML lists': (length) =>
    `+++\ntitle = "أ"\na = ${nest('[', '', ']')(length)}\n+++\n\nنصّ\n`,
  'head: JSON': (length) => `{"title": "أ", "a": ${nest('[', '', ']')(length)}}\n\nنصّ\n`,
  'liquid: tags': repeat('{% include a %} '),
  'liquid: open tags': repeat('{% '),
  'liquid: outputs open': repeat('{{ '),
  'liquid: raw': repeat('{% raw %}'),
  'Hugo: shortcodes': repeat('{{< figure src="a.png" >}}'),
  'Hugo: shortcodes open': repeat('{{< a '),
  'Hugo: shortcodes nested': nest('{{< a >}}', 'أ', '{{< /a >}}'),
  'attributes: lists': repeat('{: .a}\n'),
  'attributes: open': repeat('{: '),
  'containers nested': nest(':::note\n', 'أ\n', ':::\n'),
  'containers open': repeat(':::note\n'),
  'callouts of quotations': repeat('> [!NOTE]\n> أ\n\n'),
  'components nested': nest('<Box>\n\n', 'أ\n\n', '</Box>\n\n'),
  imports: repeat("import a from 'a'\n\n"),
  'emphasis nested': nest('*أ ', 'ب', '*'),
  'emphasis nested in paragraphs': repeat(`${'**أ *ب '.repeat(15)}ج${'* **'.repeat(15)}\n\n`),
  'quotations nested in paragraphs': repeat(`${'> '.repeat(25)}ج\n\n`),
  'HTML in Markdown': repeat('<div>أ</div>\n\n'),
  'HTML open': repeat('<div>\n\n'),
  'HTML nested': nest('<div>\n', 'أ\n', '</div>\n'),
  'code fences': repeat('```\n'),
  notes: (length) =>
    Array.from({ length: Math.ceil(length / 20) }, (_, i) => `أ[^${i}]\n\n[^${i}]: ب\n`).join('\n'),
  contents: repeat('* [أ](#أ)\n'),
  'headings alike': repeat('## أ {#أ}\n\n'),
};

/** Tables of articles. */
export const tableTexts: HostileTexts = {
  'csv: one long cell': repeat('كلمة ', 'title,date,body\nأ,2024-01-01,', '\n'),
  'csv: columns': (length) => `${'أ,'.repeat(length / 4)}title\n${'ب,'.repeat(length / 4)}ج\n`,
  'csv: equal columns': (length) =>
    `${'title,'.repeat(length / 9)}body\n${'ب,'.repeat(length / 9)}ج\n`,
  'csv: open quotation marks': repeat('"', 'title,body\n'),
  'csv: marks in marks': repeat('""', 'title,body\nأ,"', '"'),
  'csv: lines of a cell': repeat('سطر\n', 'title,body\nأ,"', '"\n'),
};

/** Articles in JSON. */
export const jsonTexts: HostileTexts = {
  'jsonl: one long text': repeat('كلمة ', '{"title":"أ","body":"', '"}\n'),
  'jsonl: lists nested': (length) =>
    `{"title":"أ","body":"نصّ","a":${nest('[', '', ']')(length)}}\n`,
  'jsonl: keys': (length) =>
    `{"title":"أ",${Array.from({ length: Math.ceil(length / 9) }, (_, i) => `"k${i}":1,`).join('')}"body":"نصّ"}\n`,
  'jsonl: broken rows': repeat('{"title":\n', '{"title":"أ","body":"نصّ"}\n'),
  'jsonl: escapes': repeat('\\u0623', '{"title":"أ","body":"', '"}\n'),
};
