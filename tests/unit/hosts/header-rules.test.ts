import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../../src/hosts/header-rules.ts';

const headers = (file: string, path: string) => Object.fromEntries(parseHeaders(file)(path));

describe('a _headers file', () => {
  test('gives the headers of a block to the paths that match it', () => {
    const file = '/secure/page\n  X-Frame-Options: DENY\n  X-Robots-Tag: noindex\n';
    expect(headers(file, '/secure/page')).toEqual({
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex',
    });
    expect(headers(file, '/secure')).toEqual({});
  });

  test('adds the blocks that match, values of one name joined', () => {
    const file =
      '/*\n  Cache-Control: max-age=0\n  cache-control: no-cache\n/a/*\n  X-A: 1\n  Cache-Control: x\n';
    expect(headers(file, '/a/b')).toEqual({
      'cache-control': 'max-age=0, no-cache, x',
      'x-a': '1',
    });
  });

  test('may hold comments, tabs, empty lines and values with colons', () => {
    const file =
      "# c\r\n/*\r\n\t# d\r\n\r\n\tContent-Security-Policy: default-src 'self' https://x:80\r\n";
    expect(headers(file, '/')).toEqual({
      'content-security-policy': "default-src 'self' https://x:80",
    });
  });

  test('takes a header away again with an exclamation mark', () => {
    const file = '/*\n  X-A: 1\n  X-B: 2\n/plain\n  ! X-A\n';
    expect(headers(file, '/plain')).toEqual({ 'x-b': '2' });
  });

  test('fills placeholders', () => {
    expect(headers('/movies/:title\n  X-Movie: :title\n', '/movies/sea')).toEqual({
      'x-movie': 'sea',
    });
  });

  test('understands whole addresses by their path', () => {
    expect(headers('https://x.example/*\n  X-A: 1\n', '/b')).toEqual({ 'x-a': '1' });
  });

  test('passes over lines that are nothing, and headers of no path', () => {
    expect(headers('X-Lost: 1\nnonsense\n/a\n  bad name: 1\n', '/a')).toEqual({});
  });
});
