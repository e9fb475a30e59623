import { foldAlef } from '../../src/check/lexicon/word-paths.ts';
import type { FormCounts } from './count-forms.ts';

const prefixes = /^[وف](?=.{3})/;

/**
 * Learns which words have a hamza on an alef within them, such as رأس and قرآن.
 *
 * @returns By the folded word and `.`: twice the place of that alef in base 36, odd for آ.
 */
export function learnInner(counts: FormCounts, leastCount: number): Map<string, string> {
  const byFold = new Map<string, [form: string, count: number][]>();
  for (const [form, count] of counts) {
    if (form.length < 3 || form.length > 17) continue;
    const folded = foldAlef(form);
    const forms = byFold.get(folded) ?? [];
    forms.push([form, count]);
    byFold.set(folded, forms);
  }
  const found = new Map<string, string>();
  for (const [folded, forms] of byFold) {
    const decision = decideInner(folded, forms, leastCount);
    if (decision !== undefined) found.set(`${folded}.`, decision);
  }
  // What is known without the conjunction need not be said with it.
  for (const [path, decision] of found) {
    const bare = path.replace(prefixes, '');
    const moved = (Number.parseInt(decision, 36) - 2 * (path.length - bare.length)).toString(36);
    if (bare !== path && found.get(bare) === moved) found.delete(path);
  }
  return found;
}

function decideInner(
  folded: string,
  forms: readonly (readonly [form: string, count: number])[],
  leastCount: number,
): string | undefined {
  const all = forms.reduce((sum, [, count]) => sum + count, 0);
  const [best = '', most = 0] = forms.toSorted(([, a], [, b]) => b - a)[0] ?? [];
  // بدا and بدأ are both words: at the end an alef by itself says more.
  const purity = /[أآ]$/.test(best) ? 0.98 : 0.92;
  if (most < leastCount || most < purity * all) return undefined;
  const places = [...best.matchAll(/(?<!^|^[وفبكلس]|ال|لل)[أآ]/g)];
  const [place] = places;
  if (!place || places.length > 1 || folded.length > 17) return undefined;
  return (place.index * 2 + (place[0] === 'آ' ? 1 : 0)).toString(36);
}
