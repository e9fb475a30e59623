import { describe, expect, it } from 'vitest';
import { bodyOf, documentOf, paragraph, run, table } from './word-document.ts';

const rels = (...all: string[]) => `<Relationships>${all.join('')}</Relationships>`;
const rel = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://example.org/${type}" Target="${target}"/>`;
const parts = {
  'word/_rels/document.xml.rels': rels(
    rel('p1', 'image', 'media/one.png'),
    rel('p2', 'image', 'media/two.png'),
    rel('c1', 'chart', 'charts/chart1.xml'),
    rel('d1', 'diagramData', 'diagrams/data1.xml'),
  ),
  'word/charts/chart1.xml':
    '<c:chartSpace><a:t>إنتاج الزيتون</a:t><c:v>2020</c:v><c:v>2020</c:v></c:chartSpace>',
  'word/diagrams/data1.xml': '<dgm:dataModel><a:t>زراعة</a:t><a:t>حصاد</a:t></dgm:dataModel>',
};
const picture = (id: string, alt = '') =>
  `<pic:pic><pic:nvPicPr><pic:cNvPr descr="${alt}"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>`;
const drawing = (inside: string, alt = '') =>
  `<w:drawing><wp:inline><wp:docPr descr="${alt}"/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
const box = (inside: string) => `<wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx>`;
const oldBox = (inside: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const both = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const inRun = (inside: string) => paragraph(`<w:r>${inside}</w:r>`);
const text = (words: string) => paragraph(run(words));

it('of two versions the one is read that has words or a picture', async () => {
  const ink = '<w:drawing><wp:inline><wpi:wpi/></wp:inline></w:drawing>';
  const versions = (requires: string) =>
    `<mc:AlternateContent><mc:Choice Requires="${requires}">${ink}</mc:Choice><mc:Fallback>${drawing(picture('p1', 'توقيع'))}</mc:Fallback></mc:AlternateContent>`;
  expect(await bodyOf(inRun(versions('wpi')), parts)).toBe('![توقيع](word/media/one.png)\n');
  expect(await bodyOf(inRun(versions('wps')), parts)).toBe('');
});

describe('a text box', () => {
  const note = text('إطار جانبي عن الطقس');
  it('is read once, though Word writes it twice', async () => {
    expect(await bodyOf(inRun(both(drawing(box(note)), oldBox(note))))).toBe(
      'إطار جانبي عن الطقس\n',
    );
  });
  it('in a box is read once', async () => {
    const inner = inRun(drawing(box(text('داخلي'))));
    expect(await bodyOf(inRun(drawing(box(text('خارجي') + inner))))).toBe('خارجي\n\nداخلي\n');
  });
  it('of an old version is read where there is no other', async () => {
    expect(await bodyOf(inRun(both('', oldBox(note))))).toBe('إطار جانبي عن الطقس\n');
  });
  it('made of old lettering has its text in an attribute', async () => {
    expect(
      await bodyOf(inRun('<w:pict><v:shape><v:textpath string="عيد سعيد"/></v:shape></w:pict>')),
    ).toBe('عيد سعيد\n');
  });
});

describe('a picture', () => {
  it.each([
    [
      'in two versions',
      both(drawing(picture('p1')), '<w:pict><v:shape><v:imagedata r:id="p1"/></v:shape></w:pict>'),
    ],
    ['in a text box', drawing(box(inRun(drawing(picture('p1')))))],
    [
      'in a group of two versions',
      drawing(`<wpg:wgp>${both(picture('p1'), picture('p1'))}</wpg:wgp>`),
    ],
  ])('%s is there once', async (_, inside) => {
    expect(await bodyOf(inRun(inside), parts)).toBe('![](word/media/one.png)\n');
  });
  it('of a group has its own description', async () => {
    const group = `<wpg:wgp>${picture('p1', 'بئر')}${picture('p2', '')}</wpg:wgp>`;
    expect(await bodyOf(inRun(drawing(group, 'القرية')), parts)).toBe(
      '![بئر](word/media/one.png)\n\n![القرية](word/media/two.png)\n',
    );
  });
  it('in a table, a nested table or an item of a list is not lost', async () => {
    const inside = inRun(drawing(picture('p1')));
    const nested = table([text('أ'), text('ب')], [inside, text('ج')]);
    const body = await bodyOf(table([text('د'), text('ه')], [nested, text('و')]), parts);
    expect(body.match(/one\.png/g)).toHaveLength(1);
    expect(body).toContain('أ<br />ب');
  });
});

it('charts and diagrams are reported with their words', async () => {
  const body =
    inRun(drawing('<c:chart r:id="c1"/>', 'أعمدة')) + inRun(drawing('<dgm:relIds r:dm="d1"/>'));
  expect((await documentOf(body, parts)).losses).toEqual([
    { reason: 'chart', text: 'أعمدة: إنتاج الزيتون · 2020' },
    { reason: 'diagram', text: 'زراعة · حصاد' },
  ]);
});
