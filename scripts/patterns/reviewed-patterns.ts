/** Patterns that the check finds slow, and why they harm nobody. */
const reviewed: readonly { pattern: RegExp; reason: string }[] = [
  {
    pattern:
      /^(?<caption>.*?)[\s|([/–—-]*(?<credit>(?:(?:صدر|مصدر) الصورة|تصوير|المصدر|الصورة|عدسة|حقوق الصورة|photo|credit|source|getty images|رويترز|أ ?ف ?ب|الأناضول|وكالات)\s*[:：،/|-]?\s*[^.]{0,80})[)\]]?\s*$/iu,
    reason: 'It sees the last 200 characters of a caption.',
  },
  {
    pattern:
      /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|[“”„«»″‘’′]([^“”„«»″‘’′]*)[“”„«»″‘’′])|([\w-]+)=(\S+)|(\S+)/g,
    reason: 'The last alternative takes what the others read in vain, so nothing is read often.',
  },
];

/** By the text of the pattern. */
export const reviewedPatterns: ReadonlySet<string> = new Set(
  reviewed.map(({ pattern }) => String(pattern)),
);
