import { spelling, type VariantKind } from './variant-kind.ts';

const definite = /^ال(?=\p{L}{2})/u;

/** Particles that are written as one with the word after them, before an Arabic first word. */
const before = (clitic: string) => (title: string) =>
  /^\p{Script=Arabic}/u.test(title) ? clitic + title : title;

/** ل drops the alef of the article: الكتاب → للكتاب. */
const withLam = (title: string) => title.replace(definite, 'لل');

/** The first word with a particle, with the article, or without it. */
export const cliticKinds: VariantKind[] = [
  spelling('with-waw', before('و')),
  spelling('with-fa', before('ف')),
  spelling('with-ba', before('ب')),
  spelling('with-kaf', before('ك')),
  spelling('with-lam', (title) => (definite.test(title) ? title : before('ل')(title))),
  spelling('with-lam-and-article', withLam),
  spelling('with-waw-and-ba', before('وب')),
  spelling('with-waw-lam-and-article', (title) =>
    definite.test(title) ? `و${withLam(title)}` : title,
  ),
  spelling('article-added', (title) => (definite.test(title) ? title : before('ال')(title))),
  spelling('article-dropped', (title) => title.replace(definite, '')),
  spelling('waw-set-apart', (title) => title.replace(/(?<=\s)و(?=ال)/gu, 'و ')),
];
