import { describe, expect, it } from 'vitest';
import { chooseVersionWidths } from '../../../src/loader/pictures.ts';
import { pictureSettingsSchema } from '../../../src/settings/picture-settings.ts';

const { widths } = pictureSettingsSchema.parse({});

describe('the widths of a picture', () => {
  it('are those of the text column, and never more than the original has', () => {
    expect(chooseVersionWidths(4000, widths)).toEqual([768, 1408]);
    expect(chooseVersionWidths(1200, widths)).toEqual([768, 1200]);
    expect(chooseVersionWidths(300, widths)).toEqual([300]);
  });

  it('are one where a smaller version would save little', () => {
    expect(chooseVersionWidths(900, widths)).toEqual([900]);
    expect(chooseVersionWidths(768, widths)).toEqual([768]);
  });

  it('are those of the settings, in order and once each', () => {
    const set = pictureSettingsSchema.parse({ widths: [1080, 480, 1080] });
    expect(set.widths).toEqual([480, 1080]);
    expect(chooseVersionWidths(2000, set.widths)).toEqual([480, 1080]);
  });
});
