/** Why the dev server does not do what it is asked for, beyond the faults of a save. */
export type RefusalKind =
  /** A path that the desk does not touch. */
  | 'path'
  /** The page is seen from another computer, or under another name of this one. */
  | 'elsewhere'
  /** The page has the token of an earlier run of the server. */
  | 'restarted'
  /** It holds what is not read, or too much. */
  | 'request'
  /** The server could not do it, for want of room or of a permission. */
  | 'server'
  /** The server does not answer. */
  | 'offline';

/** The dev server refuses. */
export class DeskRefusal extends Error {
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind) {
    super(`the local desk refuses: ${kind}`);
    this.name = 'DeskRefusal';
    this.kind = kind;
  }
}

/** Reads why a request was refused from its answer. */
export async function readRefusal(response: Response): Promise<DeskRefusal> {
  if (response.status === 400) return new DeskRefusal('request');
  if (response.status !== 403) return new DeskRefusal('server');
  const { refusal }: { refusal?: unknown } = await response.json().catch(() => ({}));
  if (refusal === 'path') return new DeskRefusal('path');
  return new DeskRefusal(refusal === 'no-token' ? 'restarted' : 'elsewhere');
}
