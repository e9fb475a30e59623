import { foldForMatch } from '../../../arabic/fold.ts';
import type { ArticleHead } from '../../article/article-head.ts';
import type { ArticleFinding, ArticleRule } from '../../article/article-rule.ts';

/** News agencies, each with the names that it goes by, and the words that must stand before a short one. */
const agencies: readonly (readonly string[])[] = [
  ['رويترز', 'Reuters'],
  ['وكالة الصحافة الفرنسية', 'فرانس برس', 'أ ف ب', 'AFP'],
  ['أسوشيتد برس', 'اسوشييتد برس', 'أ ب', 'Associated Press', 'AP'],
  ['وكالة الأنباء الألمانية', 'د ب أ', 'dpa'],
  ['وكالة الأناضول'],
  ['شينخوا'],
  ['سبوتنيك'],
  ['وكالة الأنباء السعودية', 'واس'],
  ['وكالة الأنباء القطرية', 'قنا'],
  ['وكالة أنباء الشرق الأوسط', 'أ ش أ'],
  ['وكالة الأنباء الأردنية', 'بترا'],
  ['وكالة الأنباء الفلسطينية', 'وفا'],
  ['وكالة الأنباء الكويتية', 'كونا'],
  ['وكالة أنباء الإمارات', 'وام'],
  ['وكالة الأنباء الجزائرية', 'واج'],
  ['وكالة تونس أفريقيا للأنباء', 'وات'],
];
/** What stands before a source from which a text was taken. */
const taken = /(?<![\p{L}\p{M}])(نقلا عن|نقلًا عن|نقلاً عن)\s{1,3}/gu;
/**
 * A medium and its name, up to a sign or to what a name does not have in it: `صحيفة الوادي`. Sources
 * without a name (مصادر أمنية) are nobody to credit.
 */
const medium =
  /^(?:صحيفة|جريدة|موقع|وكالة|قناة|مجلة|شبكة|إذاعة)\s["«“]?[^\s،؛:.()«»"“”\uFFFC]{1,30}(?:\s(?!أن|إن|قول|في|من|عن|على|التي|الذي)[^\s،؛:.()«»"“”\uFFFC]{1,30}){0,2}/u;
const foldedAgencies = agencies.map((names) => names.map(foldForMatch));
const agencyNames = agencies.flat().map((agency) => agency.toLowerCase());

/** A source that the text says it was taken from, and that the head does not credit. */
export const sourceUncredited: ArticleRule = {
  name: 'source-uncredited',
  severity: 'hint',
  texts: {
    ar: {
      title: 'مصدر لم يُذكر في بطاقة المقال',
      message: 'أُخذ الخبر نقلًا عن {value}، وليس في بطاقة المقال ذكر له.',
      advice: 'اذكره في agencies أو credit أو source.',
      explanation:
        'ما أُخذ من وكالة أو صحيفة يُنسب إليها في بطاقة المقال، فيظهر للقارئ ويصل إلى محركات البحث.',
    },
    en: {
      title: 'Source that the head does not credit',
      message: 'The text was taken from {value}, which the head does not name.',
      advice: 'Name it in agencies, credit or source.',
      explanation:
        'What comes from an agency or a newspaper is credited in the head, where readers and search engines find it.',
    },
  },
  examples: [
    {
      wrong:
        '---\ntitle: مطر\npublished: 2026-03-01T08:00:00Z\n---\n\nهطل المطر نقلًا عن صحيفة الوادي أمس.',
      right:
        '---\ntitle: مطر\npublished: 2026-03-01T08:00:00Z\ncredit: صحيفة الوادي\n---\n\nهطل المطر نقلًا عن صحيفة الوادي أمس.',
    },
  ],
  check({ blocks }, { head }) {
    if (!head) return [];
    let credited: ReadonlySet<string> | undefined;
    const reported = new Set<string>();
    return blocks.flatMap(({ node, text, offset }): ArticleFinding[] => {
      if (node.type !== 'paragraph') return [];
      return [...text.matchAll(taken)].flatMap(({ 0: words, index }) => {
        const start = index + words.length;
        const found = namedSource(text.slice(start, start + 120));
        if (found === undefined) return [];
        const key = foldForMatch(found);
        // Few texts name a source.
        credited ??= creditsOf(head);
        if (reported.has(key) || isCredited(key, credited)) return [];
        reported.add(key);
        return [{ offset: offset + start, length: found.length, value: found }];
      });
    });
  },
};

function namedSource(text: string): string | undefined {
  const found = medium.exec(text)?.[0];
  if (found !== undefined) return found;
  const agency = agencyNames.find((known) => text.toLowerCase().startsWith(known));
  return agency === undefined ? undefined : text.slice(0, agency.length);
}

/** Words of all that the head credits, those too of an agency's other names. */
function creditsOf({ credit, agencies: credits, source }: ArticleHead): Set<string> {
  const named = [credit ?? '', ...credits, source?.name ?? ''].map(foldForMatch);
  const others = foldedAgencies
    .filter((names) => names.some((known) => named.some((text) => holds(text, known))))
    .flat();
  return new Set([...named, ...others].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)));
}

const holds = (text: string, words: string) => ` ${text} `.includes(` ${words} `);

/** Words that many sources have in their names. */
const common = new Set(
  ['صحيفه', 'جريده', 'موقع', 'وكاله', 'قناه', 'مجله', 'شبكه', 'الانباء', 'انباء'].map(foldForMatch),
);

function isCredited(found: string, credited: ReadonlySet<string>): boolean {
  return found
    .split(' ')
    .some((word) => word.length > 1 && !common.has(word) && credited.has(word));
}
