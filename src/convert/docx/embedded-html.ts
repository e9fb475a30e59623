import { declaredEncoding } from '../encoding/declared-encoding.ts';
import { latin1Bytes, latin1Text } from '../encoding/latin1.ts';
import { escapeHtml } from '../tags/escape-html.ts';

/** An article has not this much; more would keep the parser busy. */
const largest = 4 * 1024 * 1024;

/** Decodes bytes of an unknown encoding. `declared` is what the text says of itself. */
export type DecodeText = (bytes: Uint8Array, declared?: string) => string;

/**
 * A text that a program put into a document as it was (`w:altChunk`, ECMA-376 part 1, 17.17.2), for
 * Word to convert: HTML, plain text, or a web archive (MHTML, RFC 2557) with one of these.
 *
 * @param part Its name in the package.
 * @returns HTML; nothing for other formats.
 */
export function embeddedHtml(
  part: string,
  bytes: Uint8Array,
  decode: DecodeText,
): string | undefined {
  if (bytes.length > largest) return undefined;
  if (/\.mht(?:ml)?$/i.test(part)) return archivedHtml(latin1Text(bytes), decode);
  if (/\.x?html?$/i.test(part)) return htmlIn(bytes, decode);
  return /\.txt$/i.test(part) ? paragraphs(decode(bytes)) : undefined;
}

function htmlIn(bytes: Uint8Array, decode: DecodeText): string {
  return decode(bytes, declaredEncoding(latin1Text(bytes)));
}

function paragraphs(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}

/** @param archive Its bytes as Latin-1, as MIME counts them. */
function archivedHtml(archive: string, decode: DecodeText): string | undefined {
  const [, quoted, bare] = /boundary=(?:"([^"\r\n]+)"|([^\s;]+))/i.exec(archive) ?? [];
  const boundary = quoted ?? bare;
  const parts = boundary === undefined ? [archive] : archive.split(`--${boundary}`).slice(1);
  for (const part of parts) {
    const headEnd = /\r?\n\r?\n/.exec(part);
    if (!headEnd) continue;
    const head = part.slice(0, headEnd.index);
    const isHtml = /^content-type:\s*text\/html\b/im.test(head);
    if (!isHtml && !/^content-type:\s*text\/plain\b/im.test(head)) continue;
    const [, encoding = ''] = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head) ?? [];
    const bytes = decodeBody(part.slice(headEnd.index + headEnd[0].length), encoding);
    return isHtml ? htmlIn(bytes, decode) : paragraphs(decode(bytes));
  }
  return undefined;
}

/** What a transfer encoding of MIME (RFC 2045, 6) made of some bytes. */
function decodeBody(body: string, encoding: string): Uint8Array {
  if (/^base64$/i.test(encoding)) return latin1Bytes(decodeBase64(body));
  if (!/^quoted-printable$/i.test(encoding)) return latin1Bytes(body);
  const text = body
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return latin1Bytes(text);
}

/** Ignores what is no digit, as MIME wants it, and half a byte at the end. */
function decodeBase64(text: string): string {
  const [before = ''] = text.split('=', 1);
  const digits = before.replace(/[^A-Za-z\d+/]/g, '');
  return atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
}
