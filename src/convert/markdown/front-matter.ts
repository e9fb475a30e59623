import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { indentQuoted, recoverYaml } from './recover-yaml.ts';
import { yamlValue } from './yaml-value.ts';

/** A Markdown file taken apart. */
export interface MarkdownFile {
  data: Readonly<Record<string, unknown>>;
  body: string;
  /** 1-based line of the file on which the body begins. */
  bodyLine: number;
  /** Why the front matter was not read; the body is there all the same. */
  problem: { line: number; message: string } | undefined;
}

const fences = [
  { opening: /^---[ \t]*\n/, closing: /^(?:---|\.\.\.)[ \t]*$/m, read: readYaml },
  { opening: /^\+\+\+[ \t]*\n/, closing: /^\+\+\+[ \t]*$/m, read: readToml },
  { opening: /^;;;[ \t]*\n/, closing: /^;;;[ \t]*$/m, read: readJson },
] as const;

/**
 * Parts a file into front matter and body: YAML between `---`, TOML between `+++`, JSON between
 * `;;;` or as an object that begins the file. A file without any is all body, and so is one whose
 * first `---` is a rule.
 *
 * @param text Whole, with line ends of any kind.
 * @see https://jekyllrb.com/docs/front-matter/ and https://gohugo.io/content-management/front-matter/
 */
export function splitFrontMatter(text: string): MarkdownFile {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (const { opening, closing, read } of fences) {
    const start = opening.exec(source)?.[0].length;
    if (start === undefined) continue;
    const end = closing.exec(source.slice(start));
    if (!end) break;
    const after = start + end.index + end[0].length + 1;
    const { data, problem } = read(source.slice(start, start + end.index));
    return { ...part(source, after), data, problem };
  }
  const json = jsonEnd(source);
  if (json === undefined) return { ...part(source, 0), data: {}, problem: undefined };
  return { ...part(source, json), ...readJson(source.slice(0, json)) };
}

function part(source: string, from: number): Pick<MarkdownFile, 'body' | 'bodyLine'> {
  const bodyLine = source.slice(0, from).split('\n').length;
  return { body: source.slice(from), bodyLine };
}

type Read = Pick<MarkdownFile, 'data' | 'problem'>;

function readYaml(yaml: string): Read {
  const text = indentQuoted(yaml);
  const read = yamlValue(text);
  if (read.failure === undefined) {
    return { data: isRecord(read.value) ? read.value : {}, problem: undefined };
  }
  const message = read.failure.split('\n')[0] ?? '';
  return { data: recoverYaml(text), problem: { line: read.line + 1, message } };
}

function readToml(toml: string): Read {
  try {
    return { data: toPlainValue(parseToml(toml)) as Record<string, unknown>, problem: undefined };
  } catch (error) {
    const line = error instanceof TomlError ? error.line + 1 : 1;
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { data: {}, problem: { line, message } };
  }
}

function readJson(json: string): Read {
  try {
    const value: unknown = JSON.parse(json);
    return { data: isRecord(value) ? value : {}, problem: undefined };
  } catch (error) {
    return { data: {}, problem: { line: 1, message: String(error) } };
  }
}

/** Where an object that begins the file ends: at the first `}` that stands alone on its line. */
function jsonEnd(source: string): number | undefined {
  if (!/^\{\s*"/.test(source)) return undefined;
  const end = /^\}[ \t]*(?:\n|$)/m.exec(source);
  return end ? end.index + end[0].length : undefined;
}

/** TOML's dates as the text that they were, for whether they have an offset means something. */
function toPlainValue(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(toPlainValue);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, toPlainValue(inner)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
