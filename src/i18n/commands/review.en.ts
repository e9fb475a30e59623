import { problemsEn } from '../problems/en.ts';
import type { PostReviewMessages, ReviewMessages } from './review-messages.ts';

const countOf = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** A review in English. */
export const reviewEn: ReviewMessages = {
  command: {
    summary:
      'Writes a report of the articles that changed: each word by word beside what it was, its title, picture and reading time, and the checker’s remarks on what changed alone.',
    base: 'the commit, branch or tag to compare with',
    out: 'the folder for the report',
    number: 'number of the pull request, for the preview’s address',
    notes: [
      'Writes report.html, one page that opens without a site, comment.md, and review.json, which post-review reads.',
      'Exit code: 0 the report was written, errors in it or not · 2 wrong use.',
    ],
    needsOption: (option) => `${option} is needed`,
    wrongNumber: (value) => `--number is the number of a pull request, not "${value}"`,
    noFolder: (folder) => `there is no content folder ${folder}`,
    noGit: (ref, reason) => `--base ${ref}: Git says: ${reason}`,
    progress: 'review',
    written: (articles, folder) =>
      `report written to ${folder}; ${countOf(articles, 'article', 'articles')} changed`,
  },
  title: 'Review of what changed',
  changes: {
    added: 'New article',
    modified: 'Edited',
    renamed: 'File renamed',
    deleted: 'Deleted',
  },
  formerly: (path) => `was ${path}`,
  counts: problemsEn.summary,
  severities: problemsEn.severity,
  words: (words) => countOf(words, 'word', 'words'),
  minutes: (minutes) => `${minutes} min read`,
  published: (moment) => `Published ${moment}`,
  scheduled: (moment) => `Scheduled for ${moment}`,
  draft: 'Draft, not published',
  alt: (alt) => `Description: ${alt}`,
  noAlt: 'No description',
  noPicture: 'No picture',
  credit: (credit) => `Credit: ${credit}`,
  openPreview: 'Open the preview',
  line: (line) => `line ${line}`,
  remarks: 'Remarks of the checker',
  noRemarks: 'The checker has no remarks.',
  fields: 'Head',
  fieldNames: {
    title: 'Title',
    description: 'Description',
    published: 'Published',
    updated: 'Updated',
    expires: 'End of the notice',
    unpublish: 'Withdrawn',
    replacedBy: 'Replaced by',
    section: 'Section',
    tags: 'Tags',
    authors: 'Authors',
    credit: 'Credit',
    dateline: 'Dateline',
    agencies: 'Agencies',
    source: 'Source',
    series: 'Series',
    image: 'Picture',
    lang: 'Language',
    corrections: 'Corrections',
    aliases: 'Old addresses',
    check: 'Excused rules',
    draft: 'Draft',
  },
  nothing: 'nothing',
  whatChanged: 'What changed',
  text: 'Changes of the text',
  newText: 'Text',
  legend: { added: 'added', removed: 'removed', moved: 'moved' },
  noChange: 'The text has not changed.',
  unchanged: (blocks) => countOf(blocks, 'unchanged paragraph', 'unchanged paragraphs'),
  picture: (file) => `Picture ${file}`,
  moreLinks: (links) => `and ${countOf(links, 'more link', 'more links')}`,
  newLinks: 'New links to other sites',
  otherFiles: 'Other files that changed',
  elsewhere: 'Errors in files that have not changed',
  withoutText: 'Articles that changed and for which this report has no room',
  moreRemarks: (remarks) => `and ${countOf(remarks, 'more remark', 'more remarks')}`,
  moreArticles: (articles) => `and ${countOf(articles, 'more article', 'more articles')}`,
  moreChanges: 'The rest is in the report.',
  noArticles: 'No article has changed.',
  comment: {
    report: 'The whole report',
    preview: 'The site as it will be published',
    noReport: 'The check did not finish, so there is no report. Its log says why.',
    refused:
      'This pull request says that it is an article, but it touches other files. Send these in another one, or take away what says so (the checkbox, the beginning of the title, or the label):',
    ownReport:
      'This pull request changes the software, which wrote this report: read those changes before you rely on it.',
    moreFiles: (files) => `and ${countOf(files, 'more file', 'more files')}`,
    footer: 'This review is written anew with each change of the pull request.',
    accepted: 'Reviewed',
    refusedShort: 'Says it is an article, and touches more',
  },
};

/** `post-review` in English. */
export const postReviewEn: PostReviewMessages = {
  summary:
    'Writes the review as the one comment on a pull request, and sets its labels. It runs in GitHub Actions after another run, and trusts nothing that comes from that one.',
  notes: [
    'Variables: GITHUB_TOKEN, GITHUB_EVENT_PATH, GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_SERVER_URL.',
    'Exit code: 0 posted, or nothing to do · 1 the forge refused · 2 wrong use.',
  ],
  needsVariable: (name) => `the variable ${name} is needed`,
  wrongEvent: (reason) => `the event is not as expected: ${reason}`,
  noPullRequest: 'No open pull request belongs to this run.',
  outdated: 'The pull request has changed since this run; the newer one writes the review.',
  refusedArtifact: (reason) => `the report was refused: ${reason}`,
  forgeFailed: (reason) => `the forge refused: ${reason}`,
  posted: (number) => `review posted on pull request ${number}`,
};
