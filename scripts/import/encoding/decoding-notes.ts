import { reason } from '../../../src/convert/reason.ts';
import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import type { DecodedText } from './decode.ts';

/** Lists what was assumed to decode a source; empty for UTF-8, declared or not. */
export function decodingNotes(decoded: DecodedText): ImportReason[] {
  const { encoding, wrongDeclaration, mixedLines } = decoded;
  const notes: ImportReason[] = [];
  if (wrongDeclaration !== undefined) {
    notes.push(reason('encoding-wrongly-declared', { declared: wrongDeclaration, encoding }));
  } else if (encoding !== 'utf-8') notes.push(reason('encoding-used', { encoding }));
  if (mixedLines.length > 0) notes.push(reason('mixed-encodings', { lines: mixedLines }));
  return notes;
}
