import { describe, expect, test } from 'vitest';
import { sanitizeDrawing } from '../../../src/brand/sanitize-drawing.ts';

const around = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" ${attributes}>${inner}<path d="M1 1h7v7z"/></svg>`;

describe('a drawing', () => {
  test('keeps its shapes and its box', async () => {
    const drawing = await sanitizeDrawing(around(''));
    expect(drawing).toContain('viewBox="0 0 9 9"');
    expect(drawing).toContain('<path');
  });

  test.each([
    ['a script', around('<script>alert(1)</script>')],
    ['a handler', around('', 'onload="alert(1)"')],
    ['a handler that no list knows', around('', 'onnextthing="alert(1)"')],
    ['a foreign document', around('<foreignObject><p>alert(1)</p></foreignObject>')],
    ['a link that runs', around('<a href="javascript:alert(1)"><path d="M0 0h3v3z"/></a>')],
    [
      'a picture elsewhere',
      around('<image href="https://spy.example/alert" width="1" height="1"/>'),
    ],
    ['a shape elsewhere', around('<use xlink:href="https://spy.example/alert#a"/>')],
  ])('loses %s', async (_, drawing) => {
    const sanitized = await sanitizeDrawing(drawing);
    expect(sanitized).not.toMatch(/alert|spy/);
    expect(sanitized).toContain('<path');
  });

  test('keeps what it uses of itself and pixels of its own', async () => {
    const pixels = '<image href="data:image/png;base64,AAAA" width="2" height="2"/>';
    expect(await sanitizeDrawing(around(pixels))).toContain('data:image/png;base64,AAAA');
  });

  test('is refused where it is none', async () => {
    await expect(sanitizeDrawing('<svg><path</svg>')).rejects.toThrow();
  });
});
