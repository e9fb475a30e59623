/** What an `expected.md` says, taken apart as far as a program can. */
export interface CaseExpectation {
  /** Lines of Markdown that must come out, in this order. */
  lines: string[];
  /** Whether nothing else may come out: no remark stands beside the lines. */
  isWhole: boolean;
  facts: Fact[];
}

/** One thing that a sentence of English names. */
export interface Fact {
  /** As between «…» or backticks, or a tag; alternatives where the sentence says "or". */
  anyOf: string[];
  isForbidden: boolean;
  /** The clause that it stands in. */
  clause: string;
}

const latinWord = /[A-Za-z]{2,}/g;
const named = /«([^»]+)»|`([^`]+)`|(<[A-Z][^>\n]*>)/g;
const negative =
  /\b(?:no|never|not|without|nowhere|none|left out|furniture|in no case)\b(?! longer)/i;
const optional = /\b(?:may|whichever|either)\b/i;

/**
 * Reads an expected outcome as a person does: lines of Markdown stand for themselves, remarks in
 * brackets and English sentences name what must or must not be there.
 */
export function readExpectation(expected: string): CaseExpectation {
  const lines: string[] = [];
  const sentences: string[] = [];
  let hasRemarks = false;
  for (const line of expected.split('\n')) {
    const remark = /(?<![\p{L}\]])\([^()]*(?:\([^()]*\)[^()]*)*\)\s*/gu;
    const isEnglish = (text: string) =>
      (text
        .replace(named, '')
        .replace(/https?:\S+/g, '')
        .match(latinWord)?.length ?? 0) >= 2;
    const bare = line.replace(remark, (found) => {
      if (!isEnglish(found) && !/^\((?:table)\)\s*$/.test(found)) return found;
      hasRemarks = true;
      return '';
    });
    if (isEnglish(bare)) sentences.push(line);
    else if (bare.trim() !== '') lines.push(bare.trim());
  }
  return {
    lines: sentences.length > 0 && lines.length > 0 ? lines.filter(isMarkdown) : lines,
    isWhole: !hasRemarks && sentences.length === 0,
    facts: clausesOf(sentences.join(' ')).flatMap(factsOf),
  };
}

/** A line of its own beside sentences, not the end of one that wraps. */
function isMarkdown(line: string): boolean {
  return /\p{Script=Arabic}/u.test(line);
}

function clausesOf(text: string): string[] {
  // Marks inside of what is named part no clauses.
  const kept: string[] = [];
  const masked = text.replace(named, (found) => `⟦${kept.push(found) - 1}⟧`);
  return masked
    .split(/(?<=[.;:])\s+|,\s+(?=not\b|no\b)|\s(?=\((?!or\b))|\band (?=no\b)/i)
    .map((clause) => clause.replace(/⟦(\d+)⟧/g, (_, index) => kept[Number(index)] ?? ''));
}

function factsOf(clause: string): Fact[] {
  if (optional.test(clause)) return [];
  const isForbidden = negative.test(clause.replace(named, ''));
  const values = [...clause.matchAll(named)].map(([, quoted, code, tag]) => ({
    value: quoted ?? code ?? tag ?? '',
    isCommand: code !== undefined && /\bnpm run\b|^dist\//.test(code),
  }));
  const own = values.filter(({ isCommand }) => !isCommand).map(({ value }) => value);
  if (/\(or\b/.test(clause) && own.length > 1) return [{ anyOf: own, isForbidden, clause }];
  return own.map((value) => ({ anyOf: [value], isForbidden, clause }));
}
