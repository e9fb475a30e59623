import { isolatedText as text } from '../problems/shown-value.ts';
import type { NewMessages } from './new-messages.ts';

const vocabularies = { tags: 'tag', sections: 'section', authors: 'author', series: 'series' };

/** What `new` says in English. */
export const newEn: NewMessages = {
  summary: 'Begins an article. Asks for what it needs at a terminal, or takes it as options.',
  options: {
    title: 'title; when it is given, nothing is asked',
    section: 'section',
    tags: 'tags, comma between',
    authors: 'authors, comma between',
    description: 'one or two sentences for lists and search engines',
    slug: 'last part of the address (default: from the title)',
    out: 'folder of the articles (default: content/articles)',
    date: 'moment of publication (default: now)',
    draft: 'mark it as a draft, which is not published',
  },
  notes: ['Exit code: 0 written · 1 refused · 2 wrong use.'],
  questions: {
    title: 'Title: ',
    section: 'Section (Enter for none): ',
    tags: 'Tags, comma between (Enter for none): ',
    authors: 'Authors, comma between (Enter for none): ',
    description: 'Description (Enter for none): ',
  },
  known: (terms) => terms.map(({ id, label }) => `  ${id}  ${text(label)}`).join('\n'),
  needsTitle: 'There is no terminal to ask at: give at least --title "…".',
  unknownTerm: (name, value, suggestion) =>
    `There is no ${vocabularies[name]} ${text(value)}.` +
    `${suggestion === undefined ? '' : ` Did you mean ${text(suggestion)}?`}`,
  oneSection: 'An article has one section.',
  wrongTitle: 'A title is one line of text with at least one letter or digit.',
  wrongSlug: (value, suggestion) =>
    `--slug holds small ASCII letters, digits and single hyphens, not ${text(value)}` +
    `${suggestion === '' ? '.' : `; such as ${text(suggestion)}.`}`,
  slugTaken: (file) => `There is an article with this address already: ${text(file)}`,
  wrongDate: (value) =>
    `--date was not understood: ${text(value)}. Write it like 2024-07-08T20:02:00Z.`,
  notWritable: (reason) => `The article could not be written: ${text(reason)}`,
  stopped: 'Stopped; nothing was written.',
  writeHere: 'Write here, and delete this line.',
  written: (file) => `Written: ${file}`,
  next: [
    'Next: open the file and write under the second --- line.',
    '  npm run dev      shows it as you write',
    '  npm run check    finds mistakes before you send it',
  ],
};
