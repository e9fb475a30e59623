import { describe, expect, test } from 'vitest';
import {
  detectForgeKind,
  type Forge,
  newFileAddress,
} from '../../../src/write/send/forge-address.ts';

const forge = (kind: Forge['kind']): Forge => ({
  kind,
  repository: 'https://forge.example/group/site',
  branch: 'main',
  contentPath: 'content',
  editUrl: '{repository}/edit/{branch}/{path}',
});
const path = 'articles/2024/07/boat.mdx';

describe('the address of a new file', () => {
  test.each([
    ['github', 'https://forge.example/group/site/new/main'],
    ['forgejo', 'https://forge.example/group/site/_new/main'],
  ] as const)('at %s has its name and its text', (kind, page) => {
    const { url, hasText } = newFileAddress(forge(kind), path, 'نصّ & أكثر');
    expect(hasText).toBe(true);
    expect(url.startsWith(`${page}?`)).toBe(true);
    const { searchParams } = new URL(url);
    expect(searchParams.get('filename')).toBe(`content/${path}`);
    expect(searchParams.get('value')).toBe('نصّ & أكثر');
  });

  test('at GitLab has its name alone', () => {
    const { url, hasText } = newFileAddress(forge('gitlab'), path, 'نصّ');
    expect(hasText).toBe(false);
    expect(new URL(url).pathname).toBe('/group/site/-/new/main');
    expect(new URL(url).searchParams.get('file_name')).toBe(`content/${path}`);
  });

  test('leaves out a text that the forge would refuse as too long', () => {
    const fits = newFileAddress(forge('github'), path, 'ك'.repeat(1300));
    expect(fits.hasText).toBe(true);
    expect(fits.url.length).toBeLessThanOrEqual(8191);
    const long = newFileAddress(forge('github'), path, 'ك'.repeat(1400));
    expect(long.hasText).toBe(false);
    expect(new URL(long.url).searchParams.has('value')).toBe(false);
  });

  test.each([
    ['https://github.com/a/b', 'github'],
    ['https://gitlab.com/a/b', 'gitlab'],
    ['https://gitlab.example.org/a/b', 'gitlab'],
    ['https://codeberg.org/a/b', 'forgejo'],
    ['https://git.example.org/a/b', 'github'],
  ])('knows the forge of %s', (repository, kind) => {
    expect(detectForgeKind(repository)).toBe(kind);
  });
});
