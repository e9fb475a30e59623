import { slugify } from '../../src/arabic/slug.ts';
import { parseTimestamp } from '../../src/arabic/timestamp.ts';
import type { NewMessages } from '../../src/i18n/commands/new-messages.ts';
import type { VocabularySet } from '../../src/loader/vocabulary.ts';
import { lineSchema, textSchema } from '../../src/schema/fields.ts';
import { identifierPattern } from '../../src/schema/identifier.ts';
import { namedTerms } from '../import/named-terms.ts';

/** What an article begins with, checked. */
export interface NewArticle {
  title: string;
  section?: string | undefined;
  tags: string[];
  authors: string[];
  description?: string | undefined;
  slug?: string | undefined;
  published?: Date | undefined;
}

/** Part of a new article, or the sentences that say what is wrong with the answer. */
export type Answer = { part: Partial<NewArticle> } | { mistakes: string[] };

interface Context {
  vocabularies: VocabularySet;
  messages: NewMessages;
  /** IANA zone for a date that names none. */
  timeZone: string;
}

type Read = (answer: string, context: Context) => Answer;

/** How each option, and each answer to a question, is read; the empty answer leaves a field out. */
export const readAnswer = {
  title: (answer, { messages }) => {
    const { data } = lineSchema.safeParse(answer);
    return data !== undefined && slugify(data) !== ''
      ? { part: { title: data } }
      : { mistakes: [messages.wrongTitle] };
  },
  section: (answer, context) =>
    terms('sections', answer, context, ([section, ...others]) =>
      others.length > 0 ? { mistakes: [context.messages.oneSection] } : { part: { section } },
    ),
  tags: (answer, context) => terms('tags', answer, context, (tags) => ({ part: { tags } })),
  authors: (answer, context) =>
    terms('authors', answer, context, (authors) => ({ part: { authors } })),
  description: (answer) => ({ part: { description: textSchema.safeParse(answer).data } }),
  slug: (answer, { messages }) =>
    identifierPattern.test(answer)
      ? { part: { slug: answer } }
      : { mistakes: [messages.wrongSlug(answer, slugify(answer))] },
  date: (answer, { messages, timeZone }) => {
    const stamp = parseTimestamp(answer, timeZone);
    return stamp?.kind === 'moment'
      ? { part: { published: stamp.moment } }
      : { mistakes: [messages.wrongDate(answer)] };
  },
} as const satisfies Record<string, Read>;

export type AnswerName = keyof typeof readAnswer;
// Object.keys forgets the names of keys.
export const answerNames = Object.keys(readAnswer) as AnswerName[];

/**
 * Builds an article from its answers.
 *
 * @throws Error where none of them was a title: the caller asks until there is one.
 */
export function buildArticle(answers: readonly Answer[]): NewArticle {
  const parts = answers.flatMap((answer) => ('part' in answer ? answer.part : []));
  const {
    title,
    tags = [],
    authors = [],
    ...others
  }: Partial<NewArticle> = Object.assign({}, ...parts);
  if (title === undefined) throw new Error('an article needs a title');
  return { title, tags, authors, ...others };
}

function terms(
  name: 'sections' | 'tags' | 'authors',
  answer: string,
  { vocabularies, messages }: Context,
  use: (ids: string[]) => Answer,
): Answer {
  const { ids, unknown } = namedTerms(name, answer, vocabularies);
  if (unknown.length === 0) return use(ids);
  return {
    mistakes: unknown.map(({ value, suggestion }) => messages.unknownTerm(name, value, suggestion)),
  };
}
