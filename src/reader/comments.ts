/*
 * Loads giscus when a reader opens the comments. Its own script only creates this frame, and would
 * run in the page; a frame alone has no access to it.
 * https://github.com/giscus/giscus/blob/main/client.ts
 */

/** Storage key of giscus's own script for the session of a signed-in reader. */
const sessionKey = 'giscus-session';
/** Query parameter with the session after signing in. */
const sessionParameter = 'giscus';

/** Runs the comments of an article: their button, and the return from signing in. */
export function runComments(comments: HTMLElement): void {
  const open = comments.querySelector('.comments-open');
  open?.addEventListener('click', () => openComments(comments, readSession()), { once: true });
  const returned = takeReturnedSession();
  if (returned) openComments(comments, returned);
}

/** @returns The session from the address; it is removed there and stored. */
function takeReturnedSession(): string | undefined {
  const address = new URL(location.href);
  const session = address.searchParams.get(sessionParameter);
  if (!session) return undefined;
  address.searchParams.delete(sessionParameter);
  history.replaceState(history.state, '', address);
  try {
    localStorage.setItem(sessionKey, JSON.stringify(session));
  } catch {
    // Storage is not available: signed in on this page only.
  }
  return session;
}

function readSession(): string {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(sessionKey) ?? '""');
    return typeof stored === 'string' ? stored : '';
  } catch {
    return '';
  }
}

function openComments(comments: HTMLElement, session: string): void {
  const { host = '', lang = '' } = comments.dataset;
  const frame = document.createElement('iframe');
  frame.className = 'comments-frame';
  frame.title = comments.querySelector('h2')?.textContent ?? '';
  frame.allow = 'clipboard-write';
  frame.src = `${host}/${lang}/widget?${frameParameters(comments, session)}`;
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== host || source !== frame.contentWindow) return;
    const { resizeHeight, signOut, error } = Object(Object(data).giscus);
    if (typeof resizeHeight === 'number') frame.style.blockSize = `${resizeHeight}px`;
    if (signOut || isExpired(error)) endSession(comments, frame, session);
  });
  comments.querySelector('.comments-open')?.remove();
  comments.append(frame);
  frame.focus();
}

function frameParameters({ dataset }: HTMLElement, session: string): URLSearchParams {
  const { repo = '', repoId = '', category = '', categoryId = '' } = dataset;
  const page = location.origin + location.pathname;
  return new URLSearchParams({
    origin: `${page}#comments`,
    session,
    theme: document.documentElement.dataset['theme'] ?? 'preferred_color_scheme',
    reactionsEnabled: '1',
    emitMetadata: '0',
    inputPosition: 'bottom',
    repo,
    repoId,
    category,
    categoryId,
    strict: '1',
    description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    backLink: page,
    // giscus names a page by its path; existing discussions must be found.
    term: location.pathname.slice(1).replace(/\.\w+$/, '') || 'index',
  });
}

const isExpired = (error: unknown) =>
  typeof error === 'string' && /Bad credentials|Invalid state value|State has expired/.test(error);

/**
 * Deletes the session and reloads the comments signed out; only once, so that an error cannot loop.
 */
function endSession(comments: HTMLElement, frame: HTMLIFrameElement, session: string): void {
  if (!session) return;
  try {
    localStorage.removeItem(sessionKey);
  } catch {
    // Storage is not available, so nothing was stored.
  }
  frame.remove();
  openComments(comments, '');
}
