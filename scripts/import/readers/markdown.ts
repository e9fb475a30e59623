import { basename, dirname, relative } from 'node:path';
import { fieldMoment } from '../../../src/convert/field-moment.ts';
import { languageOfText } from '../../../src/convert/language-of-text.ts';
import type { LeftOut } from '../../../src/convert/left-out.ts';
import { datesInText } from '../../../src/convert/markdown/dates-in-text.ts';
import { splitFrontMatter } from '../../../src/convert/markdown/front-matter.ts';
import { frontMatterFields } from '../../../src/convert/markdown/front-matter-fields.ts';
import { markdownBody } from '../../../src/convert/markdown/markdown-body.ts';
import { reason } from '../../../src/convert/reason.ts';
import { shortDigest } from '../digest.ts';
import { decodingNotes } from '../encoding/decoding-notes.ts';
import type { OwnFile, RawArticle } from '../raw-article.ts';
import type { SourceFile } from '../source/source-file.ts';
import { defaultAddresses } from './markdown/default-addresses.ts';
import { fileHints } from './markdown/file-hints.ts';
import { findTags } from './markdown/find-tags.ts';
import { type OwnArticle, readOwnArticle } from './markdown/own-article.ts';
import { pageResolver } from './markdown/site-pages.ts';
import type { Reader, Reading, ReadingContext } from './reader.ts';

/** Far more than a book has. */
const largestFile = 16 * 1024 * 1024;

/** Markdown of Jekyll, Hugo and everyone else: the name says it, or a head that only it has. */
export const markdownReader: Reader = {
  format: 'markdown',
  recognises: ({ name, headText }) =>
    /\.(?:md|mdx|markdown|mdown|mkd)$/i.test(name) ||
    /^(?:---|\+\+\+)[ \t]*\r?\n(?:(?!^(?:---|\+\+\+)[ \t]*\r?\n)[\s\S])*?^(?:title|date|layout|tags)[ \t]*[:=]/m.test(
      headText,
    ),
  read: async function* (source, context) {
    yield await readMarkdown(source, context);
  },
};

async function readMarkdown(source: SourceFile, { timeZone }: ReadingContext): Promise<Reading> {
  const decoded = await source.text(largestFile);
  const { text } = decoded;
  const own = readOwnArticle(text);
  if (own) return { kind: 'article', article: takeOwnArticle(own, source, text) };
  const { data, body: markdown, bodyLine, problem } = splitFrontMatter(text);
  const hints = fileHints(source.path, source.root);
  // The listing of a section in Hugo has no text of its own.
  if (basename(source.path) === '_index.md' && markdown.trim() === '') {
    return { kind: 'left-out', reasons: [reason('not-an-article', { kind: '_index.md' })] };
  }
  const fields = frontMatterFields(data, hints.generator);
  const read = markdownBody(markdown, data, source.name, pageResolver(source.path, source.root));
  const title = fields.title ?? read.title ?? hints.title;
  if (title === '') return { kind: 'refused', reasons: [reason('title-missing', {})] };
  const dateText = fields.published ?? hints.date;
  const published = fieldMoment('date', dateText, timeZone);
  const updated = fieldMoment('lastmod', fields.updated, timeZone);
  const inText = dateText === undefined ? datesInText(read.body, timeZone) : undefined;
  const isInText = inText !== undefined && inText.stamps.length > 0;
  const article: RawArticle = {
    identity: { name: hints.identity, digest: shortDigest(text) },
    title,
    description: fields.description,
    published: published.moment ?? inText?.dates.published,
    updated: updated.moment ?? inText?.dates.updated,
    agencies: [],
    sectionName: fields.section,
    tagNames: fields.tags,
    authorNames: fields.authors,
    series: fields.series === undefined ? undefined : { name: fields.series },
    image: fields.image,
    lang: languageOfText(fields.lang, `${title} ${read.sourceText}`),
    slug: fields.slug ?? hints.slug,
    aliases: [...new Set([...fields.aliases, ...defaultAddresses(source.path, hints, fields)])],
    draft: fields.draft || hints.isDraft || undefined,
    body: inText?.body ?? read.body,
    pictures: { folders: [dirname(source.path), ...hints.assetFolders] },
    notes: [
      ...decodingNotes(decoded),
      ...(problem ? [reason('front-matter-unreadable', problem)] : []),
      ...(fields.title === undefined && read.title === undefined
        ? [reason('title-from-text', { title })]
        : []),
      ...published.notes,
      ...updated.notes,
      ...(isInText ? inText.dates.notes : []),
      ...read.notes,
    ],
    dateRefusal: isInText ? inText.dates.dateRefusal : published.refusal,
    leftOut: [
      ...read.leftOut,
      ...findTags(read.unknown, text, bodyLine).map(
        (tag): LeftOut => ({ ...tag, reason: 'template' }),
      ),
    ],
  };
  return { kind: 'article', article };
}

function takeOwnArticle({ data, body }: OwnArticle, source: SourceFile, text: string): RawArticle {
  const { series, image, source: publisher } = data;
  const hints = fileHints(source.path, source.root);
  return {
    identity: { name: hints.identity, digest: shortDigest(text) },
    title: data.title,
    description: data.description,
    published: data.published,
    updated: data.updated,
    publisher,
    credit: data.credit,
    agencies: data.agencies,
    sectionName: data.section,
    tagNames: data.tags,
    authorNames: data.authors,
    series: series && { name: series.id, part: series.part },
    image,
    lang: data.lang,
    slug: hints.slug,
    aliases: data.aliases,
    draft: data.draft || undefined,
    body,
    own: ownFile(source, text),
    pictures: { folders: [dirname(source.path)] },
    notes: [],
    leftOut: [],
  };
}

/** Nothing where it does not lie as the site's own files do. */
function ownFile({ path, root }: SourceFile, text: string): OwnFile | undefined {
  const below = relative(root, path).replaceAll('\\', '/');
  const [, own] = /^articles\/(\d{4}\/\d{2}\/[a-z0-9-]+(?:\/index)?\.mdx)$/.exec(below) ?? [];
  return own === undefined ? undefined : { path: own, text: text.replace(/^\uFEFF/, '') };
}
