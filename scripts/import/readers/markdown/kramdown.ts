/**
 * Takes out what only kramdown, Jekyll's Markdown, understands: attribute lists (`{: .lead}`),
 * the place of a table of contents, `markdown="1"` in tags. None of it is text.
 *
 * @see https://kramdown.gettalong.org/syntax.html
 */
export function withoutKramdown(text: string): string {
  return text
    .replace(/^ {0,3}[*-][^\n]*\n {0,3}\{:\s*toc[^}\n]*\}[ \t]*$/gim, '')
    .replace(/\{::[a-z]+[^}\n]*\/?\}|\{:\/[a-z]*\}/gi, '')
    .replace(/^[ \t]*\{:\s*[^}\n]*\}[ \t]*$/gm, '')
    .replace(/(?<=[)\]*_`>\w\p{L}])\{:\s*[^}\n]*\}/gu, '')
    .replace(/(<[a-z][^>\n]*?)\s+markdown=(?:"[^"]*"|'[^']*'|\w+)/gi, '$1');
}
