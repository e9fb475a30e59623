import type { Nodes, Root } from 'mdast';
import { plainText } from '../../../../src/convert/plain-text.ts';
import { reason } from '../../../../src/convert/reason.ts';
import type { CleaningStep } from '../../../../src/i18n/commands/import-reasons.ts';
import type { RawArticle } from '../../raw-article.ts';
import { invisibleStep } from './invisible.ts';
import { isForeignKeyboard, keyboardLetters } from './keyboard-letters.ts';
import { latinPunctuation } from './latin-punctuation.ts';
import { nfc } from './nfc.ts';
import { presentationForms } from './presentation-forms.ts';
import { changeUnguarded } from './protected-ranges.ts';
import { spaceBeforePunctuation, spaces } from './spaces.ts';
import { straightQuotes } from './straight-quotes.ts';
import { tatweel } from './tatweel.ts';
import type { TextContext, TextStep } from './text-step.ts';

/** In order: quotes early, as they protect their content; characters before letters and marks. */
const textSteps: readonly TextStep[] = [
  invisibleStep,
  straightQuotes,
  presentationForms,
  nfc,
  tatweel,
  keyboardLetters,
  spaces,
  spaceBeforePunctuation,
  latinPunctuation,
];

/** Elements with quoted or scriptural text, which must not change. */
const quoting = new Set(['Quote', 'Verse', 'Poem', 'q']);

/**
 * Cleans the text of an article (body, title, description, captions) with these steps, and counts
 * the text nodes that each step changed. Code, addresses, Latin runs, the Qur'an and quotations
 * do not change, except that invisible characters are removed.
 */
export function cleanText(article: RawArticle, wanted: ReadonlySet<CleaningStep>): RawArticle {
  const steps = textSteps.filter(({ name }) => wanted.has(name));
  const cleaner = new TextCleaner(steps, {
    lang: article.lang ?? 'ar',
    isForeignKeyboard: isForeignKeyboard(
      [article.title, ...article.body.children.map(plainText)].join('\n'),
    ),
  });
  const line = (text: string) => cleaner.text(text, false).trim();
  const optional = (text: string | undefined) => (text === undefined ? undefined : line(text));
  // Names, like quotations, do not change.
  const name = (text: string) => cleaner.text(text, true).trim();
  const { image } = article;
  const cleaned: RawArticle = {
    ...article,
    title: line(article.title),
    description: optional(article.description),
    credit: article.credit === undefined ? undefined : name(article.credit),
    publisher: article.publisher && { ...article.publisher, name: name(article.publisher.name) },
    sectionName: article.sectionName === undefined ? undefined : name(article.sectionName),
    tagNames: article.tagNames.map(name),
    authorNames: article.authorNames.map(name),
    image: image && {
      ...image,
      alt: optional(image.alt),
      caption: optional(image.caption),
      credit: optional(image.credit),
    },
    body: cleaner.body(article.body),
  };
  const notes = steps.flatMap(({ name }) => {
    const count = cleaner.counts.get(name) ?? 0;
    return count > 0 ? [reason('text-cleaned', { step: name, count })] : [];
  });
  return { ...cleaned, notes: [...article.notes, ...notes] };
}

class TextCleaner {
  readonly counts = new Map<CleaningStep, number>();
  readonly #steps: readonly TextStep[];
  /** Of the text that is being cleaned. */
  #context: TextContext;

  constructor(steps: readonly TextStep[], context: TextContext) {
    this.#steps = steps;
    this.#context = context;
  }

  text(text: string, isQuoted: boolean): string {
    let current = text;
    for (const { name, isEverywhere, apply } of this.#steps) {
      if (isQuoted && !isEverywhere) continue;
      const context = this.#context;
      const next = isEverywhere
        ? apply(current, context)
        : changeUnguarded(current, (free) => apply(free, context), name === 'straight-quotes');
      if (next === current) continue;
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
      current = next;
    }
    return current;
  }

  body(root: Root): Root {
    return this.#node(root, false) as Root;
  }

  #node(node: Nodes, isQuoted: boolean): Nodes {
    const around = this.#context;
    this.#context = contextOf(node, around);
    const cleaned = this.#inContext(node, isQuoted);
    this.#context = around;
    return cleaned;
  }

  #inContext(node: Nodes, isQuoted: boolean): Nodes {
    if (node.type === 'text') return { ...node, value: this.text(node.value, isQuoted) };
    if (node.type === 'code' || node.type === 'inlineCode') {
      return { ...node, value: this.text(node.value, true) };
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const quotes = isQuoted || quoting.has(node.name ?? '');
      const attributes = node.attributes.map((attribute) =>
        attribute.type === 'mdxJsxAttribute' &&
        typeof attribute.value === 'string' &&
        !/^(?:src|url|code)$/.test(attribute.name)
          ? { ...attribute, value: this.text(attribute.value, isQuoted) }
          : attribute,
      );
      return { ...node, attributes, children: this.#all(node.children, quotes) } as Nodes;
    }
    if (!('children' in node)) return node;
    const quotes = isQuoted || node.type === 'blockquote';
    return { ...node, children: this.#all(node.children, quotes) } as Nodes;
  }

  #all(nodes: readonly Nodes[], isQuoted: boolean): Nodes[] {
    return nodes.map((node) => this.#node(node, isQuoted));
  }
}

/** Text in `Lang` has its own language. */
function contextOf(node: Nodes, around: TextContext): TextContext {
  if (!('name' in node) || node.name !== 'Lang' || !('attributes' in node)) return around;
  const code = node.attributes.find((found) => 'name' in found && found.name === 'code')?.value;
  return typeof code === 'string' ? { ...around, lang: code } : around;
}
