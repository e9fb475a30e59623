import '../../styles/local-desk.css';
import { localDeskMessages } from '../../i18n/local-desk-messages.ts';
import { findPageElement } from '../../reader/page-element.ts';
import { createElement } from '../create-element.ts';
import type { DeskData } from '../desk-data.ts';
import { showStatus } from '../desk-status.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { ArticleList } from './article-list.ts';
import { CalendarView } from './calendar-view.ts';
import { LocalClient } from './local-client.ts';
import { type DeskTools, LocalDrafts } from './local-drafts.ts';
import { SaveBar } from './save-bar.ts';
import { TextFiles } from './text-files.ts';

/** Sent by the dev server; see `loader/dev-problems.ts`, which a browser cannot load. */
const contentChanged = 'maqalat:content-changed';
/** Under this name the tab remembers which article is open while it loads the page again. */
const openPath = 'maqalat-desk-open';

/**
 * Adds what an editor has on the computer with the content folder: its articles and other files to
 * open, a calendar, and saving with one key. Only the dev server's page has it.
 */
export async function startLocalDesk(
  data: DeskData,
  open: OpenDraft,
  desk: DeskTools,
): Promise<LocalDrafts | undefined> {
  const texts = localDeskMessages(data.language);
  const client = new LocalClient(data.base);
  if (!(await client.start())) {
    showStatus(texts.elsewhere);
    return undefined;
  }
  desk.form.setTermTexts('tags', { hint: texts.termHints.tags, proposed: texts.newTerm });
  desk.form.setTermTexts('authors', { hint: texts.termHints.authors, proposed: texts.newTerm });
  const files = new TextFiles(texts, client, () => reopenAfterChange(open));
  const drafts = new LocalDrafts(texts, client, open, desk, files);
  const openArticle = (path: string) => void drafts.openArticle(path);
  const articles = new ArticleList(texts, data.dates, openArticle);
  const calendar = new CalendarView(texts, data.dates, openArticle);
  const list = async () => {
    const listing = await client.list();
    articles.show(listing.articles);
    calendar.show(listing.articles);
  };
  const fold = (title: string, ...content: Node[]) =>
    createElement(
      'details',
      { class: 'desk-drafts' },
      createElement('summary', {}, title),
      ...content,
    );
  const listing = await client.list();
  findPageElement('#desk-drafts', HTMLElement).before(
    fold(texts.title, articles.element),
    fold(texts.calendar.title, calendar.element),
    fold(texts.files.title, files.createButtons(listing.files)),
  );
  findPageElement('#desk', HTMLElement).after(new SaveBar(texts, open, drafts).element);
  await list();
  import.meta.hot?.on(contentChanged, () => void list());
  const reopened = sessionStorage.getItem(openPath);
  sessionStorage.removeItem(openPath);
  if (reopened !== null) await drafts.openArticle(reopened);
  return drafts;
}

/** Loads the page again once the server has read a vocabulary, which form and checker have from it. */
function reopenAfterChange(open: OpenDraft): void {
  import.meta.hot?.on(contentChanged, async () => {
    await open.flush();
    const path = open.draft.origin?.path;
    if (path !== undefined) sessionStorage.setItem(openPath, path);
    location.reload();
  });
}
