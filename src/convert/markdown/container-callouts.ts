import { escapeHtml } from '../tags/escape-html.ts';
import { calloutTag, calloutType, isCalloutKind } from './callout-type.ts';

const fence = /^ {0,3}(`{3,}|~{3,})/;
const container = /^([ \t]*)(:{3,})[ \t]*([\p{L}\w-]*)([\s\S]*)/u;
const admonition =
  /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+([\p{L}\w-]+)(?![\p{L}\w-])[^"\n]*(?:"(.*)"[ \t]*)?$/u;

/** Boxes within each other that become tags: deeper ones only leave what they hold. */
const mostNestedBoxes = 20;

interface OpenBox {
  /** Colons that close it, or the indentation that what it holds has more than. */
  colons: number;
  indent: string;
  /** The tag that ends it, if it began with one. */
  end: string;
}

/**
 * Turns the boxes of Docusaurus, VuePress and markdown-it (`:::note عنوان` … `:::`) and of MkDocs
 * (`!!! note "عنوان"` over indented lines) into tags. A box of another kind (`::: code-group`)
 * leaves what it holds; one without an end goes to the end of the text.
 *
 * @see https://docusaurus.io/docs/markdown-features/admonitions
 * @see https://vuepress.vuejs.org/guide/markdown.html#custom-containers
 * @see https://python-markdown.github.io/extensions/admonition/
 */
export function boxesToTags(markdown: string): string {
  const open: OpenBox[] = [];
  const lines: string[] = [];
  let inFence: string | undefined;
  // How many of the open boxes are admonitions; what one holds stands four columns in.
  let inner = 0;
  const close = (indent = '') => {
    const { colons, end } = open.pop() ?? { colons: 1, end: '' };
    if (colons === 0) inner -= 1;
    if (end !== '') lines.push('', `${indent}${end}`, '');
  };
  for (const written of markdown.split('\n')) {
    let line = written;
    while (open.at(-1)?.colons === 0 && isOutdented(line, open.at(-1))) close();
    if (inner > 0) line = line.replace(new RegExp(`^(?: {1,${4 * inner}}|\\t{1,${inner}})`), '');
    const ticks = fence.exec(line)?.[1];
    if (inFence !== undefined) {
      if (ticks?.startsWith(inFence) && line.trim() === ticks) inFence = undefined;
      lines.push(line);
      continue;
    }
    inFence = ticks;
    const [, indent = '', colons = '', kind = '', rest = ''] = container.exec(line) ?? [];
    const [, outer = '', name, title = ''] = admonition.exec(line) ?? [];
    const isTooDeep = open.length >= mostNestedBoxes;
    if (name !== undefined && isCalloutKind(name)) {
      if (!isTooDeep) lines.push('', outer + calloutTag(calloutType(name), title), '');
      inner += 1;
      open.push({
        colons: 0,
        indent: /^[ \t]*/.exec(written)?.[0] ?? '',
        end: isTooDeep ? '' : '</maqalat-callout>',
      });
    } else if (kind !== '') {
      const { begin, end } = isTooDeep ? { begin: '', end: '' } : tagsOf(kind, rest);
      if (begin !== '') lines.push('', indent + begin, '');
      open.push({ colons: colons.length, indent, end });
    } else if (colons !== '' && rest.trim() === '' && open.length > 0) close(indent);
    else lines.push(line);
  }
  while (open.length > 0) close();
  return lines.join('\n');
}

function isOutdented(line: string, box: OpenBox | undefined): boolean {
  if (line.trim() === '' || box === undefined) return false;
  return !line.startsWith(`${box.indent}    `) && !line.startsWith(`${box.indent}\t`);
}

function tagsOf(kind: string, rest: string): { begin: string; end: string } {
  const title = titleOf(rest);
  if (/^(?:details|spoiler|collapse)$/i.test(kind)) {
    const summary = title === '' ? '' : `<summary>${escapeHtml(title)}</summary>`;
    return { begin: `<details>${summary}`, end: '</details>' };
  }
  if (!isCalloutKind(kind)) return { begin: '', end: '' };
  return { begin: calloutTag(calloutType(kind), title), end: '</maqalat-callout>' };
}

/** `[عنوان]{#id}`, `{title="عنوان"}` or the words themselves. */
function titleOf(rest: string): string {
  const [, quoted] = /\{[^{}]*\btitle="([^"]*)"/.exec(rest) ?? [];
  const bare = rest.replace(/\{[^{}]*\}\s*$/, '').trim();
  const [, bracketed] = /^\[(.*)\]$/.exec(bare) ?? [];
  return quoted ?? bracketed ?? bare;
}
