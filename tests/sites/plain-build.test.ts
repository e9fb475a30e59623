import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, type ContentFolder, contentFolder, writeFiles } from './content-folder.ts';
import { demoSite } from './demo-site.ts';
import { type CommandResult, runCommand, withoutTestFlags } from './run-command.ts';
import { differences, treeDigests } from './tree-digests.ts';

const astro = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);

/** Runs `astro build` as a host that detects Astro does, without the accelerator of `maqalat build`. */
function buildPlainly(
  output: string,
  env: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  const child = spawn(process.execPath, [astro, 'build', '--outDir', output], {
    cwd: demoSite,
    env: {
      ...withoutTestFlags(process.env),
      MAQALAT_LANG: 'en',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
    }
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output: text }));
  });
}

describe('astro build', () => {
  let folder: ContentFolder;
  let output: string;
  let env: Record<string, string>;
  let built: CommandResult;

  beforeAll(async () => {
    folder = await contentFolder({
      'articles/2024/05/palm.mdx': article('ظلّ النخلة قصير عند الظهر.', 'tags: [palms]\n'),
      'articles/2024/06/well.mdx': article(
        '<Callout>\n\nالبئر عميقة، وحبلها طويل.\n\n</Callout>\n\n> لا تقترب من حافتها.',
        'aliases: [/old/well/]\n',
      ),
      'articles/2024/05/market.mdx': article(
        'سوق الثلاثاء على الباب الغربي.',
        'unpublish: 2024-06-01T00:00:00Z\n',
      ),
      'articles/2024/05/feast.mdx': article('العيد غدًا.', 'expires: 2024-06-01T00:00:00Z\n'),
    });
    output = join(folder.root, 'plain');
    env = { CONTENT_DIR: folder.path, CACHE_DIR: join(folder.root, 'cache') };
    built = await buildPlainly(output, env);
  });
  afterAll(() => folder?.[Symbol.asyncDispose]());

  test('makes the same files as npm run build, search and host files included', async () => {
    expect(built.exitCode, built.output).toBe(0);
    const fast = join(folder.root, 'fast');
    const other = await runCommand('build', ['--outDir', fast], {
      ...env,
      CACHE_DIR: join(folder.root, 'other-cache'),
    });
    expect(other.exitCode, other.output).toBe(0);
    const plain = await treeDigests(output);
    expect(differences(plain, await treeDigests(fast))).toEqual([]);
    const names = [...plain.keys()];
    expect(names).toContain('_headers');
    expect(names).toContain('_redirects');
    expect(names.some((name) => name.startsWith('pagefind/bundles/'))).toBe(true);
  });

  test('gives a page the styles of the elements that its article has, in one request', async () => {
    const stylesOf = async (page: string) => {
      const html = await readFile(join(output, page, 'index.html'), 'utf8');
      const hrefs = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)];
      const texts = hrefs.map(([, href = '']) => readFile(join(output, href), 'utf8'));
      return (await Promise.all(texts)).filter((text) => text.includes('.prose'));
    };
    const [well, ...more] = await stylesOf('2024/05/well');
    expect(more).toEqual([]);
    expect(well).toContain('.prose .callout');
    expect(well).toContain('.prose blockquote');
    expect(well).toContain('.article-header');
    expect(well).not.toContain('.prose .poem-line');
    const [palm] = await stylesOf('2024/05/palm');
    expect(palm).not.toContain('.callout-title');
  });

  test('reports wrong content as npm run build does, and leaves the output as it was', async () => {
    const before = await treeDigests(output);
    await writeFiles(folder.path, { 'articles/2024/07/sum.mdx': article('حاصل {جمع}.') });
    const refused = await buildPlainly(output, env);
    expect(refused.exitCode).not.toBe(0);
    expect(refused.output).toContain('sum.mdx');
    expect(refused.output).toContain('expression-refused');
    expect(differences(before, await treeDigests(output))).toEqual([]);
  });
});
