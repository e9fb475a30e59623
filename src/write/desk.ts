import { applyFixes } from '../check/apply-fixes.ts';
import { findPageElement } from '../reader/page-element.ts';
import type { Term } from '../schema/term.ts';
import { DeskClient } from './compile/desk-client.ts';
import type { CompiledView } from './compile/desk-worker.ts';
import type { DeskData } from './desk-data.ts';
import { showStatus } from './desk-status.ts';
import { type DeskTexts, readDeskTexts } from './desk-texts.ts';
import { createDraft, type Draft, isEmptyDraft, listNewPictures } from './draft/draft.ts';
import { DraftStore } from './draft/draft-store.ts';
import type { DraftFile } from './draft/format-draft.ts';
import { OpenDraft } from './draft/open-draft.ts';
import { PictureUrls } from './draft/picture-urls.ts';
import { VersionsView } from './draft/versions-view.ts';
import { type BodyEditor, createEditor } from './editor/create-editor.ts';
import { FormView } from './form/form-view.ts';
import { nameFields } from './form/name-fields.ts';
import { takeField } from './form/take-field.ts';
import { HeadingView } from './heading-view.ts';
import { Intake } from './intake.ts';
import { collectPreviewContent } from './preview/preview-content.ts';
import { PreviewView } from './preview/preview-view.ts';
import { type ArticleSource, editParameter } from './propose/article-source.ts';
import { openPublished, readPublished } from './propose/open-published.ts';
import { type FieldRemark, noRemarks } from './remarks/remark.ts';
import { RemarkSteps } from './remarks/remark-steps.ts';
import { RemarksView } from './remarks/remarks-view.ts';
import { SendView } from './send/send-view.ts';
import { listenToTabs } from './show-part.ts';

/** The page where articles are written: it connects the open draft, the worker and the views. */
class Desk {
  #data: DeskData;
  readonly #texts: DeskTexts;
  readonly #open: OpenDraft;
  readonly #editor: BodyEditor;
  readonly #form: FormView;
  readonly #steps: RemarkSteps;
  readonly #remarks: RemarksView;
  readonly #preview: PreviewView;
  readonly #send: SendView;
  readonly #worker: DeskClient;
  readonly #intake: Intake;
  readonly #urls = new PictureUrls();
  /** The draft's file, as it was compiled last. */
  #file: DraftFile | undefined;

  constructor(data: DeskData, texts: DeskTexts) {
    this.#data = data;
    this.#texts = texts;
    this.#open = new OpenDraft(new DraftStore(data.base), texts, {
      onOpen: (draft) => this.#show(draft),
      onPause: () => this.#compile(),
      // Its names are known now, and its path may be another.
      onSaved: ({ head }) => {
        this.#form.show(head, this.#leadUrl(this.#open.draft));
        this.#compile();
      },
    });
    this.#editor = createEditor(findPageElement('#desk-editor', HTMLElement), texts, {
      onChange: () => this.#change(),
      onPaste: (transfer) => this.#intake.take(transfer),
      onNextRemark: () => this.#steps.selectNext(),
      onFix: () => this.#steps.fixAtCursor(),
    });
    this.#form = new FormView(data, texts, () => this.#change());
    this.#steps = new RemarkSteps(
      this.#editor,
      this.#form,
      (remark) => void this.#fixField(remark),
    );
    this.#remarks = new RemarksView(texts, data.dates.digits, {
      onSelect: (remark) => this.#steps.select(remark),
      onFix: (remark) => this.#steps.fix(remark),
    });
    this.#preview = new PreviewView(data.base, { dates: data.dates, minutes: texts.minutes });
    this.#send = new SendView(data, texts, {
      getDraft: () => this.#open.draft,
      getVocabularies: () => this.#data.vocabularies,
      format: () => this.#worker.format(this.#open.draft),
    });
    this.#worker = new DeskClient(data, nameFields(texts), (view) => this.#showCompiled(view));
    this.#intake = new Intake(
      {
        open: this.#open,
        editor: this.#editor,
        worker: this.#worker,
        onLeadPicture: (picture) => {
          this.#form.showImage({ name: picture.name, url: this.#urls.get(picture) });
          this.#change();
        },
      },
      texts,
      data,
    );
    new VersionsView(this.#open, texts, data.dates);
    const heading = new HeadingView(texts);
    this.#open.addEventListener('open', () => heading.show(this.#open.draft));
    this.#listen();
  }

  async start(): Promise<void> {
    await this.#open.openLast();
    const asked = new URLSearchParams(location.search).get(editParameter);
    const published = asked === null ? undefined : await readPublished(asked, this.#data.base);
    if (asked !== null && !published) showStatus(this.#texts.notPublished);
    // Never a part of the built site.
    if (import.meta.env.DEV) {
      const { startLocalDesk } = await import('./local/local-desk.ts');
      const local = await startLocalDesk(this.#data, this.#open, {
        worker: this.#worker,
        form: this.#form,
        dates: this.#data.dates,
        onNewTerms: (name, terms) => this.#addTerms(name, terms),
      });
      if (local && published) return local.openArticle(published.path);
    }
    if (published) await this.#openPublished(published);
  }

  /** Opens an article to propose a change of it; what was changed of it before comes first. */
  async #openPublished(published: ArticleSource): Promise<void> {
    const known = await this.#open.findByPath(published.path);
    const draft = known ?? (await openPublished(published, this.#worker));
    if (draft) this.#open.open(draft);
    else showStatus(this.#texts.notPublished);
  }

  #listen(): void {
    const { commands } = this.#texts;
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-command]')) {
      const command = button.dataset['command'] as keyof typeof commands;
      button.addEventListener('click', () => {
        if (command === 'picture') findPageElement('#desk-body-picture', HTMLInputElement).click();
        else this.#editor.run(command);
      });
    }
    findPageElement('#desk-create', HTMLButtonElement).addEventListener('click', () =>
      this.#open.open(createDraft()),
    );
    // The editor has these keys in its own keymap.
    findPageElement('#desk-form', HTMLFormElement).addEventListener('keydown', (event) => {
      if (event.defaultPrevented || this.#form.focusedField === undefined) return;
      if (event.key === 'F8') this.#steps.selectNext();
      else if (event.key === 'Enter' && event.altKey) this.#steps.fixAtCursor();
      else return;
      event.preventDefault();
    });
    listenToTabs();
  }

  /** Fixes a field as it is written in the file, unless the writer has changed it since. */
  async #fixField({ field, fix }: FieldRemark): Promise<void> {
    const file = this.#file;
    if (!fix || !file) return;
    const { text: fixed } = applyFixes(file.source, [fix]);
    const [before, after] = await Promise.all(
      [file.source, fixed].map((source) => this.#worker.parse(source, file.path)),
    );
    const head = takeField(field, this.#form.head, before, after);
    if (!head) return;
    this.#form.show(head, this.#leadUrl(this.#open.draft));
    this.#change();
  }

  #show(draft: Draft): void {
    this.#urls.clear();
    this.#form.show(draft.head, this.#leadUrl(draft));
    this.#editor.open(draft.body);
    this.#compile();
  }

  /** Takes terms that were added to a vocabulary of the site. */
  #addTerms(name: 'tags' | 'authors', terms: readonly Term[]): void {
    const { vocabularies } = this.#data;
    const known = new Set(vocabularies[name].map(({ id }) => id));
    const unique = new Map(terms.map((term) => [term.id, term]));
    const added = [...unique.values()].filter(({ id }) => !known.has(id));
    if (added.length === 0) return;
    const grown = { ...vocabularies, [name]: [...vocabularies[name], ...added] };
    this.#data = { ...this.#data, vocabularies: grown };
    this.#form.addTerms(name, added);
    this.#worker.setData(this.#data);
  }

  #leadUrl({ head, pictures }: Draft): string | undefined {
    const picture = pictures.find(({ name }) => name === head.image?.name);
    return picture && this.#urls.get(picture);
  }

  #change(): void {
    this.#open.change({ head: this.#form.head, body: this.#editor.text });
  }

  #compile(): void {
    const { draft } = this.#open;
    const addresses = draft.pictures.map(
      (picture) => [picture.name, this.#urls.get(picture)] as const,
    );
    this.#worker.compile(draft, Object.fromEntries(addresses));
  }

  #showCompiled(view: CompiledView): void {
    const { draft } = this.#open;
    const { file } = view;
    // An empty form is no mistake of the writer who has just opened it.
    const isEmpty = isEmptyDraft(draft);
    const remarks = isEmpty ? noRemarks : view.remarks;
    this.#file = file;
    this.#steps.remarks = remarks;
    this.#editor.showRemarks(remarks.body);
    this.#form.showRemarks(remarks.fields);
    this.#remarks.show(remarks, isEmpty);
    const hasErrors = [...view.remarks.fields, ...view.remarks.body].some(
      ({ severity }) => severity === 'error',
    );
    this.#send.showState(file, hasErrors, listNewPictures(draft).length > 0);
    void this.#preview.show(collectPreviewContent(draft, view, this.#data, this.#urls));
  }
}

const texts = readDeskTexts();
try {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}write/site.json`);
  await new Desk(await response.json(), texts).start();
} catch (error) {
  showStatus(texts.failed);
  throw error;
}
