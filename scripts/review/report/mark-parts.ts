import { escapeHtml } from '../../../src/arabic/escape-html.ts';
import { showUnseen } from '../../../src/i18n/problems/shown-value.ts';
import { isSafeUrl } from '../../../src/mdx/safe-url.ts';
import type { Word } from '../diff/block.ts';
import type { Part } from '../diff/diff-words.ts';

/** Escapes a text of an article for the report; what nobody sees is spelt out. */
export function escapeShown(text: string): string {
  return escapeHtml(showUnseen(text));
}

const elements = { same: '', added: 'ins', removed: 'del' } as const;

/** Formats words with what was added in `ins` and what was removed in `del`. */
export function formatParts(parts: readonly Part[]): string {
  return parts
    .map(({ state, words }, at) => {
      const space = at > 0 && words[0]?.isJoined !== true ? ' ' : '';
      const element = elements[state];
      const html = formatWords(words);
      return space + (element ? `<${element}>${html}</${element}>` : html);
    })
    .join('');
}

/** Formats words with their markup; words beside one another share it. */
export function formatWords(words: readonly Word[]): string {
  let html = '';
  let open = '';
  let text = '';
  const close = () => {
    html += wrap(text, open);
    text = '';
  };
  for (const [at, word] of words.entries()) {
    const space = at > 0 && !word.isJoined ? ' ' : '';
    if (word.mark === open) text += space + escapeShown(word.text);
    else {
      close();
      html += space;
      open = word.mark;
      text = escapeShown(word.text);
    }
  }
  close();
  return html;
}

/** @param mark Markup from outside in, a line each. */
function wrap(html: string, mark: string): string {
  if (html === '' || mark === '') return html;
  return mark.split('\n').reduceRight((inner, each) => {
    if (!each.startsWith('a ')) return `<${each}>${inner}</${each}>`;
    const address = each.slice(2);
    // Links within the site lead nowhere from a file on a disk.
    if (!/^https?:/i.test(address) || !isSafeUrl(address)) {
      return `<span class="link" title="${escapeShown(address)}">${inner}</span>`;
    }
    return `<a href="${escapeHtml(address)}" title="${escapeShown(address)}" rel="noopener noreferrer nofollow">${inner}</a>`;
  }, html);
}
