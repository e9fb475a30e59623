import type { DraftPicture } from './draft.ts';

/** Addresses of a draft's pictures in this page. */
export class PictureUrls {
  readonly #urls = new Map<Blob, string>();

  /** The address under which the page shows a picture. */
  get({ blob }: DraftPicture): string {
    const url = this.#urls.get(blob) ?? URL.createObjectURL(blob);
    this.#urls.set(blob, url);
    return url;
  }

  /** Gives all addresses up, as another draft is opened. */
  clear(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }
}
