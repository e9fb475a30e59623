import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The day of the pictures: they are the same whenever they are taken. */
export const exampleDay = new Date('2024-11-12T09:00:00Z');

/** Content of the site that the pictures of the manual show. */
const files: Readonly<Record<string, string>> = {
  'sections.yaml': 'land: { label: أرض وماء }\npeople: { label: ناس }\n',
  'tags.yaml': 'olives: { label: زيتون }\nharvest: { label: حصاد }\n',
  'authors.yaml': 'nadia: { label: نادية الخطيب }\n',
  'series.yaml': '{}\n',
  'articles/2024/09/press/index.mdx': article(
    'معصرة الحجر',
    '2024-09-12T08:00:00Z',
    'تدور الرحى منذ مئة عام، ولا يعرف أحد في القرية من الذي نحتها أول مرة.\n\n## قبل الفجر\n\nيصل أول كيس قبل أن تطلع الشمس، ويجلس صاحبه على العتبة ينتظر زيته.',
  ),
  'articles/2024/09/well.mdx': article(
    'بئر لا تنضب',
    '2024-09-20T08:00:00Z',
    'في أعلى الجبل بئر يشرب منها الرعاة في آخر الصيف.',
  ),
  'articles/2024/10/ladder.mdx': article(
    'سلّم خشبي وثلاثة إخوة',
    '2024-10-03T08:00:00Z',
    'يسند الكبير السلّم، ويصعد الأوسط، ويجمع الصغير ما يسقط.',
  ),
  'articles/2024/11/oil.mdx': article(
    'أول الزيت',
    '2024-11-03T06:00:00Z',
    'أخضر كالعشب، وحادّ كالفلفل.',
  ),
  'articles/2024/11/market.mdx': article(
    'يوم السوق',
    '2024-11-17T06:00:00Z',
    'تنزل النساء بالجرار قبل الظهر.',
  ),
  'articles/2024/11/roots.mdx': article('جذور', '2024-11-24T06:00:00Z', 'شجرة واحدة تكفي بيتًا.'),
};

function article(title: string, published: string, body: string): string {
  return `---\ntitle: ${title}\npublished: ${published}\nsection: land\ntags: [olives]\nauthors: [nadia]\n---\n\n${body}\n`;
}

/**
 * Writes the content of the example site.
 *
 * @param folder Absolute path of the content folder.
 */
export async function writeExampleContent(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
