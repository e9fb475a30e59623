import { checkText } from '../../check/check-text.ts';
import {
  type HouseForms,
  parseHouseForms,
  withHouseForms,
} from '../../check/lexicon/house-lexicon.ts';
import { type Lexicon, makeLexicon } from '../../check/lexicon/lexicon.ts';
import { parseLexicon } from '../../check/lexicon/lexicon-file.ts';
import { settleProblems } from '../../check/settle-problems.ts';
import { indexStyle } from '../../check/terms/house-style.ts';
import { bodyLabels } from '../../i18n/body-labels.ts';
import { readArticle } from '../../loader/read-article.ts';
import { renderArticle } from '../../loader/render-article.ts';
import { indexVocabulary } from '../../loader/vocabulary.ts';
import type { CompiledBody, Picture } from '../../mdx/compiled-body.ts';
import { parseArticle } from '../../mdx/parse-article.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { mapVocabularies } from '../../schema/vocabulary.ts';
import type { DeskData } from '../desk-data.ts';

/** An article to compile. */
export interface CompileRequest {
  /** Path below the content folder. */
  path: string;
  source: string;
  /** The draft's pictures, by the names under which the article may use them. */
  pictures: ReadonlyMap<string, Picture>;
}

/** A compiled article, with everything that is wrong with it. */
export interface CompiledDraft {
  body: CompiledBody;
  problems: Problem[];
}

/** Compiles drafts of one site. */
export type DraftCompiler = (request: CompileRequest) => CompiledDraft;

/**
 * Prepares the compiler of a site's drafts. It reads, renders and checks an article by the functions
 * of the build, so that remarks and preview agree with it.
 *
 * @param lexiconText Text of the general lexicon.
 */
export function createDraftCompiler(data: DeskData, lexiconText: string): DraftCompiler {
  const vocabularies = mapVocabularies((name) => indexVocabulary(name, data.vocabularies[name]));
  const lexicon = loadLexicon(lexiconText, parseHouseForms(data.houseLexicon));
  const house = indexStyle(data.houseStyle);
  const labels = bodyLabels(data.language);
  return ({ path, source, pictures }) => {
    const file = path;
    const name = path.replace(/^articles\//, '');
    const { metadata, problems } = readArticle(source, name, file, {
      vocabularies,
      timeZone: data.dates.timeZone,
    });
    const lang = metadata?.lang ?? data.lang;
    const prose = {
      lang,
      rules: data.rules,
      lexicon,
      allow: metadata?.check?.allow,
      head: metadata,
      house,
    };
    const parsed = parseArticle(source, file);
    const missing = parsed.pictures
      .filter(({ src }) => !pictures.has(src))
      .map(({ src, line, column }) =>
        problem('picture-missing', { file, line, column }, { value: src }),
      );
    const { base } = data;
    const options = { file, pictures, base, lang, labels, digits: data.dates.digits };
    const rendered = renderArticle(parsed, source, options, prose);
    const all = [
      ...problems.filter((problem) => !isProposedName(problem)),
      ...missing,
      ...rendered.problems,
      ...settleProblems(checkText(source, file), source, prose),
    ];
    return {
      body: rendered.body,
      problems: all.sort((a, b) => a.line - b.line || a.column - b.column),
    };
  };
}

/** A writer may propose new tags and authors: the page marks them, and importing or saving adds them. */
function isProposedName(problem: Problem): boolean {
  if (problem.rule !== 'unknown-identifier') return false;
  const { vocabulary } = problem.details;
  return vocabulary === 'tags' || vocabulary === 'authors';
}

function loadLexicon(text: string, forms: HouseForms): Lexicon {
  return withHouseForms(forms, makeLexicon(parseLexicon(text)));
}
