import { articleKinds, verdicts } from '../../../schema/article-kinds.ts';
import type { AttributeExpectation } from '../../../schema/problem.ts';
import type { ExpectationTexts } from '../problem-catalogue.ts';
import { listed } from './quoted.ts';

export const expectations: ExpectationTexts = {
  text: 'text, such as: A walk along the old harbour',
  'single-line-text': 'text on one line, such as: The sea at night',
  list: 'a list, such as: [sea, history]',
  mapping: 'fields with values, such as: { name: Reuters }',
  boolean: 'true or false, such as: true',
  'positive-integer': 'a whole number from 1 on, such as: 2',
  'date-time': 'a date and time with its offset from UTC, such as: 2024-07-08T20:02:00Z',
  date: 'a day, such as: 2024-07-08',
  'web-address': 'a web address, such as: https://example.org/page',
  'site-path': 'a path of this site that begins with a slash, such as: /2024/07/old-name/',
  'named-path':
    'the path of a page with a name, such as /sections/science/ or /archive/, or a link such as: { label: "About", to: "/about/" }',
  'short-path':
    'a path of at most 20 folders and 850 characters once percent-encoded, such as: /2024/07/old-name/',
  identifier:
    'an identifier of up to 200 small Latin letters, digits and hyphens, such as: mahmoud-darwish',
  'language-tag': 'a language tag (BCP 47), such as: ar',
  'picture-path': 'a picture file beside the article, such as: ./shore.jpg',
  'callout-type': 'one of: note, tip, warning',
  few: 'a whole number up to 24, such as: 4',
  'section-form': 'one of: feature, cards, headlines',
  'text-direction': 'rtl (right to left) or ltr (left to right)',
  ayah: 'the number of a verse, or the first and the last, such as: 1-5',
  'component-file': 'the path of a component in src/, such as: ./src/components/Masthead.astro',
  'style-sheet-file': 'the path of a style sheet in src/, such as: ./src/styles/brand.css',
  'elements-folder': 'the path of a folder in src/, such as: ./src/elements/',
  'mark-file': 'the path of an SVG or PNG file in src/, such as: ./src/assets/logo.svg',
  colour: 'a colour of six hexadecimal digits, such as: #0b6e4f',
  'mail-address': 'an e-mail address, such as: desk@example.org',
  'web-host': 'the address of a host, without a path, such as: https://media.example.org',
  'check-rule': 'the name of an editorial rule, such as: wrong-form',
  'fediverse-account': 'an account with its host, such as: @rim@social.example',
  'article-kind': `one of: ${articleKinds.join(', ')}`,
  verdict: `one of: ${verdicts.join(', ')}`,
  'field-name': 'the name of a form field, such as: email',
  nonempty: 'something written there, such as: The sea at night',
};

/** What the value of an attribute ought to be, within a sentence. */
export function describeExpectation(expected: AttributeExpectation): string {
  if (typeof expected === 'string') return expectations[expected];
  return 'oneOf' in expected ? `one of: ${listed(expected.oneOf)}` : expected.described;
}
