/**
 * Takes out what only kramdown, Jekyll's Markdown, and Goldmark, Hugo's, understand: attribute
 * lists (`{: .lead}`, `{.wide}`) of all but headings, the place of a table of contents, `markdown="1"` in tags.
 * None of it is text.
 *
 * @example withoutAttributeLists('نص\n{: .lead}') // 'نص\n'
 * @see https://kramdown.gettalong.org/syntax.html
 * @see https://gohugo.io/content-management/markdown-attributes/
 */
export function withoutAttributeLists(text: string): string {
  return text
    .replace(/^ {0,3}[*-][^\n\r]*\r?\n {0,3}\{:[ \t]*toc[^{}\n]*\}[ \t]*$/gim, '')
    .replace(/\{::[a-z][^{}\n]*\}|\{:\/[a-z]*\}/gi, '')
    .replace(
      /^( {0,3}#{1,6}[^\n\r]*)\r?\n\{:[ \t]*(#[^\s{}]+)(?:[ \t][^{}\n]*)?\}[ \t]*$/gm,
      '$1 {$2}',
    )
    .replace(/^[ \t]*\{(?::|(?=[#.][\w-]))[^{}\n]*\}[ \t]*$/gm, '')
    .replace(/(?<=\]\([^)\n]*\))\{(?::|(?=[#.]?[\w-]))[^{}\n]*\}/g, '')
    .replace(/(?<=[)\]*_`>\w\p{L}])\{:[^{}\n]*\}/gu, '')
    .replace(/(<[a-z][^<>\n]*?)(?<!\s)\s+markdown=(?:"[^"]*"|'[^']*'|\w+)/gi, '$1');
}
