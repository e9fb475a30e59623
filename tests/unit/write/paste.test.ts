import { describe, expect, test } from 'vitest';
import { convertHtml } from '../../../src/write/paste/convert-html.ts';

const wordItem = (level: number, mark: string, text: string) =>
  `<p class=MsoListParagraph dir=RTL style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=AR-SA>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><span lang=AR-SA dir=RTL>${text}</span></p>`;

describe('what is pasted', () => {
  test('from Word keeps headings, bold words, lists, links and tables', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color: red}</style></head><body lang=EN-US>
<!--StartFragment--><h2 dir=RTL><span lang=AR-SA>عند المرسى</span></h2>
<p class=MsoNormal dir=RTL><b><span lang=AR-SA>خرج الصيّادون</span></b><span lang=AR-SA> قبل <a href="https://example.org/fajr">الفجر</a>.<o:p></o:p></span></p>
${wordItem(1, '·', 'شبك')}
${wordItem(1, '·', 'مجداف')}
${wordItem(2, '1.', 'مجداف طويل')}
<table><tr><td><p class=MsoNormal>يوم</p></td><td><p class=MsoNormal>صيد</p></td></tr><tr><td><p>السبت</p></td><td><p>12</p></td></tr></table>
<!--EndFragment--></body></html>`;
    expect(convertHtml(html, 'ar')).toBe(`## عند المرسى

**خرج الصيّادون** قبل [الفجر](https://example.org/fajr).

- شبك
- مجداف
  1. مجداف طويل

|       |     |
| ----- | --- |
| يوم   | صيد |
| السبت | 12  |`);
  });

  test('from Google Docs is not bold throughout, and keeps what is', () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="rtl"><span style="font-weight:400">قالت </span><span style="font-weight:700">سلمى</span><span style="font-weight:400">: «غدًا».</span></p><ul><li dir="rtl"><p dir="rtl"><span>بحر</span></p></li></ul></b>`;
    expect(convertHtml(html, 'ar')).toBe('قالت **سلمى**: «غدًا».\n\n- بحر');
  });

  test('runs nothing, and no markup of the page stays', () => {
    const html = `<p onclick="x()">نصّ <img src="https://evil.example/a.png" onerror="x()"><script>x()</script><a href="javascript:x()">رابط</a></p><iframe src="https://evil.example"></iframe><style>a{}</style>`;
    const text = convertHtml(html, 'ar') ?? '';
    expect(text).toContain('نصّ');
    expect(text).toContain('رابط');
    expect(text).not.toMatch(/onerror|javascript:|<script|<iframe|<style/);
  });

  test.each([
    ['nothing', ''],
    ['no text', '<p> </p><br>'],
    ['more than an article', '<p>س</p>'.repeat(60_000)],
  ])('is left to the plain text where it holds %s', (_, html) => {
    expect(convertHtml(html, 'ar')).toBeUndefined();
  });

  test('that was cut off within a list is text all the same', () => {
    const html = `${wordItem(3, '-', 'أول')}<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>ثانٍ`;
    expect(convertHtml(html, 'ar')).toContain('أول');
    expect(convertHtml(html, 'ar')).toContain('ثانٍ');
  });
});
