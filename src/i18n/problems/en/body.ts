import type { ContentPart } from '../../../schema/problem.ts';
import { placeName } from '../place-name.ts';
import type { ProblemTexts } from '../problem-catalogue.ts';
import { visible } from '../shown-value.ts';
import { describeExpectation } from './expectations.ts';
import { pieces } from './pieces.ts';
import { listed, meant, quoted } from './quoted.ts';
import { syntaxTexts } from './syntax.ts';

const parts: Record<ContentPart, string> = {
  paragraph: 'a paragraph',
  text: 'text',
  list: 'a list whose items begin with -',
  date: 'a date in bold (**…**) at the beginning of each item',
  question: 'a question in bold (**…**) in a paragraph of its own before the answer',
  picture: 'a picture such as ![what it shows](./shore.jpg)',
  'chart-table': 'a table of two columns, names in the first and numbers in the second',
  answer: 'an answer after the question',
};

export const bodyTexts: ProblemTexts<
  | 'mdx-syntax'
  | 'unclosed-tag'
  | 'expression-refused'
  | 'module-code-refused'
  | 'unknown-element'
  | 'unknown-attribute'
  | 'computed-attribute'
  | 'missing-attribute'
  | 'wrong-attribute'
  | 'element-failed'
  | 'missing-content'
  | 'misplaced-element'
  | 'unsafe-url'
  | 'title-in-body'
  | 'chart-value'
  | 'chart-too-large'
  | 'gallery-too-large'
  | 'missing-alt'
  | 'footnote-missing'
> = {
  'mdx-syntax': ({ reason, value }) => syntaxTexts[reason](value),
  'unclosed-tag': ({ name, isEmpty }) => ({
    message: `${quoted(`<${name}>`)} is opened and never closed.`,
    advice: isEmpty
      ? `It holds nothing, so close it at once: <${name} />.`
      : `Write </${name}> where it ends, on a line of its own if the opening stands on one.`,
  }),
  'expression-refused': ({ value }) => ({
    message: `${quoted(value)} is code, and articles hold no code that runs.`,
    advice: 'Write the text itself; for a brace as a character write \\{.',
  }),
  'module-code-refused': ({ value }) => ({
    message: `${quoted(value)} is program code (import or export), and articles hold none.`,
    advice: 'Remove the line: all components are there without it.',
  }),
  'unknown-element': ({ name, suggestion, allowed }) => ({
    message: `There is no component or element ${quoted(name)}.`,
    advice: meant(suggestion, `These are allowed: ${listed(allowed)}.`),
  }),
  'unknown-attribute': ({ element, name, suggestion, allowed }) => ({
    message: `<${element}> has no attribute ${quoted(name)}.`,
    advice: meant(suggestion, `It may have: ${listed(allowed)}.`),
  }),
  'computed-attribute': ({ element, name }) => ({
    message: `The attribute ${quoted(name)} of <${element}> is computed by code, and articles hold none.`,
    advice: `Write its value in quotation marks: ${name}="…"`,
  }),
  'missing-attribute': ({ element, name, expected }) => ({
    message: `<${element}> needs the attribute ${quoted(name)}.`,
    advice: `Add ${name}="…": ${describeExpectation(expected)}`,
  }),
  'wrong-attribute': ({ element, name, value, expected }) => ({
    message: `The attribute ${quoted(name)} of <${element}> cannot be ${quoted(value)}.`,
    advice: `Expected ${describeExpectation(expected)}`,
  }),
  'element-failed': ({ element, file, reason }) => ({
    message: `<${element}> cannot be shown: ${reason}`,
    advice: `The fault is in the code of the element, not in the article: ${visible(file)}.`,
  }),
  'missing-content': ({ element, child }) => ({
    message: `<${element}> lacks what it is there to show: ${parts[child]}.`,
    advice: `Put it between <${element}> and </${element}>, with an empty line before and after.`,
  }),
  'misplaced-element': ({ element, parent }) => ({
    message: `${placeName(element, pieces, quoted)} cannot stand inside ${placeName(parent, pieces, quoted)}.`,
    advice: `Move it out of there, with an empty line before and after.`,
  }),
  'unsafe-url': ({ value }) => ({
    message: `The address ${quoted(value)} is not allowed.`,
    advice: 'Use an address that begins with https://, http://, mailto:, tel:, / or #.',
  }),
  'title-in-body': ({ value }) => ({
    message: `${quoted(value)} is a heading of the first level, and that is the title's.`,
    advice: 'Begin headings within an article with ##; the title stands in the frontmatter.',
  }),
  'chart-value': ({ value }) => ({
    message: `The value ${quoted(value)} is no number that a chart can show.`,
    advice:
      'Write a number alone, such as 1250 or 12.5; the unit belongs into the head of the column.',
  }),
  'chart-too-large': ({ count, limit }) => ({
    message: `The table of the chart has ${count} rows; ${limit} is the limit.`,
    advice: 'Choose those that one chart can show, or write a table without a chart.',
  }),
  'gallery-too-large': ({ count, limit }) => ({
    message: `The gallery has ${count} pictures; ${limit} is the limit.`,
    advice: 'Divide it into several <Gallery> elements, or choose among its pictures.',
  }),
  'missing-alt': ({ value }) => ({
    message: `The picture ${quoted(value)} has no description for those who cannot see it.`,
    advice: 'Say between the brackets, or in alt="…", what the picture shows.',
  }),
  'footnote-missing': ({ value }) => ({
    message: `The footnote ${quoted(value)} is referred to, but its text is nowhere.`,
    advice: `Add its text below: [^${value}]: …`,
  }),
};
