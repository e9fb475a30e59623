import { foldForMatch } from '../arabic/fold.ts';
import { phraseMatcher } from './phrase-matcher.ts';

interface Agency {
  /** As it is written in `agencies`. */
  name: string;
  /** Distinctive names, recognised anywhere in a credit line. */
  anywhere: readonly string[];
  /** Short names that are also words or people's names: only alone between separators. */
  alone?: readonly string[];
}

/** News agencies that Arabic newsrooms credit, by the names under which they do. */
const agencies: readonly Agency[] = [
  { name: 'رويترز', anywhere: ['رويترز', 'رويتر', 'reuters'] },
  {
    name: 'أ ف ب',
    anywhere: ['فرانس برس', 'وكالة الصحافة الفرنسية', 'agence france-presse'],
    alone: ['أ ف ب', 'أ.ف.ب', 'ا.ف.ب.', 'أ. ف. ب', 'أف ب', 'afp'],
  },
  {
    name: 'أسوشيتد برس',
    anywhere: ['أسوشيتد برس', 'أسوشيتدبرس', 'أسوشييتد برس', 'الأسوشيتد برس', 'associated press'],
    alone: ['أ ب', 'أ.ب', 'ap'],
  },
  {
    name: 'د ب أ',
    anywhere: ['وكالة الأنباء الألمانية'],
    alone: ['د ب أ', 'د.ب.أ', 'د. ب. أ', 'dpa'],
  },
  { name: 'الأناضول', anywhere: ['الأناضول', 'وكالة الأناضول', 'anadolu'], alone: ['aa'] },
  { name: 'واس', anywhere: ['وكالة الأنباء السعودية'], alone: ['واس', 'spa'] },
  { name: 'وام', anywhere: ['وكالة أنباء الإمارات'], alone: ['وام', 'wam'] },
  { name: 'قنا', anywhere: ['وكالة الأنباء القطرية'], alone: ['قنا', 'qna'] },
  { name: 'كونا', anywhere: ['وكالة الأنباء الكويتية'], alone: ['كونا', 'kuna'] },
  { name: 'بنا', anywhere: ['وكالة أنباء البحرين'], alone: ['بنا', 'bna'] },
  { name: 'العمانية', anywhere: ['وكالة الأنباء العمانية'], alone: ['العمانية'] },
  { name: 'سبأ', anywhere: ['وكالة الأنباء اليمنية', 'وكالة سبأ'], alone: ['سبأ'] },
  { name: 'واع', anywhere: ['وكالة الأنباء العراقية'], alone: ['واع', 'ina'] },
  {
    name: 'سانا',
    anywhere: ['وكالة الأنباء السورية', 'الوكالة العربية السورية للأنباء'],
    alone: ['سانا', 'sana'],
  },
  { name: 'بترا', anywhere: ['وكالة الأنباء الأردنية'], alone: ['بترا', 'petra'] },
  {
    name: 'الوكالة الوطنية للإعلام',
    anywhere: ['الوكالة الوطنية للإعلام'],
    alone: ['الوطنية للإعلام', 'nna'],
  },
  {
    name: 'وفا',
    anywhere: ['وكالة الأنباء الفلسطينية', 'وكالة الأنباء والمعلومات الفلسطينية', 'وكالة وفا'],
    alone: ['وفا', 'wafa'],
  },
  {
    name: 'أ ش أ',
    anywhere: ['وكالة أنباء الشرق الأوسط'],
    alone: ['أ ش أ', 'أ.ش.أ', 'أ. ش. أ', 'mena'],
  },
  { name: 'سونا', anywhere: ['وكالة السودان للأنباء'], alone: ['سونا', 'suna'] },
  { name: 'وال', anywhere: ['وكالة الأنباء الليبية'], alone: ['وال', 'lana'] },
  { name: 'وات', anywhere: ['وكالة تونس إفريقيا للأنباء'], alone: ['وات', 'tap'] },
  { name: 'واج', anywhere: ['وكالة الأنباء الجزائرية'], alone: ['واج', 'aps'] },
  {
    name: 'ومع',
    anywhere: ['وكالة المغرب العربي للأنباء', 'لاماب'],
    alone: ['ومع', 'و م ع', 'و.م.ع', 'map'],
  },
  { name: 'شينخوا', anywhere: ['شينخوا', 'xinhua'] },
  { name: 'تاس', anywhere: ['وكالة تاس', 'وكالة الأنباء الروسية تاس'], alone: ['تاس', 'tass'] },
  { name: 'نوفوستي', anywhere: ['نوفوستي', 'ria novosti'] },
  { name: 'سبوتنيك', anywhere: ['وكالة سبوتنيك', 'سبوتنيك'] },
  { name: 'إرنا', anywhere: ['وكالة إرنا', 'وكالة الأنباء الإيرانية'], alone: ['إرنا', 'irna'] },
  { name: 'إفي', anywhere: ['وكالة إفي', 'وكالة الأنباء الإسبانية'], alone: ['إفي', 'efe'] },
  { name: 'بلومبرغ', anywhere: ['بلومبرغ', 'بلومبرج', 'bloomberg'] },
  { name: 'غيتي', anywhere: ['غيتي', 'جيتي', 'getty'] },
];

const matchers = agencies.map(({ name, anywhere, alone = [] }) => ({
  name,
  anywhere: phraseMatcher([...anywhere, ...alone.filter(isSpelledOut)]),
  alone: new Set(alone.map(foldSegment)),
}));

/** Letters with spaces or stops between them (أ ف ب) occur in no sentence, so they are distinctive. */
function isSpelledOut(name: string): boolean {
  return /^\p{L}(?:[ .]+\p{L}){2,}\.?$/u.test(name);
}

function foldSegment(text: string): string {
  return foldForMatch(text).replace(/\s+/g, ' ').trim();
}

/**
 * The news agencies that a credit line names, in the table's order. What else the line names, a
 * place or a photographer, is not read: the line does not say which it is.
 *
 * @example findAgencies('البيت الأبيض/ رويترز') // ['رويترز']
 */
export function findAgencies(credit: string): string[] {
  const segments = credit.split(/[/\\|،,؛;–—()[\]+&•·:-]/u).map(foldSegment);
  return matchers
    .filter(
      ({ anywhere, alone }) =>
        anywhere(credit) > 0 || segments.some((segment) => alone.has(segment)),
    )
    .map(({ name }) => name);
}
