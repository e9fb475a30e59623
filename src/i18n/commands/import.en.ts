import { problemText } from '../problems/problem-text.ts';
import { isolatedText as text } from '../problems/shown-value.ts';
import type { ImportMessages } from './import-messages.ts';
import { type CleaningStep, cleaningSteps } from './import-reasons.ts';

const vocabularies = { tags: 'tag', sections: 'section', authors: 'author', series: 'series' };
const usePublished = 'Give the moment with --published 2024-07-08T20:02:00Z.';

const steps: Readonly<Record<CleaningStep, string>> = {
  invisible: 'invisible characters',
  'presentation-forms': 'presentation forms',
  nfc: 'composed letters',
  tatweel: 'tatweel',
  'keyboard-letters': "letters of another language's keyboard",
  spaces: 'spaces',
  'space-before-punctuation': 'spaces before punctuation',
  'latin-punctuation': 'Latin punctuation',
  'straight-quotes': 'straight quotes',
};

const on = (line: number | undefined) => (line === undefined ? '' : ` on line ${line}`);

/** What `import` says in English. */
export const importEn: ImportMessages = {
  summary: 'Makes articles of what a newsroom has: text, web pages, exports, tables.',
  operands: 'PATH…',
  options: {
    out: 'folder of the articles (default: content/articles)',
    tags: 'tags for every article, comma between, instead of proposed ones',
    section: 'section of every article',
    published: 'moment of publication for sources that name none (ISO 8601 with offset)',
    mapping: 'for CSV and JSON Lines: a YAML file that says which column is which field',
    keep: `text cleaning not to do: ${cleaningSteps.join(', ')}`,
    'fetch-images': 'download pictures from other hosts',
    'known-terms': 'write only tags, sections and authors that the vocabularies know',
    'dry-run': 'report what would be done, write nothing',
    force: 'write over articles that someone edited since they were imported',
    report: 'write a report: JSON Lines, one line an article',
  },
  notes: [
    'A tag is proposed when its label or an alias stands in the title, or twice in the text.',
    'Folders are taken with all below them; the format of a file is detected from its content.',
    'Importing again changes nothing; an edited article stays as it is unless --force is given.',
    'Exit code: 0 all came through · 1 something was refused · 2 wrong use.',
  ],
  progress: 'import',
  outcomes: {
    written: 'written',
    updated: 'updated',
    unchanged: 'unchanged',
    kept: 'kept',
    duplicate: 'duplicate',
    'left-out': 'left out',
    refused: 'refused',
  },
  reasons: {
    'file-missing': () => 'There is no such file.',
    'unreadable-file': ({ reason }) => `The file cannot be read: ${text(reason)}`,
    'empty-file': () => 'The file is empty.',
    'file-too-large': ({ bytes, limit }) =>
      `The file has ${bytes} bytes, more than the ${limit} that one article may have. Split it.`,
    'reader-failed': ({ reason }) =>
      `The reader failed, please report this with the file: ${text(reason)}`,
    'unknown-format': () => 'No reader knows this format.',
    'broken-source': ({ format, line, reason }) =>
      `The ${format} is broken${line === undefined ? '' : ` at line ${line}`}: ${text(reason)}`,
    'too-deep': () => 'Elements are nested too deeply to be read.',
    'expands-too-far': ({ bytes, limit }) =>
      `The archive says that it unpacks to ${bytes} bytes, more than the ${limit} allowed.`,
    'document-too-long': ({ count: n, limit }) =>
      `This is too long for one article (${n}, limit ${limit}, of paragraphs, lines, keys, elements, runs or characters); split it.`,
    'link-outside': () => 'This is a link that leads out of the folder; it was not followed.',
    'nothing-found': () => 'Nothing that could be an article is there.',
    'no-article': () => 'The page holds no article.',
    'error-page': ({ title }) => `This is an error page: ${text(title)}`,
    'not-published': ({ status }) => `Its status is ${text(status)}, so it was not brought over.`,
    'not-an-article': ({ kind }) => `It is no article but ${text(kind)}.`,
    'title-missing': () => 'There is no title, and there are no words to make one of.',
    'title-too-long': ({ characters, limit }) =>
      `The title has ${characters} characters, more than ${limit}. If that is the text, name the title's column with --mapping.`,
    'body-missing': () => 'There is no text under the title.',
    'date-missing': () => `No date of publication stands under the title. ${usePublished}`,
    'only-updated': ({ line, text: stamp }) =>
      `There is a date of an update, not of the publication${on(line)}: ${text(stamp)}. ${usePublished}`,
    'date-ambiguous': ({ line, text: stamp, first, second }) =>
      `The date${on(line)} may be ${first} or ${second}: ${text(stamp)}. ` +
      'Write the month as a word or the year first.',
    'date-impossible': ({ line, text: stamp }) =>
      `There is no such date or time${on(line)}: ${text(stamp)}`,
    'date-unreadable': ({ line, text: stamp, rest }) =>
      `The time stamp${on(line)} was not understood: ${text(stamp)}` +
      `${rest === '' ? '' : ` (${text(rest)})`}. ${usePublished}`,
    'date-unclear': ({ text: stamp }) =>
      `The date was not understood: ${text(stamp)}. ${usePublished}`,
    'edited-since': () =>
      'Someone edited the article since it was imported; --force writes over the edits.',
    'text-would-change': ({ before, after }) =>
      `The text would not have arrived as it is: ${text(before)} would read ${text(after)}. ` +
      'Please report this with the file.',
    'build-would-refuse': ({ problem }) =>
      `The build would refuse the article: ${problemText(problem, 'en').message}`,
    'outside-out': ({ path }) => `${text(path)} lies outside the folder of the articles.`,
    'duplicate-of': ({ target }) => `The same text is already there: ${text(target)}`,
    'not-writable': ({ reason }) => `The article could not be written: ${text(reason)}`,
    'zone-assumed': ({ line, text: stamp, timeZone }) =>
      `No time zone${on(line)}, taken as ${timeZone}: ${text(stamp)}`,
    'time-assumed': ({ line, text: stamp }) =>
      `No time of day${on(line)}, taken as midnight: ${text(stamp)}`,
    'published-given': ({ published }) => `Date of publication as given: ${published}`,
    'lines-kept-apart': ({ line }) =>
      `Lines stand without a blank line between (line ${line} first); each became a paragraph.`,
    'unknown-name': ({ vocabulary, value }) =>
      `No ${vocabularies[vocabulary]} is called ${text(value)}; it was not written.`,
    'updated-before-published': ({ published, updated }) =>
      `The update (${updated}) lies before the publication (${published}); it was not written.`,
    'address-moved': ({ from }) => `The article moved to another month; ${from} leads to it.`,
    'future-date': ({ published }) => `The date of publication is still to come: ${published}`,
    'encoding-used': ({ encoding }) => `Read as ${encoding}.`,
    'encoding-wrongly-declared': ({ declared, encoding }) =>
      `Calls itself ${text(declared)} but is ${encoding}; read as ${encoding}.`,
    'mixed-encodings': ({ lines }) =>
      `Lines in another encoding than the rest were fixed: ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ' …' : ''}`,
    'picture-missing': ({ src }) => `The picture ${text(src)} is not there.`,
    'picture-remote': ({ url }) =>
      `A picture lies on another host: ${text(url)} (--fetch-images downloads it)`,
    'picture-not-fetched': ({ url, reason }) =>
      `The picture ${text(url)} could not be downloaded: ${text(reason)}`,
    'picture-outside': ({ src }) =>
      `The picture ${text(src)} lies outside the folder; it was not read.`,
    'pictures-without-alt': ({ count }) =>
      `Pictures without an alternative text: ${count}; please say what they show.`,
    'syntax-left': ({ syntax, line }) =>
      `Not understood, kept as text${line === undefined ? '' : ` (line ${line})`}: ${text(syntax)}`,
    'published-from-properties': ({ published }) =>
      `No date stands in the text; the day the document was made was taken: ${published}`,
    'date-field-assumed': ({ field, text: stamp, timeZone, zone, time }) =>
      `${field} names ${[...(time ? ['no time of day (midnight was taken)'] : []), ...(zone ? [`no time zone (${timeZone} was taken)`] : [])].join(' and ')}: ${text(stamp)}`,
    'title-from-text': ({ title }) => `It has no title; one was made: ${text(title)}`,
    'summary-only': () => 'The feed holds only a summary of this article.',
    'front-matter-unreadable': ({ line, message }) =>
      `The front matter is wrong at line ${line} and was read as far as it makes sense: ${text(message)}`,
    'alias-taken': ({ alias, target }) =>
      `The old address ${text(alias)} already leads to ${text(target)}.`,
    'text-cleaned': ({ step, count }) => `Cleaned: ${steps[step]} (${count})`,
    'revisions-accepted': ({ count }) =>
      `The document was read as if all of its tracked changes (${count}) were accepted.`,
    'equations-as-text': ({ count, example }) =>
      `Equations were written as text (${count}); please look at them: ${text(example)}`,
    'list-marks-changed': ({ count, before, after }) =>
      `List items that the site marks otherwise (${count}): ${text(before)} became ${text(after)}`,
    'slug-taken': ({ slug }) => `Another article has the address ${slug}; this one got a number.`,
  },
  leftOut: (words, why, line) => {
    const reasons = {
      button: 'a button',
      'related-headlines': 'headlines of other articles',
      'second-date': 'one date too many',
      'repeated-title': 'the title again',
      'notes-heading': 'a heading above footnotes',
      citation: 'an address that words within a sentence cite (link them if readers need it)',
      shortcode: 'a shortcode of a plug-in',
      'dynamic-block': 'a block that WordPress fills itself',
      template: 'a tag of its generator',
      'picture-format': 'a drawing that browsers do not show',
      player: 'sound or film that does not lie on the web',
      'table-of-contents': 'a table of contents, as the site makes its own',
      'page-furniture': 'what the page puts around articles',
      'outside-article': 'not taken for the article',
      stamp: 'date or name that stands in the head',
      'unknown-symbol': 'a sign of a font whose signs are not known',
      'equation-field':
        'an equation as the code of an EQ field (write it with the equation editor)',
      'hidden-text': 'hidden text',
      placeholder: 'a field that nobody filled in',
      contents: 'contents with the numbers of printed pages',
      'page-number': 'the number of a printed page',
      'page-header': 'a header or footer',
      comment: 'a comment',
      chart: 'a chart that only Word draws (insert it as a picture)',
      diagram: 'a diagram that only Word draws (insert it as a picture)',
      'embedded-document': 'a document inside the document (open it in Word and save it again)',
    };
    return `left out${line === undefined ? '' : ` (line ${line})`}, ${reasons[why]}: ${text(words)}`;
  },
  proposedTags: (ids) => `proposed tags: ${ids.join(', ')}`,
  difference: (label, count, examples) => `${label} (${count}): ${examples.map(text).join(' · ')}`,
  differenceKinds: {
    'lost-words': 'words that did not arrive',
    'added-words': 'words that the source does not show',
    'joined-words': 'words joined',
    'split-words': 'words split',
    'changed-letters': 'letters changed',
    'changed-words': 'words changed',
    'changed-numbers': 'numbers changed',
    'lost-symbols': 'symbols lost',
    'added-symbols': 'symbols added',
    'lost-pictures': 'pictures lost',
    'doubled-pictures': 'pictures twice',
    'changed-names': 'names changed',
    'merged-blocks': 'paragraphs merged',
    'parted-blocks': 'paragraphs parted',
    'lost-headings': 'headings lost',
    'lost-items': 'list items lost',
    'list-numbers': 'list numbers changed',
    'lost-links': 'links lost',
    'changed-links': 'links that lead elsewhere',
    'not-an-article': 'not an article in its source',
    'not-found': 'not found again in its source',
    'left-out': 'left out and reported',
    cleaned: 'spelling cleaned',
    head: 'became fields of the head',
    'note-marks': 'marks of notes',
    outside: 'outside of the article',
    unsaid: 'from descriptions of pictures and links',
    'shared-texts': 'from texts that articles share',
    'symbols-mapped': 'signs of symbol fonts, now characters',
    'headings-found': 'headings recognized by their look',
  },
  table: {
    head: (isDryRun) => (isDryRun ? 'What would be done' : 'What was done'),
    outcomes: {
      written: 'new articles',
      updated: 'updated',
      unchanged: 'unchanged',
      kept: 'kept, because edited',
      duplicate: 'duplicates, not written',
      'left-out': 'left out',
      refused: 'refused',
    },
    withWarnings: 'of these with warnings',
    kept: 'words kept (lowest, median)',
    differing: 'articles that differ from their source',
    newTerms: (name, labels) => `new in ${name}.yaml: ${labels.map(text).join(', ')}`,
  },
  rate: (perSecond, secondsLeft) =>
    `${perSecond.toFixed(0)}/s${secondsLeft === undefined ? '' : `, ${secondsLeft.toFixed(0)} s left`}`,
  unknownStep: (name, suggestion) =>
    `--keep knows no step ${text(name)}` +
    `${suggestion === undefined ? '' : `; did you mean ${text(suggestion)}?`}`,
  wrongMapping: (reason) => `--mapping: ${text(reason)}`,
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
