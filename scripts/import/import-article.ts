import { rm } from 'node:fs/promises';
import type { ImportReason } from '../../src/i18n/commands/import-reasons.ts';
import { shownPath } from '../../src/loader/folders.ts';
import { articleFields } from './article-fields.ts';
import { clean } from './clean/clean.ts';
import { type EarlierState, earlierState } from './earlier-state.ts';
import type { Choices, ImportRun } from './import-run.ts';
import { type ArticlePlace, placeOf } from './place.ts';
import type { RawArticle } from './raw-article.ts';
import { reason } from './reason.ts';
import type { ReportEntry } from './report-entry.ts';
import { resolveNames } from './resolve-names.ts';
import { importedArticleText } from './write/article-text.ts';
import { isoMoment } from './write/iso-moment.ts';
import { readsOtherwise } from './write/reads-otherwise.ts';
import { monthFolder } from './write/target.ts';
import { OutsideFolder, writeArticle } from './write/write-article.ts';

/** A report line that does not name its source yet. */
export type ArticleResult = Omit<ReportEntry, 'source'>;

/**
 * Takes one raw article to its file: cleans it, finds the article that an earlier import made of
 * it, and writes where there is something new to write.
 *
 * @returns What became of it; what a source holds or the file system does is told, not thrown.
 */
export async function importArticle(raw: RawArticle, run: ImportRun): Promise<ArticleResult> {
  const article = withGivenDate(clean(raw), run.choices);
  const earlier = await earlierState(article, run);
  const settled = earlier && settledBefore(earlier, run.choices);
  if (settled) return settled;

  const { published, body, leftOut } = article;
  if (!published) return refused(article, article.dateRefusal ?? reason('date-missing', {}));
  if (body.children.length === 0) return refused(article, reason('body-missing', {}));

  // Whoever forces an edited article back wants all of the edit gone, tags too.
  const carriedFrom = earlier?.isEdited ? undefined : earlier;
  const names = resolveNames(article, run.vocabularies);
  const proposedTags = run.choices.tags || carriedFrom ? [] : run.proposeTags(article);
  const dated = { ...article, published };
  const fields = articleFields(dated, names, proposedTags, run.choices, carriedFrom);
  const place = placeOf(article.title, monthFolder(published, run.timeZone), earlier, run);
  const { aliases, movedFrom } = place;
  // The same bytes under another name are no reason to touch the article.
  const name = earlier?.isSameSource ? earlier.sourceName : article.identity.name;
  const identity = { ...article.identity, name };
  const text = importedArticleText({ ...fields, aliases }, body, identity);
  const target = shownPath(place.file);
  if (text === earlier?.text) return unchanged(target);

  const failure = readsOtherwise(body, text) ?? (await put(text, place, earlier, run));
  if (failure) return refused(article, failure);
  return {
    outcome: earlier ? 'updated' : 'written',
    target,
    reasons: [
      ...article.notes,
      ...names.notes,
      ...(movedFrom ? [reason('address-moved', { from: movedFrom })] : []),
    ],
    leftOut,
    proposedTags,
  };
}

function withGivenDate(article: RawArticle, { published }: Choices): RawArticle {
  if (article.published || !published) return article;
  const note = reason('published-given', { published: isoMoment(published) });
  return { ...article, published, notes: [...article.notes, note] };
}

/** What can be said before anything is made of the source: someone's edits stand, or nothing is new. */
function settledBefore(earlier: EarlierState, choices: Choices): ArticleResult | undefined {
  const { isEdited, isSameSource } = earlier;
  const { force, tags, section, published } = choices;
  if (force) return undefined;
  const target = shownPath(earlier.file);
  if (isEdited) {
    const reasons = [reason('edited-since', {})];
    return { outcome: 'kept', target, reasons, leftOut: [], proposedTags: [] };
  }
  const asksNothing = !tags && section === undefined && !published;
  return isSameSource && asksNothing ? unchanged(target) : undefined;
}

function unchanged(target: string): ArticleResult {
  return { outcome: 'unchanged', target, reasons: [], leftOut: [], proposedTags: [] };
}

function refused({ notes, leftOut }: RawArticle, why: ImportReason): ArticleResult {
  const reasons = [why, ...notes];
  return { outcome: 'refused', target: null, reasons, leftOut, proposedTags: [] };
}

async function put(
  text: string,
  { file }: ArticlePlace,
  earlier: EarlierState | undefined,
  run: ImportRun,
): Promise<ImportReason | undefined> {
  const leaves = earlier && earlier.file !== file ? earlier.file : undefined;
  try {
    if (run.choices.dryRun) run.unwritten.set(file, text);
    else await writeArticle(run.out, file, text);
    if (leaves !== undefined && !run.choices.dryRun) await rm(leaves);
  } catch (error) {
    if (error instanceof OutsideFolder) return reason('outside-out', { path: shownPath(file) });
    const message = error instanceof Error ? error.message : String(error);
    return reason('not-writable', { reason: message });
  }
  if (leaves !== undefined) run.earlier.remove(leaves);
  run.earlier.add(file, text);
  return undefined;
}
