import type { DifferenceList } from './difference.ts';
import { flowOf } from './flow.ts';
import type { FlowToken } from './flow-token.ts';
import type { ProofSides } from './proof-sides.ts';

/** Share of a link's words that must be in the article for the link to be compared. */
const leastShare = 0.5;

/** Reports links that were lost, or that have another target than in the source. */
export function compareLinks(sides: ProofSides, differences: DifferenceList): void {
  // A headline may lead to its own page, and what was left out says so itself.
  const title = wordsOf(sides.result.filter(({ block }) => block.zone === 'title'));
  const leftOut = sides.article.raw.leftOut.map(({ text }) => wordsOf(flowOf(text)));
  const unlinked = new Set([title, ...leftOut]);
  for (const { href, from, to } of findLinkRuns(sides.tokens)) {
    const run = sides.tokens.slice(from, to);
    const arrived = run.flatMap((_, index) => resultOf(sides, from + index) ?? []);
    const [first] = arrived;
    if (!first) continue;
    if (href === undefined) {
      for (const { text, href: made } of newLinks(arrived)) {
        if (isEmptyLink(made)) differences.add('changed-links', `${text} () → ${made}`);
      }
      continue;
    }
    if (arrived.length < leastShare * run.length || unlinked.has(wordsOf(run))) continue;
    const made = arrived.find((token) => token.href !== undefined)?.href;
    if (made === undefined) {
      if (isAddress(href) && arrived.some(({ text }) => text.length > 3))
        differences.add('lost-links', `${wordsOf(arrived)} (${href})`);
    } else if (isEmptyLink(made) || !isSame(href, made)) {
      differences.add('changed-links', `${first.text} (${href}) → ${made}`);
    }
  }
}

/** Groups adjacent tokens with the same link target, or with none. */
function findLinkRuns(tokens: readonly FlowToken[]) {
  const runs: { href: string | undefined; from: number; to: number }[] = [];
  for (const [index, { href }] of tokens.entries()) {
    const last = runs.at(-1);
    if (last && last.href === href) last.to = index + 1;
    else runs.push({ href, from: index, to: index + 1 });
  }
  return runs;
}

/** What became of a token, where it stands in order and in the text: a headline cannot hold a link. */
function resultOf(
  { tokens, result, comparison, isOfArticle }: ProofSides,
  index: number,
): FlowToken | undefined {
  if (!tokens[index] || !isOfArticle[index] || comparison.moved[index]) return undefined;
  const other = result[comparison.places[index] ?? -1];
  return other?.block.zone === 'title' ? undefined : other;
}

function newLinks(tokens: readonly FlowToken[]): { text: string; href: string }[] {
  return tokens.flatMap(({ text, href }, index) =>
    href !== undefined && href !== tokens[index - 1]?.href ? [{ text, href }] : [],
  );
}

function wordsOf(tokens: readonly FlowToken[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

function isAddress(href: string): boolean {
  const address = href.trim();
  return address !== '' && address !== '#' && !/^(?:javascript|data|file|about):/i.test(address);
}

/** Relative to nothing, or with a mark of the sentence at its end. */
function isEmptyLink(href: string): boolean {
  return /[،؛؟»”]$/u.test(decodeHref(href)) || !/^(?:[a-z][a-z\d+.-]*:|[/#?.])/i.test(href);
}

function isSame(from: string, to: string): boolean {
  if (from.startsWith('ref:')) return true;
  // Fragments are compared by the words of their headings.
  if (from.startsWith('#') && to.startsWith('#')) return true;
  const [a, b] = [normalizeHref(from), normalizeHref(to)];
  return (
    a === b || b.endsWith(a.replace(/^(?:\.{1,2}\/)+/, '/')) || a.includes('{') || b.startsWith('/')
  );
}

function normalizeHref(href: string): string {
  return decodeHref(href.trim())
    .replace(/^https?:/i, '')
    .replace(/\/(?=$|[?#])/, '')
    .toLowerCase();
}

function decodeHref(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
