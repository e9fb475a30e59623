import { problemText } from '../problems/problem-text.ts';
import { isolatedText as text } from '../problems/shown-value.ts';
import type { ImportMessages } from './import-messages.ts';

const vocabularies = { tags: 'tag', sections: 'section', authors: 'author', series: 'series' };
const usePublished = 'Give the moment with --published 2024-07-08T20:02:00Z.';

/** What `import` says in English. */
export const importEn: ImportMessages = {
  summary: 'Makes articles of raw files: plain text as newsrooms and pages give it.',
  operands: 'FILE…',
  options: {
    out: 'folder of the articles (default: content/articles)',
    tags: 'tags for every article, comma between, instead of proposed ones',
    section: 'section of every article',
    published: 'moment of publication for sources that name none (ISO 8601 with offset)',
    'dry-run': 'say what would be done, write nothing',
    force: 'write over articles that someone edited since they were imported',
    report: 'write a report: JSON Lines, one line an article',
  },
  notes: [
    'A tag is proposed when its label or an alias stands in the title, or twice in the text.',
    'Importing again changes nothing; an edited article stays as it is unless --force is given.',
    'Exit code: 0 all came through · 1 something was refused · 2 wrong use.',
  ],
  progress: 'import',
  outcomes: {
    written: 'written',
    updated: 'updated',
    unchanged: 'unchanged',
    kept: 'kept',
    refused: 'refused',
  },
  reasons: {
    'file-missing': () => 'There is no such file.',
    'is-directory': () => 'This is a folder; name the files in it.',
    'unreadable-file': ({ reason }) => `The file cannot be read: ${text(reason)}`,
    'empty-file': () => 'The file is empty.',
    'file-too-large': ({ bytes, limit }) =>
      `The file has ${bytes} bytes, more than the ${limit} that one article may have. Split it.`,
    'invalid-utf8': ({ byteOffset, line }) =>
      `The text is not UTF-8: byte ${byteOffset} (line ${line}) is wrong. Save it as UTF-8.`,
    'unknown-format': () => 'No reader knows this format; plain text in UTF-8 is read.',
    'title-missing': () => 'The first line has no word, so there is no title.',
    'title-too-long': ({ characters, limit }) =>
      `The first line has ${characters} characters, more than ${limit}: put the title there.`,
    'body-missing': () => 'There is no text under the title.',
    'date-missing': () => `No date of publication stands under the title. ${usePublished}`,
    'only-updated': ({ line, text: stamp }) =>
      `Line ${line} tells only of an update, not of the publication: ${text(stamp)}. ${usePublished}`,
    'date-ambiguous': ({ line, text: stamp, first, second }) =>
      `The date on line ${line} may be ${first} or ${second}: ${text(stamp)}. ` +
      'Write the month as a word or the year first.',
    'date-impossible': ({ line, text: stamp }) =>
      `There is no such date or time (line ${line}): ${text(stamp)}`,
    'date-unreadable': ({ line, text: stamp, rest }) =>
      `The time stamp on line ${line} was not understood: ${text(stamp)}` +
      `${rest === '' ? '' : ` (${text(rest)})`}. ${usePublished}`,
    'edited-since': () =>
      'Someone edited the article since it was imported; --force writes over the edits.',
    'text-would-change': ({ before, after }) =>
      `The text would not have arrived as it is: ${text(before)} would read ${text(after)}. ` +
      'Please report this with the file.',
    'build-would-refuse': ({ problem }) =>
      `The build would refuse the article: ${problemText(problem, 'en').message}`,
    'outside-out': ({ path }) => `${text(path)} lies outside the folder of the articles.`,
    'not-writable': ({ reason }) => `The article could not be written: ${text(reason)}`,
    'zone-assumed': ({ line, text: stamp, timeZone }) =>
      `No time zone on line ${line}, taken as ${timeZone}: ${text(stamp)}`,
    'time-assumed': ({ line, text: stamp }) =>
      `No time of day on line ${line}, taken as midnight: ${text(stamp)}`,
    'published-given': ({ published }) => `Date of publication as given: ${published}`,
    'lines-kept-apart': ({ line }) =>
      `Lines stand without a blank line between (line ${line} first); each became a paragraph.`,
    'invisible-characters-removed': ({ count }) =>
      `Invisible characters removed: ${count} (direction marks and the like).`,
    'unknown-name': ({ vocabulary, value }) =>
      `No ${vocabularies[vocabulary]} is called ${text(value)}; it was not written.`,
    'updated-before-published': ({ published, updated }) =>
      `The update (${updated}) lies before the publication (${published}); it was not written.`,
    'address-moved': ({ from }) => `The article moved to another month; ${from} leads to it.`,
  },
  leftOut: (words, why, line) => {
    const reasons = {
      button: 'a button',
      'related-headlines': 'headlines of other articles',
      'second-date': 'one date too many',
      'repeated-title': 'the title again',
    };
    return `left out${line === undefined ? '' : ` (line ${line})`}, ${reasons[why]}: ${text(words)}`;
  },
  proposedTags: (ids) => `proposed tags: ${ids.join(', ')}`,
  totals: ({ written, updated, unchanged, kept, refused }, isDryRun) => {
    const parts = [
      `${written} ${isDryRun ? 'would be written' : 'written'}`,
      `${updated} ${isDryRun ? 'would be updated' : 'updated'}`,
      `${unchanged} unchanged`,
      `${kept} kept because edited`,
      `${refused} refused`,
    ];
    return `${parts.join(' · ')}`;
  },
  unknownTerm: (name, value, suggestion) =>
    `there is no ${vocabularies[name]} ${text(value)}` +
    `${suggestion === undefined ? '' : `; did you mean ${text(suggestion)}?`}`,
  wrongPublished: (value) =>
    `--published wants a moment with its offset, such as 2024-07-08T20:02:00Z, not ${text(value)}`,
  noReportFolder: (folder) => `--report: there is no folder ${text(folder)}`,
  reportNotWritten: (reason) =>
    `The articles are done, but the report could not be written: ${text(reason)}`,
  outIsNoFolder: (path) => `--out: ${text(path)} is no folder`,
};
