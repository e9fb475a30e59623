/** The offset at which the body begins: after the line `---` that ends the frontmatter; 0 without. */
export function frontmatterEnd(text: string): number {
  const found = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
  return found ? found[0].length : 0;
}
