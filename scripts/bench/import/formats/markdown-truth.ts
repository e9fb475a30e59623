import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { wordsOfHtml } from '../../../../src/convert/html/words-of-html.ts';
import type { Expectation } from '../expectation.ts';

/**
 * What a Markdown post with YAML front matter says, found the plainest way, without our own
 * Markdown reader: marks, tags of templates and addresses are taken out, the words stay.
 */
export async function markdownTruth(path: string): Promise<Expectation> {
  const source = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const head = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source);
  // Line by line, for real front matter is often broken YAML further down.
  const field = (name: string) => {
    const [, value = ''] =
      new RegExp(`^${name}:[ \\t]*([\\s\\S]*)`, 'm').exec(head?.[1] ?? '') ?? [];
    const [, , quoted] = /^(["'])([\s\S]*?)\1[ \t]*$/m.exec(value) ?? [];
    const text = /^["']/.test(value) ? quoted : value.split('\n')[0];
    return text?.replace(/\s+/gu, ' ').trim() || undefined;
  };
  const [title, date] = [field('title'), field('date')];
  const day = /^(\d{4}-\d{2}-\d{2})-/.exec(basename(path))?.[1];
  return {
    title,
    date: date?.slice(0, 10) ?? day,
    text: wordsOf(source.slice(head?.[0].length ?? 0)),
    unsaid: findAltTexts(source),
  };
}

function wordsOf(body: string): string {
  const bare = body
    // The language of a block of code is no word of it, and what looks like tags in it is.
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n([\s\S]*?)^ {0,3}\1/gm, (_, _mark, code: string) =>
      escapeMarkup(code),
    )
    .replace(/`[^`\n]+`/g, escapeMarkup)
    .replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, ' ')
    .replace(/^ {0,3}\[[^\]\n]+\]:\s.*$/gm, ' ')
    .replace(/\{:[^}\n]*\}/g, ' ')
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, ' ')
    .replace(/\]\((?:[^()\n]|\([^()\n]*\))*\)/g, ']')
    .replace(/\]\[[^\]\n]*\]/g, ']')
    .replace(/<(https?:[^>\s]+)>/g, ' $1 ')
    .replace(/\[\^[^\]]+\]:?/g, ' ')
    .replace(/^\s*\d+\.\s/gm, ' ');
  return wordsOfHtml(fromHtml(bare, { fragment: true }));
}

function escapeMarkup(code: string): string {
  return code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('[', '&#91;');
}

/** Alternative texts, which stand for pictures that did not come along. */
function findAltTexts(source: string): string {
  const alts = [...source.matchAll(/!\[([^\]]*)\]|\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return alts
    .map(([, ofMarkdown, double, single]) => ofMarkdown ?? double ?? single ?? '')
    .join('\n');
}
