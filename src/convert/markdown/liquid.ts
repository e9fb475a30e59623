import { findRegions, type Region, replaceRegions } from '../regions.ts';
import { type FoundTag, replaceTags, type TemplateTag } from '../tags/paired-tags.ts';
import type { TemplateRead } from './hugo-shortcodes.ts';
import { outsideCode } from './markdown-code.ts';
import { componentOf } from './template-components.ts';

const tag = /(?<!\{)\{%-?\s*(\w+)(?!\w)((?:(?!\{%)[\s\S])*?)-?%\}/g;
const output = /\{\{-?(?!\s*[<%])((?:(?!\{\{)[\s\S])*?)-?\}\}/g;

/** Tags that steer what is shown and show nothing themselves; what stands between them stays. */
const steering =
  /^(?:if|unless|else|elsif|case|when|for|assign|capture|increment|decrement|cycle|break|continue|tablerow|liquid)$/;

/**
 * Turns Jekyll's Liquid into HTML and Markdown: `{% include figure.html %}`, `{% highlight %}`,
 * `{{ site.url }}`. Nothing is computed; what would have been is reported.
 *
 * @param page The file's front matter, for `{{ page.title }}`.
 * @see https://jekyllrb.com/docs/liquid/
 */
export function liquid(text: string, page: Readonly<Record<string, unknown>>): TemplateRead {
  const unknown: string[] = [];
  const bare = replaceRegions(text, tagPairs(text, 'comment'), () => '');
  const read = (part: string): string =>
    outsideCode(withoutTags(part, unknown), (shown) =>
      shown.replace(output, (whole, expression: string) => {
        const value = outputOf(expression, page);
        if (value === undefined) unknown.push(whole);
        return value ?? '';
      }),
    );
  let markdown = '';
  let end = 0;
  for (const raw of tagPairs(bare, 'raw')) {
    markdown += read(bare.slice(end, raw.start)) + raw.content;
    end = raw.end;
  }
  return { markdown: markdown + read(bare.slice(end)), unknown };
}

function tagPairs(text: string, name: string): Region[] {
  const tagOf = (word: string) => new RegExp(`\\{%-?\\s*${word}\\s*-?%\\}`);
  return findRegions(text, tagOf(name), () => tagOf(`end${name}`));
}

function withoutTags(text: string, unknown: string[]): string {
  return replaceTags(text, tagsOf(text), (found) => {
    const { name, words, source } = found;
    // What is shown as code is not read.
    const isCode = name === 'highlight';
    const content =
      isCode || found.content === undefined ? found.content : withoutTags(found.content, unknown);
    const component = componentOf(readInclude({ ...found, content }));
    if (component !== undefined) return component;
    if (name === 'link' || name === 'post_url') return linkPath(words[0] ?? '');
    if (!steering.test(name)) unknown.push(/^\{%[\s\S]*?%\}/.exec(source)?.[0] ?? source);
    return content ?? '';
  });
}

/** `{% include figure.html src="…" %}` is the component that the file is named for. */
function readInclude(found: TemplateTag): TemplateTag {
  if (found.name !== 'include' && found.name !== 'include_relative') return found;
  const [file = '', ...words] = found.words;
  return { ...found, name: file.replace(/^.*\//, '').replace(/\.\w+$/, ''), words };
}

/** `_posts/2015-08-24-chaos.md` → `/2015/08/24/chaos.html`, Jekyll's own default. */
function linkPath(target: string): string {
  const [, year, month, day, slug] =
    /(?:^|\/)(\d{4})-(\d\d)-(\d\d)-([^/]+)$/.exec(target.replace(/\.\w+$/, '')) ?? [];
  return slug === undefined ? `/${target}` : `/${year}/${month}/${day}/${slug}.html`;
}

/** The site's own address goes, so that paths stay paths. */
function outputOf(expression: string, page: Readonly<Record<string, unknown>>): string | undefined {
  const [value = '', ...filters] = expression.split('|').map((part) => part.trim());
  if (/^site\.(?:url|baseurl|base_url|github\.url)$/.test(value)) return '';
  const isPath = filters.every((filter) =>
    /^(?:relative_url|absolute_url|prepend: *site\.(?:base)?url|escape|strip|url_encode)$/.test(
      filter,
    ),
  );
  if (!isPath) return undefined;
  const literal = /^(?:"([^"]*)"|'([^']*)')$/.exec(value);
  if (literal) return literal[1] ?? literal[2];
  const key = /^page\.(\w+)$/.exec(value)?.[1];
  const field = key === undefined ? undefined : page[key];
  return typeof field === 'string' || typeof field === 'number' ? String(field) : undefined;
}

function tagsOf(text: string): FoundTag[] {
  return [...text.matchAll(tag)].map((match): FoundTag => {
    const [whole, word = '', rest = ''] = match;
    const name = word.replace(/^end(?=.)/, '');
    return {
      start: match.index,
      end: match.index + whole.length,
      name,
      rest,
      kind: name === word ? 'begin' : 'end',
    };
  });
}
