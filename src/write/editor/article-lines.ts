import { type Range, RangeSet } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  Direction,
  EditorView,
  type PluginValue,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

/*
 * How the lines of an article look while it is written. Each takes its direction from its first
 * strong letter. Markup is left-to-right within it: tags, addresses and code are isolated, as else
 * their brackets would be mirrored and their parts reordered. Markdown is shown quietly, by patterns
 * of one line: a parser of it would weigh more than the whole of the page's own code.
 */

/** A kind of line, by its beginning. */
const lineKinds: readonly [start: RegExp, className: string][] = [
  [/^#{1,6} /, 'cm-heading'],
  [/^ {0,3}>/, 'cm-quotation'],
];
const lineOf = (className: string) =>
  Decoration.line({ class: className, attributes: { dir: 'auto' } });
const plainLine = Decoration.line({ attributes: { dir: 'auto' } });
const lines = lineKinds.map(([start, className]) => [start, lineOf(className)] as const);
const hasLetter = /\p{L}/u;

const strong = Decoration.mark({ class: 'cm-strong' });
const isolate = Decoration.mark({
  class: 'cm-code',
  attributes: { dir: 'ltr' },
  bidiIsolate: Direction.LTR,
});

/** Code, tags, destinations of links, bare addresses; each part is bounded, so it is linear. */
const leftToRight =
  /`[^`\n]{1,200}`|<\/?[A-Za-z][^<>\n]{0,300}>|(?<=\]\()[^()\s]{1,500}(?=\))|https?:\/\/[^\s<>()«»]{1,500}/g;
const strongText = /\*\*[^*\n]{1,500}\*\*/g;

/** The parts of a line that are written from left to right. */
export function findLeftToRight(line: string): { from: number; to: number }[] {
  return findParts(line, leftToRight);
}

function findParts(line: string, pattern: RegExp): { from: number; to: number }[] {
  return [...line.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
}

class ArticleLines implements PluginValue {
  looks: DecorationSet = RangeSet.empty;
  isolates: DecorationSet = RangeSet.empty;

  constructor(view: EditorView) {
    this.#decorate(view);
  }

  update({ docChanged, viewportChanged, view }: ViewUpdate): void {
    if (docChanged || viewportChanged) this.#decorate(view);
  }

  #decorate(view: EditorView): void {
    const looks: Range<Decoration>[] = [];
    const isolates: Range<Decoration>[] = [];
    for (const { from, to } of view.visibleRanges) {
      for (let at = from; at <= to; ) {
        const { from: start, to: end, text } = view.state.doc.lineAt(at);
        const [, kind = plainLine] = lines.find(([pattern]) => pattern.test(text)) ?? [];
        // `auto` takes a line without letters for left-to-right, and the cursor with it; without a
        // direction of its own it has that of the page.
        if (hasLetter.test(text)) looks.push(kind.range(start));
        for (const part of findParts(text, strongText)) {
          looks.push(strong.range(start + part.from, start + part.to));
        }
        for (const part of findLeftToRight(text)) {
          isolates.push(isolate.range(start + part.from, start + part.to));
        }
        at = end + 1;
      }
    }
    this.looks = Decoration.set(looks, true);
    this.isolates = Decoration.set(isolates);
  }
}

/** The looks of an article's lines, with direction by line and isolated markup. */
export const articleLines = [
  EditorView.perLineTextDirection.of(true),
  ViewPlugin.fromClass(ArticleLines, {
    provide: (plugin) => [
      EditorView.decorations.of((view) => view.plugin(plugin)?.looks ?? RangeSet.empty),
      EditorView.decorations.of((view) => view.plugin(plugin)?.isolates ?? RangeSet.empty),
      EditorView.bidiIsolatedRanges.of((view) => view.plugin(plugin)?.isolates ?? RangeSet.empty),
    ],
  }),
];
