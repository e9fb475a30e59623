import type { SyntaxTexts } from '../problem-catalogue.ts';
import { quoted } from './quoted.ts';

/** What each mistake in the writing of MDX is called, and its fix. */
export const syntaxTexts: SyntaxTexts = {
  'bare-less-than': (value) => ({
    message: `The < in ${quoted(value)} opens a tag, and no tag follows.`,
    advice: 'For the sign itself write \\< or &lt;.',
  }),
  'html-comment': (value) => ({
    message: `${quoted(value)} is a comment as HTML writes it.`,
    advice: 'Write {/* … */}, or remove it.',
  }),
  'html-declaration': (value) => ({
    message: `${quoted(value)} is a declaration of HTML or XML; an article needs none.`,
    advice: 'Remove it.',
  }),
  'angle-bracket-link': (value) => ({
    message: `The address in ${quoted(value)} stands between angle brackets.`,
    advice: 'Write it without them, or as [text](address).',
  }),
  'bare-brace': (value) => ({
    message: `A brace { in ${quoted(value)} is opened and never closed.`,
    advice: 'For the sign itself write \\{.',
  }),
  'unfinished-tag': (value) => ({
    message: `The tag ${quoted(value)} has no end.`,
    advice:
      'Close it with > (or with /> if nothing stands in it), and see that each quotation mark has its pair.',
  }),
  'unquoted-value': (value) => ({
    message: `The value in ${quoted(value)} has no quotation marks.`,
    advice: 'Write name="value".',
  }),
  'tag-character': (value) => ({
    message: `The character ${quoted(value)} cannot stand at this place in a tag.`,
    advice: 'Write attributes as name="value", with straight quotation marks ("), not curly ones.',
  }),
  'lazy-line': (value) => ({
    message: `The tag ${quoted(value)} goes on outside the quotation or list that it began in.`,
    advice: 'Write the tag on one line, or begin each of its lines with the same > or spaces.',
  }),
  'stray-closing-tag': (value) => ({
    message: `${quoted(value)} closes what was never opened.`,
    advice: 'Remove it, or write the opening tag where the element begins.',
  }),
  'closing-tag-attribute': (value) => ({
    message: `${quoted(value)} closes an element, so nothing may stand in it but the name.`,
    advice: 'Move the rest to the opening tag.',
  }),
  'duplicate-attribute': (value) => ({
    message: `The attribute ${quoted(value)} stands there twice.`,
    advice: 'Keep one of the two.',
  }),
  'nesting-too-deep': (value) => ({
    message: `At ${quoted(value)}, quotations, lists or elements stand too deep in each other.`,
    advice: 'Write the text with fewer levels.',
  }),
  'too-many-marks': (value) => ({
    message: `The paragraph with ${quoted(value)} holds thousands of marks such as *, _ and [.`,
    advice: 'Split the paragraph, or put a backslash before marks that you mean as characters.',
  }),
  'too-many-parts': (value) => ({
    message: `From ${quoted(value)} on, the article has thousands of list items, table cells or quotations.`,
    advice: 'Split it into the parts of a series, or link to a file that holds the data.',
  }),
  'too-many-lines': (value) => ({
    message: `From ${quoted(value)} on, the article has more lines than any article needs.`,
    advice: 'Split it into the parts of a series, and see that it is not a table of data.',
  }),
};
