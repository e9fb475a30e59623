import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createForgeClient, ForgeError } from '../../../scripts/post-review/forge-client.ts';
import { EventRefusal, readEvent } from '../../../scripts/post-review/read-event.ts';
import { type RunOutcome, reviewRun } from '../../../scripts/post-review/review-run.ts';
import { commentMark } from '../../../scripts/review/comment/format-comment.ts';
import { exampleArticle, summaryOf } from '../review/example-summary.ts';
import { type ForgeState, startForge, zipOf } from './forge-server.ts';

const readFixture = (name: string) =>
  readFileSync(new URL(`events/${name}.json`, import.meta.url), 'utf8');

const pull = {
  number: 12,
  title: 'جرس الضباب',
  body: 'مقال عن حارس المنارة.',
  labels: [{ name: 'question' }],
  head: { sha: 'a'.repeat(40), repo: { id: 902 } },
};
const article = { filename: 'content/articles/2024/07/bell.mdx' };
const summary = summaryOf([exampleArticle]);

async function stateOf(
  changes: Partial<ForgeState> = {},
  files?: Record<string, string>,
): Promise<ForgeState> {
  const archive = await zipOf(
    files ?? { 'review.json': JSON.stringify(summary), 'report.html': '<p>' },
  );
  return {
    ...{ pulls: [pull], files: [article], comments: [] },
    artifacts: [
      { id: 81, name: 'review', size_in_bytes: archive.length, expired: false },
      { id: 82, name: 'preview', size_in_bytes: 5_000_000_000, expired: false },
    ],
    archives: new Map([[81, archive]]),
    ...changes,
  };
}

/** Follows a recorded event. @returns What was written to the forge, with the comment apart. */
async function follow(event: string, state: ForgeState) {
  await using server = await startForge(state);
  const outcome: RunOutcome = await reviewRun(readEvent(readFixture(event)), {
    forge: createForgeClient(server.api, 'marfa/harbour', 'token'),
    locale: 'ar',
    now: new Date('2026-01-05T08:00:00Z'),
    repository: 'https://forge.example/marfa/harbour',
    contentPath: 'content',
  });
  for (const token of server.tokens) expect(token).toBe('Bearer token');
  const isComment = (write: string) => write.includes('/comments');
  const comment = server.writes.find(isComment);
  return {
    outcome,
    reads: server.reads,
    comment: comment?.replace(/^.*? \{/, '{'),
    commented: comment?.replace(/ \{.*/s, ''),
    writes: server.writes.filter((write) => !isComment(write)),
  };
}
const bodyOf = (comment: string | undefined): string => JSON.parse(comment ?? '{}').body;
const statusOf = (writes: readonly string[]): string =>
  JSON.parse(
    writes.find((write) => write.startsWith('POST /statuses/'))?.replace(/^.*? \{/, '{') ?? '{}',
  ).state;

describe('a run for a pull request of a fork', () => {
  test('gets one comment, labels by path and a mark on its commit', async () => {
    const { outcome, commented, comment, writes, reads } = await follow(
      'opened-from-fork',
      await stateOf(),
    );
    expect(outcome).toEqual({ kind: 'posted', number: 12, refusal: undefined });
    expect(commented).toBe('POST /issues/12/comments');
    expect(bodyOf(comment)).toContain(
      'https://forge.example/marfa/harbour/actions/runs/7001/artifacts/81',
    );
    expect(bodyOf(comment)).toContain(
      'https://forge.example/marfa/harbour/actions/runs/7001/artifacts/82',
    );
    expect(writes).toContain('POST /issues/12/labels {"labels":["article"]}');
    expect(statusOf(writes)).toBe('success');
    // The name of a stranger's branch cannot leave its place in the address.
    expect(reads[0]).toMatch(/^\/pulls\?state=open&head=reem%3A%D9%85[%\w-]+&per_page=100&page=1$/);
  });

  test('that is pushed to again is written into the same comment', async () => {
    const comments = [
      { id: 5, body: `${commentMark}\nمن شخص`, user: { type: 'User' } },
      { id: 6, body: `${commentMark}\nقديم`, user: { type: 'Bot' } },
    ];
    const pulls = [{ ...pull, head: { ...pull.head, sha: 'b'.repeat(40) } }];
    const { commented } = await follow('synchronized', await stateOf({ comments, pulls }));
    expect(commented).toBe('PATCH /issues/comments/6');
  });

  test('finds its comment among hundreds', async () => {
    const comments = Array.from({ length: 250 }, (_, at) => ({
      ...{ id: at + 1, body: at === 249 ? commentMark : 'شكرًا', user: { type: 'Bot' } },
    }));
    const { commented } = await follow('opened-from-fork', await stateOf({ comments }));
    expect(commented).toBe('PATCH /issues/comments/250');
  });

  test('that is older than the last push writes nothing', async () => {
    const { outcome, writes, comment } = await follow('synchronized', await stateOf());
    expect(outcome.kind).toBe('outdated');
    expect([comment, ...writes]).toEqual([undefined]);
  });

  test('belongs to no pull request of another fork with a branch of the same name', async () => {
    const pulls = [{ ...pull, head: { ...pull.head, repo: { id: 903 } } }];
    const { outcome, writes } = await follow('opened-from-fork', await stateOf({ pulls }));
    expect(outcome.kind).toBe('no-pull-request');
    expect(writes).toEqual([]);
  });

  test('whose fork is gone asks for nothing and writes nothing', async () => {
    const { outcome, reads, writes, comment } = await follow('fork-deleted', await stateOf());
    expect(outcome.kind).toBe('no-pull-request');
    expect([comment, ...reads, ...writes]).toEqual([undefined]);
  });

  test('whose check left no report says so, and sets labels all the same', async () => {
    const { comment, writes } = await follow('failed-check', await stateOf({ artifacts: [] }));
    expect(bodyOf(comment)).toContain('لم يكتمل الفحص');
    expect(bodyOf(comment)).toContain('/actions/runs/7001"');
    expect(writes).toContain('POST /issues/12/labels {"labels":["article"]}');
  });
});

describe('a report', () => {
  test.each([
    ['an article', article.filename, false],
    ['the settings', 'src/site.config.ts', true],
    ['an element of the site', 'src/elements/spring.ts', true],
    ['a file that nobody knows', 'vite.config.js', true],
  ])('of a pull request with %s is marked where it may be its own: %s', async (_, filename, isOwn) => {
    const files = [article, { filename }];
    const { comment } = await follow('opened-from-fork', await stateOf({ files }));
    expect(bodyOf(comment).includes('يغيّر هذا الطلب البرنامج نفسه')).toBe(isOwn);
  });

  test('is the newest of a run that was started again', async () => {
    const state = await stateOf();
    const older = { id: 71, name: 'review', size_in_bytes: 10, expired: false };
    const { comment } = await follow('opened-from-fork', {
      ...state,
      artifacts: [older, ...state.artifacts],
    });
    expect(bodyOf(comment)).toContain('/artifacts/81"');
  });
});

describe('labels', () => {
  test('follow deleted and renamed files, and leave those of people alone', async () => {
    const files = [
      { filename: 'content/articles/2024/07/gulls.mdx', previous_filename: 'src/pages/gulls.mdx' },
      { filename: 'content/tags.yaml', status: 'removed' },
    ];
    const labels = ['question', 'engine', 'article'].map((name) => ({ name }));
    const { writes } = await follow(
      'opened-from-fork',
      await stateOf({ files, pulls: [{ ...pull, labels }] }),
    );
    expect(writes.filter((write) => write.includes('/labels'))).toEqual([
      'POST /issues/12/labels {"labels":["vocabulary","page"]}',
      'DELETE /issues/12/labels/engine',
    ]);
  });

  test('are found for three hundred files', async () => {
    const files = Array.from({ length: 300 }, (_, at) => ({
      filename: at === 299 ? 'src/index.ts' : `content/articles/2024/07/${at}.mdx`,
    }));
    const { writes, reads } = await follow('opened-from-fork', await stateOf({ files }));
    expect(writes).toContain('POST /issues/12/labels {"labels":["article","engine"]}');
    expect(reads.filter((path) => path.includes('/files'))).toHaveLength(4);
  });
});

describe('a pull request that says it is an article', () => {
  const claims: [string, object][] = [
    ['by its title', { title: 'مقال جديد: جرس الضباب' }],
    ['by the checkbox', { body: 'عمّ؟\n\n- [x] <!-- article-only --> هذا الطلب مقال' }],
    ['by a label', { labels: [{ name: 'article-only' }] }],
  ];

  test.each(claims)('%s is refused where it touches anything else', async (_, changes) => {
    const files = [article, { filename: 'astro.config.mjs' }];
    const { comment, writes } = await follow(
      'opened-from-fork',
      await stateOf({ files, pulls: [{ ...pull, ...changes }] }),
    );
    expect(statusOf(writes)).toBe('failure');
    expect(bodyOf(comment)).toContain('⛔');
    expect(bodyOf(comment)).toContain('astro&#46;\u2060config');
  });

  test.each(claims)('%s passes with its pictures, its author and its tag', async (_, changes) => {
    const files = [
      { filename: 'content/articles/2024/07/bell/index.mdx' },
      { filename: 'content/articles/2024/07/bell/tower.JPG' },
      { filename: 'content/authors.yaml' },
      { filename: 'content/tags.yaml' },
    ];
    const { comment, writes } = await follow(
      'opened-from-fork',
      await stateOf({ files, pulls: [{ ...pull, ...changes }] }),
    );
    expect(statusOf(writes)).toBe('success');
    expect(bodyOf(comment)).not.toContain('⛔');
  });

  test('is refused for a file that it takes away from elsewhere', async () => {
    const files = [{ ...article, previous_filename: 'src/routes/search.astro' }];
    const { writes } = await follow(
      'opened-from-fork',
      await stateOf({ files, pulls: [{ ...pull, title: 'مقال: جرس' }] }),
    );
    expect(statusOf(writes)).toBe('failure');
  });

  test('says so by none of these', async () => {
    const files = [article, { filename: 'astro.config.mjs' }];
    const body = '- [ ] <!-- article-only --> هذا الطلب مقال\n- [x] لكل صورة وصف';
    const { writes } = await follow(
      'opened-from-fork',
      await stateOf({ files, pulls: [{ ...pull, body, title: 'مقالات قديمة' }] }),
    );
    expect(statusOf(writes)).toBe('success');
  });
});

describe('what a stranger’s run left behind', () => {
  const refused = async (files: Record<string, string>, changes: Partial<ForgeState> = {}) => {
    const { outcome, comment } = await follow('opened-from-fork', await stateOf(changes, files));
    expect(bodyOf(comment)).toContain('لم يكتمل الفحص');
    return outcome.kind === 'posted' ? outcome.refusal : undefined;
  };

  test.each([
    ['no summary', { 'other.json': '{}' }, 'review.json'],
    ['a summary elsewhere', { '../review.json': '{}' }, 'leads out'],
    ['no JSON', { 'review.json': '<html>' }, 'review.json: JSON'],
    ['another form', { 'review.json': '{"version":2}' }, 'review.json: version'],
    [
      'an unknown field',
      { 'review.json': JSON.stringify({ ...summary, number: 1 }) },
      'unrecognized_keys',
    ],
    [
      'a number that is none',
      { 'review.json': JSON.stringify({ ...summary, articlesLeft: -1 }) },
      'articlesLeft',
    ],
    [
      'an address elsewhere',
      {
        'review.json': JSON.stringify(
          summaryOf([{ ...exampleArticle, address: '//evil.example/' }]),
        ),
      },
      'articles.0.address',
    ],
    [
      'a text without end',
      {
        'review.json': JSON.stringify(
          summaryOf([{ ...exampleArticle, title: 'ب'.repeat(100_000) }]),
        ),
      },
      'articles.0.title',
    ],
    [
      'too many articles',
      {
        'review.json': JSON.stringify(
          summaryOf(Array.from({ length: 1000 }, () => exampleArticle)),
        ),
      },
      'articles',
    ],
    ['a large summary', { 'review.json': ' '.repeat(12_000_001) }, '12000001 bytes'],
  ])('is refused: %s', async (_, files, reason) => {
    expect(await refused(files)).toContain(reason);
  });

  test.each([
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ])('is shown with a date as odd as %s', async (published) => {
    const files = { 'review.json': JSON.stringify(summaryOf([{ ...exampleArticle, published }])) };
    const { outcome, comment } = await follow('opened-from-fork', await stateOf({}, files));
    expect(outcome).toMatchObject({ refusal: undefined });
    expect(bodyOf(comment)).toContain('جرس الضباب');
  });

  test('is refused where its date is none', async () => {
    const files = {
      'review.json': JSON.stringify(
        summaryOf([{ ...exampleArticle, published: '2024-02-31T00:00:00Z' }]),
      ),
    };
    expect(await refused(files)).toContain('articles.0.published');
  });

  test('is refused where it is no archive', async () => {
    const archive = new TextEncoder().encode('not a zip');
    expect(await refused({}, { archives: new Map([[81, archive]]) })).toBeDefined();
  });

  test('is not even fetched where it is too large', async () => {
    const artifacts = [{ id: 81, name: 'review', size_in_bytes: 40_000_000, expired: false }];
    const { reads, outcome } = await follow('opened-from-fork', await stateOf({ artifacts }));
    expect(reads.filter((path) => path.endsWith('/zip'))).toEqual([]);
    expect(outcome).toMatchObject({ refusal: '40000000 bytes' });
  });

  test('is not read on where it is larger than it was said to be', async () => {
    const artifacts = [{ id: 81, name: 'review', size_in_bytes: 10, expired: false }];
    const archives = new Map([[81, new Uint8Array(33_000_000)]]);
    expect(await refused({}, { artifacts, archives })).toContain('413');
  });

  test('counts only under its own name, and while it is there', async () => {
    const artifacts = [
      { id: 81, name: 'review', size_in_bytes: 10, expired: true },
      { id: 83, name: 'review2', size_in_bytes: 10, expired: false },
    ];
    expect(await refused({}, { artifacts })).toBeUndefined();
  });
});

describe('an event', () => {
  test('of another kind is refused', () => {
    expect(() => readEvent(readFixture('push'))).toThrow(EventRefusal);
    expect(() => readEvent('{')).toThrow(EventRefusal);
    expect(() => readEvent('{}')).toThrow('workflow_run');
  });

  test('with a name that could leave its address is refused', () => {
    const event = JSON.parse(readFixture('opened-from-fork'));
    event.workflow_run.head_repository.owner.login = 'reem/../..';
    expect(() => readEvent(JSON.stringify(event))).toThrow('login');
  });
});

test('a forge that refuses stops the run, with the request and its status', async () => {
  const refusals = { 'POST /issues/12/comments': 403 };
  const error = await follow('opened-from-fork', await stateOf({ refusals })).catch(
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(ForgeError);
  expect(error.message).toBe('POST /issues/12/comments: HTTP 403');
});
