import type { Root } from 'mdast';
import { shortDigest } from '../digest.ts';
import type { SourceIdentity } from '../raw-article.ts';
import { writeBody } from './body.ts';
import { type FrontmatterFields, writeFrontmatter, writeImportMark } from './frontmatter.ts';

/** The text of an article: frontmatter between fences, then the body. */
export function articleText(fields: FrontmatterFields, body: string): string {
  return `---\n${writeFrontmatter(fields)}---\n\n${body}`;
}

/**
 * The text of an imported article, with the mark that tells a later import what it was made from
 * and whether someone edited it since.
 */
export function importedArticleText(
  fields: FrontmatterFields,
  body: Root,
  identity: SourceIdentity,
): string {
  const text = articleText(fields, writeBody(body));
  const { name, digest } = identity;
  const mark = { source: name, sourceDigest: digest, digest: shortDigest(text) };
  return text.replace(/\n---\n/, () => `\n${writeImportMark(mark)}---\n`);
}

/**
 * The digest that an article's text has without the importer's mark; it differs from the one in
 * the mark once anything else was edited.
 */
export function digestWithoutMark(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  const end = lines.indexOf('\n---\n', 3);
  const head = end < 0 ? lines : lines.slice(0, end + 1);
  const bare = head.replace(/^importedFrom:\n(?:[ \t]+.*\n)*/m, '');
  return shortDigest(bare + lines.slice(head.length));
}
