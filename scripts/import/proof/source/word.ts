import { openPackage } from '../../../../src/convert/zip/open-package.ts';
import { TextFlow } from '../flow.ts';
import { maxInMemoryBytes } from './decode-bytes.ts';
import { attributesOf, scanMarkup } from './scan-markup.ts';
import type { SourceItems } from './source-item.ts';
import { chunkHtml } from './word-chunk.ts';
import { addWordXml, type WordContext } from './word-flow.ts';
import { wordLists } from './word-lists.ts';
import { wordStyles } from './word-styles.ts';
import { wordValue } from './word-xml.ts';

const chunkName = /\.(?:x?html?|mht(?:ml)?|txt)$/i;

/** A Word document: its main part, and the notes at the end. */
export const wordItems: SourceItems = async function* (source) {
  yield {
    read: async () => {
      const docx = openPackage(await source.bytes(maxInMemoryBytes));
      const part = async (name: string) => decodeXml((await docx.read(name)) ?? new Uint8Array());
      const main = mainPartIn(await part('_rels/.rels'));
      const folder = main.slice(0, Math.max(0, main.lastIndexOf('/')));
      const beside = (name: string) => part(`${folder}/${name}`);
      const flow = new TextFlow();
      const notes: string[] = [];
      const lists = wordLists(await beside('numbering.xml'));
      const styleOf = wordStyles(await beside('styles.xml'));
      const contextOf = async (name: string): Promise<WordContext> => {
        const targets = targetsIn(await beside(`_rels/${name}.rels`));
        const chunks = new Map<string, string>();
        for (const [id, target] of targets) {
          const inside = target.startsWith('/') ? target.slice(1) : `${folder}/${target}`;
          const bytes = chunkName.test(target) ? await docx.read(inside) : undefined;
          const html = bytes && chunkHtml(target, bytes);
          if (html !== undefined) chunks.set(id, html);
        }
        return { targets, chunks, lists, styleOf, takeNote: (id) => notes.push(id) };
      };
      const name = main.slice(folder === '' ? 0 : folder.length + 1);
      addWordXml(flow, await part(main), await contextOf(name));
      const pieces = new Map([
        ...notesIn(await beside('footnotes.xml'), 'footnote'),
        ...notesIn(await beside('endnotes.xml'), 'endnote'),
      ]);
      const contexts = {
        footnote: await contextOf('footnotes.xml'),
        endnote: await contextOf('endnotes.xml'),
      };
      for (const id of notes) {
        flow.startBlock({ role: 'note' });
        const kind = id.startsWith('endnote') ? 'endnote' : 'footnote';
        addWordXml(flow, pieces.get(id) ?? '', contexts[kind]);
      }
      const properties = await part('docProps/core.xml');
      scanMarkup(
        properties,
        { text: (value) => flow.unsaid.push(value), open: () => {}, close: () => {} },
        true,
      );
      return { flow };
    },
  };
};

function mainPartIn(relationships: string): string {
  let main = 'word/document.xml';
  scanMarkup(
    relationships,
    {
      text: () => {},
      open: (_, raw) => {
        const attributes = attributesOf(raw);
        if (!attributes.get('type')?.endsWith('/officeDocument')) return;
        main = attributes.get('target')?.replace(/^\//, '') ?? main;
      },
      close: () => {},
    },
    true,
  );
  return main;
}

function targetsIn(relationships: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  scanMarkup(
    relationships,
    {
      text: () => {},
      open: (_, raw) => {
        const attributes = attributesOf(raw);
        targets.set(attributes.get('id') ?? '', attributes.get('target') ?? '');
      },
      close: () => {},
    },
    true,
  );
  return targets;
}

/** The XML of each note, by its kind and identifier. */
function notesIn(xml: string, kind: 'footnote' | 'endnote'): Map<string, string> {
  const notes = new Map<string, string>();
  const opening = new RegExp(`<(?:\\w+:)?${kind}\\s([^>]*)>`, 'g');
  const pieces = xml.split(new RegExp(`</(?:\\w+:)?${kind}>`));
  for (const piece of pieces) {
    const match = [...piece.matchAll(opening)].at(-1);
    if (!match || wordValue(match[1] ?? '', 'type') !== undefined) continue;
    const id = wordValue(match[1] ?? '', 'id') ?? '';
    notes.set(`${kind} ${id}`, piece.slice(match.index + match[0].length));
  }
  return notes;
}

function decodeXml(bytes: Uint8Array): string {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide) return new TextDecoder().decode(bytes);
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
}
