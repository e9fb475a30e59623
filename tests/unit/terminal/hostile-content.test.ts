import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandFile, demoSite } from '../../sites/demo-site.ts';
import {
  article,
  type ContentFolder,
  contentFolderWith,
  vocabularies,
} from '../check/content-folder.ts';
import { actsOnTerminal, hostileText } from './hostile-text.ts';

/** File names hold neither slashes nor more than 255 bytes. */
const name = 'a\u001b[31m\u009b2J\u202e\n::error::x##[error]y';
const inYaml = JSON.stringify(hostileText);
const raw = hostileText.replaceAll('\n', ' ').replaceAll('\r', '');

let content: ContentFolder;
beforeAll(() => {
  content = contentFolderWith({
    ...vocabularies,
    'tags.yaml': `${inYaml}:\n  label: ${inYaml}\n  aliases: [${inYaml}]\n`,
    [`articles/2024/07/${name}.mdx`]: article(`نص\u001b[2J\n\n<Poem title="${raw}">`),
    [`articles/2024/07/${name}/index.mdx`]: article('نص'),
    'articles/2024/07/head.mdx': article(
      'نص',
      `${inYaml}: 1\ntags: [${inYaml}]\nauthors: [${inYaml}]\nlang: ${inYaml}\nimage:\n  src: ${inYaml}\n  alt: ${inYaml}\naliases: [${inYaml}]\n`,
    ),
    'articles/2024/07/broken.mdx': article('نص', `tags: [${raw}\n`),
    'articles/2024/07/body.mdx': article(
      [
        `import x from '${raw}'`,
        `# ${raw}`,
        `{${raw}}`,
        `<${raw} a="b">`,
        `<Figure ${raw}="x" src="./${raw}.png" />`,
        `<Quote url="${raw}">نص</Quote>`,
        `![${raw}](./${raw}.png) [${raw}](javascript:${raw}) [x](/${raw}/)`,
        `نص[^${raw}] <x${raw}`,
        `<!-- ${raw} -->`,
      ].join('\n\n'),
    ),
    'articles/2024/07/picture.mdx': article(`![نص](<./${raw}.png>)`),
    [`articles/2024/07/${raw.slice(0, 40)}.png`]: 'not a picture',
    [`sources/${name}.txt`]: `${raw}\n\nتم النشر: ${raw}\n\n${raw}\n`,
    [`sources/${name}.html`]: `<html><head><title>${raw}</title></head><body><article><h1>${raw}</h1><time datetime="${raw}">${raw}</time><p>نص طويل ${raw}</p><img src="${raw}.png"></article></body></html>`,
    [`sources/${name}.md`]: `---\ntitle: ${inYaml}\ndate: ${inYaml}\ntags: [${inYaml}]\n${raw}\n---\n\n{{< ${raw} >}}\n\n![x](${raw}.png)\n`,
    [`sources/${name}.csv`]: `title,text,date,tags\n"${raw}","نص ${raw}","2024-07-08T20:02:00Z","${raw}"\n"x","نص","${raw}",""\n`,
    'sources/lines.jsonl': `${JSON.stringify({ title: hostileText, text: hostileText, date: hostileText, url: hostileText })}\n{"${raw}\n`,
    'sources/export.xml': `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>${raw}</title><wp:status>${raw}</wp:status><wp:post_type>${raw}</wp:post_type></item><${raw}`,
  });
});
afterAll(() => content.remove());

function run(script: string, args: readonly string[], language: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile, script, ...args], {
    cwd: demoSite,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: content.folder,
      CACHE_DIR: join(content.folder, '.cache'),
      MAQALAT_LANG: language,
    },
  });
  return { status, stdout, stderr };
}

describe('hostile content, names and arguments act on no terminal and in no CI log', () => {
  test.each([
    ['check', 'en', []],
    ['check', 'ar', []],
    ['check', 'en', ['--format=github']],
    ['check', 'ar', ['--format=github']],
    ['check', 'en', ['--format=json']],
    ['check', 'ar', [`--${hostileText.replace('%0A', '')}`, hostileText]],
    ['build', 'en', []],
    ['new', 'ar', ['--title', hostileText, '--tags', hostileText, '--slug', hostileText]],
    ['start', 'en', ['--port', hostileText]],
    ['bench', 'ar', [hostileText]],
    ['bench', 'en', ['search', '--articles', hostileText, '--limit', hostileText]],
  ])('%s in %s: %j', (script, language, args) => {
    const { status, stdout, stderr } = run(script, args, language);
    expect(status).not.toBe(0);
    expect(`${stdout}${stderr}`.length).toBeGreaterThan(20);
    expect(actsOnTerminal(stdout, args[0] === '--format=github')).toEqual([]);
    expect(actsOnTerminal(stderr)).toEqual([]);
  });

  test.each(['en', 'ar'])('import and its report in %s', (language) => {
    const report = join(content.folder, 'report.jsonl');
    const out = join(content.folder, 'imported', 'articles');
    const args = [join(content.folder, 'sources'), '--out', out, '--report', report];
    const { stdout, stderr } = run('import', args, language);
    expect(stdout.split('\n').length).toBeGreaterThan(12);
    expect(actsOnTerminal(stdout)).toEqual([]);
    expect(actsOnTerminal(stderr)).toEqual([]);
    const lines = readFileSync(report, 'utf8');
    expect(actsOnTerminal(lines)).toEqual([]);
    expect(JSON.parse(lines.split('\n')[0] ?? '')).toHaveProperty('source');
  });

  test('check with --fix', () => {
    const { stdout, stderr } = run('check', ['--fix'], 'en');
    expect(stderr).toContain('fixed');
    expect(actsOnTerminal(stdout)).toEqual([]);
    expect(actsOnTerminal(stderr)).toEqual([]);
  });
});
