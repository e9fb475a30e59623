import { describe, expect, it } from 'vitest';
import { embedLoneAddresses } from '../../../../scripts/import/readers/wordpress/lone-addresses.ts';
import { shortcodesToHtml } from '../../../../scripts/import/readers/wordpress/shortcode-html.ts';

const picture = { url: 'https://minaa.example/1.jpg', alt: 'رافعة', caption: 'رافعة الرصيف' };
const read = (html: string) =>
  shortcodesToHtml(html, {
    picture: (id) => (id === 7 ? picture : undefined),
    ownPictures: () => [picture, picture],
  });

describe('shortcodes', () => {
  it('become figures with their caption, new form and old', () => {
    const image = '<a href="/big.jpg"><img src="1.jpg" alt="رافعة"></a>';
    const figure = `<figure>${image}<figcaption>رافعة في <b>الميناء</b></figcaption></figure>`;
    expect(
      read(`[caption id="a" width="600"]${image} رافعة في <b>الميناء</b>[/caption]`).html,
    ).toContain(figure);
    expect(read(`[caption caption='رافعة "جديدة"']${image}[/caption]`).html).toContain(
      '<figcaption>رافعة &quot;جديدة&quot;</figcaption>',
    );
  });

  it('become the pictures of a gallery by number, or all of the post', () => {
    expect(read('[gallery ids="7,8"]').html.match(/<figure>/g)).toHaveLength(1);
    expect(read('[gallery]').html.match(/<figure>/g)).toHaveLength(2);
    expect(read('[gallery ids="9"]')).toMatchObject({ html: '', unknown: ['[gallery ids="9"]'] });
  });

  it.each([
    ['[embed]https://youtu.be/a1b2c3d4e5f[/embed]', 'https://youtu.be/a1b2c3d4e5f'],
    [
      '[youtube=https://www.youtube.com/watch?v=a1b2c3d4e5f]',
      'https://www.youtube.com/watch?v=a1b2c3d4e5f',
    ],
    ['[youtube a1b2c3d4e5f]', 'https://www.youtube.com/watch?v=a1b2c3d4e5f'],
    ['[vimeo 123456]', 'https://vimeo.com/123456'],
    [
      '[soundcloud url="https://soundcloud.com/minaa/1" params="x"]',
      'https://soundcloud.com/minaa/1',
    ],
    ['[map src=”https://maps.example/1″ /]', 'https://maps.example/1'],
  ])('embed what %s leads to', (shortcode, address) => {
    expect(read(shortcode)).toMatchObject({ unknown: [] });
    expect(read(shortcode).html).toContain(`<iframe src="${address}"></iframe>`);
  });

  it('keep notes for later, with a mark at their place', () => {
    expect(read('قال[footnote]في بيان[/footnote] المدير[efn_note]أمس[/efn_note].')).toEqual({
      html: 'قال<x-footnote-ref identifier="1"></x-footnote-ref> المدير<x-footnote-ref identifier="2"></x-footnote-ref>.',
      unknown: [],
      footnotes: ['في بيان', 'أمس'],
    });
  });

  it('of layout plug-ins leave their content, and are told', () => {
    const { html, unknown } = read('[vc_row][vc_column width="1/2"]الميناء[/vc_column][/vc_row]');
    expect(html.trim()).toBe('الميناء');
    expect(unknown).toEqual(['[vc_row]', '[vc_column width="1/2"]']);
  });

  it('that hold nothing are left out and told', () => {
    expect(read('قبل [contact-form-7 id="12"] بعد')).toMatchObject({
      html: 'قبل  بعد',
      unknown: ['[contact-form-7 id="12"]'],
    });
  });

  it.each([
    'كلمة [sic] و[المحرر] و[1]',
    '<pre>[gallery]</pre>',
    '<code>[x y="1"]</code>',
  ])('are not seen in %s', (text) => expect(read(text)).toMatchObject({ html: text, unknown: [] }));

  it('are shown where they are escaped', () => {
    expect(read('اكتب [[gallery ids="1"]] هكذا').html).toBe('اكتب [gallery ids="1"] هكذا');
  });

  it('take time in proportion to the text', () => {
    const hostile = '[a b="'.repeat(20_000) + '[c d]'.repeat(50_000);
    const start = performance.now();
    read(`${hostile}[/c]`);
    // Quadratic work would take minutes.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('addresses alone on a line', () => {
  it('are embeds of the sites that WordPress knows, outside of code', () => {
    const youtube = 'https://www.youtube.com/watch?v=a1b2c3d4e5f';
    expect(embedLoneAddresses(`قبل\n${youtube}\nبعد`)).toContain(`<iframe src="${youtube}">`);
    expect(embedLoneAddresses(`<p>${youtube}</p>`)).toContain('<iframe');
    for (const text of [`<pre>\n${youtube}\n</pre>`, `شاهد ${youtube}`, 'https://minaa.example/']) {
      expect(embedLoneAddresses(text)).toBe(text);
    }
  });
});

describe('a shortcode of a plug-in within a sentence', () => {
  it.each([
    [
      'leaves its words there',
      'وصل القطار [hl color="red"]متأخرًا ساعة[/hl] ثم غادر.',
      'وصل القطار متأخرًا ساعة ثم غادر.',
    ],
    ['leaves them beside punctuation', 'في [tip]المحطة[/tip]، عصرًا.', 'في المحطة، عصرًا.'],
    [
      'leaves them joined to the rest of a word',
      '<p>[drop]و[/drop]صل القطار</p>',
      '<p>وصل القطار</p>',
    ],
    ['leaves those of one within it', 'وصل [a][b]القطار[/b][/a] الأول', 'وصل القطار الأول'],
    ['leaves them in bold', 'وصل <b>[hl]القطار[/hl]</b> الأول', 'وصل <b>القطار</b> الأول'],
    [
      'becomes a link where it has an address',
      'من [btn url="https://qitar.example/t"]شباك التذاكر[/btn] مباشرة',
      'من <a href="https://qitar.example/t">شباك التذاكر</a> مباشرة',
    ],
    [
      'becomes a link without words of its own too',
      'في الجدول [file src="https://qitar.example/t.pdf"] المعلّق',
      'في الجدول <a href="https://qitar.example/t.pdf">https://qitar.example/t.pdf</a> المعلّق',
    ],
  ])('%s', (_what, written, html) => {
    expect(read(written).html).toBe(html);
  });

  it.each([
    ['in a line of its own', 'وصل القطار.\n[box]تأخر ساعة.[/box]\nثم غادر.'],
    ['beside others only', '[row][col]وصل القطار.[/col][col]تأخر ساعة.[/col][/row]'],
    ['around paragraphs', 'وصل القطار. [box]تأخر\n\nساعة.[/box] ثم غادر.'],
    ['around blocks', 'وصل القطار. [box]<p>تأخر ساعة.</p>[/box] ثم غادر.'],
  ])('is a block %s', (_where, written) => {
    expect(read(written).html).toMatch(/\n\n(?:<p>)?تأخر/);
  });

  it('that stands for a table of contents leaves nothing', () => {
    expect(read('[toc]\n\nنص')).toMatchObject({ html: '\n\nنص', unknown: ['[toc]'] });
  });
});
