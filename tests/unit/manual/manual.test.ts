import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { articleRules } from '../../../src/check/article/article-rules.ts';
import { checkWriting } from '../../../src/check/check-writing.ts';
import { proseRules } from '../../../src/check/prose-rules.ts';
import { stepPictureTexts } from '../../../src/i18n/step-picture-texts.ts';
import { readCachedBody } from '../../../src/loader/body-cache.ts';
import { readManual } from '../../../src/loader/read-manual.ts';
import { resolveSiteLink } from '../../../src/loader/site-links.ts';
import { fillManual } from '../../../src/manual/fill-manual.ts';
import { manualPageNames } from '../../../src/manual/page-names.ts';
import { formatStepFile, stepPictureNames } from '../../../src/manual/step-pictures.ts';
import { listElementNames, setOwnElements } from '../../../src/mdx/components/registry.ts';
import { parseArticle } from '../../../src/mdx/parse-article.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { checkRuleNames } from '../../../src/schema/check-rules.ts';
import { provideSettings } from '../../../src/site/provide-settings.ts';
import settings from '../../sites/demo/src/site.config.ts';

const folder = 'src/manual/ar';
const pages = await readManual();

describe('the writers’ manual', () => {
  test('has a file for every page of the list, and lists every file', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
    expect(files.toSorted()).toEqual(manualPageNames.map((name) => `${name}.mdx`).toSorted());
    expect(pages.map(({ path }) => path)).toEqual(
      manualPageNames.map((name) => `/manual/${name}/`),
    );
  });

  test.each(manualPageNames)('has no slip of a writer’s in %s', (name) => {
    const source = fillManual(readFileSync(join(folder, `${name}.mdx`), 'utf8'));
    const { tree, problems } = parseArticle(source, name);
    expect([...problems, ...checkWriting(tree, source, name)]).toEqual([]);
  });

  test.each(pages)('links from $path to pages and headings that are there', ({ path, bodyKey }) => {
    const headings = new Map(
      pages.map((page) => [
        page.path,
        readCachedBody(page.bodyKey)?.body.headings.map(({ id }) => id) ?? [],
      ]),
    );
    for (const { href } of readCachedBody(bodyKey)?.body.links ?? []) {
      const target = resolveSiteLink(href, path);
      if (!target) continue;
      expect([...headings.keys(), '/write/'], href).toContain(target.path);
      if (target.fragment) expect(headings.get(target.path), href).toContain(target.fragment);
    }
  });

  test('speaks of the repository and the folders of this very site', () => {
    expect(fillManual('git clone {repository}\ncd {folder}')).toBe(
      'git clone https://github.com/marfa/notes\ncd notes',
    );
    expect(fillManual('`{contentPath}/tags.yaml` و`{ id: voyages, part: 2 }`')).toBe(
      '`content/tags.yaml` و`{ id: voyages, part: 2 }`',
    );
  });

  test('names the elements that the site’s owner added, with what each must have', () => {
    const attribute = { expected: 'nonempty', accepts: () => true } as const;
    setOwnElements([
      {
        ...{ name: 'Tide', place: 'block', content: 'blocks', render: () => [] },
        attributes: { metres: { ...attribute, isRequired: true }, harbour: attribute },
      },
    ]);
    expect(fillManual('{ownElements}')).toBe('- `<Tide>`: `metres` (لازمة)، `harbour`');
    setOwnElements([]);
    expect(fillManual('{ownElements}')).not.toContain('<');
  });
});

test('shows a picture of every step, each once, and has its file', async () => {
  const sources = manualPageNames.map((name) => readFileSync(join(folder, `${name}.mdx`), 'utf8'));
  const shown = [...sources.join('').matchAll(/\{picture:([^}]*)\}/g)].map(([, name]) => name);
  expect(shown.toSorted()).toEqual(stepPictureNames.toSorted());
  const texts = stepPictureTexts('ar');
  for (const name of stepPictureNames) {
    const file = join(folder, formatStepFile(name));
    const { format, width } = await sharp(file).metadata();
    expect([format, width >= 720], name).toEqual(['webp', true]);
    expect(statSync(file).size, name).toBeLessThan(50_000);
    expect(fillManual(`{picture:${name}}`)).toBe(
      `<Figure src="./${formatStepFile(name)}" alt="${texts[name]}" />`,
    );
    expect(texts[name]).toMatch(/^[^"<>{}]{20,}\.$/);
  }
  const files = readdirSync(folder).filter((name) => name.startsWith('step-'));
  expect(files).toHaveLength(stepPictureNames.length);
});

describe('a site without a manual', async () => {
  vi.resetModules();
  provideSettings({ ...settings, manual: false });
  const { readManual } = await import('../../../src/loader/read-manual.ts');
  const { kindsInUse, linkedKindsInUse } = await import('../../../src/site/kinds-in-use.ts');
  afterAll(() => provideSettings(settings));

  test('has no page of it and no link to it', async () => {
    expect(await readManual()).toEqual([]);
    expect(kindsInUse.filter(({ file }) => file.startsWith('manual/'))).toEqual([]);
    expect(linkedKindsInUse('footer').map(({ path }) => path)).not.toContain('/manual/');
  });
});

test('the page of rules names every rule that can be set, and shows its examples', () => {
  const page = fillManual(readFileSync(join(folder, 'checker-rules.mdx'), 'utf8'));
  for (const name of checkRuleNames) expect(page).toContain(`\`${name}\``);
  for (const { texts, examples } of [...proseRules, ...articleRules]) {
    expect(page).toContain(examples[0].wrong);
    expect(page.replaceAll('\\', '')).toContain(texts.ar.explanation.replaceAll('\\', ''));
  }
});

test('the page of the card names every field of a head', () => {
  const page = readFileSync(join(folder, 'article-card.mdx'), 'utf8');
  for (const name of Object.keys(articleSchema.shape)) expect(page).toContain(`\`${name}\``);
});

test('the page of elements and README name every component', () => {
  const components = listElementNames().filter((name) => /^[A-Z]/.test(name));
  const page = readFileSync(join(folder, 'components.mdx'), 'utf8');
  const readme = readFileSync('README.md', 'utf8');
  for (const name of components) {
    expect(page).toContain(`## \`${name}\``);
    expect(readme).toContain(`\`${name}\``);
  }
});
