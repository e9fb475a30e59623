import { parseDocument } from 'yaml';
import { articleId, articleSlug } from '../../loader/article-path.ts';
import { articleSchema } from '../../schema/article.ts';
import { splitFrontmatter } from '../../schema/frontmatter.ts';
import type { Problem } from '../../schema/problem.ts';
import { readYaml } from '../../schema/read-yaml.ts';
import { createDraft, type Draft, type DraftPicture, formFields } from './draft.ts';

/** A file that was opened as a draft, or what is wrong with it. */
export type DraftReading = { draft: Draft } | { problems: Problem[] };

/**
 * Parses an article file as a draft, to go on writing it.
 *
 * @param source The whole file.
 * @param file Its name, for problems and for the slug.
 * @param pictures The pictures beside it.
 */
export function parseDraft(
  source: string,
  file: string,
  pictures: readonly DraftPicture[] = [],
): DraftReading {
  const split = splitFrontmatter(source, file);
  if (split.problem) return { problems: [split.problem] };
  const { yaml, line } = split.frontmatter;
  const { data, problems } = readYaml(yaml, articleSchema, file, line);
  if (!data) return { problems };
  const draft = createDraft();
  const { image } = data;
  return {
    draft: {
      ...draft,
      head: {
        title: data.title,
        description: data.description ?? '',
        section: data.section ?? '',
        tags: data.tags,
        authors: data.authors,
        published: data.published.toISOString(),
        source: { name: data.source?.name ?? '', url: data.source?.url ?? '' },
        image: image && {
          name: image.src.replace(/^\.\//, ''),
          alt: image.alt,
          caption: image.caption ?? '',
          credit: image.credit ?? '',
        },
        otherFields: formatOtherFields(yaml),
        slug: articleSlug(articleId(file.replace(/\.md$/, '.mdx'))),
      },
      body: source
        .split('\n')
        .slice(line + yaml.split('\n').length - 1)
        .join('\n')
        .replace(/^\n+/, ''),
      pictures,
    },
  };
}

function formatOtherFields(yaml: string): string {
  const document = parseDocument(yaml);
  for (const field of formFields) document.delete(field);
  const text = document.toString({ lineWidth: 0 });
  return text.trim() === '{}' ? '' : text;
}
