import {
  type ArticleRuleName,
  articleRuleNames,
  type ProseRuleName,
  proseRuleNames,
} from '../../../src/schema/check-rules.ts';
import {
  type Problem,
  type ProblemDetails,
  type ProseDetails,
  problem,
  type Rule,
} from '../../../src/schema/problem.ts';

/** One example of every rule; the compiler sees to it that none is left out. */
const details: ProblemDetails = {
  'term-conflict': { value: 'فيس بوك', other: 'facebook' },
  'near-duplicate': { other: 'content/articles/shore.mdx', percent: 93 },
  'two-spellings': {
    value: 'أوربا',
    count: 2,
    suggestion: 'أوروبا',
    usualCount: 40,
    where: ['content/articles/shore.mdx:9'],
  },
  'invalid-utf8': { byteOffset: 1234 },
  'empty-file': {},
  'file-too-large': { bytes: 10_500_000, limit: 1_000_000 },
  'unreadable-file': { reason: 'EACCES: permission denied' },
  'slug-not-ascii': { slug: 'البحر-ليلا', suggestion: 'albahr-laylan' },
  'symlink-outside': { target: '../secret.txt' },
  'engine-fault': { reason: 'RangeError: Maximum call stack size exceeded (src/mdx/hast.ts:12:3)' },
  'ignored-file': { reason: 'ending', suggestion: 'content/articles/2024/07/sea.mdx' },
  'frontmatter-missing': {},
  'frontmatter-unclosed': {},
  'yaml-syntax': { reason: 'Map keys must be unique', value: 'title: البحر' },
  'yaml-reference': { value: '*defaults' },
  'yaml-comment': { field: 'title', value: 'كيف', lost: '# نحفظ الأسماك' },
  'yaml-escape': { field: 'title', value: '\\t' },
  'yaml-type': { field: 'title', written: '007', type: 'number' },
  'missing-field': { field: 'published', expected: 'date-time' },
  'wrong-value': { field: 'published', value: 'أمس', expected: 'date-time' },
  'unknown-key': { key: 'titel', suggestion: 'title' },
  'end-before-published': {
    field: 'expires',
    value: '2024-07-07T20:02:00.000Z',
    published: '2024-07-08T20:02:00.000Z',
  },
  'field-alone': { field: 'replacedBy', needs: 'unpublish' },
  'updated-before-published': {
    published: '2024-07-08T20:02:00.000Z',
    updated: '2024-07-07T20:02:00.000Z',
  },
  'unknown-identifier': { vocabulary: 'tags', value: 'غزه2', suggestion: 'gaza' },
  'unknown-article': { value: '/2024/07/se/', suggestion: '/2024/07/sea/' },
  'alias-conflict': { vocabulary: 'tags', alias: 'القطاع', other: 'gaza' },
  'mdx-syntax': { reason: 'bare-less-than', value: 'س<5' },
  'unclosed-tag': { name: 'Poem', isEmpty: false },
  'expression-refused': { value: '{process.exit()}' },
  'module-code-refused': { value: "import fs from 'node:fs'" },
  'unknown-element': { name: 'Figur', suggestion: 'Figure', allowed: ['Figure', 'Quote'] },
  'unknown-attribute': { element: 'Figure', name: 'scr', suggestion: 'src', allowed: ['src'] },
  'computed-attribute': { element: 'Figure', name: 'src' },
  'missing-attribute': { element: 'Embed', name: 'url', expected: 'web-address' },
  'wrong-attribute': { element: 'Verse', name: 'ayah', value: 'الأولى', expected: 'ayah' },
  'element-failed': {
    element: 'PullNumber',
    file: 'src/elements/pull-number.ts',
    reason: 'total is not defined',
  },
  'missing-content': { element: 'Timeline', child: 'list' },
  'misplaced-element': { element: 'Poem', parent: 'Quote' },
  'unsafe-url': { value: 'javascript:alert(1)' },
  'title-in-body': { value: 'البحر ليلًا' },
  'chart-value': { value: 'كثير' },
  'chart-too-large': { count: 61, limit: 60 },
  'gallery-too-large': { count: 300, limit: 60 },
  'missing-alt': { value: './shore.png' },
  'footnote-missing': { value: '7' },
  'table-delimiter-missing': { value: '| المدينة | السكان |', suggestion: '| --- | --- |' },
  'list-run-together': { value: '١. افتح الباب', suggestion: '1.' },
  'heading-space-missing': { value: '##الجفاف', suggestion: '## الجفاف' },
  'heading-by-underline': { value: 'ختام' },
  'line-joined': { value: 'وأضاف الجار', container: 'quotation' },
  'emphasis-spaces': { value: '** عاجل **', suggestion: '**عاجل**' },
  'link-malformed': { value: '[تقرير] (/a/)', suggestion: '[تقرير](/a/)' },
  'address-broken': { value: 'https:// example.org', suggestion: 'https://example.org' },
  'reference-undefined': { value: '[تقرير][أول]', name: 'أول' },
  'definition-unused': { value: '[المصدر]' },
  'footnote-unused': { value: '2' },
  'footnote-duplicate': { value: '3' },
  'unknown-rule': { value: 'lone-wav', suggestion: 'lone-waw' },
  'poem-separator-missing': { value: 'صدر عجز' },
  'picture-missing': { value: './shor.png', suggestion: './shore.png' },
  'picture-outside-article': { value: '../shore.png' },
  'picture-name-case': { value: './shore.jpg', actual: './Shore.JPG' },
  'picture-unreadable': { value: './shore.png', fault: 'cut-off', reason: 'premature end of JPEG' },
  'duplicate-url': { url: '/2024/07/sea/', other: 'content/articles/2024/07/sea.mdx' },
  'alias-reserved': { alias: '/tags/' },
  'alias-taken': { alias: '/old/', other: 'content/articles/2024/07/sea.mdx' },
  'folder-mismatch': { expected: '2024/07' },
  'broken-link': { value: '/2024/07/se/', suggestion: '/2024/07/sea/' },
  'withdrawn-link': { value: '/2024/07/sea/', moment: '8 يوليو 2024' },
  'early-link': { value: '/2030/01/eclipse/', moment: '5 يناير 2030، 08:00 بتوقيت غرينتش' },
  'dead-link': {
    value: 'https://example.org/old/',
    state: 'dead',
    reason: 'HTTP 404',
    archived: 'https://web.archive.org/web/20240101000000/https://example.org/old/',
  },
  'broken-fragment': { value: '#shor', suggestion: '#shore' },
  'control-character': { codePoint: 'U+202E', name: 'RIGHT-TO-LEFT OVERRIDE' },
  'trailing-whitespace': { lines: 3 },
  'carriage-return': { lines: 11 },
  'missing-final-newline': {},
  ...proseDetails(),
};

/** Of the editorial rules each takes the same facts. */
function proseDetails(): Record<ProseRuleName | ArticleRuleName, ProseDetails> {
  const all = [...proseRuleNames, ...articleRuleNames].map(
    (name) => [name, { value: 'الى', suggestion: 'إلى' }] as const,
  );
  // The names are exactly the keys.
  return Object.fromEntries(all) as Record<ProseRuleName | ArticleRuleName, ProseDetails>;
}

/** A problem of the rule, at line 12, column 5 of an article. */
export function sampleProblem<R extends Rule>(rule: R): Problem {
  return problem(rule, { file: 'content/articles/sea.mdx', line: 12, column: 5 }, details[rule]);
}

/** All rules there are. */
// The keys of a literal of this type are exactly the rules.
export const allRules = Object.keys(details) as Rule[];
