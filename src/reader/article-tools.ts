import type { DatePolicy } from '../settings/site-settings.ts';

/** Runs the buttons of an article: share, copy address, show local times. */
export function runArticleTools(tools: HTMLElement): void {
  const status = tools.querySelector('[role=status]');
  const say = (text = '') => {
    if (status) status.textContent = text;
  };
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    say(tools.dataset['copied']);
  };
  tools.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { tool, text = location.href, policy } = target.dataset;
    if (tool === 'copy') void copy(text);
    // Falls back to copying where sharing is not supported; a cancelled share does nothing.
    if (tool === 'share') {
      if ('share' in navigator) navigator.share({ url: location.href }).catch(() => {});
      else void copy(location.href);
    }
    if (tool === 'zone' && policy) {
      target.disabled = true;
      void showLocalTimes(JSON.parse(policy));
    }
  });
}

/** Shows the article's times in the reader's time zone. */
async function showLocalTimes(policy: Omit<DatePolicy, 'timeZone'>): Promise<void> {
  const { formatMoment } = await import('../arabic/dates.ts');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  for (const time of document.querySelectorAll<HTMLTimeElement>('.article dl time[datetime*=T]')) {
    time.textContent = formatMoment(new Date(time.dateTime), { ...policy, timeZone });
  }
}
