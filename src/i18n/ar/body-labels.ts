import { toAsciiDigits } from '../../arabic/digits.ts';
import type { BodyLabels } from '../../mdx/body-labels.ts';

/** The compiler's own words in Arabic. */
export const arabicBodyLabels: BodyLabels = {
  footnotes: 'الحواشي',
  backToReference: (note, occurrence) =>
    occurrence > 1
      ? `العودة إلى الموضع ${occurrence} للحاشية ${note}`
      : `العودة إلى موضع الحاشية ${note}`,
  table: 'جدول يُمرَّر أفقيًّا',
  headingAnchor: (heading) => `رابط هذا القسم: ${heading}`,
  callouts: { note: 'ملاحظة', tip: 'نصيحة', warning: 'تنبيه' },
  keyPoints: 'أهم ما فيه',
  chartNumbers: 'الأرقام في جدول',
  galleryNext: 'الصورة التالية',
  galleryPrevious: 'الصورة السابقة',
  galleryClose: 'إغلاق',
  galleryPlace: '{number} من {total}',
  verseReference: (surah, ayah) =>
    `سورة ${surah.replace(/^سورة\s+/u, '')}، ${versesWord(ayah)} ${ayah}`,
  taskDone: 'أُنجز',
  taskOpen: 'لم يُنجز بعد',
};

/** الآية 255، الآيتان 5–6، الآيات 1–5. */
function versesWord(ayah: string): string {
  const numbers = toAsciiDigits(ayah)
    .split(/[-–،,]/)
    .map(Number);
  const [first = 0, last] = numbers;
  if (last === undefined || last === first) return 'الآية';
  const isTwo = numbers.length === 2 && (last === first + 1 || /[،,]/.test(ayah));
  return isTwo ? 'الآيتان' : 'الآيات';
}
