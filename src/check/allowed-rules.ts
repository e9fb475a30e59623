// A comment of MDX, which is never evaluated: {/* check: allow hamza-by-lexicon lone-waw */}
// In Markdown and HTML: <!-- check: allow lone-waw -->
const marker =
  /(?:\{\/\*|<!--)[ \t]*check:[ \t]*allow[ \t]+([a-z][a-z, \t-]{0,400})(?:\*\/\}|-->)/g;

/**
 * Reads the comments by which a writer excuses a line from rules: the line in which the comment
 * stands, and where it stands alone, the next line that is not empty.
 *
 * @returns Whether a line (1-based) is excused from a rule.
 */
export function allowedRules(source: string): (rule: string, line: number) => boolean {
  if (!source.includes('check:')) return () => false;
  const allowed = new Map<number, Set<string>>();
  const lines = source.split(/\r\n|\n|\r/);
  for (const [index, text] of lines.entries()) {
    if (!text.includes('check:')) continue;
    const found = [...text.matchAll(marker)];
    const names = found.flatMap(({ 1: words = '' }) => words.split(/[\s,]+/).filter(Boolean));
    if (names.length === 0) continue;
    const isAlone = text.replace(marker, '').trim() === '';
    const target = isAlone ? nextWritten(lines, index) : index;
    const known = allowed.get(target + 1) ?? new Set();
    for (const name of names) known.add(name);
    allowed.set(target + 1, known);
  }
  return (rule, line) => allowed.get(line)?.has(rule) ?? false;
}

function nextWritten(lines: readonly string[], index: number): number {
  let next = index + 1;
  // Comments may stand below one another; a hostile column of them is not walked from each.
  while (
    next < index + 20 &&
    (lines[next]?.trim() === '' || /^(?:\{\/\*|<!--)/.test(lines[next] ?? ''))
  )
    next += 1;
  return next;
}
