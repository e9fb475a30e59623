import { showStatus } from '../desk-status.ts';
import type { DeskTexts } from '../desk-texts.ts';
import { createDraft, type Draft, type DraftHead, isEmptyDraft } from './draft.ts';
import { type DraftStore, NoRoomError } from './draft-store.ts';
import { showDrafts } from './drafts-view.ts';

/** Debounce time of typing, in milliseconds. */
const pause = 300;

/** What the page does with the open draft. */
export interface OpenDraftEvents {
  /** Another draft was opened. */
  onOpen(draft: Draft): void;
  /** The writer pauses after a change. */
  onPause(): void;
  /** It was saved in the content folder, which may have given it a slug. */
  onSaved(draft: Draft): void;
}

/**
 * The draft on the page: it is stored at each pause of typing, and listed among the others. It sends
 * `open` where another is opened, or the same has got another file.
 */
export class OpenDraft extends EventTarget {
  readonly #store: DraftStore;
  readonly #texts: DeskTexts;
  readonly #events: OpenDraftEvents;
  #draft: Draft = createDraft();
  /** Title with which it was last listed; undefined until it is saved. */
  #listedTitle: string | undefined;
  #isChanged = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: DraftStore, texts: DeskTexts, events: OpenDraftEvents) {
    super();
    this.#store = store;
    this.#texts = texts;
    this.#events = events;
    // What was typed within the last moments is stored too.
    addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.save();
    });
  }

  get draft(): Draft {
    return this.#draft;
  }

  /** Opens the draft that was changed last, or a new one. */
  async openLast(): Promise<void> {
    const drafts = await this.#store.list().catch(() => {
      showStatus(this.#texts.drafts.notSaved);
      return [];
    });
    this.open(drafts[0] ?? createDraft());
  }

  /** Opens a draft in place of the one that is open, which was stored before. It is stored once it changes. */
  open(draft: Draft): void {
    clearTimeout(this.#timer);
    this.#draft = draft;
    this.#isChanged = false;
    this.#listedTitle = undefined;
    this.#events.onOpen(draft);
    this.dispatchEvent(new Event('open'));
    void this.#list();
  }

  /** Takes a change of the writer's. */
  change(changes: Partial<Omit<Draft, 'id' | 'changed'>>): void {
    this.#draft = { ...this.#draft, ...changes, changed: Date.now() };
    this.#isChanged = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  /** Does at once what else follows the next pause. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#events.onPause();
    await this.save();
  }

  /**
   * Opens a draft that was made from a file, and stores it.
   *
   * @returns Whether it was opened: not where what it would replace cannot be stored.
   */
  async openImported(draft: Draft): Promise<boolean> {
    if (!(await this.save())) return false;
    this.open(draft);
    this.#isChanged = true;
    await this.save();
    return true;
  }

  /** Finds the stored draft of a file of the content folder. */
  async findByPath(path: string): Promise<Draft | undefined> {
    const drafts = await this.#store.list().catch(() => []);
    return drafts.find(({ origin }) => origin?.path === path);
  }

  /**
   * Notes where the draft stands in the content folder now, which is no change of its text.
   *
   * @param saved The draft that was saved; another may be open meanwhile.
   * @param written What was written: it has a time of publication and a slug.
   * @param rename Puts identifiers in the place of names that have got one.
   */
  noteSaved(
    saved: Draft,
    origin: Draft['origin'],
    written: Draft | undefined,
    rename = (head: DraftHead) => head,
  ): void {
    if (saved.id !== this.#draft.id) return;
    const head = rename(this.#draft.head);
    const published = head.published || written?.head.published || '';
    const slug = head.slug || written?.head.slug || '';
    const yaml = written?.yaml ?? this.#draft.yaml;
    this.#draft = { ...this.#draft, head: { ...head, published, slug }, yaml, origin };
    this.#events.onSaved(this.#draft);
    this.dispatchEvent(new Event('open'));
    // Silent where it goes wrong: the text is safe in its file.
    this.#store.save(this.#draft).catch(() => undefined);
  }

  /** The earlier states of the open draft, the last one first. */
  listVersions(): Promise<Draft[]> {
    return this.#store.listVersions(this.#draft.id).catch(() => []);
  }

  /** Brings an earlier state back. What it replaces stays among the versions. */
  async restore({ head, body, pictures }: Draft): Promise<void> {
    await this.flush();
    await this.keepVersion();
    const { yaml, origin, id } = this.#draft;
    // The file of the content folder is what it is.
    await this.openImported({ id, yaml, origin, head, body, pictures, changed: Date.now() });
    showStatus(this.#texts.versions.restored);
  }

  /** Keeps the draft as it stands among its versions. */
  async keepVersion(): Promise<void> {
    await this.#store.saveVersion(this.#draft);
  }

  /** Stores it; the status says when that is not possible. @returns Whether nothing is left to store. */
  async save(): Promise<boolean> {
    if (!this.#isChanged || isEmptyDraft(this.#draft)) return true;
    const { drafts } = this.#texts;
    try {
      await this.#store.save(this.#draft);
      showStatus(drafts.saved);
      // The first save moves the draft to the top of the list, and a title may change; reading all
      // drafts at each pause of typing would be for nothing.
      const { title } = this.#draft.head;
      if (this.#listedTitle === title) return true;
      this.#listedTitle = title;
      await this.#list();
      return true;
    } catch (error) {
      showStatus(error instanceof NoRoomError ? drafts.full : drafts.notSaved);
      return false;
    }
  }

  async #list(): Promise<void> {
    const drafts = await this.#store.list().catch(() => []);
    showDrafts(drafts, this.#draft.id, this.#texts, {
      onOpen: (draft) => this.open(draft),
      onDelete: (draft) => void this.#delete(draft),
    });
  }

  async #delete({ id }: Draft): Promise<void> {
    await this.#store.delete(id);
    if (id === this.#draft.id) this.open(createDraft());
    else await this.#list();
  }
}
