import { DeskRefusal, readRefusal } from './desk-refusal.ts';
import {
  type LocalFile,
  type LocalListing,
  localDeskPath,
  type Saved,
  type SaveFault,
  type SaveRequest,
  tokenHeader,
} from './local-api.ts';

/** The page's side of the dev server. */
export class LocalClient {
  readonly #start: string;
  #token = '';

  /** @param base The site's path. */
  constructor(base: string) {
    this.#start = base + localDeskPath;
  }

  /** Asks for the token. @returns Whether the server answers this page. */
  async start(): Promise<boolean> {
    const response = await this.#ask('session');
    if (!response.ok) return false;
    ({ token: this.#token } = await response.json());
    return true;
  }

  /** Lists the content folder. */
  async list(): Promise<LocalListing> {
    return this.#read('list');
  }

  /** Reads a file with the sizes of the pictures beside it. */
  async readFile(path: string): Promise<LocalFile> {
    return this.#read('file', { path });
  }

  /** Reads a picture beside an article. */
  async readPicture(path: string, name: string): Promise<Blob> {
    const response = await this.#ask('picture', { path, name });
    if (!response.ok) throw await readRefusal(response);
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const type = `image/${{ jpg: 'jpeg', svg: 'svg+xml' }[ending] ?? ending}`;
    return new Blob([await response.arrayBuffer()], { type });
  }

  /** Saves a file, unless something is wrong. */
  async save(request: SaveRequest): Promise<Saved | SaveFault> {
    const response = await this.#ask('file', {}, { method: 'PUT', body: JSON.stringify(request) });
    if (!response.ok && response.status !== 409) throw await readRefusal(response);
    return response.json();
  }

  async #read<T>(action: string, query: Record<string, string> = {}): Promise<T> {
    const response = await this.#ask(action, query);
    if (!response.ok) throw await readRefusal(response);
    return response.json();
  }

  async #ask(action: string, query: Record<string, string> = {}, init: RequestInit = {}) {
    const address = `${this.#start}${action}?${new URLSearchParams(query)}`;
    const headers = { [tokenHeader]: this.#token, 'Content-Type': 'application/json' };
    return fetch(address, { ...init, headers }).catch(() => {
      throw new DeskRefusal('offline');
    });
  }
}
