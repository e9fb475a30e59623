import lexiconUrl from '../../check/lexicon/arabic.txt?url';
import type { DeskData } from '../desk-data.ts';
import type { Draft } from '../draft/draft.ts';
import type { FieldNames } from '../remarks/remark.ts';
import type { CompiledView, DeskCall, DeskCalls } from './desk-worker.ts';
import type { PictureAddresses } from './draft-pictures.ts';

type Answer = { id: number; answer: unknown } | { id: number; failure: string };

/** The page's side of the worker. */
export class DeskClient {
  readonly #worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #isReady: Promise<unknown>;
  readonly #lexicon: Promise<string>;
  readonly #fieldNames: FieldNames;
  #id = 0;
  #isCompiling = false;
  #next: [Draft, PictureAddresses] | undefined;
  readonly #onCompiled: (view: CompiledView) => void;

  /**
   * @param fieldNames What remarks call the fields of the head.
   * @param onCompiled Called with each compiled draft.
   */
  constructor(data: DeskData, fieldNames: FieldNames, onCompiled: (view: CompiledView) => void) {
    this.#onCompiled = onCompiled;
    this.#worker.addEventListener('message', ({ data: answer }: MessageEvent<Answer>) => {
      const call = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('failure' in answer) call?.reject(new Error(answer.failure));
      else call?.resolve(answer.answer);
    });
    this.#fieldNames = fieldNames;
    this.#lexicon = fetch(lexiconUrl).then((response) => response.text());
    this.#isReady = this.#start(data);
  }

  /** Lets what is compiled from now on know of other data of the site. */
  setData(data: DeskData): void {
    this.#isReady = this.#start(data);
  }

  /** Compiles a draft. Of drafts that come while another is compiled, only the last one is. */
  compile(draft: Draft, addresses: PictureAddresses): void {
    this.#next = [draft, addresses];
    if (!this.#isCompiling) void this.#compileNext();
  }

  /** Formats a draft as the file that the site builds. */
  async format(draft: Draft): Promise<ReturnType<DeskCalls['format']>> {
    await this.#isReady;
    return this.#call('format', draft);
  }

  /** Parses an article file as a draft. */
  async parse(source: string, name: string): Promise<ReturnType<DeskCalls['parse']>> {
    await this.#isReady;
    return this.#call('parse', source, name);
  }

  async #start(data: DeskData): Promise<void> {
    await this.#call('start', data, await this.#lexicon, this.#fieldNames);
  }

  async #compileNext(): Promise<void> {
    this.#isCompiling = true;
    try {
      await this.#isReady;
      while (this.#next) {
        const next = this.#next;
        this.#next = undefined;
        const view = await this.#call('compile', ...next);
        if (!this.#next) this.#onCompiled(view);
      }
    } finally {
      this.#isCompiling = false;
    }
  }

  #call<N extends keyof DeskCalls>(
    name: N,
    ...values: Parameters<DeskCalls[N]>
  ): Promise<Awaited<ReturnType<DeskCalls[N]>>> {
    this.#id += 1;
    const call = Promise.withResolvers<unknown>();
    this.#waiting.set(this.#id, call);
    this.#worker.postMessage({ id: this.#id, name, values } as DeskCall);
    // The worker answers each call by the function of its name.
    return call.promise as Promise<Awaited<ReturnType<DeskCalls[N]>>>;
  }
}
