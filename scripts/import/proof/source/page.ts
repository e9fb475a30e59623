import { TextFlow } from '../flow.ts';
import { decodeBytes, maxInMemoryBytes } from './decode-bytes.ts';
import { addHtml } from './html-flow.ts';
import type { SourceItems } from './source-item.ts';

/** A saved page: all that a browser shows of it. */
export const pageItems: SourceItems = async function* (source) {
  const html = decodeBytes(await source.bytes(maxInMemoryBytes));
  yield {
    read: () => {
      const flow = new TextFlow();
      addHtml(flow, html, { isPage: true });
      return { flow, part: 'page', hasUncountedPictures: /<noscript/i.test(html) };
    },
  };
};
