/**
 * Lets a workflow of a fork install the site's packages, as no command does that any more, and drops
 * the job that tested the engine.
 *
 * @param text YAML as 0.1 had it, or with an owner's changes.
 */
export function moveWorkflow(text: string): string {
  const lines = dropEngineJob(text.split('\n'));
  if (lines.some((line) => /\bnpm (?:ci|install)\b/.test(line))) return lines.join('\n');
  return lines
    .flatMap((line, index) => {
      const indent = stepAfterSetup(lines, index);
      return indent === undefined ? [line] : [`${indent}- run: npm ci`, line];
    })
    .join('\n');
}

/** The indent of the step that begins on a line, where the step before it sets Node up. */
function stepAfterSetup(lines: readonly string[], index: number): string | undefined {
  const indent = /^( +)(?=- )/.exec(lines[index] ?? '')?.[1];
  if (indent === undefined) return undefined;
  const start = lines.findLastIndex((line, at) => at < index && line.startsWith(`${indent}- `));
  return /actions\/setup-node@/.test(lines[start] ?? '') ? indent : undefined;
}

function dropEngineJob(lines: readonly string[]): string[] {
  const start = lines.indexOf('  code:');
  if (start < 0) return [...lines];
  const length = lines.slice(start + 1).findIndex((line) => /^ {0,2}\S/.test(line)) + 1;
  const end = length === 0 ? lines.length : start + length;
  const job = lines.slice(start, end).join('\n');
  if (!/run: npm run lint/.test(job)) return [...lines];
  const before = lines.slice(0, start);
  while (before.at(-1) === '') before.pop();
  return [...before, '', ...lines.slice(end)];
}
