import { describe, expect, test } from 'vitest';
import { migrateFork } from '../../../scripts/upgrade/from-0-1/migrate-fork.ts';
import { moveImports } from '../../../scripts/upgrade/from-0-1/move-imports.ts';
import { movePackage } from '../../../scripts/upgrade/from-0-1/move-package.ts';
import { moveSettings } from '../../../scripts/upgrade/from-0-1/move-settings.ts';
import { moveWorkflow } from '../../../scripts/upgrade/from-0-1/move-workflow.ts';

const ranges = { maqalat: '^0.2.0', astro: '^7.3.0' };

const forkSettings = `import { type SiteConfigInput, siteSchema } from './schema/site.ts';

/*
 * The one file that a site's owner edits. Each field's meaning and default stand in
 * \`src/schema/site.ts\`, and an editor shows them.
 */
const config: SiteConfigInput = {
  url: process.env['SITE_URL'] ?? 'https://jabal.example',
  title: 'دفاتر الجبل',
  socialCards: process.env['MAQALAT_SOCIAL_CARDS'] !== 'off',
  pageSize: 12,
};

/** The site's settings, checked and with every default filled in. */
export const site = siteSchema.parse(config);
`;

describe('settings of a fork', () => {
  test('become a default export of data', () => {
    expect(moveSettings(forkSettings)).toEqual({
      text: `import type { SiteSettingsInput } from 'maqalat';

/*
 * The one file that a site's owner edits. An editor of code shows each field's meaning and default.
 */
const settings: SiteSettingsInput = {
  url: 'https://jabal.example',
  title: 'دفاتر الجبل',
  pageSize: 12,
};

export default settings;
`,
    });
  });

  test('of a later 0.1 lose only the path of their type', () => {
    const later = `import type { SiteSettingsInput } from './settings/site-settings.ts';\nconst settings: SiteSettingsInput = { title: 'x' };\nexport default settings;\n`;
    expect(moveSettings(later)).toEqual({
      text: later.replace('./settings/site-settings.ts', 'maqalat'),
    });
  });

  test('that are ready stay as they are', () => {
    const moved = moveSettings(forkSettings);
    const text = 'text' in moved ? moved.text : '';
    expect(moveSettings(text)).toEqual({ text });
  });

  test('of a form that nobody knows are named with their line', () => {
    const own = forkSettings.replace('siteSchema.parse(config)', 'siteSchema.parse(read())');
    expect(moveSettings(own)).toMatchObject({ unknownLine: expect.any(Number) });
    expect(moveSettings('export const site = 1;\n')).toEqual({ unknownLine: 1 });
  });
});

describe('imports of an own page', () => {
  const isEngineFile = (path: string) =>
    /^src\/(?:components\/Story|layouts\/OwnPage)\.astro$|^src\/arabic\//.test(path);

  test('go through the doors of the package', () => {
    const page = [
      '---',
      'layout: ../layouts/OwnPage.astro',
      '---',
      "import Story from '../components/Story.astro';",
      "import Mine from '../components/Mine.astro';",
      "import { site } from '../site.config.ts';",
      "import { sitePath } from '../site-path.ts';",
      'نصّ فيه from ../components/Story.astro لا يُمسّ.',
    ].join('\n');
    const { text, closed } = moveImports('src/pages/about.mdx', page, isEngineFile);
    expect(closed).toEqual([]);
    expect(text.split('\n')).toEqual([
      '---',
      'layout: maqalat/layouts/OwnPage.astro',
      '---',
      "import Story from 'maqalat/components/Story.astro';",
      "import Mine from '../components/Mine.astro';",
      "import { site } from 'maqalat/site';",
      "import { sitePath } from 'maqalat/site-path';",
      'نصّ فيه from ../components/Story.astro لا يُمسّ.',
    ]);
  });

  test('that have no door are named with their line', () => {
    const page = "---\nimport { fold } from '../arabic/fold.ts';\n---\n";
    expect(moveImports('src/pages/a.astro', page, isEngineFile)).toEqual({
      text: page,
      closed: [{ line: 2, specifier: '../arabic/fold.ts' }],
    });
  });
});

test('the package keeps what the owner added, and loses what was the engine’s', () => {
  const moved = JSON.parse(
    movePackage(
      JSON.stringify({
        name: 'jabal',
        version: '3.0.0',
        scripts: {
          build: 'node scripts/run.mjs build',
          lint: 'biome check .',
          sync: 'rsync dist/',
        },
        dependencies: { astro: '7.3.5', sharp: '0.35.5', leaflet: '1.9.4' },
        devDependencies: { vitest: '5.1.1', node: '24.21.0' },
        overrides: { '@astrojs/compiler-rs': '0.4.1' },
      }),
      ranges,
    ),
  );
  expect(moved.name).toBe('jabal');
  expect(moved.scripts).toMatchObject({ build: 'maqalat build', sync: 'rsync dist/' });
  expect(moved.scripts).not.toHaveProperty('lint');
  expect(moved.dependencies).toEqual({ leaflet: '1.9.4', ...ranges, node: '24.21.0' });
  expect(moved).not.toHaveProperty('devDependencies');
  expect(moved).not.toHaveProperty('overrides');
});

describe('a workflow', () => {
  const workflow = `jobs:
  articles:
    steps:
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm run check

  code:
    steps:
      - uses: actions/setup-node@v4
      - run: npm run lint
`;

  test('installs the packages, and tests the engine no more', () => {
    const moved = moveWorkflow(workflow);
    expect(moved).toBe(`jobs:
  articles:
    steps:
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm ci
      - run: npm run check
`);
    expect(moveWorkflow(moved)).toBe(moved);
  });
});

describe('files of a fork', () => {
  const migrate = (files: Record<string, string>) =>
    migrateFork(new Map(Object.entries(files)), ranges);

  test('of the engine go, and a person learns of those that were changed', () => {
    const { changes, notes } = migrate({
      'src/arabic/fold.ts': 'export const mine = 1;\n',
      'src/components/Mine.astro': '<p>لنا</p>\n',
      'tests/unit/arabic/fold.test.ts': 'any\n',
      'public/_headers': '/*\n  X-Mine: 1\n',
    });
    expect([...changes]).toEqual([
      ['src/arabic/fold.ts', undefined],
      ['tests/unit/arabic/fold.test.ts', undefined],
    ]);
    expect(notes).toEqual([
      {
        kind: 'changed-engine-file',
        file: 'src/arabic/fold.ts',
        line: 0,
        value: 'src/arabic/fold.ts',
      },
    ]);
  });

  test('that are as 0.1 had them go without a word, with any line ends', () => {
    const rules = `{
  "prefetch": [
    {
      "where": {
        "and": [
          { "href_matches": "*/" },
          { "not": { "href_matches": "search/*" } },
          { "not": { "selector_matches": "[rel~=external]" } }
        ]
      },
      "eagerness": "moderate"
    }
  ]
}
`;
    for (const text of [rules, rules.replaceAll('\n', '\r\n')]) {
      const { changes, notes } = migrate({ 'public/speculation-rules.json': text });
      expect([...changes]).toEqual([['public/speculation-rules.json', undefined]]);
      expect(notes).toEqual([]);
    }
  });

  test('name integrations that the new astro.config.mjs lacks', () => {
    const { notes, changes } = migrate({
      'astro.config.mjs': "import mdx from '@astrojs/mdx';\nimport icon from 'astro-icon';\n",
    });
    expect(changes.get('astro.config.mjs')).toContain('maqalat(settings)');
    expect(notes).toEqual([
      { kind: 'own-integration', file: 'astro.config.mjs', line: 2, value: 'astro-icon' },
    ]);
  });
});
