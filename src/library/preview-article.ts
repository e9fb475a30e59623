import { getDayInZone } from '../arabic/dates.ts';
import type { Term } from '../schema/term.ts';
import { site } from '../site/settings.ts';
import { previewMinutes, previewMoment, slots } from '../write/preview/slots.ts';
import type { Article } from './article.ts';

/** The article that the preview's template shows: each field holds the character that stands for it. */
export function createPreviewArticle() {
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
    section: termOf(slots.section),
    tags: [termOf('')],
    authors: [termOf(slots.author)],
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

function termOf(label: string): Term {
  return { id: 'preview', label, aliases: [] };
}
