import { describe, expect, it } from 'vitest';
import { splitWord } from '../../../src/search/query/split-word.ts';

describe('two words typed as one', () => {
  it('are parted before an article', () => {
    const known = new Map([
      ['بحر', 9],
      ['ميت', 4],
      ['بحرال', 50],
    ]);
    expect(splitWord('البحرالميت', known)).toEqual(['بحر', 'ميت']);
  });

  it('are parted where the parts are known best', () => {
    const known = new Map([
      ['نور', 8],
      ['قمر', 8],
      ['نورق', 1],
      ['مر', 1],
    ]);
    expect(splitWord('نورقمر', known)).toEqual(['نور', 'قمر']);
  });

  it('stay one where the site does not know both parts', () => {
    expect(splitWord('البحرالميت', new Map([['بحر', 9]]))).toBeUndefined();
    expect(splitWord('بحر', new Map([['بحر', 9]]))).toBeUndefined();
    expect(splitWord('', new Map())).toBeUndefined();
  });
});
