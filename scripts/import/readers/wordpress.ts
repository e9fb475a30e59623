import { declaredEncoding } from '../../../src/convert/encoding/declared-encoding.ts';
import { reason } from '../../../src/convert/reason.ts';
import { webEncoding } from '../encoding/decode.ts';
import { guardItem } from '../failure.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Reader, Reading, ReadingContext } from './reader.ts';
import { copyItem } from './wordpress/copy-item.ts';
import { offsetBetween } from './wordpress/dates.ts';
import { createExportParser } from './wordpress/export-parser.ts';
import type { ExportPart, ExportSite } from './wordpress/export-part.ts';
import { pictureLibrary } from './wordpress/pictures.ts';
import { readPost } from './wordpress/read-post.ts';
import { reusableBlocks } from './wordpress/reusable-blocks.ts';

/**
 * WordPress eXtended RSS, as `Tools → Export` writes it. It is read twice, piece by piece: once for
 * the media library and the texts that posts share, both of which posts refer to by number, once
 * for the posts. Memory holds one item, the library's addresses and the shared texts.
 */
export const wordpressReader: Reader = {
  format: 'wordpress',
  recognises: ({ headText }) =>
    /<rss\b/.test(headText) && /wordpress\.org\/export\/|<wp:wxr_version>/.test(headText),
  read: readExport,
};

async function* readExport(source: SourceFile, context: ReadingContext): AsyncGenerator<Reading> {
  const library = pictureLibrary();
  const shared = reusableBlocks();
  let zone: string | undefined;
  for await (const part of partsOf(source)) {
    if (part.kind !== 'item') continue;
    library.add(part.item);
    shared.add(part.item);
    const { fields } = part.item;
    zone ??= offsetBetween(fields.get('wp:post_date_gmt'), fields.get('wp:post_date'));
  }
  let site: ExportSite = {
    title: '',
    baseUrl: '',
    language: '',
    authorNames: new Map(),
    parentCategories: new Map(),
  };
  for await (const part of partsOf(source)) {
    if (part.kind === 'site') site = part.site;
    else if (part.kind === 'item') {
      const post = { site, library, shared, source, timeZone: zone ?? context.timeZone };
      const item = copyItem(part.item);
      yield* guardItem(item.fields.get('wp:post_id')?.trim(), () => readPost(item, post));
    } else {
      const { line, title = '' } = part.at;
      const details = { format: 'WXR', line, reason: title === '' ? '</rss>' : `<item> ${title}` };
      yield { kind: 'refused', reasons: [reason('broken-source', details)] };
    }
  }
}

async function* partsOf(source: SourceFile): AsyncGenerator<ExportPart> {
  const parser = createExportParser();
  const declared = declaredEncoding(Buffer.from(source.head).toString('latin1'));
  const decoder = new TextDecoder((declared && webEncoding(declared)) ?? 'utf-8');
  for await (const chunk of source.chunks()) {
    yield* parser.write(decoder.decode(chunk, { stream: true }));
  }
  yield* parser.write(decoder.decode());
  yield* parser.end();
}
