import { describe, expect, test } from 'vitest';
import { findRedirect, parseRedirects } from '../../../src/hosts/redirect-rules.ts';

const answer = (file: string, path: string, query = '') =>
  findRedirect(parseRedirects(file), path, new URLSearchParams(query));

describe('a _redirects file', () => {
  test('sends on for good where no status stands', () => {
    expect(answer('/old /new', '/old')).toEqual({ to: '/new', status: 301, isForced: false });
  });

  test('knows status codes and force', () => {
    expect(answer('/old /new 302!', '/old')).toEqual({ to: '/new', status: 302, isForced: true });
  });

  test('may hold comments, empty lines and line ends of Windows', () => {
    const file = '# comment\r\n\r\n  /old   /new  308  # why\r\n';
    expect(answer(file, '/old')).toMatchObject({ to: '/new', status: 308 });
  });

  test('lets the first rule that matches decide', () => {
    const file = '/news/special /a\n/news/* /b/:splat\n/news/* /c';
    expect(answer(file, '/news/special')?.to).toBe('/a');
    expect(answer(file, '/news/x/y')?.to).toBe('/b/x/y');
    expect(answer(file, '/other')).toBeUndefined();
  });

  test('moves placeholders', () => {
    expect(answer('/:y/:m/:slug.html /:slug/:y-:m', '/2024/07/sea.html')?.to).toBe('/sea/2024-07');
  });

  test('matches query parameters and takes their values', () => {
    const file = '/ p=12 /2019/05/story/ 301\n/store id=:id /goods/:id 301';
    expect(answer(file, '/', 'p=12')?.to).toBe('/2019/05/story/');
    expect(answer(file, '/', 'p=13')).toBeUndefined();
    expect(answer(file, '/store', 'id=ا&x=1')?.to).toBe('/goods/%D8%A7');
  });

  test('lets the query travel on where the rule names none', () => {
    expect(answer('/old /new#a', '/old', 'x=1')?.to).toBe('/new?x=1#a');
  });

  test('sends addresses in ASCII, encoded once', () => {
    expect(answer('/مقال /%D9%85%20x/شاطئ', '/مقال')?.to).toBe(
      '/%D9%85%20x/%D8%B4%D8%A7%D8%B7%D8%A6',
    );
  });

  test('lets no visitor choose another host or add a header', () => {
    const file = '/go/* /:splat';
    expect(answer(file, '/go//evil.example/a')?.to).toBe('/evil.example/a');
    expect(answer(file, '/go/a\r\nSet-Cookie: b?c')?.to).toBe('/a%0D%0ASet-Cookie%3A%20b%3Fc');
  });

  test.each([
    '/old',
    'old /new',
    '/old /new 301 Country=tn',
    '/old /new abc',
    '/old new 301',
    '# /old /new',
  ])('passes over what it cannot judge: %s', (line) => {
    expect(answer(line, '/old')).toBeUndefined();
  });
});
