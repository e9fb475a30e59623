import type { YamlType } from '../../../schema/problem.ts';
import type { ProblemTexts } from '../problem-catalogue.ts';
import { expectations } from './expectations.ts';
import { meant, quoted } from './quoted.ts';

const entry = { tags: 'tag', authors: 'author', sections: 'section', series: 'series' };

const types: Record<YamlType, string> = {
  number: 'a number',
  boolean: 'a yes or no',
  null: 'nothing at all',
  list: 'a list',
  mapping: 'fields of its own',
};

export const frontmatterTexts: ProblemTexts<
  | 'frontmatter-missing'
  | 'frontmatter-unclosed'
  | 'yaml-syntax'
  | 'yaml-reference'
  | 'yaml-comment'
  | 'yaml-escape'
  | 'yaml-type'
  | 'missing-field'
  | 'wrong-value'
  | 'unknown-key'
  | 'updated-before-published'
  | 'end-before-published'
  | 'field-alone'
  | 'unknown-identifier'
  | 'unknown-article'
  | 'alias-conflict'
> = {
  'frontmatter-missing': () => ({
    message: 'The article has no frontmatter: its first line must be ---.',
    advice: 'Begin the file with a line ---, then at least title: and published:, then a line ---.',
  }),
  'frontmatter-unclosed': () => ({
    message: 'The frontmatter never ends: a second line --- is missing.',
    advice: 'Put a line --- between the last field and the text of the article.',
  }),
  'yaml-syntax': ({ reason, value }) => ({
    message: value
      ? `The line ${quoted(value)} is not valid YAML: ${quoted(reason)}.`
      : `This is not valid YAML: ${quoted(reason)}.`,
    advice:
      'Write each field as key: value; put a value with a colon, # or quotation marks in it between "…".',
  }),
  'yaml-reference': ({ value }) => ({
    message: `${quoted(value)} refers to another place of the file (a YAML alias, anchor or merge key), which is not allowed here.`,
    advice: 'Write the value itself there; put a text that begins with & or * between "…".',
  }),
  'yaml-comment': ({ field, value, lost }) => ({
    message: `Only ${quoted(value)} is left of ${quoted(field)}: ${quoted(lost)} is a comment, as a # after a space begins one.`,
    advice:
      'Write the whole value between quotation marks "…", or the comment on a line of its own above.',
  }),
  'yaml-escape': ({ field, value }) => ({
    message: `Between double quotation marks ${quoted(value)} is no text but a control code, in ${quoted(field)}.`,
    advice: "Write the backslash twice, or put the value between single quotation marks '…'.",
  }),
  'yaml-type': ({ field, written, type }) => ({
    message: `${quoted(field)} has to be text, and YAML takes ${quoted(written)} for ${types[type]}.`,
    advice: `Put the value between quotation marks: ${quoted(written)}.`,
  }),
  'missing-field': ({ field, expected }) => ({
    message: `${quoted(field)} is missing.`,
    advice: `Add ${quoted(field)}: ${expectations[expected]}`,
  }),
  'wrong-value': ({ field, value, expected }) => ({
    message:
      value === '' ? `${quoted(field)} is empty.` : `${quoted(field)} cannot be ${quoted(value)}.`,
    advice: `Expected ${expectations[expected]}`,
  }),
  'unknown-key': ({ key, suggestion }) => ({
    message: `There is no field ${quoted(key)}.`,
    advice: meant(suggestion, 'Remove it, or see the manual for the fields there are.'),
  }),
  'updated-before-published': ({ published, updated }) => ({
    message: `The article would be updated (${quoted(updated)}) before it is published (${quoted(published)}).`,
    advice: 'Correct whichever of the two times is wrong, or remove "updated".',
  }),
  'end-before-published': ({ field, value, published }) => ({
    message: `The time in ${quoted(field)} (${quoted(value)}) is not after the time of publication (${quoted(published)}).`,
    advice: `Correct whichever of the two times is wrong, or remove ${quoted(field)}.`,
  }),
  'field-alone': ({ field, needs }) => ({
    message: `${quoted(field)} means nothing without ${quoted(needs)}.`,
    advice: `Add ${quoted(needs)}, or remove ${quoted(field)}.`,
  }),
  'unknown-identifier': ({ vocabulary, value, suggestion }) => ({
    message: `There is no ${entry[vocabulary]} ${quoted(value)} in ${vocabulary}.yaml.`,
    advice: meant(suggestion, `Choose one that ${vocabulary}.yaml holds, or add this one to it.`),
  }),
  'unknown-article': ({ value, suggestion }) => ({
    message: `No article has the address ${quoted(value)}.`,
    advice: meant(
      suggestion,
      "Copy the address of the article's page without the site's name, such as /2024/07/sea/.",
    ),
  }),
  'alias-conflict': ({ vocabulary, alias, other }) => ({
    message: `${quoted(alias)} already names ${quoted(other)} in ${vocabulary}.yaml.`,
    advice:
      'Leave the name with one of the two; spellings that differ in marks or hamza count as one.',
  }),
};
