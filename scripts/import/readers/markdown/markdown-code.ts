/** Fenced blocks, and code spans inside a paragraph. */
const code =
  /^( {0,3})(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?^ {0,3}\2[`~]*[ \t]*$|[\s\S]*$)|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\3(?!`)/gm;

/**
 * Changes a Markdown text everywhere but in code, where braces and hashes are what they are.
 * Line ends are kept, so that lines can be told.
 */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  let result = '';
  let end = 0;
  for (const { index, 0: found } of markdown.matchAll(code)) {
    result += change(markdown.slice(end, index)) + found;
    end = index + found.length;
  }
  return result + change(markdown.slice(end));
}
