import type { BidiCase } from './bidi-case.ts';

/** Articles that share a section, whose label is the line of the first of them. */
const sectionSize = 6;
/** The article whose paragraphs are all the lines. */
const bodiesSlug = 'bodies';

/** Where the lines of a case stand on the site. */
export interface BidiPlaces {
  /** The article with the line for a title; none where the line is Markdown. */
  titled: string | undefined;
  /** The section whose page announces that article. */
  section: string;
  /** The article with all lines in its body, and which paragraph is this one. */
  bodies: string;
  paragraph: number;
}

/** Paths of the pages on which each case is seen, in the order of the cases. */
export function bidiPlaces(cases: readonly BidiCase[]): BidiPlaces[] {
  return cases.map(({ markdown }, index) => ({
    titled: markdown === undefined ? `/2024/06/line-${index + 1}/` : undefined,
    section: `/sections/${sectionOf(index)}/`,
    bodies: `/2024/06/${bodiesSlug}/`,
    paragraph: index + 1,
  }));
}

/**
 * A content folder in which each line is the title of an article and a paragraph of another, and
 * some are labels of sections; so they stand in headings, cards and breadcrumbs too.
 *
 * @returns Texts of files by path.
 */
export function bidiSite(cases: readonly BidiCase[]): Record<string, string> {
  const files: Record<string, string> = {};
  const sections: string[] = [];
  for (const [index, { text, markdown }] of cases.entries()) {
    if (markdown !== undefined) continue;
    const id = sectionOf(index);
    if (index % sectionSize === 0) sections.push(`${id}:\n  label: ${JSON.stringify(text)}\n`);
    files[`articles/2024/06/line-${index + 1}.mdx`] = article(text, `section: ${id}`, 'سطر واحد.');
  }
  const paragraphs = cases.map(({ text, markdown }) => markdown ?? escapeMarkdown(text));
  files[`articles/2024/06/${bodiesSlug}.mdx`] = article(
    'سطور في متن',
    `section: ${sectionOf(0)}`,
    `${paragraphs.join('\n\n')}\n\n[^1]: حاشية.`,
  );
  files['sections.yaml'] = sections.join('');
  return files;
}

const sectionOf = (index: number) => `lines-${Math.floor(index / sectionSize) + 1}`;

function article(title: string, more: string, body: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\npublished: 2024-06-01T08:00:00Z\n${more}\n---\n\n${body}\n`;
}

/** Text of which Markdown makes nothing but text; links and addresses stay links. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*{}[\]<>~|]/g, '\\$&');
}
