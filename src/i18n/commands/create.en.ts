import { isolatedCode as code, isolatedText as text } from '../problems/shown-value.ts';
import type { CreateMessages, CreateQuestion } from './create-messages.ts';

const questions: Record<CreateQuestion, string> = {
  title: 'Title of the site',
  tagline: 'A few words beside the title',
  description: 'Description of the site',
  language: 'Language of the site',
  host: 'Host: github, gitlab, netlify, cloudflare, vercel, server (nginx or Apache) or other',
  address: 'Address of the site on the web',
  repository: 'Address of its repository',
  articles: 'With articles to look at? yes or no',
};

/** What `npm create maqalat` says in English. */
export const createEn: CreateMessages = {
  summary:
    'Makes a new site in the folder DIR. Asks for what it needs, or takes it as options; without a terminal it takes the defaults.',
  options: {
    title: 'title of the site',
    tagline: 'a few words beside the title',
    description: 'one or two sentences for search engines and feeds',
    language: 'language of the site',
    host: 'where it is published; writes that host’s files (default: github)',
    address: 'address of the site on the web',
    repository: 'address of the repository that holds it',
    articles: 'with articles to look at, or without (default: yes)',
    engine: 'version or tarball of the package maqalat (default: the newest that fits)',
    yes: 'ask nothing: what is not given takes its default',
  },
  notes: ['Exit code: 0 made · 1 refused · 2 wrong usage.'],
  question: (name, standard) => `${questions[name]} (Enter: ${code(standard)}): `,
  wrongLine: (name, value) =>
    `${questions[name]}: one line that is not empty, not ${text(value === '' ? '""' : value)}.`,
  wrongAddress: (name, value) =>
    `${questions[name]}: a whole address such as ${code('https://site.example/')}, not ${text(value)}.`,
  wrongChoice: (name, value, choices, suggestion) =>
    `${questions[name]}: one of ${choices.map(code).join(' ')}, not ${text(value)}.` +
    `${suggestion === undefined ? '' : ` Did you mean ${code(suggestion)}?`}`,
  notEmpty: (folder, entries) =>
    `The folder ${code(folder)} is not empty: it holds ${entries.map(code).join(' ')}. Nothing was written; name another folder.`,
  notWritable: (folder, reason) =>
    `${code(folder)} could not be made, and nothing of it is left: ${text(reason)}`,
  stopped: 'Stopped; nothing was written.',
  written: (folder, files) => `The site is in ${code(folder)}, ${files} files.`,
  next: (folder) => [
    'Next:',
    `  cd ${folder}`,
    '  npm install',
    '  npm start        builds the site and shows it',
    '  npm run dev      shows what you write while you write',
  ],
};
