import { formatMoment } from '../../arabic/dates.ts';
import type { LocalDeskMessages } from '../../i18n/local-desk-messages.ts';
import type { Term } from '../../schema/term.ts';
import type { DatePolicy } from '../../settings/site-settings.ts';
import type { DeskClient } from '../compile/desk-client.ts';
import { showStatus } from '../desk-status.ts';
import { type Draft, isSavedDraft } from '../draft/draft.ts';
import type { DraftFile } from '../draft/format-draft.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import type { FormView } from '../form/form-view.ts';
import { askQuestion } from './ask-question.ts';
import { askAboutConflict } from './conflict-dialog.ts';
import { describeFault } from './describe-fault.ts';
import { describeRefusal } from './describe-refusal.ts';
import type { LocalFile, Saved } from './local-api.ts';
import type { LocalClient } from './local-client.ts';
import { describeAdded, namedFields, renameTerms } from './named-terms.ts';
import { openLocalFile } from './open-local-file.ts';
import { createSaveRequest } from './save-request.ts';
import type { TextFiles } from './text-files.ts';

/** What the page does for the local desk. */
export interface DeskTools {
  worker: Pick<DeskClient, 'format' | 'parse'>;
  form: Pick<FormView, 'setTermTexts'>;
  dates: DatePolicy;
  /** Terms were added to a vocabulary of the site, or the page did not know them yet. */
  onNewTerms(name: 'tags' | 'authors', terms: readonly Term[]): void;
}

/** Opens articles of the content folder as drafts, and saves them there. */
export class LocalDrafts {
  readonly #texts: LocalDeskMessages;
  readonly #client: LocalClient;
  readonly #open: OpenDraft;
  readonly #desk: DeskTools;
  readonly #files: TextFiles;
  #saving: Promise<void> = Promise.resolve();

  constructor(
    texts: LocalDeskMessages,
    client: LocalClient,
    open: OpenDraft,
    desk: DeskTools,
    files: TextFiles,
  ) {
    this.#texts = texts;
    this.#client = client;
    this.#open = open;
    this.#desk = desk;
    this.#files = files;
  }

  /** Opens an article; what was written of it and not saved comes first. */
  async openArticle(path: string): Promise<void> {
    await this.#open.flush();
    const known = await this.#open.findByPath(path);
    if (known && !isSavedDraft(known)) {
      this.#open.open(known);
      showStatus(this.#texts.hasUnsaved);
      return;
    }
    await this.#openFile(await this.#client.readFile(path), known);
  }

  /** Saves the open article in the content folder. Saves follow one another. */
  save(): Promise<void> {
    this.#saving = this.#saving
      .then(() => this.#saveNow())
      .catch((error: unknown) => {
        const { slug } = this.#open.draft.head;
        showStatus(describeRefusal(error, this.#texts, slug));
      });
    return this.#saving;
  }

  async #openFile(file: LocalFile, known: Draft | undefined): Promise<void> {
    const draft = await openLocalFile(file, this.#client, this.#desk.worker);
    if (!draft) return this.#files.open(file.path);
    // The same draft, so that its versions stay.
    this.#open.open(known ? { ...draft, id: known.id } : draft);
  }

  /** @param mayWithdraw Whether the writer agreed already that readers lose the article for a time. */
  async #saveNow(mayWithdraw = false): Promise<void> {
    await this.#open.flush();
    const { draft } = this.#open;
    const file = await this.#desk.worker.format(draft);
    if (!mayWithdraw && file.withdrawnUntil && !(await this.#mayWithdraw(file.withdrawnUntil)))
      return;
    const answer = await this.#client.save(await createSaveRequest(draft, file));
    if (!('fault' in answer)) {
      await this.#noteSaved(draft, answer);
    } else if (answer.fault === 'changed') {
      await this.#settle(draft, file, answer.file);
    } else {
      showStatus(describeFault(answer, this.#texts).map(toText).join(' '));
    }
  }

  #mayWithdraw(until: Date): Promise<boolean> {
    const { withdrawal } = this.#texts;
    const time = formatMoment(until, this.#desk.dates);
    return askQuestion({ ...withdrawal, lead: withdrawal.lead.replace('{time}', () => time) });
  }

  async #noteSaved(draft: Draft, { path, source, digest, terms }: Saved): Promise<void> {
    const reading = await this.#desk.worker.parse(source, path);
    for (const name of namedFields) {
      const named = terms.filter(({ vocabulary }) => vocabulary === name);
      this.#desk.onNewTerms(
        name,
        named.map(({ id, label }) => ({ id, label, aliases: [] })),
      );
    }
    const origin = {
      path,
      pictures: draft.pictures.map(({ name }) => name),
      saved: { digest, changed: draft.changed },
    };
    const isMoved = draft.origin && draft.origin.path !== path;
    this.#open.noteSaved(draft, origin, 'draft' in reading ? reading.draft : undefined, (head) =>
      renameTerms(head, terms),
    );
    const text = isMoved ? this.#texts.moved : this.#texts.saved;
    showStatus(
      [text.replace('{path}', () => path), ...describeAdded(terms, this.#texts)].join(' '),
    );
  }

  /** Asks what becomes of a text whose file was changed meanwhile. */
  async #settle(draft: Draft, mine: DraftFile, theirs: LocalFile): Promise<void> {
    const choice = await askAboutConflict(this.#texts, mine.source, theirs.source);
    if (choice === 'later') return;
    if (choice === 'takeTheirs') {
      // The writer's text stays among the versions.
      await this.#open.keepVersion();
      return this.#openFile(theirs, draft);
    }
    const { digest, path } = theirs;
    // A file that was deleted is made again.
    const saved = digest === null ? undefined : { digest, changed: 0 };
    const pictures = digest === null ? [] : (draft.origin?.pictures ?? []);
    this.#open.noteSaved(draft, { path, pictures, saved }, undefined);
    await this.#saveNow(true);
  }
}

const toText = (part: Node | string) => (typeof part === 'string' ? part : part.textContent);
