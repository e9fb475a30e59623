import { describe, expect, it } from 'vitest';
import { titledBlocks } from '../../../../src/convert/docx/document-title.ts';
import type { StyleRole } from '../../../../src/convert/docx/style-role.ts';
import { bodyOf, paragraph, run } from './word-document.ts';

const bold = '<w:bCs/><w:rtl/>';

describe('runs of a paragraph', () => {
  it.each([
    ['are joined where they look alike', run('كلـ', bold) + run('مة', bold), '**كلـمة**'],
    [
      'take the space between them along',
      run('أول', bold) + run(' ') + run('ثانٍ', bold),
      '**أول ثانٍ**',
    ],
    ['leave space outside', run('قال ') + run('أحمد ', bold) + run('أمس'), 'قال **أحمد** أمس'],
    [
      'show the weight of their own script',
      run('عربي', '<w:b/><w:rtl/>') + run(' Latin', '<w:b/>'),
      'عربي **Latin**',
    ],
    ['may be switched off', run('نص', '<w:bCs w:val="0"/><w:rtl/>'), 'نص'],
    ['may be hidden', run('ظاهر') + run('مخفي', '<w:vanish/>'), 'ظاهر'],
    ['may be raised', run('م') + run('2', '<w:vertAlign w:val="superscript"/>'), 'م<sup>2</sup>'],
    [
      'may be raised by half points',
      run('م') + run('3', '<w:position w:val="8"/><w:sz w:val="19"/>'),
      'م<sup>3</sup>',
    ],
    [
      'follow a reviewer',
      `<w:ins>${run('جديد')}</w:ins><w:del><w:r><w:delText>قديم</w:delText></w:r></w:del>`,
      'جديد',
    ],
    [
      'take one of two drawings',
      '<w:r><mc:AlternateContent><mc:Choice><w:t>أ</w:t></mc:Choice><mc:Fallback><w:t>ب</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      'أ',
    ],
  ])('%s', async (_, content, expected) =>
    expect(await bodyOf(paragraph(content))).toBe(`${expected}\n`));

  it('of a field are links where it is one, and nothing where it is made for paper', async () => {
    const field = (code: string, shown: string) =>
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
      `<w:r><w:instrText>${code}</w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}` +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const link = field(' HYPERLINK "https://nahr.example/" ', 'الأرشيف');
    expect(await bodyOf(paragraph(link + field('PAGE', '7')))).toBe(
      '[الأرشيف](https://nahr.example/)\n',
    );
    const unsafe = field('HYPERLINK "javascript:alert(1)"', 'نص');
    expect(await bodyOf(paragraph(unsafe))).toBe('نص\n');
  });
});

describe('headings', () => {
  const long =
    'جملة طويلة تنتهي بنقطة، فيها من الكلمات ما يكفي لتكون فقرة من فقرات النص لا عنوانًا من عناوينه.';
  it('come from outline levels, whatever a style is called, without a gap', async () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="x"><w:name w:val="رئيس"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="y"><w:name w:val="فرع"/><w:basedOn w:val="x"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style></w:styles>';
    const body =
      paragraph(run('أول', bold), '<w:pStyle w:val="x"/>') +
      paragraph(run('فرع'), '<w:pStyle w:val="y"/>') +
      paragraph(run('سطر بارز', bold)) +
      paragraph(run(long));
    expect(await bodyOf(body, { 'word/styles.xml': styles })).toBe(
      `## أول\n\n### فرع\n\n**سطر بارز**\n\n${long}\n`,
    );
  });
  it('are seen by their look where no style says so', async () => {
    const large = '<w:szCs w:val="40"/><w:rtl/>';
    const normal = '<w:szCs w:val="28"/><w:rtl/>';
    const body =
      paragraph(run('كبير', large)) +
      paragraph(run(long, normal)) +
      paragraph(run('بارز', `<w:bCs/>${normal}`)) +
      paragraph(run(long, normal)) +
      paragraph(run('خاتمة بلا نص بعدها', large));
    expect(await bodyOf(body)).toBe(
      `## كبير\n\n${long}\n\n### بارز\n\n${long}\n\nخاتمة بلا نص بعدها\n`,
    );
  });
  it('are none where all of the text is bold', async () => {
    const body = [long, 'سطر', long, 'سطر آخر', long]
      .map((text) => paragraph(run(text, bold)))
      .join('');
    expect(await bodyOf(body)).not.toContain('#');
  });
});

describe('the title', () => {
  const block = (text: string, role?: StyleRole) => ({
    kind: 'paragraph' as const,
    pieces: [
      {
        kind: 'text' as const,
        text,
        format: { bold: false, italic: false, struck: false, position: undefined },
        size: undefined,
        href: undefined,
      },
    ],
    role,
    outlineLevel: undefined,
    mark: undefined,
    isRightToLeft: true,
  });
  it('is the paragraph styled as one, else the first line, else what the properties say', () => {
    const styled = [
      block('تقرير'),
      block('الجسور', 'title'),
      block('حكايات', 'subtitle'),
      block('نص'),
    ];
    expect(titledBlocks(styled, 'x')).toMatchObject({
      title: 'الجسور',
      subtitle: 'حكايات',
      blocks: [styled[0], styled[3]],
    });
    expect(titledBlocks([block(' '), block('سطر')], 'x').title).toBe('سطر');
    expect(titledBlocks([block('كلمة '.repeat(100))], 'جسور').title).toBe('جسور');
    expect(titledBlocks([block('كلمة '.repeat(100))], 'Normal.dotm').title).toBe('');
  });
});
