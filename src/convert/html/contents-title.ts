const contentsTitle =
  /^(?:(?:جدول|فهرس|قائمة|أقسام|محاور|عناوين|نقاط)\s+)?(?:(?:ال)?(?:محتويات|محتوى|مواضيع|فهرس|مقالة?|موضوع|فهرست|مطالب|فہرست|مضامین|تدوينة|صفحة)\s*){1,2}$|^(?:في هذ[اه] (?:المقالة?|الصفحة|الموضوع|التدوينة)|(?:table of )?contents|in this (?:article|post)|on this page|toc)$/i;
/** Labels of its fold button, and punctuation around numbers. */
const decoration = /[[\]():]|إخفاء|عرض|إظهار|\b(?:hide|show|toggle)\b/giu;
/**
 * Whether a line consists of the title of a table of contents.
 *
 * @example isContentsTitle('محتويات المقال [إخفاء]') // true
 */
export function isContentsTitle(line: string): boolean {
  const words = line.replace(decoration, ' ').replace(/[\d٠-٩۰-۹.،,\s–—-]+/gu, ' ');
  return contentsTitle.test(words.trim());
}

/** Whether a line has only what surrounds the links of a table of contents: numbers, a button. */
export function isContentsFrame(line: string): boolean {
  return !/\p{L}/u.test(line.replace(decoration, ' '));
}
