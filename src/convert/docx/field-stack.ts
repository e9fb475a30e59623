import { childElements, type XmlElement } from '../xml/xml-element.ts';
import { isRemoved } from './revisions.ts';

/** Follows the fields of a document: `{ HYPERLINK "https://…" }` with what they show. */
export interface FieldStack {
  begin(): void;
  instruction(text: string): void;
  separate(): void;
  /** @returns Its code, where Word draws what that says, whatever the result. */
  end(): string | undefined;
  /** Whether what stands here is a field's code, or a result that is no text of the article. */
  isHidden(): boolean;
  /** Which result that is no text of the article is shown here. */
  lostResult(): 'contents' | 'page-number' | undefined;
  /** Where the text inside leads. */
  href(): string | undefined;
}

/** Contents, page numbers and indexes are made by Word for paper. */
const contents = /^\s*(?:TOC|TC|INDEX|XE|RD|TA|TOA)\b/i;
const pageNumber = /^\s*(?:PAGE|NUMPAGES|PAGEREF|SECTIONPAGES)\b/i;
const drawn = /^\s*(?:SYMBOL|EQ)\b/i;
const hyperlink = /^\s*HYPERLINK\s+(?:"([^"]+)"|([^\s"\\]\S*))/i;
const anchor = /\\l\s+"([^"]+)"/i;

/** A stack for one part; fields may hold others and go on over paragraphs. */
export function fieldStack(): FieldStack {
  const open: { code: string; hasResult: boolean }[] = [];
  const isMadeForPaper = (code: string) => contents.test(code) || pageNumber.test(code);
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
    end() {
      const field = open.pop();
      return field && drawn.test(field.code) ? field.code : undefined;
    },
    isHidden: () =>
      open.some(({ code, hasResult }) => !hasResult || isMadeForPaper(code) || drawn.test(code)),
    lostResult() {
      if (open.some(({ hasResult }) => !hasResult)) return undefined;
      const lost = open.find(({ code }) => isMadeForPaper(code));
      return lost && (contents.test(lost.code) ? 'contents' : 'page-number');
    },
    href: () => open.map(({ code }) => addressIn(code)).findLast((address) => address),
  };
}

function addressIn(code: string): string | undefined {
  const match = hyperlink.exec(code);
  const address = match?.[1] ?? match?.[2];
  const place = anchor.exec(code)?.[1];
  return address !== undefined && place !== undefined ? `${address}#${place}` : address;
}

/**
 * The beginnings of fields (`w:fldChar`) that never end, as programs leave them behind: they would
 * hide all of the document after them.
 *
 * @param root Of a part.
 */
export function findUnclosedFields(root: XmlElement): ReadonlySet<XmlElement> {
  const open: XmlElement[] = [];
  const walk = (parent: XmlElement): void => {
    for (const element of childElements(parent)) {
      if (isRemoved(element)) continue;
      const type = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined;
      if (type === 'begin') open.push(element);
      else if (type === 'end') open.pop();
      walk(element);
    }
  };
  walk(root);
  return new Set(open);
}
