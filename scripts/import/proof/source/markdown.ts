import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { TextFlow } from '../flow.ts';
import { decodeBytes, maxInMemoryBytes } from './decode-bytes.ts';
import { addMarkdown } from './markdown-flow.ts';
import type { SourceItems, SourceNames } from './source-item.ts';

/** A Markdown file with its front matter. */
export const markdownItems: SourceItems = async function* (source) {
  const text = decodeBytes(await source.bytes(maxInMemoryBytes))
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  yield {
    read: () => {
      const { data, body } = splitHead(text);
      const flow = new TextFlow();
      addMarkdown(flow, body);
      // A file without a title goes by its name.
      flow.unsaid.push(source.path.replace(/[-_/.]/g, ' '), ...textsIn(data));
      const title = data['title'];
      return {
        flow,
        names: namesIn(data),
        ...(typeof title === 'string' ? { title } : {}),
        hasUncountedPictures: /\{[{%]/.test(body),
      };
    },
  };
};

function splitHead(text: string): { data: Readonly<Record<string, unknown>>; body: string } {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)?.[1];
  if (fence !== undefined) {
    const end = text.indexOf(`\n${fence}`, fence.length);
    if (end < 0) return { data: {}, body: text };
    const head = text.slice(text.indexOf('\n') + 1, end + 1);
    const lineEnd = text.indexOf('\n', end + 1);
    return { data: dataOf(head, fence), body: lineEnd < 0 ? '' : text.slice(lineEnd + 1) };
  }
  return { data: {}, body: text };
}

function dataOf(head: string, fence: string): Readonly<Record<string, unknown>> {
  // No two keys are compared: thousands of them would take the square of it.
  const options = { maxAliasCount: 0, uniqueKeys: false, logLevel: 'error' } as const;
  try {
    const data: unknown = fence === '+++' ? parseToml(head) : parseYaml(head, options);
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    // Broken further down, as real front matter often is.
    const title = /^title\s*[:=][ \t]*(["']?)([\s\S]*)/m.exec(head);
    const [, quote = '', rest = ''] = title ?? [];
    const end = rest.indexOf(quote === '' ? '\n' : quote);
    return title ? { title: rest.slice(0, end < 0 ? undefined : end) } : {};
  }
}

/** Texts of the head: a picture's caption, a summary, a name. */
function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  return Object.values(value).flatMap((each) => textsIn(each, depth + 1));
}

function namesIn(data: Readonly<Record<string, unknown>>): SourceNames {
  const { tags } = data;
  return Array.isArray(tags) ? { tags: tags.filter((tag) => typeof tag === 'string') } : {};
}
