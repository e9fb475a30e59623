/** Follows the fields of a document: `{ HYPERLINK "https://…" }` with what they show. */
export interface FieldStack {
  begin(): void;
  instruction(text: string): void;
  separate(): void;
  end(): void;
  /** Whether what stands here is a field's code, or a result that is no text of the article. */
  isHidden(): boolean;
  /** Where the text inside leads. */
  href(): string | undefined;
}

/** Contents, page numbers and indexes are made by Word for paper. */
const madeForPaper = /^\s*(?:TOC|TC|PAGE|NUMPAGES|PAGEREF|INDEX|XE|RD|SECTIONPAGES)\b/;
const hyperlink = /^\s*HYPERLINK\s+"([^"]+)"/;

/** A stack for one part; fields may hold others and go on over paragraphs. */
export function fieldStack(): FieldStack {
  const open: { code: string; hasResult: boolean }[] = [];
  return {
    begin: () => open.push({ code: '', hasResult: false }),
    instruction(text) {
      const field = open.at(-1);
      if (field && !field.hasResult) field.code += text;
    },
    separate() {
      const field = open.at(-1);
      if (field) field.hasResult = true;
    },
    end: () => open.pop(),
    isHidden: () => open.some(({ code, hasResult }) => !hasResult || madeForPaper.test(code)),
    href: () =>
      open
        .map(({ code }) => hyperlink.exec(code)?.[1])
        .findLast((address) => address !== undefined),
  };
}
