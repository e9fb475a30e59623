import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSiteVocabularies } from '../../../scripts/import/import-run.ts';
import { newTerms } from '../../../src/loader/new-terms.ts';
import { resolveTerm } from '../../../src/loader/vocabulary.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'new-terms-'));
});
afterEach(() => rm(content, { recursive: true }));

async function openTerms() {
  const out = join(content, 'articles');
  const { vocabularies, problems } = await readSiteVocabularies(out);
  expect(problems).toEqual([]);
  return { vocabularies, terms: newTerms(out, vocabularies, { isAllowed: true, isDryRun: false }) };
}

/** The identifiers that tags get when they come in this order, each in a run of its own. */
async function idsOf(names: readonly string[]): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  for (const name of names) {
    const { terms } = await openTerms();
    const id = terms.idOf('tags', name);
    terms.use('tags', id === undefined ? [] : [id]);
    await terms.save();
    ids.push(id);
  }
  return ids;
}

describe('names of one spelling but for their signs', () => {
  it.each([
    ['F#', 'F'],
    ['J++', 'J'],
    ['.NET', 'NET'],
    ['بي++', 'بي'],
    ['R!', 'R'],
    ['Café', 'Cafe'],
    ['عمّان', 'أمان'],
  ])('stay two terms, whichever comes first: %s and %s', async (one, other) => {
    for (const names of [
      [one, other],
      [other, one],
    ]) {
      await rm(join(content, 'tags.yaml'), { force: true });
      const ids = await idsOf(names);
      expect(new Set(ids).size).toBe(2);
      // The next run finds each by its name and by its identifier.
      expect(await idsOf(names)).toEqual(ids);
      const { vocabularies } = await openTerms();
      expect(names.map((name) => resolveTerm(vocabularies.tags, name))).toEqual(ids);
      expect(ids.map((id) => resolveTerm(vocabularies.tags, id ?? ''))).toEqual(ids);
    }
  });

  it('have their signs in their identifiers', async () => {
    expect(await idsOf(['F#', 'J++', '.NET'])).toEqual(['f-sharp', 'j-plus-plus', 'dot-net']);
  });
});

describe('tags that differ in ال alone', () => {
  it.each([
    ['التاريخ', 'تاريخ'],
    ['الأدب العربي', 'أدب عربي'],
    ['المُناخ', 'مناخ'],
  ])('are one term, whichever comes first: %s and %s', async (one, other) => {
    for (const names of [
      [one, other],
      [other, one],
    ]) {
      await rm(join(content, 'tags.yaml'), { force: true });
      expect(new Set(await idsOf(names)).size).toBe(1);
    }
  });

  it.each([
    ['ألبوم', 'بوم'],
    ['الله', 'له'],
  ])('are not those whose first letters are no ال: %s and %s', async (one, other) => {
    expect(new Set(await idsOf([one, other])).size).toBe(2);
  });

  it('are no rule for authors: two people may have such names', async () => {
    const { terms } = await openTerms();
    const ids = ['سلمى حدّاد', 'سلمى الحداد'].map((name) => terms.idOf('authors', name));
    expect(new Set(ids).size).toBe(2);
  });
});

describe('spellings of one name', () => {
  it.each([
    ['قهوة', 'قهوه'],
    ['إسطنبول', 'اسطنبول'],
    ['شِعر', 'شعر'],
    ['Docker', 'docker'],
  ])('stay one term: %s and %s', async (one, other) => {
    expect(new Set(await idsOf([one, other])).size).toBe(1);
  });

  it('may be the identifier of a term with an Arabic name', async () => {
    const [id] = await idsOf(['قهوة']);
    expect(await idsOf([id ?? ''])).toEqual([id]);
  });
});

it('holds no control code in a name that it adds', async () => {
  const { terms } = await openTerms();
  terms.idOf('tags', 'صيد\u0085اللؤلؤ\u009b ');
  expect(terms.added.map(({ label }) => label)).toEqual(['صيد اللؤلؤ']);
});
