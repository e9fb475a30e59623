import { textRules } from '../../../../src/check/check-text.ts';
import { sourceText } from '../../../../src/check/text/source-text.ts';
import { bodyLabels } from '../../../../src/i18n/body-labels.ts';
import { readArticle } from '../../../../src/loader/read-article.ts';
import { parseArticle } from '../../../../src/mdx/parse-article.ts';
import { renderBody } from '../../../../src/mdx/render-body.ts';
import type { Problem } from '../../../../src/schema/problem.ts';
import { fixText } from '../../../check/fix-text.ts';
import { dangers } from '../allow-list.ts';
import type { Fault, FuzzCase } from '../finding.ts';
import type { FuzzContext } from './context.ts';
import { terminalFaults } from './terminal-faults.ts';
import { withTimeLimit } from './time-limit.ts';

const file = '/content/articles/2024/07/case.mdx';
/** A fix reads the text again and again where some of it would do harm. */
const fixTimes = 10;
const picture = { url: '/media/p.webp', width: 4, height: 3, sources: [] };

interface Compiled {
  html: string;
  /** What a reader sees: letters, marks, digits and signs of the text, without spaces. */
  letters: string;
  problems: Problem[];
}

/** Compiles an article, reads its head, fixes it, and compiles the fixed one. */
export async function tryArticle(
  { data }: FuzzCase,
  { vocabularies }: FuzzContext,
): Promise<Fault[]> {
  const text = String(data);
  const size = text.length;
  const compile = (source: string): Compiled => {
    const plain = source.replace(/^\uFEFF/, '');
    const head = readArticle(plain, '2024/07/case.mdx', 'content/case.mdx', {
      vocabularies,
      timeZone: 'UTC',
    });
    const parsed = parseArticle(plain, 'content/case.mdx');
    const pictures = new Map(parsed.pictures.map(({ src }) => [src, picture]));
    const settings = { base: '/', lang: 'ar', labels: bodyLabels('ar'), digits: 'latn' } as const;
    const { body, problems } = renderBody(parsed, { file, pictures, ...settings });
    return {
      html: body.html,
      letters: body.text.replace(/[\s\p{C}\ufffc\ufffd]/gu, ''),
      problems: [...head.problems, ...parsed.problems, ...problems],
    };
  };
  const compiled = await withTimeLimit('compile', { size }, () => compile(text));
  const before = compiled.result;
  const source = sourceText(file, text);
  const found = textRules.flatMap((rule) => rule(source).map((finding) => finding.problem));
  const fixed = await withTimeLimit('fix', { size, times: fixTimes }, () => fix(text));
  return [
    ...compiled.faults,
    ...fixed.faults,
    ...dangers(before.html).map((what): Fault => ({ kind: 'markup', what })),
    ...terminalFaults([...before.problems, ...found]),
    ...fixFaults(text, fixed.result, before, compile),
    ...wordFaults(text, before, compile),
  ];
}

const fix = (text: string) => fixText(sourceText(file, text), textRules).text;

function fixFaults(
  text: string,
  fixed: string,
  before: Compiled,
  compile: (text: string) => Compiled,
): Fault[] {
  if (fixed === text) return [];
  const faults: Fault[] = [];
  const after = compile(fixed);
  const isOldMac = !text.includes('\n');
  if (!isOldMac && after.letters !== before.letters) {
    faults.push({ kind: 'fix', what: 'the visible text is another' });
  }
  const errors = after.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && before.problems.every(({ severity }) => severity !== 'error')) {
    faults.push({ kind: 'fix', what: `an error that was none: ${errors[0]?.rule}` });
  }
  if (fix(fixed) !== fixed) {
    faults.push({ kind: 'fix', what: 'what was fixed is fixed once more' });
  }
  return faults;
}

/** A word that stands in no dictionary, between two empty lines, is a paragraph of any right article. */
function wordFaults(text: string, before: Compiled, compile: (text: string) => Compiled): Fault[] {
  const isRight = before.problems.every(({ severity }) => severity !== 'error');
  // A comment in braces may go over empty lines, and is not shown.
  if (!isRight || text.includes('{/*') || !text.includes('\n\n')) return [];
  const lines = text.split('\n\n');
  const place = text.length % lines.length;
  const head = lines.findIndex((part) => /^---[ \t]*$/m.test(part.slice(4)));
  if (head < 0 || place <= head) return [];
  // An attribute may go over empty lines too: its tag is open where the word would stand.
  const above = lines.slice(0, place).join('\n\n');
  if (above.lastIndexOf('<') > above.lastIndexOf('>')) return [];
  const marked = [...lines.slice(0, place), 'قسطرنجوق', ...lines.slice(place)].join('\n\n');
  const { letters, problems } = compile(marked);
  const isShown =
    letters.includes('قسطرنجوق') || problems.some(({ severity }) => severity === 'error');
  return isShown ? [] : [{ kind: 'words', what: `a paragraph of its own is not shown (${place})` }];
}
