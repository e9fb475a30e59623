/** What a case changes before the site is built again. */
export const publishCases = ['cold', 'unchanged', 'edit', 'new', 'tag', 'template'] as const;
export type PublishCase = (typeof publishCases)[number];

/** Other generators, each with Pagefind over what it made. */
export const peerNames = ['hugo', 'eleventy', 'astro-mdx'] as const;
export type PeerName = (typeof peerNames)[number];
export type SystemName = 'maqalat' | PeerName;

/** What one publication took, search included, and what it made. */
export interface PublishFigures {
  wallS: number;
  cpuS: number;
  /** Largest sum of resident memory over the process tree, in MB (10⁶ bytes). */
  peakMB: number;
  files: number;
  bytes: number;
  /** Seconds of the generator and of Pagefind, where they are two commands. */
  generatorS?: number;
  searchS?: number;
}

/** Files of the result that are new or have other bytes than before: what a host must upload. */
export interface PublishDelta {
  files: number;
  bytes: number;
  /** Those of them in the search bundle's folder. */
  searchFiles: number;
  searchBytes: number;
  /** Files that are no longer there. */
  removedFiles: number;
}

/** What a host must take of a whole result. */
export interface OutputFigures {
  files: number;
  bytes: number;
  /** Those of them in the search bundle's folder. */
  searchFiles: number;
  searchBytes: number;
  /** Social cards among them. */
  cardFiles: number;
  cardBytes: number;
}

/** How an incremental build's result compares with a cold build's of the same content. */
export interface Identity {
  compared: number;
  /** Paths outside the search bundle that differ, or stand in one of the two alone. */
  differing: string[];
}

export type CaseFigures = Partial<Record<SystemName, PublishFigures>>;

/** Our wall seconds by a peer's, of one case. */
export interface PublishRatios {
  coldHugo?: number;
  editHugo?: number;
  newHugo?: number;
  coldEleventy?: number;
  coldAstroMdx?: number;
}

export interface PublishBench {
  articles: number;
  /** Running words of all texts. */
  words: number;
  cases: Partial<Record<PublishCase, CaseFigures>>;
  ratios: PublishRatios;
  /** Ours after the first build, as the other cases are measured, and as by default. */
  output: { withoutCards?: OutputFigures; withCards?: OutputFigures };
  delta: { new?: PublishDelta; edit?: PublishDelta };
  /** What each of some new articles changed, published one after another; the first is `delta.new`. */
  newArticles: PublishDelta[];
  identity?: Partial<Record<PublishCase, Identity>>;
  /** Builds that failed, with the end of what they said; that system was measured no further. */
  failures: { system: SystemName; case: PublishCase; message: string }[];
  versions: Partial<Record<SystemName | 'node' | 'pagefind', string>>;
}
