import type { ElementContent } from 'hast';
import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent } from 'mdast';
import { h } from '../hast.ts';
import { ayah, required, text } from './attribute-types.ts';
import { type ElementDefinition, wordsOf } from './element-definition.ts';

const opening = '\uFD3F';
const closing = '\uFD3E';

/**
 * `<Verse surah="البقرة" ayah="255">` … `</Verse>`: a Qur'anic text in ornate brackets ﴿ ﴾ with its
 * place after it. Not one character of the text is touched; brackets that are there are kept.
 */
export const verse: ElementDefinition = {
  name: 'Verse',
  place: 'block',
  styles: 'verse',
  attributes: { surah: required(text), ayah: required(ayah) },
  content: 'blocks',
  checkContent(element, report) {
    for (const child of element.children) {
      if (!isParagraph(child)) report.misplaced(child);
      else for (const node of child.children) if (!isPlain(node)) report.misplaced(node);
    }
  },
  render(element, state, { labels }) {
    const paragraphs = element.children.filter(isParagraph);
    const contents = paragraphs.map((paragraph): (ElementContent | string)[] =>
      state.all(paragraph),
    );
    const first = contents[0];
    const last = contents.at(-1);
    if (!first || !last) return [];
    if (!startsWith(first, opening)) first.unshift(opening);
    if (!endsWith(last, closing)) last.push(closing);
    const surah = wordsOf(element, 'surah');
    const verses = wordsOf(element, 'ayah');
    const reference = surah && verses ? labels.verseReference(surah, verses) : surah;
    return [
      h('blockquote', { className: ['verse'] }, [
        ...contents.map((content) => h('p', { lang: 'ar', dir: 'rtl' }, content)),
        ...(reference ? [h('footer', { className: ['verse-reference'] }, [reference])] : []),
      ]),
    ];
  },
};

function isParagraph(node: BlockContent | DefinitionContent | PhrasingContent): node is Paragraph {
  return node.type === 'paragraph';
}

function isPlain({ type }: PhrasingContent): boolean {
  return type === 'text' || type === 'break' || type === 'footnoteReference';
}

function startsWith([first]: readonly (ElementContent | string)[], sign: string): boolean {
  return (
    typeof first === 'object' && first.type === 'text' && first.value.trimStart().startsWith(sign)
  );
}

function endsWith(content: readonly (ElementContent | string)[], sign: string): boolean {
  const last = content.at(-1);
  return typeof last === 'object' && last.type === 'text' && last.value.trimEnd().endsWith(sign);
}
