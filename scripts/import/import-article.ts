import { reason } from '../../src/convert/reason.ts';
import type { ImportReason } from '../../src/i18n/commands/import-reasons.ts';
import { monthFolder } from '../../src/loader/article-path.ts';
import { shownPath } from '../../src/loader/folders.ts';
import { isoMoment } from '../../src/schema/iso-moment.ts';
import { articleFields } from './article-fields.ts';
import { clean } from './clean/clean.ts';
import { type EarlierState, earlierState } from './earlier-state.ts';
import type { Choices, ImportRun } from './import-run.ts';
import { comparableAlias } from './old-address.ts';
import { type ArticleResult, duplicate, refuseImport, unchanged } from './outcomes.ts';
import { placePictures } from './pictures/place-pictures.ts';
import { placeOf } from './place.ts';
import { articleForProof } from './proof/article-for-proof.ts';
import { compareWithSource } from './proof/compare-with-source.ts';
import type { SourceText } from './proof/source/source-item.ts';
import { replaceArticle } from './proposal/replace-article.ts';
import type { RawArticle } from './raw-article.ts';
import { resolveNames } from './resolve-names.ts';
import { textDigest } from './text-digest.ts';
import { importedArticle } from './write/article-text.ts';
import { placeArticle } from './write/place-article.ts';

type ReadSource = () => Promise<SourceText | undefined>;

/**
 * Imports one raw article: cleans it, finds the article that an earlier import made of
 * the same source, and writes the file if something changed.
 *
 * @param readSource Reads the same item with the independent readers, to verify completeness.
 * @returns The outcome. Faults of the source and of the file system are reported, not thrown.
 */
export async function importArticle(
  raw: RawArticle,
  run: ImportRun,
  readSource: ReadSource,
): Promise<ArticleResult> {
  const replaced = await replaceOwn(raw, run);
  if (replaced) return replaced;
  const earlier = await earlierState(raw, run);
  // One source may contain an item twice; the second must not overwrite the first.
  if (earlier && !earlier.isSameSource && run.earlier.isFresh(earlier.file))
    return duplicate(earlier.file);
  const settled = earlier && resultOfEarlierImport(earlier, run.choices);
  if (settled) return settled;
  const article = withGivenDate(clean(raw, run.choices.cleaning), run.choices);
  const { published } = article;
  if (!published) return refuseImport(article, article.dateRefusal ?? reason('date-missing', {}));
  if (article.body.children.length === 0) return refuseImport(article, reason('body-missing', {}));
  return write({ ...article, published }, earlier, run, readSource);
}

/** A change of an article of the site, which keeps its own form. */
async function replaceOwn(raw: RawArticle, run: ImportRun): Promise<ArticleResult | undefined> {
  const { own, published } = raw;
  return own && published ? replaceArticle({ ...raw, published }, own, run) : undefined;
}

async function write(
  article: RawArticle & { published: Date },
  earlier: EarlierState | undefined,
  run: ImportRun,
  readSource: ReadSource,
): Promise<ArticleResult> {
  const pictures = await placePictures(article, run.choices.fetchImages);
  const { body } = pictures;
  // `--force` discards the whole edit, tags too.
  const carriedFrom = earlier?.isEdited ? undefined : earlier;
  const names = resolveNames(article, run.terms);
  const proposedTags = run.choices.tags || carriedFrom ? [] : run.proposeTags(article);
  const wanted = freeAliases(article, earlier, run);
  const place = placeOf(
    { ...article, aliases: wanted.aliases, hasPictures: pictures.files.size > 0 },
    monthFolder(article.published, run.timeZone),
    earlier,
    run,
  );
  const { aliases, movedFrom, takenSlug } = place;
  const given = articleFields(article, names, proposedTags, run.choices, carriedFrom);
  const fields = { ...given, image: pictures.image, aliases };
  run.terms.use('tags', given.tags ?? []);
  run.terms.use('authors', given.authors ?? []);
  run.terms.use('sections', given.section === undefined ? [] : [given.section]);
  // A renamed source with the same bytes does not change the article.
  const name = earlier?.isSameSource ? earlier.sourceName : article.identity.name;
  const made = importedArticle(fields, body, { ...article.identity, name });
  if (made.failure) return refuseImport(article, made.failure);
  const { text, tree } = made;
  const target = shownPath(place.file);
  if (text === earlier?.text) return unchanged(target);
  const double = doubleOf(text, article, earlier, run);
  if (double !== undefined) return duplicate(double);

  const failure = await placeArticle({ text, place, pictures: pictures.files }, earlier, run);
  if (failure) return refuseImport(article, failure);
  const isFuture = article.published.getTime() > run.startedAt;
  return {
    outcome: earlier ? 'updated' : 'written',
    target,
    reasons: [
      ...article.notes,
      ...names.notes,
      ...pictures.notes,
      ...wanted.notes,
      ...(isFuture ? [reason('future-date', { published: isoMoment(article.published) })] : []),
      ...(takenSlug === undefined ? [] : [reason('slug-taken', { slug: takenSlug })]),
      ...(movedFrom ? [reason('address-moved', { from: movedFrom })] : []),
    ],
    leftOut: article.leftOut,
    proposedTags,
    proof: compareWithSource(
      await readSource(),
      articleForProof(article, fields, tree, run.vocabularies, {
        reported: pictures.notes,
        hasOwnNames:
          !earlier &&
          !run.choices.tags &&
          run.choices.section === undefined &&
          run.choices.addTerms,
      }),
    ),
  };
}

/** Finds an article with the same text that was imported from another source. */
function doubleOf(
  text: string,
  { identity }: RawArticle,
  earlier: EarlierState | undefined,
  run: ImportRun,
): string | undefined {
  if (!earlier) return run.earlier.withText(textDigest(text));
  const isOther = !earlier.isSameSource && earlier.sourceName !== identity.name;
  return isOther && textDigest(text) === textDigest(earlier.text) ? earlier.file : undefined;
}

/** Filters out aliases that another article has. */
function freeAliases(
  { aliases = [] }: RawArticle,
  earlier: EarlierState | undefined,
  run: ImportRun,
): { aliases: string[]; notes: ImportReason[] } {
  const free = new Map<string, string>();
  const notes: ImportReason[] = [];
  for (const alias of aliases) {
    const owner = run.earlier.withAlias(alias);
    if (owner === undefined || owner === earlier?.file) free.set(comparableAlias(alias), alias);
    else notes.push(reason('alias-taken', { alias, target: shownPath(owner) }));
  }
  return { aliases: [...free.values()], notes };
}

function withGivenDate(article: RawArticle, { published }: Choices): RawArticle {
  if (article.published || !published) return article;
  const note = reason('published-given', { published: isoMoment(published) });
  return { ...article, published, notes: [...article.notes, note] };
}

/** The outcome that is known before parsing: the article was edited, or the source is unchanged. */
function resultOfEarlierImport(earlier: EarlierState, choices: Choices): ArticleResult | undefined {
  const { isEdited, isSameSource } = earlier;
  const { force, tags, section, published, fetchImages } = choices;
  if (force) return undefined;
  const target = shownPath(earlier.file);
  if (isEdited) {
    const reasons = [reason('edited-since', {})];
    return { outcome: 'kept', target, reasons, leftOut: [], proposedTags: [] };
  }
  const asksNothing = !tags && section === undefined && !published && !fetchImages;
  return isSameSource && asksNothing ? unchanged(target) : undefined;
}
