import type { FaultKind, Finding, TargetName } from './finding.ts';

/** What a thread is started with. */
export interface FuzzJob {
  seed: number;
  /** Absolute paths of folders with real files. */
  from: readonly string[];
  /** Number of the first case. */
  first: number;
  /** Number after the last case; absent where only time ends the run. */
  end?: number | undefined;
  /** Milliseconds since 1970 after which no case is begun. */
  deadline?: number | undefined;
  only?: TargetName | undefined;
  /** Absolute path of a folder for files of the cases. */
  folder: string;
  /** One 32-bit integer: the number of the case that is being tried. */
  current: SharedArrayBuffer;
}

/** What a thread says after each case. */
export interface CaseDone {
  target: TargetName;
  findings: Finding[];
}

/** Figures of a run, by target. */
export type FuzzFigures = Record<string, { cases: number } & Record<FaultKind, number>>;

export interface FuzzResult {
  seed: number;
  cases: number;
  figures: FuzzFigures;
  findings: Finding[];
}
