import { languageOfText } from '../../../../src/convert/language-of-text.ts';
import { reason } from '../../../../src/convert/reason.ts';
import { htmlLine } from '../../../../src/convert/tags/html-line.ts';
import { titleFromText } from '../../../../src/convert/text/title-from-text.ts';
import { shortDigest } from '../../digest.ts';
import type { RawArticle } from '../../raw-article.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Reading } from '../reader.ts';
import { readExportDate } from './dates.ts';
import type { ExportItem, ExportSite } from './export-part.ts';
import { oldAddresses } from './old-addresses.ts';
import type { PictureLibrary } from './pictures.ts';
import { postBody } from './post-body.ts';
import { postKind } from './post-kind.ts';
import type { ReusableBlocks } from './reusable-blocks.ts';
import { postTerms } from './sections.ts';

/** What a post is read with. */
export interface PostContext {
  site: ExportSite;
  library: PictureLibrary;
  shared: ReusableBlocks;
  source: SourceFile;
  /** The blog's own offset or, where its dates do not tell, the zone of this run. */
  timeZone: string;
}

/** Makes an article of a post or page; gives nothing for WordPress's own items. */
export function* readPost(item: ExportItem, context: PostContext): Generator<Reading> {
  const field = (name: string) => item.fields.get(name)?.trim() ?? '';
  const kind = postKind(
    field('wp:post_type') || 'post',
    field('wp:status'),
    field('wp:post_password'),
  );
  if (kind.kind === 'machinery') return;
  const id = field('wp:post_id') || field('guid') || field('link');
  const ownTitle = htmlLine(field('title'));
  if (kind.kind === 'withheld') {
    const why =
      kind.why === 'type'
        ? reason('not-an-article', { kind: kind.value })
        : reason('not-published', { status: kind.value });
    yield { kind: 'left-out', item: `${id} ${ownTitle}`.trim(), reasons: [why] };
    return;
  }
  const { site, library, source, timeZone } = context;
  const { body, sourceText, notes, leftOut } = postBody(item, context);
  const published = dateOf(item, 'post_date', timeZone);
  const updated = dateOf(item, 'post_modified', timeZone);
  const title = ownTitle || titleFromText(sourceText);
  if (title === '') {
    yield { kind: 'refused', item: id, reasons: [reason('title-missing', {})] };
    return;
  }
  const picture = library.find(Number(item.meta.get('_thumbnail_id')));
  const login = field('dc:creator');
  const article: RawArticle = {
    identity: {
      name: `${source.name}#${id}`,
      digest: digestOf(item),
      // A post's own `guid` is copied along by plug-ins that duplicate posts.
      guid: `${site.baseUrl || field('link')}#${id}`,
    },
    title,
    description: htmlLine(field('excerpt:encoded')) || undefined,
    published: published?.moment,
    updated: updated?.moment,
    agencies: [],
    ...postTerms(item, site),
    authorNames: login === '' ? [] : [site.authorNames.get(login) ?? login],
    image: picture && {
      src: picture.url,
      alt: picture.alt || undefined,
      caption: htmlLine(picture.caption) || undefined,
    },
    lang: languageOfText(site.language, sourceText),
    slug: field('wp:post_name') || undefined,
    aliases: oldAddresses(item),
    draft: kind.isDraft,
    body,
    pictures: { folders: [source.root], baseUrl: field('link') || site.baseUrl || undefined },
    notes: [
      ...notes,
      ...(published?.assumedZone === undefined
        ? []
        : [
            reason('date-field-assumed', {
              field: 'wp:post_date',
              text: published.assumedZone,
              timeZone,
              zone: true,
              time: false,
            }),
          ]),
      ...(ownTitle === '' ? [reason('title-from-text', { title })] : []),
    ],
    leftOut,
  };
  yield { kind: 'article', article };
}

/** A draft that was never shown has only the blog's own time, or none; then the day it was changed. */
function dateOf({ fields }: ExportItem, name: 'post_date' | 'post_modified', timeZone: string) {
  const read = (key: string) =>
    readExportDate(fields.get(`wp:${key}_gmt`), fields.get(`wp:${key}`), timeZone);
  return read(name) ?? (name === 'post_date' ? read('post_modified') : undefined);
}

function digestOf({ fields, terms, meta }: ExportItem): string {
  const ofMeta = ['_thumbnail_id', 'footnotes'].map((key) => meta.get(key) ?? '');
  return shortDigest(JSON.stringify([[...fields], terms, ofMeta]));
}
