import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** A regular expression as the source has it. */
export interface SourcePattern {
  /** Path below the repository. */
  file: string;
  /** Counted from 1. */
  line: number;
  pattern: RegExp;
  /** Whether all its matches are looked for (`g`, or an argument of `split`). */
  matchesAll: boolean;
}

/** What reads texts that other people wrote; the benches, and this check, read our own. */
const sources = ['src/**/*.ts', 'scripts/**/*.{ts,mjs}', '!scripts/{bench,patterns}/**'];

/**
 * Reads every regular expression that the source writes as a literal, and those that modules
 * compose of parts (`new RegExp(…)`) while they are loaded.
 *
 * @param root Absolute path of the repository, with `/` at its end.
 */
export async function readPatterns(root: string): Promise<SourcePattern[]> {
  const patterns: SourcePattern[] = [];
  const composing: string[] = [];
  for (const file of globSync(sources, { cwd: root }).sort()) {
    const text = readFileSync(`${root}${file}`, 'utf8');
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    patterns.push(...literalsOf(tree, file));
    if (isLoadable.test(file) && text.includes('new RegExp(')) composing.push(file);
  }
  return [...patterns, ...(await composedPatterns(root, composing))];
}

function literalsOf(tree: ts.SourceFile, file: string): SourcePattern[] {
  const patterns: SourcePattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      patterns.push({ file, line, pattern, matchesAll: pattern.global || isSplitting(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return patterns;
}

function isSplitting({ parent }: ts.Node): boolean {
  if (!ts.isCallExpression(parent)) return false;
  const { expression } = parent;
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'split';
}

/** Modules that only define things when they are loaded. */
const isLoadable =
  /^(?:src\/(?:schema|arabic|mdx|check|convert|search\/query|library)|scripts\/import)\//;

/** Loads modules, and keeps what they give to `new RegExp` meanwhile. */
async function composedPatterns(root: string, files: readonly string[]): Promise<SourcePattern[]> {
  const patterns: SourcePattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string, string?]) {
      const pattern = new target(source, flags);
      const place = original(/\/((?:src|scripts)\/[^:]*):(\d+):/).exec(
        (new Error().stack ?? '').split('\n').slice(2).join('\n'),
      );
      if (place && files.includes(place[1] ?? '')) {
        const matchesAll = pattern.global;
        patterns.push({ file: place[1] ?? '', line: Number(place[2]), pattern, matchesAll });
      }
      return pattern;
    },
  });
  try {
    for (const file of files) await import(`${root}${file}`);
  } finally {
    globalThis.RegExp = original;
  }
  return patterns;
}
