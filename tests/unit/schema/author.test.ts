import { describe, expect, test } from 'vitest';
import { authorSchema } from '../../../src/schema/author.ts';

describe("an author's account", () => {
  const isValid = (fediverse: string) =>
    authorSchema.safeParse({ label: 'ريم', fediverse }).success;

  test.each(['@rim@social.example', '@r_t.2@a-b.example'])('is %s', (account) => {
    expect(isValid(account)).toBe(true);
  });

  test.each([
    'rim@social.example',
    '@rim',
    '@rim@',
    '@rim@social.example/x',
    '@rim@social.example">',
    '@ريم@social.example',
    'https://social.example/@rim',
  ])('is not %s', (account) => {
    expect(isValid(account)).toBe(false);
  });
});
