import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { pairingNames } from '../../../src/settings/site-settings.ts';
import {
  arabicCore,
  listCharacters,
  unicodeRange,
} from '../../../src/typefaces/core-characters.ts';
import { fontFaceCss } from '../../../src/typefaces/font-face-css.ts';
import { listNumeralsCss } from '../../../src/typefaces/list-numerals.ts';
import { pairings } from '../../../src/typefaces/pairings.ts';
import { subsetFace } from '../../../src/typefaces/subset-face.ts';

/** The four-letter tags of a TrueType font's table GSUB or GPOS. */
function featureTags(font: Buffer, table: 'GSUB' | 'GPOS'): Set<string> {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + 16 * index;
    if (font.toString('latin1', record, record + 4) !== table) continue;
    const start = font.readUInt32BE(record + 8);
    const list = start + font.readUInt16BE(start + 6);
    const tags = Array.from({ length: font.readUInt16BE(list) }, (_, at) =>
      font.toString('latin1', list + 2 + 6 * at, list + 6 + 6 * at),
    );
    return new Set(tags);
  }
  return new Set();
}

describe.each(pairingNames)('the typefaces %s', (name) => {
  const { faces, fallbacks } = pairings[name];

  // A first page takes Latin letters late, a page with a verse of the Quran takes its signs too.
  test.each(['latin', 'quran'])('weigh no more than 50 KB in all, but for %s', async (other) => {
    const needed = faces.filter(({ role, script }) => role !== other && script !== other);
    const files = new Set(await Promise.all(needed.map((face) => subsetFace(face, 'woff2'))));
    const sizes = await Promise.all([...files].map(async (file) => (await stat(file)).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(50_000);
  });

  test('ask for Latin letters only where the browser keeps them', async () => {
    const css = fontFaceCss(
      faces.map((face) => ({ ...face, url: `./${face.script}.woff2` })),
      pairings[name],
    );
    const [, first = ''] = /:root\{(--font-device[^}]*)\}/.exec(css) ?? [];
    expect(first).toContain('Maqalat Text');
    expect(first).not.toContain('Maqalat Latin');
    expect(css).toMatch(/:root\[data-latin\]\{--font-latin:'Maqalat Latin'/);
    for (const [rule] of css.matchAll(/@font-face\{[^}]*latin\.woff2[^}]*\}/g)) {
      expect(rule).toContain("font-family:'Maqalat Latin'");
    }
  });

  test('keep the joining forms of Arabic and the places of its marks', async () => {
    for (const face of faces.filter(({ script }) => script === 'arabic')) {
      const font = await readFile(await subsetFace(face, 'sfnt'));
      const forms = featureTags(font, 'GSUB');
      for (const tag of ['init', 'medi', 'fina']) expect(forms, face.source).toContain(tag);
      expect(featureTags(font, 'GPOS'), face.source).toContain('mark');
    }
  });

  test('are real files of the packages that package.json names', async () => {
    const { dependencies } = createRequire(import.meta.url)('../../../package.json');
    for (const { source } of faces) {
      expect(dependencies).toHaveProperty([source.split('/').slice(0, 2).join('/')]);
    }
  });

  test('give every fallback the line box of the text face', () => {
    const css = fontFaceCss([], pairings[name]);
    expect(css.match(/ascent-override/g)).toHaveLength(2 * fallbacks.length);
    expect(css.match(/line-gap-override:0%/g)).toHaveLength(2 * fallbacks.length);
  });
});

describe('the style sheet of typefaces', () => {
  test('names the device’s fonts alone where little data is asked for', () => {
    const css = fontFaceCss([], pairings.warraq);
    const [, lean = ''] = /prefers-reduced-data:reduce\)\{:root\{([^}]*)\}/.exec(css) ?? [];
    expect(lean).toContain('--font-text:var(--font-device)');
    expect(lean).not.toContain('Maqalat');
  });

  test('copies the line box in units of the adjusted size', () => {
    const css = fontFaceCss([], {
      faces: [],
      textBox: [1, 0.5],
      fallbacks: [
        {
          name: 'X',
          local: { '400': ['X'], '700': ['X Bold'] },
          sizeAdjust: { '400': 50, '700': 50 },
        },
      ],
    });
    expect(css).toContain('ascent-override:200%;descent-override:100%');
  });
});

describe('lists in articles', () => {
  test('are numbered in the site’s digits', () => {
    expect(listNumeralsCss('arab')).toContain('list-style-type: arabic-indic');
    expect(listNumeralsCss('latn')).toBe('');
  });
});

describe('the core of characters', () => {
  test('holds what an Arabic sentence needs', () => {
    const core = new Set(listCharacters(arabicCore));
    for (const character of 'قالَ «أحمدُ»: مَن؟ ٢٠٢٤، پژوهش؛ ٪'.replace(/[\s«»:]/g, '')) {
      expect(core).toContain(character);
    }
  });

  test('is written for CSS', () => {
    expect(
      unicodeRange([
        [0x621, 0x63a],
        [0x60c, 0x60c],
      ]),
    ).toBe('U+621-63A,U+60C');
  });
});
