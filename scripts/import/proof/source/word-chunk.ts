import { decodeBytes } from './decode-bytes.ts';

/**
 * The text that a part of another format holds, as HTML: a page, lines, or the first text of a web
 * archive; nothing for documents of their own.
 */
export function chunkHtml(part: string, bytes: Uint8Array): string | undefined {
  const kind = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  if (kind === 'txt') return linesToHtml(decodeBytes(bytes));
  if (kind === 'htm' || kind === 'html' || kind === 'xhtml') return decodeBytes(bytes);
  if (kind !== 'mht' && kind !== 'mhtml') return undefined;
  const pieces = Buffer.from(bytes)
    .toString('latin1')
    .split(/^(?=content-type:\s*text\/)/im);
  const piece = pieces[1] ?? '';
  const end = piece.search(/\r?\n\r?\n/);
  const head = piece.slice(0, end).toLowerCase();
  const body = (piece.slice(end).split(/^--[^\n]{8,}$/m)[0] ?? '').trim();
  const text = decodeBytes(decodeTransfer(body, head));
  return head.startsWith('content-type: text/plain') ? linesToHtml(text) : text;
}

function decodeTransfer(body: string, head: string): Uint8Array {
  if (head.includes('base64')) return Buffer.from(body, 'base64');
  if (!head.includes('quoted-printable')) return Buffer.from(body, 'latin1');
  const bytes = body
    .replace(/=\r?\n/g, '')
    .split('=')
    .map((part, index) =>
      index === 0
        ? part
        : String.fromCharCode(Number.parseInt(part.slice(0, 2), 16)) + part.slice(2),
    );
  return Buffer.from(bytes.join(''), 'latin1');
}

function linesToHtml(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<p>${safe.split(/\r\n?|\n/).join('</p><p>')}</p>`;
}
