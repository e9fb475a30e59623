import { htmlBody } from '../../../../src/convert/html/html-body.ts';
import { readBack } from '../../../../src/convert/read-back.ts';
import { writeBody } from '../../../../src/convert/write-body.ts';

/** The Markdown that a piece of HTML becomes, which must read back as it was meant. */
export function mdxOfHtml(html: string): string {
  const { body } = htmlBody(html);
  const text = writeBody(body);
  const head = '---\ntitle: عنوان\npublished: 2024-03-05T06:15:00Z\n---\n\n';
  const { failure } = readBack(body, head + text);
  if (failure) throw new Error(JSON.stringify(failure));
  return text.trim();
}
