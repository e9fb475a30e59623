import type { Services } from '../settings/service-settings.ts';
import { analyticsScript } from './analytics-script.ts';
import type { PolicySources } from './content-security-policy.ts';

/** What the page where articles are written needs: pictures that the writer has chosen. */
export const deskSources: PolicySources = { 'img-src': ['blob:'] };

/** The `data-service` of that page. */
const deskMark = 'write';

/** The part of an address that a policy can contain: without query and fragment. */
const toSource = (address: string) => {
  const { origin, pathname } = new URL(address);
  // These characters would end a source or a directive.
  // https://www.w3.org/TR/CSP3/#grammardef-path-part
  return origin + pathname.replace(/[;,']/g, encodeURIComponent);
};

/** Sources of each service; empty for those that are not set up. */
export function serviceSources({ form, analytics, comments, media }: Services) {
  const script = analytics && analyticsScript(analytics);
  const services: Record<'form' | 'analytics' | 'comments', PolicySources | undefined> = {
    form: form && { 'form-action': [toSource(form.action)] },
    analytics: script && {
      'script-src': [toSource(script.src)],
      'connect-src': script.receivers,
      'img-src': script.pictures ?? [],
    },
    comments: comments && { 'frame-src': [comments.host] },
  };
  return { services, media };
}

/** Whether the site uses any other host. */
export function hasServices(settings: Services): boolean {
  return Object.keys(mergeAllSources(settings)).length > 0;
}

/** All sources that any page of the site may need. */
export function mergeAllSources(settings: Services): PolicySources {
  const { services, media } = serviceSources(settings);
  return mergeSources([
    ...Object.values(services),
    { 'img-src': media.pictures, 'media-src': media.players, 'frame-src': media.frames },
  ]);
}

/** All sources except those of comments, which are only on articles. */
export function mergeSourcesWithoutComments(settings: Services): PolicySources {
  return mergeAllSources({ ...settings, comments: undefined });
}

/** Elements that load each kind of media. */
const mediaElements = { pictures: 'img|source', players: 'audio|video|source', frames: 'iframe' };
const mediaDirectives = {
  pictures: 'img-src',
  players: 'media-src',
  frames: 'frame-src',
} as const;

/**
 * Finds the sources that a page needs in its HTML. Components of services have `data-service` as
 * their first attribute; text of an article cannot fake it, since its `<` is escaped.
 */
export function findPageSources(html: string, settings: Services): PolicySources {
  const { services, media } = serviceSources(settings);
  const marks = new Set(
    [...html.matchAll(/<[a-z]+ data-service="([a-z]+)"/g)].map(([, name]) => name),
  );
  const used = Object.entries(services).filter(([name]) => marks.has(name));
  const kinds = (['pictures', 'players', 'frames'] as const).map((kind): PolicySources => {
    if (media[kind].length === 0) return {};
    const tags = html.match(new RegExp(`<(?:${mediaElements[kind]})\\b[^>]*>`, 'g')) ?? [];
    const hosts = media[kind].filter((host) => tags.some((tag) => tag.includes(`${host}/`)));
    return { [mediaDirectives[kind]]: hosts };
  });
  const desk = marks.has(deskMark) ? deskSources : undefined;
  return mergeSources([...used.map(([, sources]) => sources), desk, ...kinds]);
}

/** Merges sources by directive. */
export function mergeSources(all: readonly (PolicySources | undefined)[]): PolicySources {
  const merged: Record<string, string[]> = {};
  for (const sources of all) {
    for (const [directive, origins] of Object.entries(sources ?? {})) {
      if (origins.length === 0) continue;
      merged[directive] = [...new Set([...(merged[directive] ?? []), ...origins])];
    }
  }
  return merged;
}
