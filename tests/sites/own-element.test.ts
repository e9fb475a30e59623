import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, type ContentFolder, contentFolder, writeFiles } from './content-folder.ts';
import { copyDemoSite } from './demo-site.ts';
import { withoutTestFlags } from './run-command.ts';
import { differences, treeDigests } from './tree-digests.ts';

const tide = `
import { type ElementDefinition, h, required, wholeNumber, wordsOf } from 'maqalat/elements';

export default {
  name: 'Tide',
  place: 'block',
  styles: './tide.css',
  attributes: { metres: required(wholeNumber) },
  content: 'blocks',
  render: (element, state) => [
    h('div', { className: ['tide'] }, [
      h('b', {}, [wordsOf(element, 'metres') ?? '']),
      ...state.all(element),
    ]),
  ],
} satisfies ElementDefinition;
`;

describe('a site with an article element of its own', () => {
  let folder: ContentFolder;
  let site: string;

  beforeAll(async () => {
    folder = await contentFolder({
      'articles/2024/05/tide.mdx': article('<Tide metres="4">ارتفع المدّ عند الفجر.</Tide>'),
      'articles/2024/05/shore.mdx': article('انحسر الماء عن الصخور.'),
    });
    site = await copyDemoSite(join(folder.root, 'site'));
    await writeFiles(join(site, 'src/elements'), {
      'tide.ts': tide,
      'tide.css': '.prose .tide { letter-spacing: 0; border-block-end: 3px double; }',
    });
  });
  afterAll(() => folder?.[Symbol.asyncDispose]());

  function build(name: string, ...command: readonly string[]) {
    const output = join(folder.root, name);
    const places = { CONTENT_DIR: folder.path, CACHE_DIR: join(folder.root, `${name}-cache`) };
    const env = { ...withoutTestFlags(process.env), ...places, ASTRO_TELEMETRY_DISABLED: '1' };
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...command, 'build', '--outDir', output],
      { cwd: site, env: { ...env, MAQALAT_LANG: 'en' }, encoding: 'utf8' },
    );
    return { status, output, text: stdout + stderr };
  }
  const buildFast = () => build('fast', '../../../scripts/maqalat.ts');
  const buildPlainly = () => build('plain', '../../../node_modules/astro/bin/astro.mjs');

  test('shows it with its styles, in the same bytes by both ways to build', async () => {
    const fast = buildFast();
    expect(fast.status, fast.text).toBe(0);
    const page = await readFile(join(fast.output, '2024/05/tide/index.html'), 'utf8');
    expect(page).toContain('<div class="tide"><b>4</b>');
    const [sheet = ''] = /styles\/article-\w+\.css/.exec(page) ?? [];
    expect(await readFile(join(fast.output, sheet), 'utf8')).toContain('.prose .tide');
    const other = await readFile(join(fast.output, '2024/05/shore/index.html'), 'utf8');
    expect(other).not.toContain('styles/article-');

    const plain = buildPlainly();
    expect(plain.status, plain.text).toBe(0);
    expect(differences(await treeDigests(fast.output), await treeDigests(plain.output))).toEqual(
      [],
    );
  });

  test('builds anew what the element is in, once its code has changed', async () => {
    const changed = tide.replace("h('b', {}", "h('strong', {}");
    await writeFiles(join(site, 'src/elements'), { 'tide.ts': changed });
    const { status, output, text } = buildFast();
    expect(status, text).toBe(0);
    const page = await readFile(join(output, '2024/05/tide/index.html'), 'utf8');
    expect(page).toContain('<div class="tide"><strong>4</strong>');
  });

  test('is refused with the file of the element where that is wrong', async () => {
    await writeFiles(join(site, 'src/elements'), { 'tide.ts': tide.replace("'block'", "'left'") });
    for (const { status, text } of [buildFast(), buildPlainly()]) {
      expect(status).not.toBe(0);
      expect(text).toContain('src/elements/tide.ts: place');
    }
  });
});
