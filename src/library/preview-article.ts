import { getDayInZone } from '../arabic/dates.ts';
import type { VocabularyName } from '../schema/problem.ts';
import type { Term } from '../schema/term.ts';
import { site } from '../site/settings.ts';
import { previewMinutes, previewMoment, slots } from '../write/preview/slots.ts';
import type { Article } from './article.ts';
import { termsInUse } from './terms.ts';

/** The article that the preview's template shows: each field holds the character that stands for it. */
export async function createPreviewArticle() {
  const [section, tag, author] = await Promise.all([
    createTerm('sections', slots.section),
    createTerm('tags', ''),
    createTerm('authors', slots.author),
  ]);
  const image: NonNullable<Article['image']> = {
    alt: slots.alt,
    caption: slots.caption,
    credit: slots.credit,
    picture: { url: '', width: 16, height: 9, sources: [] },
    original: { file: '', digest: '' },
  };
  const article: Article = {
    id: 'preview',
    file: 'preview.mdx',
    path: '/write/preview/',
    slug: 'preview',
    title: slots.title,
    description: slots.description,
    summary: slots.description,
    published: previewMoment,
    updated: undefined,
    day: getDayInZone(previewMoment, site.dates.timeZone),
    section,
    tags: [tag],
    authors: [author],
    agencies: [],
    aliases: [],
    corrections: [],
    series: undefined,
    lang: site.lang,
    draft: false,
    bodyKey: '',
    words: 0,
    minutes: previewMinutes,
    styleSheets: [],
    related: [],
    hiddenLinks: [],
    image,
    pictures: [],
    card: undefined,
  };
  const crumbs = [
    { label: slots.section, path: '/' },
    { label: slots.title, path: article.path },
  ];
  return { article, crumbs, image };
}

/** A term that stands for the draft's; its link leads to a page that is there, if the site has one. */
async function createTerm(name: VocabularyName, label: string): Promise<Term> {
  const [first] = await termsInUse(name);
  return { id: first?.term.id ?? 'preview', label, aliases: [] };
}
