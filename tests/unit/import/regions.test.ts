import { describe, expect, it } from 'vitest';
import { htmlComments } from '../../../src/convert/html-comments.ts';
import { findRegions, outsideRegions, replaceRegions } from '../../../src/convert/regions.ts';

const braces = (text: string) => findRegions(text, /\{/, () => /\}|(?<broken>\n)/);

describe('Regions of a text', () => {
  it('are closed by the first end after their beginning', () => {
    const html = 'قبل<!-- أ <!-- ب -->وسط-->بعد<!-- ج -->';
    expect(htmlComments(html).map(({ content }) => content)).toEqual([' أ <!-- ب ', ' ج ']);
  });

  it('are none without an end', () => {
    expect(htmlComments('نص <!-- بلا نهاية')).toEqual([]);
    expect(braces('أ {ب\nج} {د}').map(({ content }) => content)).toEqual(['د']);
  });

  it('are replaced, or all else is changed', () => {
    const text = 'نهر {النيل} طويل {جدا}';
    const regions = braces(text);
    expect(replaceRegions(text, regions, ({ content }) => content)).toBe('نهر النيل طويل جدا');
    expect(outsideRegions(text, regions, (part) => part.toUpperCase().replaceAll(' ', '_'))).toBe(
      'نهر_{النيل}_طويل_{جدا}',
    );
  });

  it('know what opened them', () => {
    const [region] = findRegions(
      'أ [x]ب[/x]',
      /\[(\w)\]/,
      ([, name]) => new RegExp(`\\[/${name}\\]`),
    );
    expect(region?.open[1]).toBe('x');
    expect(region?.start).toBe(2);
  });
});
