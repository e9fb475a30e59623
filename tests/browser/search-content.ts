import type { ContentFiles } from '../sites/content-folder.ts';

/** How many articles tell of the river: more than a page of results lists at first. */
export const riverArticles = 12;

/** How many articles tell of the coast: a word near it, in one article, is rare beside it. */
export const coastArticles = 40;

function article(title: string, day: string, more: string, body: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\npublished: ${day}T08:00:00Z\n${more}---\n\n${body}\n`;
}

const school = `تنهض المدرسة على مستوى الماء، وقد بناها أحمد السالم سنة 2019 لأبناء الصيّادين.

## الدرس الأول

يتعلّم الصغار أسماء الرياح قبل الحساب.

## خزانة المخطوطات

في الطابق الأعلى مخطوطات نادرة عن الملاحة، ومن قرأها عرف مواسم السفر.

## باب الخروج

ينصرف الصغار مع الغروب.`;

const sea = `قال الربّان: إن حقوق الصيّادين ضائعة منذ سنين، والإنسان لا يشرب ماء البحر.

يبيع أهل الساحل الملح في إيران ويشترون الخشب.`;

const rights = 'كتبت المحامية عن حقوق الإنسان في الموانئ، وعن أجور العمّال في الميناء القديم.';

/** The river's name stands nowhere in the manual, which is searched too. */
function river(number: number): string {
  const day = `2024-06-${String(number).padStart(2, '0')}`;
  const more = `section: ${number % 3 === 0 ? 'science' : 'culture'}\ntags: [water]\n`;
  const place = number % 2 === 0 ? 'المنبع' : 'المصبّ';
  const body = `ارتفع الخابور في اليوم ${number} عند ${place}. ${'وسكن الوادي وهدأ الريح. '.repeat(number)}`;
  return article(`يوميات الخابور: ${number}`, day, more, body);
}

function coast(number: number): string {
  const body = `في الصباح رقم ${number} فرش الصيّادون شباكهم على الساحل، ثم رتقوها قبل المدّ.`;
  return article(`شباك الصباح: ${number}`, '2024-07-01', 'section: culture\n', body);
}

/** A small site for the tests of the search page, in which each query's answer is known. */
export const searchContent: ContentFiles = {
  'sections.yaml': 'news: { label: أخبار }\nscience: { label: علوم }\nculture: { label: ثقافة }\n',
  'tags.yaml': 'water: { label: المياه }\nhistory: { label: التاريخ }\n',
  'authors.yaml': 'salma-haddad: { label: سلمى حدّاد }\n',
  'articles/2023/03/school.mdx': article(
    'مدرسة في الميناء',
    '2023-03-05',
    'section: culture\ntags: [history]\nauthors: [salma-haddad]\n',
    school,
  ),
  'articles/2024/05/sea.mdx': article(
    'ملح البحر الميت',
    '2024-05-01',
    'section: science\ntags: [water]\n',
    sea,
  ),
  'articles/2024/05/rights.mdx': article('أجور العمّال', '2024-05-09', 'section: news\n', rights),
  'articles/2022/01/hostile.mdx': article(
    '<img src=x onerror="document.title=1"> زنبق & خزامى',
    '2022-01-09',
    'section: culture\n',
    'زهرة `<script>document.title = 2</script>` في الحقل.',
  ),
  'articles/2024/08/boat.mdx': article(
    'قارب قديم',
    '2024-08-03',
    'section: culture\n',
    'جرّوا القارب فوق الحصى، فترك السحل خطوطًا في خشبه.',
  ),
  ...Object.fromEntries(
    Array.from({ length: coastArticles }, (_, index) => [
      `articles/2024/07/coast-${index + 1}.mdx`,
      coast(index + 1),
    ]),
  ),
  ...Object.fromEntries(
    Array.from({ length: riverArticles }, (_, index) => [
      `articles/2024/06/river-${index + 1}.mdx`,
      river(index + 1),
    ]),
  ),
};
