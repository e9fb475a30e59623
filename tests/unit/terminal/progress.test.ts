import { expect, it, vi } from 'vitest';
import { createProgress } from '../../../scripts/terminal/progress.ts';

const stream = (isTTY: boolean, columns = 40) => {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text: string) => written.push(text) };
};

it('progress says nothing where nobody watches, but logs', () => {
  const file = stream(false);
  const progress = createProgress('work', file);
  progress.update(1, 2, 'x');
  progress.log('a result');
  progress.end();
  expect(file.written).toEqual(['a result\n']);
});

it('progress rewrites one line of a terminal and takes it away at the end', () => {
  const terminal = stream(true);
  const progress = createProgress('work', terminal);
  progress.update(1, 2, 'x');
  expect(terminal.written.at(-1)).toBe('\r\u001b[2Kwork 1/2 x');
  progress.end();
  expect(terminal.written.at(-1)).toBe('\r\u001b[2K');
});

it('progress never grows beyond the line that it can erase', () => {
  const terminal = stream(true, 20);
  createProgress('work', terminal).update(1, 2, 'x'.repeat(100));
  expect(terminal.written.at(-1)).toHaveLength('\r\u001b[2K'.length + 19);
});

it('progress tells how many a second and the time left, once it can know', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const terminal = stream(true);
  const progress = createProgress('work', terminal);
  progress.update(0, 400);
  clock.mockReturnValue(500);
  progress.update(30, 400);
  expect(terminal.written.at(-1)).toContain('work 30/400');
  expect(terminal.written.at(-1)).not.toContain('/s');
  clock.mockReturnValue(2000);
  progress.update(120, 400);
  expect(terminal.written.at(-1)).toContain('work 120/400 60/s 0:05');
  clock.mockRestore();
});
