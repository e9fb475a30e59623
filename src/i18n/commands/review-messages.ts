import type { ProblemCounts } from '../problems/problem-catalogue.ts';

/** What a review says of an article and of a proposal, to editors. */
export interface ReviewMessages {
  command: {
    summary: string;
    base: string;
    out: string;
    number: string;
    notes: readonly string[];
    needsOption: (option: string) => string;
    wrongNumber: (value: string) => string;
    noFolder: (folder: string) => string;
    noGit: (ref: string, reason: string) => string;
    progress: string;
    written: (articles: number, folder: string) => string;
  };
  title: string;
  /** What happened to an article. */
  changes: Record<'added' | 'modified' | 'renamed' | 'deleted', string>;
  /** The article's former name. */
  formerly: (path: string) => string;
  counts: (counts: ProblemCounts) => string;
  severities: Record<'error' | 'warning' | 'hint', string>;
  words: (words: number) => string;
  minutes: (minutes: number) => string;
  published: (moment: string) => string;
  scheduled: (moment: string) => string;
  draft: string;
  /** The picture's description, for those who cannot see it. */
  alt: (alt: string) => string;
  noAlt: string;
  noPicture: string;
  credit: (credit: string) => string;
  openPreview: string;
  line: (line: number) => string;
  remarks: string;
  noRemarks: string;
  fields: string;
  /** Names of the fields of an article's head. */
  fieldNames: Readonly<Record<string, string>>;
  nothing: string;
  whatChanged: string;
  text: string;
  newText: string;
  /** What `ins`, `del` and the mark of a moved block mean. */
  legend: { added: string; removed: string; moved: string };
  noChange: string;
  unchanged: (blocks: number) => string;
  picture: (file: string) => string;
  newLinks: string;
  moreLinks: (links: number) => string;
  otherFiles: string;
  elsewhere: string;
  /** Articles that a report names without their text, as there are too many. */
  withoutText: string;
  /** More of what a list or a text is cut from. */
  moreRemarks: (remarks: number) => string;
  moreArticles: (articles: number) => string;
  moreChanges: string;
  noArticles: string;
  comment: {
    report: string;
    preview: string;
    /** A report that an artifact ought to hold. */
    noReport: string;
    /** A proposal that says it is an article, and touches these. */
    refused: string;
    /** A proposal that changes the code of which its report is made. */
    ownReport: string;
    moreFiles: (files: number) => string;
    /** Below everything: who wrote it. */
    footer: string;
    /** What the forge shows beside its mark. */
    accepted: string;
    refusedShort: string;
  };
}

/** What `post-review` says to engineers and to the log of a run. */
export interface PostReviewMessages {
  summary: string;
  notes: readonly string[];
  needsVariable: (name: string) => string;
  wrongEvent: (reason: string) => string;
  noPullRequest: string;
  outdated: string;
  refusedArtifact: (reason: string) => string;
  forgeFailed: (reason: string) => string;
  posted: (number: number) => string;
}
