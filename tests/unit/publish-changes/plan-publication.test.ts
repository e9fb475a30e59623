import { describe, expect, it } from 'vitest';
import { planPublication } from '../../../scripts/publish-changes/plan-publication.ts';
import {
  emptyState,
  formatState,
  parseState,
} from '../../../scripts/publish-changes/publish-state.ts';

const now = new Date('2026-03-01T12:00:00Z');
const hour = 3_600_000;
const files = (paths: Record<string, string>) => new Map(Object.entries(paths));

describe('the plan of a publication', () => {
  it('uploads what pages need, new pages, pages that name them, and the entry points', () => {
    const state = { files: files({ 'index.html': 'a', 'rss.xml': 'b' }), gone: new Map() };
    const site = files({
      'index.html': 'a2',
      'rss.xml': 'b2',
      '2026/03/خبر/index.html': 'c',
      '_astro/style.css': 'd',
      'pagefind/bundles/x.bin': 'e',
      'pagefind/manifest.json': 'f',
      'sw.js': 'g',
    });
    expect(planPublication(site, state, { now, deleteAfter: hour }).uploads).toEqual({
      assets: ['_astro/style.css', 'pagefind/bundles/x.bin'],
      newPages: ['2026/03/خبر/index.html'],
      changedPages: ['index.html', 'rss.xml'],
      entryPoints: ['pagefind/manifest.json', 'sw.js'],
    });
  });

  it('uploads nothing that is there already', () => {
    const site = files({ 'index.html': 'a' });
    const { uploads, removals } = planPublication(
      site,
      { files: site, gone: new Map() },
      { now, deleteAfter: hour },
    );
    expect(Object.values(uploads).flat()).toEqual([]);
    expect(removals).toEqual([]);
  });

  it('uploads again what an interrupted upload may have left', () => {
    const state = { files: new Map([['index.html', null]]), gone: new Map() };
    const { uploads } = planPublication(files({ 'index.html': 'a' }), state, {
      now,
      deleteAfter: hour,
    });
    expect(uploads.changedPages).toEqual(['index.html']);
  });

  it('removes a withdrawn page at once, and its files when they were gone for long', () => {
    const state = {
      files: files({ 'a/index.html': '1', 'a.css': '2', 'b.css': '3' }),
      gone: new Map([['b.css', new Date('2026-03-01T10:59:00Z')]]),
    };
    const plan = planPublication(new Map(), state, { now, deleteAfter: hour });
    expect(plan.removals).toEqual(['a/index.html', 'b.css']);
    expect([...plan.waiting]).toEqual([['a.css', now]]);
  });

  it('keeps a file that came back', () => {
    const site = files({ 'a.css': '2' });
    const state = { files: site, gone: new Map([['a.css', new Date(0)]]) };
    const plan = planPublication(site, state, { now, deleteAfter: hour });
    expect(plan.removals).toEqual([]);
    expect(plan.waiting.size).toBe(0);
  });
});

describe('the state of a target', () => {
  it('is read as it was written', () => {
    const state = {
      files: new Map([
        ['خبر/index.html', 'x'],
        ['a.css', null],
      ]),
      gone: new Map([['a.css', now]]),
    };
    expect(parseState(formatState(state))).toEqual(state);
    expect(parseState(formatState(emptyState))).toEqual(emptyState);
  });

  it.each([
    '../etc/passwd',
    '/etc/passwd',
    'a/../../b',
    'a\\b',
    'a\0b',
    '.',
  ])('names no file outside the target: %j', (path) => {
    const text = JSON.stringify({ version: 1, files: { [path]: 'x' }, gone: {} });
    expect(() => parseState(text)).toThrow();
  });
});
