import type { TextFlow } from '../flow.ts';
import { addHtml } from './html-flow.ts';

/** What Liquid, Hugo and kramdown would replace. */
const templates = /\{\{[<%]?[^{}\n]*[%>]?\}\}|\{%[^{}\n]*%\}|\{[:.#][^{}\n]*\}/g;
const image =
  /!\[([^[\]\n]*)\](?:\(([^()\s]*(?:\([^()]*\)[^()\s]*)*)(?:\s+["'][^"'\n]*["'])?\s*\)|\[[^\]\n]*\])/g;
const noteMark = /\[\^[^[\]\s]+\]/g;

/**
 * Adds one line of Markdown without the marks of its blocks: links give their words with their
 * address, pictures a picture, marks of notes a mark; what is code stays as it is.
 */
export function addMarkdownLine(
  flow: TextFlow,
  line: string,
  targets: ReadonlyMap<string, string>,
): void {
  for (const [index, part] of line.split(/((?<!`)`+[^`]+`+)/).entries()) {
    if (index % 2 === 1) {
      flow.text(part.replace(/^`+|(?<!`)`+$/g, ''));
      continue;
    }
    addProse(flow, part, targets);
  }
}

function addProse(flow: TextFlow, prose: string, targets: ReadonlyMap<string, string>): void {
  const bare = prose
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)
    .replace(
      image,
      (_, alt: string, src?: string) =>
        `<img src="${escapeText(src ?? '')}" alt="${escapeText(alt)}"/>`,
    )
    .replace(noteMark, '<note-mark/>')
    .replace(/<((?:https?|mailto):[^<>\s]+)>/g, (_, address: string) =>
      escapeText(address.replace('mailto:', '')),
    )
    .replace(
      /\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\](?:\(((?:[^()\n]|\([^()\n]*\))*)\)|\[([^\]\n]*)\])/g,
      (all, words: string, inline?: string, name?: string) => {
        const target =
          inline === undefined ? targets.get((name || words).toLowerCase()) : destinationOf(inline);
        if (target === undefined) return all;
        return `<a href="${escapeText(addressOf(target))}">${words}</a>`;
      },
    )
    .replace(/\[([^[\]\n]+)\]/g, (all, words: string) => {
      const target = targets.get(words.toLowerCase());
      return target === undefined ? all : `<a href="${escapeText(target)}">${words}</a>`;
    })
    .replace(templates, (template) => {
      flow.unsaid.push(template);
      return '';
    })
    // Marks of emphasis join what they stand between.
    .replace(
      /\*+|~{1,2}|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu,
      (marks, at: number, all: string) =>
        /^\*+$/.test(marks) &&
        /^\s$/.test(all[at - 1] ?? ' ') &&
        /^\s$/.test(all[at + marks.length] ?? ' ')
          ? marks
          : '<b></b>',
    );
  addHtml(flow, bare);
}

/** A link's address without brackets around it and the title after it. */
function destinationOf(inside: string): string {
  const trimmed = inside.trim();
  if (trimmed.startsWith('{{')) return trimmed;
  return (trimmed.split(/\s/)[0] ?? '').replace(/^<|>$/g, '');
}

/** Hugo's own links name a file. */
function addressOf(target: string): string {
  const [, file] = /\{\{[<%]\s*(?:rel)?ref\s+["']?([^"'\s>%]+)/.exec(target) ?? [];
  return file === undefined ? target : `ref:${file}`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
