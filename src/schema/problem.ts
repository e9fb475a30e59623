import type { ArticleRuleName, ProseRuleName } from './check-rules.ts';

/**
 * A problem found in what somebody wrote, and where. It carries data, not prose:
 * `src/i18n` formats it as a message and a fix in the reader's language.
 */
export interface Place {
  /** Path as the person knows it: relative to the content folder's parent, with `/`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units as editors count. */
  column: number;
}

/** What YAML takes a value without quotation marks for. */
export type YamlType = 'number' | 'boolean' | 'null' | 'list' | 'mapping';

/** Why a file of the content folder is not read. */
export type IgnoredReason =
  /** An article under another ending than `.mdx`. */
  | 'ending'
  /** An article outside `articles/`. */
  | 'folder'
  /** A document that has to be imported. */
  | 'format'
  /** A vocabulary under another name. */
  | 'name';

/** What a value ought to have been; the catalogues describe each with an example. */
export type Expectation =
  | 'text'
  | 'single-line-text'
  | 'list'
  | 'mapping'
  | 'boolean'
  | 'positive-integer'
  | 'date-time'
  | 'date'
  | 'web-address'
  | 'site-path'
  | 'short-path'
  | 'named-path'
  | 'identifier'
  | 'language-tag'
  | 'picture-path'
  | 'nonempty'
  | 'few'
  | 'section-form'
  | 'callout-type'
  | 'text-direction'
  | 'ayah'
  | 'component-file'
  | 'style-sheet-file'
  | 'mark-file'
  | 'elements-folder'
  | 'colour'
  | 'web-host'
  | 'mail-address'
  | 'field-name'
  | 'check-rule'
  | 'fediverse-account'
  | 'article-kind'
  | 'verdict';

/** What an attribute's value ought to have been: a known kind, one of some words, or in an element's own words. */
export type AttributeExpectation =
  | Expectation
  | { oneOf: readonly string[] }
  | { described: string };

/** Why a place in a body is not MDX; the catalogues describe each with its fix. */
export type SyntaxReason =
  /** `<` before something that is no tag: `س<ص`, `<5`. */
  | 'bare-less-than'
  /** `<!-- … -->`; MDX writes comments in braces with slash and star. */
  | 'html-comment'
  /** `<!doctype …>`, `<?xml …>`. */
  | 'html-declaration'
  /** `<https://…>`; MDX writes the bare address or `[text](address)`. */
  | 'angle-bracket-link'
  /** `{` that nothing closes. */
  | 'bare-brace'
  /** A tag that the file or the paragraph ends in the middle of. */
  | 'unfinished-tag'
  /** `name=value` without quotation marks. */
  | 'unquoted-value'
  /** A character that cannot stand there in a tag. */
  | 'tag-character'
  /** A tag that goes on in a line outside its quotation or list item. */
  | 'lazy-line'
  /** `</Name>` without an opening tag before it. */
  | 'stray-closing-tag'
  /** Attributes or a second slash in `</Name …>`. */
  | 'closing-tag-attribute'
  | 'duplicate-attribute'
  /** Quotations, lists, elements or emphasis deeper than any text needs. */
  | 'nesting-too-deep'
  /** Thousands of `*`, `_`, `[` in one paragraph. */
  | 'too-many-marks'
  /** Thousands of list items, quotations or table cells. */
  | 'too-many-parts'
  /** Tens of thousands of lines. */
  | 'too-many-lines';

/** Why a picture's file cannot be shown; `reason` beside it holds the decoder's words or the figure. */
export type PictureFault =
  | 'empty'
  /** A text that stands for a file which Git LFS has not fetched. */
  | 'git-lfs-pointer'
  | 'not-a-picture'
  | 'cut-off'
  | 'damaged'
  /** A picture whose compression the decoder lacks: HEIC of a telephone, under whatever name. */
  | 'unsupported-codec'
  /** A drawing without width, height or viewBox. */
  | 'no-size'
  | 'too-many-pixels'
  | 'too-many-bytes'
  /** Its smallest version would be taller than a file may be. */
  | 'too-tall'
  | 'too-slow'
  /** The system does not let it be read. */
  | 'unreadable-file';

/** What an element's content lacks. */
export type ContentPart =
  | 'paragraph'
  | 'text'
  | 'list'
  | 'date'
  | 'question'
  | 'answer'
  | 'picture'
  | 'chart-table';

/** The identifiers' files: `content/tags.yaml` and its siblings. */
export type VocabularyName = 'tags' | 'authors' | 'sections' | 'series';

/** What an editorial rule found, and what to write instead where it knows. */
export interface ProseDetails {
  value: string;
  suggestion?: string | undefined;
  /** What else the rule's message names. */
  facts?: Readonly<Record<string, string>> | undefined;
}

/** Every rule, and the facts its message needs. */
export interface ProblemDetails extends Record<ProseRuleName | ArticleRuleName, ProseDetails> {
  // The file itself
  'invalid-utf8': { byteOffset: number };
  'empty-file': object;
  'file-too-large': { bytes: number; limit: number };
  'unreadable-file': { reason: string };
  'slug-not-ascii': { slug: string; suggestion: string };
  'symlink-outside': { target: string };
  /** `reason`: what was thrown, and where in the engine. */
  'engine-fault': { reason: string };
  /** `suggestion`: the path that it should have, or the command that imports it. */
  'ignored-file': { reason: IgnoredReason; suggestion: string };

  // Frontmatter and vocabularies
  'frontmatter-missing': object;
  'frontmatter-unclosed': object;
  'yaml-syntax': { reason: string; value: string };
  /** An alias, an anchor or a merge key: `*name`, `&name`, `<<`. */
  'yaml-reference': { value: string };
  /** ` #` in a bare text: `value` is what is left of it, `lost` what became a comment. */
  'yaml-comment': { field: string; value: string; lost: string };
  /** A backslash between double quotes that makes a control code, such as `\\t`. */
  'yaml-escape': { field: string; value: string };
  /** A text that is none to YAML because it stands without quotation marks. */
  'yaml-type': { field: string; written: string; type: YamlType };
  'missing-field': { field: string; expected: Expectation };
  'wrong-value': { field: string; value: string; expected: Expectation };
  'unknown-key': { key: string; suggestion?: string | undefined };
  'updated-before-published': { published: string; updated: string };
  /** `expires` or `unpublish` that is not later than `published`. */
  'end-before-published': { field: string; value: string; published: string };
  /** A field that says something only beside another one. */
  'field-alone': { field: string; needs: string };
  'unknown-identifier': {
    vocabulary: VocabularyName;
    value: string;
    suggestion?: string | undefined;
  };
  /** An address that the front page's rules name and no article has. */
  'unknown-article': { value: string; suggestion?: string | undefined };
  'alias-conflict': { vocabulary: VocabularyName; alias: string; other: string };

  // The body
  'mdx-syntax': { reason: SyntaxReason; value: string };
  /** `isEmpty`: an element that holds nothing, such as `<br />`. */
  'unclosed-tag': { name: string; isEmpty: boolean };
  'expression-refused': { value: string };
  'module-code-refused': { value: string };
  'unknown-element': { name: string; suggestion?: string | undefined; allowed: readonly string[] };
  'unknown-attribute': {
    element: string;
    name: string;
    suggestion?: string | undefined;
    allowed: readonly string[];
  };
  'computed-attribute': { element: string; name: string };
  'missing-attribute': { element: string; name: string; expected: AttributeExpectation };
  'wrong-attribute': {
    element: string;
    name: string;
    value: string;
    expected: AttributeExpectation;
  };
  /** `file` defines the element; `reason` is what it threw, or what it may not yield. */
  'element-failed': { element: string; file: string; reason: string };
  'missing-content': { element: string; child: ContentPart };
  'misplaced-element': { element: string; parent: string };
  'unsafe-url': { value: string };
  'title-in-body': { value: string };
  'chart-value': { value: string };
  'chart-too-large': { count: number; limit: number };
  'gallery-too-large': { count: number; limit: number };
  'missing-alt': { value: string };
  'footnote-missing': { value: string };

  // Slips of writing that are published as nobody meant them (`src/check`)
  'table-delimiter-missing': { value: string; suggestion: string };
  'list-run-together': { value: string; suggestion: string };
  'heading-space-missing': { value: string; suggestion: string };
  'heading-by-underline': { value: string };
  'line-joined': { value: string; container: 'quotation' | 'list' };
  'emphasis-spaces': { value: string; suggestion: string };
  'link-malformed': { value: string; suggestion: string };
  'address-broken': { value: string; suggestion: string };
  'reference-undefined': { value: string; name: string };
  'definition-unused': { value: string };
  'footnote-unused': { value: string };
  'footnote-duplicate': { value: string };
  'poem-separator-missing': { value: string };
  /** In a comment that excuses a line from a rule. */
  'unknown-rule': { value: string; suggestion?: string | undefined };

  // Pictures
  'picture-missing': { value: string; suggestion?: string | undefined };
  'picture-outside-article': { value: string };
  /** The file's name differs from `value` in capital and small letters alone. */
  'picture-name-case': { value: string; actual: string };
  'picture-unreadable': { value: string; fault: PictureFault; reason: string };

  // The collection as a whole
  /** Two terms of the site want one form; `other` is the first one's identifier. */
  'term-conflict': { value: string; other: string };
  /** `percent` of the text stands in another article too. */
  'near-duplicate': { other: string; percent: number };
  /** A spelling that is rarer than another one of the same name; `where` are more places of it. */
  'two-spellings': {
    value: string;
    count: number;
    suggestion: string;
    usualCount: number;
    where: readonly string[];
  };
  'duplicate-url': { url: string; other: string };
  'alias-reserved': { alias: string };
  'alias-taken': { alias: string; other: string };
  'folder-mismatch': { expected: string };
  'broken-link': { value: string; suggestion?: string | undefined };
  /** The target is published later than the article; `moment` is when. */
  /** A link to an article that was withdrawn, and since when. */
  'withdrawn-link': { value: string; moment: string };
  'early-link': { value: string; moment: string };
  /** A link to another site; `archived` is the address of a copy. */
  'dead-link': {
    value: string;
    state: 'dead' | 'unreachable' | 'private';
    reason: string;
    archived?: string | undefined;
  };
  'broken-fragment': { value: string; suggestion?: string | undefined };
  'control-character': { codePoint: string; name: string };

  // Tidiness of the text, which the checker can fix; `lines` counts them, the first is the place
  'trailing-whitespace': { lines: number };
  'carriage-return': { lines: number };
  'missing-final-newline': object;
}

export type Rule = keyof ProblemDetails;
/** An error stops a build, a warning is nearly always right, a hint is worth a look. */
export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Compares for sorting: errors first, then warnings, then hints. */
export function compareSeverity(a: { severity: Severity }, b: { severity: Severity }): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

/** Puts other text in the place of some of a source. Offsets are UTF-16 code units. */
export interface TextEdit {
  offset: number;
  length: number;
  replacement: string;
}

/** One problem: which rule, how bad, where, and the facts. */
export type Problem = {
  [R in Rule]: { rule: R; severity: Severity; details: ProblemDetails[R] } & Place & ProblemRange;
}[Rule];

/** What an editor needs to mark and to fix a problem, where the rule knows it. */
export interface ProblemRange {
  /** How many UTF-16 code units from the place on it takes. */
  length?: number | undefined;
  /** A fix that is safe without a person, in the offsets of the file. */
  fix?: TextEdit | undefined;
}

/**
 * Makes a problem of one rule.
 *
 * @param rule The rule that was broken.
 * @param place Where.
 * @param details The facts that its message needs.
 * @param severity `error` by default: errors stop a build, warnings do not.
 */
export function problem<R extends Rule>(
  rule: R,
  place: Place,
  details: ProblemDetails[R],
  severity: Severity = 'error',
): Problem {
  const { file, line, column } = place;
  // The mapped type is a union over all rules; one generic R cannot be narrowed to a member of it.
  return { rule, severity, details, file, line, column } as Problem;
}
