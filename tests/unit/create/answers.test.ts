import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { ask } from '../../../scripts/create/ask.ts';
import { getDefaultAnswer } from '../../../scripts/create/default-answer.ts';
import { readAnswer } from '../../../scripts/create/read-answer.ts';
import { createMessages } from '../../../src/i18n/commands/create.ts';

const messages = createMessages('en');

describe('an answer', () => {
  test.each([
    ['address', 'https://a.example', { value: 'https://a.example/' }],
    ['address', ' https://a.example/blog ', { value: 'https://a.example/blog/' }],
    ['repository', 'https://github.com/a/b/', { value: 'https://github.com/a/b' }],
    ['host', 'GitLab', { value: 'gitlab' }],
    ['articles', 'نعم', { value: 'yes' }],
    ['articles', 'n', { value: 'no' }],
    ['title', ' كشكول ', { value: 'كشكول' }],
  ] as const)('%s: %s is read', (name, text, expected) => {
    expect(readAnswer(name, text, messages)).toEqual(expected);
  });

  test.each([
    ['address', 'a.example', 'whole address'],
    ['address', 'javascript:alert(1)', 'whole address'],
    ['address', 'https://a.example/?q=1', 'whole address'],
    ['repository', 'git@github.com:a/b', 'whole address'],
    ['host', 'githup', 'Did you mean'],
    ['language', 'arc', 'one of'],
    ['articles', 'perhaps', 'one of'],
    ['title', '', 'not empty'],
    ['title', 'a\u001b[2Jb', 'not empty'],
  ] as const)('%s: %j is refused, and says why', (name, text, reason) => {
    const read = readAnswer(name, text, messages);
    expect('mistake' in read && read.mistake).toContain(reason);
    expect('mistake' in read && read.mistake).not.toContain('\u001b');
  });
});

describe('a default', () => {
  const repository = (address: string, host = 'github') =>
    getDefaultAnswer('repository', { address, host }, 'garden');

  test.each([
    ['https://nadia.github.io/garden/', 'https://github.com/nadia/garden'],
    ['https://nadia.github.io/', 'https://github.com/nadia/nadia.github.io'],
    ['https://nadia.gitlab.io/x/', 'https://gitlab.com/nadia/x'],
    ['https://own.example/', 'https://github.com/OWNER/garden'],
  ])('repository of a site at %s is %s', (address, expected) => {
    expect(repository(address)).toBe(expected);
  });
});

describe('questions in a terminal', () => {
  const answering = async (input: string) => {
    const terminal = { input: new PassThrough(), output: new PassThrough() };
    terminal.input.end(input);
    const answers = await ask(terminal, { title: 'كشكول', language: 'ar' }, 'notes', messages);
    return { answers, said: String(terminal.output.read() ?? '') };
  };

  test('take the default on Enter, and ask again after a mistake', async () => {
    const { answers, said } = await answering('\nnowhere\nnetlify\n\n\nno\n');
    expect(answers).toMatchObject({
      title: 'كشكول',
      host: 'netlify',
      address: 'https://site.example/',
      articles: 'no',
    });
    expect(said).toContain('nowhere');
    expect(said).not.toContain('Title of the site');
  });

  test('end without answers where the person leaves', async () => {
    expect((await answering('\ngithub\n')).answers).toBeUndefined();
  });
});
