import { type FoundTag, replaceTags, type TemplateTag } from '../tags/paired-tags.ts';
import type { ResolvePage } from './resolve-page.ts';
import { componentOf } from './template-components.ts';

/** A text without the tags of its generator, and those that left nothing. */
export interface TemplateRead {
  markdown: string;
  /** As they were written. */
  unknown: string[];
}

const shortcode =
  /\{\{[<%]\s*(?:(\/)\s*)?(\w[\w./-]*)(?![\w./-])((?:"(?:[^"\\]|\\.){0,2000}"|`[^`]{0,2000}`|(?!\{\{)[^"`])*?)(?:(\/)\s*|(?<!\s)\s*)[>%]\}\}/g;
/** `{{</* name *‌/>}}` shows a shortcode and does not use it. */
const shown = /\{\{([<%])\/\*((?:(?!\{\{[<%]\/\*)[\s\S])*?)\*\/([>%])\}\}/g;

/** Shortcodes inside one another: what the inner hold is read again for each of the outer. */
const deepest = 20;

/**
 * Turns Hugo's shortcodes into HTML and Markdown. One that nobody knows leaves what it holds; one
 * that holds nothing is reported.
 *
 * @param resolvePage Finds the address that `ref` and `relref` mean.
 * @throws RangeError where shortcodes are nested too deeply.
 * @see https://gohugo.io/content-management/shortcodes/
 */
export function hugoShortcodes(text: string, resolvePage: ResolvePage): TemplateRead {
  const unknown: string[] = [];
  const within = (part: string, depth = 0): string => {
    if (depth > deepest) throw new RangeError('Shortcodes are nested too deeply');
    return replaceTags(part, tagsOf(part), (tag, before) => {
      // What is shown as code is not read.
      const isCode = /^(?:highlight|code|codeblock)$/.test(tag.name);
      const content =
        isCode || tag.content === undefined ? tag.content : within(tag.content, depth + 1);
      const component = /^(?:rel)?ref$/.test(tag.name)
        ? referenceOf(tag, resolvePage)
        : componentOf({ ...tag, content });
      if (component !== undefined) return component;
      unknown.push(/^\{\{[<%][\s\S]*?[>%]\}\}/.exec(tag.source)?.[0] ?? tag.source);
      // A link without an address keeps its words; in a sentence there is nothing to keep.
      const isAddress = /^(?:rel)?ref$/.test(tag.name) && /[("'=<]/.test(before);
      return isAddress ? '#' : (content ?? '');
    });
  };
  const used = within(text);
  return { markdown: used.replace(shown, writeShortcode), unknown };
}

function writeShortcode(_: string, open: string, tag: string, close: string): string {
  return `{{${open} ${tag.trim()} ${close}}}`;
}

function referenceOf({ words, attributes }: TemplateTag, resolvePage: ResolvePage) {
  const target = attributes.get('path') ?? words[0];
  return target === undefined ? undefined : resolvePage(target, attributes.get('lang'));
}

function tagsOf(text: string): FoundTag[] {
  return [...text.matchAll(shortcode)].map((match): FoundTag => {
    const [tag, slash, name = '', rest = '', single] = match;
    const kind = slash !== undefined ? 'end' : single !== undefined ? 'single' : 'begin';
    return { start: match.index, end: match.index + tag.length, name, rest, kind };
  });
}
