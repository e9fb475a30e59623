import type { ImportReason } from '../../i18n/commands/import-reasons.ts';
import { reason } from '../reason.ts';
import type { ParagraphBlock } from './document-block.ts';
import { isLabelChanged, isListable } from './list-label.ts';
import type { WordDocument } from './read-document.ts';

/** What an editor has to know of how a document was read: nothing is lost, but it looks otherwise. */
export function documentNotes({ blocks, revisions, equations }: WordDocument): ImportReason[] {
  const notes: ImportReason[] = [];
  if (revisions > 0) notes.push(reason('revisions-accepted', { count: revisions }));
  const [example] = equations;
  if (example !== undefined)
    notes.push(reason('equations-as-text', { count: equations.length, example }));
  // Headings and cells have their marks as text.
  const changed = blocks.filter(
    (block): block is ParagraphBlock => block.kind === 'paragraph' && isMarkedOtherwise(block),
  );
  const mark = changed[0]?.mark;
  if (mark) {
    const [before, after] = [mark.label, `${mark.number}.`];
    notes.push(reason('list-marks-changed', { count: changed.length, before, after }));
  }
  return notes;
}

function isMarkedOtherwise({ mark, outlineLevel }: ParagraphBlock): boolean {
  return (
    mark !== undefined &&
    outlineLevel === undefined &&
    isListable(mark, true) &&
    isLabelChanged(mark)
  );
}
