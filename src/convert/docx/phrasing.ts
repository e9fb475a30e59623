import type { PhrasingContent } from 'mdast';
import { isSafeUrl } from '../../mdx/safe-url.ts';
import type { InlinePiece, PieceFormat } from './inline-piece.ts';

type TextPiece = Extract<InlinePiece, { kind: 'text' }>;

/** Makes a footnote's place of a note that the document has; nothing of one that it lacks. */
export type NoteLabel = (id: string) => string | undefined;

/**
 * Writes the pieces of a paragraph as Markdown's inline content. Word cuts text into runs at every
 * correction, so neighbours that look alike are joined first, and the space between two bold words
 * is bold; space at the edge of what is bold stands outside, where Markdown wants it.
 */
export function phrasingOf(
  pieces: readonly InlinePiece[],
  noteLabel: NoteLabel,
): PhrasingContent[] {
  const written = pieces.filter(({ kind }) => kind !== 'picture');
  return nest(joinPieces(written), ['href', 'bold', 'italic', 'struck', 'position'], noteLabel);
}

function joinPieces(pieces: readonly InlinePiece[]): InlinePiece[] {
  const result: InlinePiece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = result.at(-1);
    if (piece.kind !== 'text' || before?.kind !== 'text') {
      result.push(piece);
      continue;
    }
    const after = pieces[index + 1];
    const isBlank = piece.text.trim() === '';
    const looksLikeNext = after?.kind === 'text' && looksAlike(before, after);
    if (looksAlike(before, piece) || (isBlank && looksLikeNext)) {
      result[result.length - 1] = { ...before, text: before.text + piece.text };
    } else result.push(piece);
  }
  return result;
}

function looksAlike(a: TextPiece, b: TextPiece): boolean {
  const keys = ['bold', 'italic', 'struck', 'position'] as const;
  return a.href === b.href && keys.every((key) => a.format[key] === b.format[key]);
}

type Layer = 'href' | keyof PieceFormat;

function nest(
  pieces: readonly InlinePiece[],
  [layer, ...deeper]: readonly Layer[],
  noteLabel: NoteLabel,
): PhrasingContent[] {
  if (layer === undefined) return pieces.flatMap((piece) => leaf(piece, noteLabel));
  const groups: { value: string | boolean | undefined; pieces: InlinePiece[] }[] = [];
  for (const piece of pieces) {
    const value =
      piece.kind !== 'text' ? undefined : layer === 'href' ? piece.href : piece.format[layer];
    const last = groups.at(-1);
    if (last && (last.value || undefined) === (value || undefined)) last.pieces.push(piece);
    else groups.push({ value, pieces: [piece] });
  }
  return groups.flatMap(({ value, pieces: group }) => {
    if (!value) return nest(group, deeper, noteLabel);
    const { before, inside, after } = withoutEdges(group);
    const children = nest(inside, deeper, noteLabel);
    return [...text(before), ...wrapPhrasing(layer, value, children), ...text(after)];
  });
}

function wrapPhrasing(
  layer: Layer,
  value: string | boolean,
  children: PhrasingContent[],
): PhrasingContent[] {
  if (children.length === 0) return [];
  if (layer === 'href') {
    const url = String(value);
    return isSafeUrl(url) ? [{ type: 'link', url, children }] : children;
  }
  if (layer === 'bold') return [{ type: 'strong', children }];
  if (layer === 'italic') return [{ type: 'emphasis', children }];
  if (layer === 'struck') return [{ type: 'delete', children }];
  const name = value === 'superscript' ? 'sup' : 'sub';
  return [{ type: 'mdxJsxTextElement', name, attributes: [], children }];
}

/** White space at the edges of a group, apart from the rest. */
function withoutEdges(group: readonly InlinePiece[]) {
  const inside = [...group];
  const first = inside[0];
  let before = '';
  if (first?.kind === 'text') {
    const rest = first.text.trimStart();
    before = first.text.slice(0, first.text.length - rest.length);
    inside[0] = { ...first, text: rest };
  }
  const last = inside.at(-1);
  let after = '';
  if (last?.kind === 'text') {
    const rest = last.text.trimEnd();
    after = last.text.slice(rest.length);
    inside[inside.length - 1] = { ...last, text: rest };
  }
  return {
    before,
    inside: inside.filter((piece) => piece.kind !== 'text' || piece.text !== ''),
    after,
  };
}

function leaf(piece: InlinePiece, noteLabel: NoteLabel): PhrasingContent[] {
  if (piece.kind === 'break') return [{ type: 'break' }];
  if (piece.kind === 'text') return text(piece.text);
  if (piece.kind === 'picture') return [];
  const label = noteLabel(piece.id);
  return label === undefined ? [] : [{ type: 'footnoteReference', identifier: label, label }];
}

function text(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
