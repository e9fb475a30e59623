import { describe, expect, it } from 'vitest';
import { faultsOf, proveReading, withBlocks, withText } from './prove-reading.ts';
import { proofSources } from './sources.ts';

describe.each(proofSources)('the proof of $format', ({ name, bytes }) => {
  it('finds nothing where nothing is wrong', async () => {
    const proof = await proveReading(name, bytes);
    expect(faultsOf(proof)).toEqual({});
    expect(proof.kept).toBe(1);
    expect(proof.words).toBeGreaterThan(15);
  });

  it.each([
    ['joined words', withText('قرب البئر', 'قربالبئر'), { 'joined-words': 1 }],
    ['a word split', withText('الكستناء', 'الكست ناء'), { 'split-words': 1 }],
    ['a letter of another alphabet', withText('الكستناء', 'الکستناء'), { 'changed-letters': 1 }],
    ['a dropped mark', withText('حبّات', 'حبات'), { 'changed-letters': 1 }],
    ['a lost word', withText('القديمة ', ''), { 'lost-words': 1 }],
    ['a word from nowhere', withText('الساحة', 'الساحة الكبيرة'), { 'added-words': 1 }],
    ['a changed number', withText(/٤٥|45/, '54'), { 'changed-numbers': 1 }],
  ])('sees %s', async (_, breakArticle, faults) => {
    const proof = await proveReading(name, bytes, breakArticle);
    expect(faultsOf(proof)).toEqual(faults);
    if (!('added-words' in faults)) expect(proof.kept).toBeLessThan(1);
  });

  it('sees a lost paragraph', async () => {
    const proof = await proveReading(
      name,
      bytes,
      withBlocks((blocks) => blocks.filter((block) => !JSON.stringify(block).includes('الصبية'))),
    );
    expect(faultsOf(proof)['lost-words']).toBeGreaterThanOrEqual(9);
  });

  it('sees a lost sign', async () => {
    const hasSign = typeof bytes !== 'string' || bytes.includes('☘');
    const proof = await proveReading(name, bytes, withText('☘ ', ''));
    expect(faultsOf(proof)).toEqual(hasSign && name !== 'old.txt' ? { 'lost-symbols': 1 } : {});
  });

  it('sees paragraphs merged into one', async () => {
    const proof = await proveReading(
      name,
      bytes,
      withBlocks(([first, second, ...others]) =>
        first?.type === 'paragraph' && second?.type === 'paragraph'
          ? [
              {
                type: 'paragraph',
                children: [...first.children, { type: 'text', value: ' ' }, ...second.children],
              },
              ...others,
            ]
          : [],
      ),
    );
    expect(faultsOf(proof)).toEqual({ 'merged-blocks': 1 });
  });
});
