/*
 * Formats, parses and compiles drafts in a thread of its own: typing never waits for it, and the
 * compiler, the checker and their data are no part of the page's own script.
 */
import ownElements from 'virtual:maqalat/own-elements';
import { loadProblemCatalogue } from '../../i18n/problems/load-catalogue.ts';
import { setOwnElements } from '../../mdx/components/registry.ts';
import type { DeskData } from '../desk-data.ts';
import type { Draft } from '../draft/draft.ts';
import { type DraftFile, formatDraft } from '../draft/format-draft.ts';
import { type DraftReading, parseDraft } from '../draft/parse-draft.ts';
import { type FieldNames, type Remarks, toRemarks } from '../remarks/remark.ts';
import { createDraftCompiler } from './compile-draft.ts';
import { collectPictures, type PictureAddresses } from './draft-pictures.ts';

/** A compiled draft, as the page shows it. */
export interface CompiledView {
  /** The file that the site would build. */
  file: DraftFile;
  html: string;
  words: number;
  remarks: Remarks;
}

/** What the page asks for, each with its answer. */
export interface DeskCalls {
  start: (data: DeskData, lexicon: string, fieldNames: FieldNames) => Promise<null>;
  compile: (draft: Draft, addresses: PictureAddresses) => CompiledView;
  format: (draft: Draft) => DraftFile;
  parse: (source: string, name: string) => DraftReading;
}

/** One call. */
export type DeskCall = {
  [Name in keyof DeskCalls]: { id: number; name: Name; values: Parameters<DeskCalls[Name]> };
}[keyof DeskCalls];

setOwnElements(ownElements);

/** @throws If the page did not start the worker first. */
let compile: DeskCalls['compile'] = () => {
  throw new Error('the worker was not started');
};
let timeZone = 'UTC';

const calls: DeskCalls = {
  async start(data, lexicon, fieldNames) {
    const catalogue = await loadProblemCatalogue(data.language);
    const compileFile = createDraftCompiler(data, lexicon);
    timeZone = data.dates.timeZone;
    compile = (draft, addresses) => {
      const file = formatDraft(draft, new Date(), timeZone);
      const pictures = collectPictures(draft, addresses);
      const { body, problems } = compileFile({ ...file, pictures });
      const remarks = toRemarks(problems, file, catalogue, fieldNames);
      return { file, html: body.html, words: body.words, remarks };
    };
    return null;
  },
  compile: (...values) => compile(...values),
  format: (draft) => formatDraft(draft, new Date(), timeZone),
  parse: (source, name) => parseDraft(source, name),
};

addEventListener('message', async ({ data: { id, name, values } }: MessageEvent<DeskCall>) => {
  try {
    // A union forgets which values belong to which name.
    const answer = await (calls[name] as (...values: unknown[]) => unknown)(...values);
    postMessage({ id, answer });
  } catch (error) {
    postMessage({ id, failure: String(error) });
  }
});
