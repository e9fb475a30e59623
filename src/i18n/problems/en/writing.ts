import type { ProblemTexts } from '../problem-catalogue.ts';
import { meant, quoted } from './quoted.ts';

export const writingTexts: ProblemTexts<
  | 'table-delimiter-missing'
  | 'list-run-together'
  | 'heading-space-missing'
  | 'heading-by-underline'
  | 'line-joined'
  | 'emphasis-spaces'
  | 'link-malformed'
  | 'address-broken'
  | 'reference-undefined'
  | 'definition-unused'
  | 'footnote-unused'
  | 'footnote-duplicate'
  | 'poem-separator-missing'
  | 'unknown-rule'
> = {
  'table-delimiter-missing': ({ value, suggestion }) => ({
    message: `The lines from ${quoted(value)} on are no table: the line of dashes under the first is missing, or has another number of cells.`,
    advice: `Write this line under it: ${quoted(suggestion)}`,
  }),
  'list-run-together': ({ value, suggestion }) => ({
    message: `The items from ${quoted(value)} on are no list: readers see them run together in one paragraph.`,
    advice: `Begin each line with ${quoted(suggestion)} and a space, with an empty line before the first.`,
  }),
  'heading-space-missing': ({ value, suggestion }) => ({
    message: `${quoted(value)} is no heading, as no space follows its #.`,
    advice: `Write ${quoted(suggestion)}; for a # as a character write \\#.`,
  }),
  'heading-by-underline': ({ value }) => ({
    message: `${quoted(value)} becomes a heading, as a line of dashes stands right below it.`,
    advice: 'For a dividing line put an empty line before the dashes; begin a heading with ##.',
  }),
  'line-joined': ({ value, container }) => ({
    message: `The line ${quoted(value)} becomes part of the ${container === 'list' ? 'list item' : 'quotation'} above it.`,
    advice:
      container === 'list'
        ? 'Put an empty line before it, or begin it with the spaces of the item.'
        : 'Put an empty line before it, or begin it with > too.',
  }),
  'emphasis-spaces': ({ value, suggestion }) => ({
    message: `The signs of ${quoted(value)} are shown as they are, as a space stands inside them.`,
    advice: `Write ${quoted(suggestion)}.`,
  }),
  'link-malformed': ({ value, suggestion }) => ({
    message: `${quoted(value)} is no link, and is shown as it is.`,
    advice: `Write ${quoted(suggestion)}.`,
  }),
  'address-broken': ({ value, suggestion }) => ({
    message: `The address ${quoted(value)} is broken, and links to nothing.`,
    advice: `Write ${quoted(suggestion)}.`,
  }),
  'reference-undefined': ({ value, name }) => ({
    message: `${quoted(value)} is no link, as no address is given for ${quoted(name)}.`,
    advice: `Add a line below: [${name}]: https://…`,
  }),
  'definition-unused': ({ value }) => ({
    message: `The line that begins with ${quoted(value)} and a colon gives an address that no link names, so it is shown nowhere.`,
    advice: `Name it in a link, remove the line, or, to show it, write a backslash before the bracket.`,
  }),
  'footnote-unused': ({ value }) => ({
    message: `The note ${quoted(value)} is cited nowhere, so it is not shown.`,
    advice: `Write [^${value}] where it belongs, or remove the note.`,
  }),
  'footnote-duplicate': ({ value }) => ({
    message: `Two notes have the name ${quoted(value)}, and only the first is shown.`,
    advice: 'Give this one another name, and cite it by that.',
  }),
  'poem-separator-missing': ({ value }) => ({
    message: `The hemistichs of the line ${quoted(value)} run together.`,
    advice: 'Put … between them, with a space before and after it.',
  }),
  'unknown-rule': ({ value, suggestion }) => ({
    message: `The comment excuses the line from ${quoted(value)}, and there is no such rule.`,
    advice: meant(suggestion, 'Write the name that stands in [ ] behind the problem.'),
  }),
};
