import type { BidiCase } from '../../scripts/bench/pages/bidi/bidi-case.ts';

/*
 * How lines with Latin words, numbers and signs are to look. Each row: what it is about; the line as
 * it is typed; its pieces as a reader expects to see them, FROM RIGHT TO LEFT. No piece may occur
 * twice in its line. The rows need no knowledge of the software to be read, judged or added to.
 *
 * What decides doubtful rows: W3C, Arabic & Persian Layout Requirements (https://www.w3.org/TR/alreq/):
 * in Arabic, unlike Persian, a range has its beginning on the right; CLDR's Arabic locale for Latin
 * digits: sign of percent to the right of the number, minus to its left.
 */

const row = (what: string, text: string, ...seen: string[]): BidiCase => ({ what, text, seen });

/** For bodies only: the line in Markdown, then as readers see it. */
const bodyRow = (what: string, markdown: string, text: string, ...seen: string[]): BidiCase => ({
  what,
  text,
  markdown,
  seen,
});

const names = [
  row('brand at the end', 'محكمة أوروبية تغرّم شركة Google', 'محكمة أوروبية تغرّم شركة', 'Google'),
  row('brand at the beginning', 'Apple تؤجّل هاتفها المقبل', 'Apple', 'تؤجّل هاتفها المقبل'),
  row('brand and full stop', 'أصدر الفريق Firefox.', 'أصدر الفريق', 'Firefox', '.'),
  row('brand and question mark', 'هل انتهى عصر Windows؟', 'هل انتهى عصر', 'Windows', '؟'),
  row('brand and exclamation mark', 'وداعًا Internet Explorer!', 'وداعًا', 'Internet Explorer', '!'),
  row('brand with a number', 'مراجعة iPhone 15 Pro بعد عام', 'مراجعة', 'iPhone 15 Pro', 'بعد عام'),
  row('two brands', 'بين Android وiOS الآن', 'بين', 'Android', 'و', 'iOS', 'الآن'),
  row('article joined to a Latin word', 'ملفات الـPDF القديمة', 'ملفات الـ', 'PDF', 'القديمة'),
  row('plus signs', 'لغة C++ بعد أربعين عامًا', 'لغة', 'C++', 'بعد أربعين عامًا'),
  row('dot at the beginning', 'منصّة .NET تبلغ العشرين', 'منصّة', '.NET', 'تبلغ العشرين'),
  row('number sign', 'بين C# وJava، أيّهما أبقى؟', 'بين', 'C#', 'و', 'Java', '، أيّهما أبقى؟'),
  row('ampersand', 'شركة AT&T تبيع أبراجها', 'شركة', 'AT&T', 'تبيع أبراجها'),
  row('number first', 'شبكات 5G في الخليج', 'شبكات', '5G', 'في الخليج'),
  row('flight', 'رحلة MS-804 لم تصل', 'رحلة', 'MS-804', 'لم تصل'),
  row('Roman numeral', 'الفصل IV من الكتاب', 'الفصل', 'IV', 'من الكتاب'),
  row('vowelled words', 'كُتِبَ بخطّ Times New Roman قديمًا', 'كُتِبَ بخطّ', 'Times New Roman', 'قديمًا'),
  row('Latin alone', 'The Sound and the Fury', 'The Sound and the Fury'),
  row('Cyrillic', 'صحيفة Известия الروسية', 'صحيفة', 'Известия', 'الروسية'),
  row('Greek letter', 'الحرف λ في الفيزياء', 'الحرف', 'λ', 'في الفيزياء'),
  row('Hebrew', 'صحيفة הארץ تنشر الوثيقة', 'صحيفة', 'הארץ', 'تنشر الوثيقة'),
  row(
    'list, Arabic commas',
    'ندعم Chrome، وFirefox؛ ثم Safari',
    'ندعم',
    'Chrome',
    '، و',
    'Firefox',
    '؛ ثم',
    'Safari',
  ),
  row('list, Latin commas', 'اللغات Go, Rust, Zig حديثة', 'اللغات', 'Go, Rust, Zig', 'حديثة'),
  row('Arabic and Latin name', 'غوغل/Google تغلق مكتبها', 'غوغل', '/', 'Google', 'تغلق مكتبها'),
];

const bracketsAndQuotes = [
  row('abbreviation in brackets', 'منظمة الصحة (WHO) تحذّر', 'منظمة الصحة', '(', 'WHO', ')', 'تحذّر'),
  row(
    'brackets at the end',
    'تقرير عن الذكاء الاصطناعي (AI)',
    'تقرير عن الذكاء الاصطناعي',
    '(',
    'AI',
    ')',
  ),
  row(
    'Arabic in brackets after Latin',
    'شركة Meta (فيسبوك سابقًا) تربح',
    'شركة',
    'Meta',
    '(',
    'فيسبوك سابقًا',
    ')',
    'تربح',
  ),
  row(
    'brackets that belong to a name',
    'هاتف Galaxy S24 (Ultra) هنا',
    'هاتف',
    'Galaxy S24 (Ultra)',
    'هنا',
  ),
  row('square brackets', 'مخطوطة [Codex A] من الدير', 'مخطوطة', '[', 'Codex A', ']', 'من الدير'),
  row('quotes', 'صحيفة «The Guardian» تكشف', 'صحيفة', '«', 'The Guardian', '»', 'تكشف'),
  row('quotes and full stop', 'اسم الرواية «Ulysses».', 'اسم الرواية', '«', 'Ulysses', '»', '.'),
  row(
    'brackets within quotes, quotes within brackets',
    'قال: «وقّعنا مع (شركة “OpenAI”) أمس»',
    ...['قال:', '«', 'وقّعنا مع', '(', 'شركة', '“', 'OpenAI', '”', ')', 'أمس', '»'],
  ),
  row('dateline', 'لندن (Reuters) – وصل الوفد', 'لندن', '(', 'Reuters', ')', '– وصل الوفد'),
];

const ranges = [
  row(
    'years, en dash',
    'الحرب الأولى 1914–1918 كما رُويت',
    'الحرب الأولى',
    '1914',
    '–',
    '1918',
    'كما رُويت',
  ),
  row(
    'years, hyphen',
    'موازنة الأعوام 2019-2023 كاملة',
    'موازنة الأعوام',
    '2019',
    '-',
    '2023',
    'كاملة',
  ),
  row(
    'years, hyphen, at the beginning',
    '2019-2023: أعوام الجفاف',
    '2019',
    '-',
    '2023',
    ': أعوام الجفاف',
  ),
  row(
    'a life',
    'طه حسين (1889 - 1973) في رسائله',
    'طه حسين',
    '(',
    '1889',
    '-',
    '1973',
    ')',
    'في رسائله',
  ),
  row('Arabic-Indic digits', 'ديوان السنوات ١٩٥٠–١٩٦٠', 'ديوان السنوات', '١٩٥٠', '–', '١٩٦٠'),
  row('percents', 'نموّ بنسبة 10–12% هذا العام', 'نموّ بنسبة', '10', '–', '12%', 'هذا العام'),
  row('prices', 'تذاكر بين $10–$25 للزوّار', 'تذاكر بين', '$10', '–', '$25', 'للزوّار'),
  row('hours', 'الزيارة 10:30–11:45 صباحًا', 'الزيارة', '10:30', '–', '11:45', 'صباحًا'),
  row(
    'score, the winner’s goals first',
    'الأهلي يهزم الزمالك 3-2 أمس',
    'الأهلي يهزم الزمالك',
    '3',
    '-',
    '2',
    'أمس',
  ),
  row('score at the end', 'فوز ثمين 4–1', 'فوز ثمين', '4', '–', '1'),
];

const numbers = [
  row('percent', 'التضخّم يبلغ 12.5% في مصر', 'التضخّم يبلغ', '12.5%', 'في مصر'),
  row('Arabic percent', 'نسبة المشاركة ٥٠٪ فقط', 'نسبة المشاركة', '٥٠', '٪', 'فقط'),
  row('currency before', 'البرميل عند $82.40 اليوم', 'البرميل عند', '$82.40', 'اليوم'),
  row('currency after', 'منحة بقيمة 1,500 € للطالب', 'منحة بقيمة', '1,500 €', 'للطالب'),
  row('currency code', 'قرض من 3.2 مليار USD للبنان', 'قرض من', '3.2', 'مليار', 'USD', 'للبنان'),
  row('negative', 'هبط المؤشّر إلى -3.5 نقطة', 'هبط المؤشّر إلى', '-3.5', 'نقطة'),
  row('negative at the end, minus sign', 'الحصيلة: −7', 'الحصيلة:', '−7'),
  row('temperature', 'ليلة باردة عند -12 °C في عمّان', 'ليلة باردة عند', '-12 °C', 'في عمّان'),
  row('angle', 'زاوية 45° تمامًا', 'زاوية', '45°', 'تمامًا'),
  row('unit', 'رياح بسرعة 120 km/h هنا', 'رياح بسرعة', '120 km/h', 'هنا'),
  row('thousands parted by spaces', 'سكّانها 12 500 000 نسمة', 'سكّانها', '12 500 000', 'نسمة'),
  row('thousands parted by commas', 'نزح 1,250,000 إنسان', 'نزح', '1,250,000', 'إنسان'),
  row('several years', 'الأعوام 1948، 1967؛ و1973', 'الأعوام', '1948', '،', '1967', '؛ و', '1973'),
  row('ratio', 'شاشة بنسبة 16:9 لا تكفي', 'شاشة بنسبة', '16:9', 'لا تكفي'),
  row('fraction', 'نال 3/4 الأصوات', 'نال', '3/4', 'الأصوات'),
  row('sum', 'حاصل 5 + 7 = 12 دائمًا', 'حاصل', '5 + 7 = 12', 'دائمًا'),
  row('measures', 'لوحة بقياس 30×40 سم', 'لوحة بقياس', '30×40', 'سم'),
  row('version', 'صدر الإصدار v2.0.1-beta.3 أخيرًا', 'صدر الإصدار', 'v2.0.1-beta.3', 'أخيرًا'),
  row('formula, subscript', 'انبعاثات CO₂ تتراجع', 'انبعاثات', 'CO₂', 'تتراجع'),
  row('formula, digits', 'حمض H2SO4 المركّز', 'حمض', 'H2SO4', 'المركّز'),
  row('ISBN', 'كتاب ISBN 978-3-16-148410-0 نادر', 'كتاب', 'ISBN 978-3-16-148410-0', 'نادر'),
];

const times = [
  row('time', 'يبدأ البثّ 20:30 مساءً', 'يبدأ البثّ', '20:30', 'مساءً'),
  row(
    'time and zone',
    'المؤتمر الساعة 20:30 GMT+3 اليوم',
    'المؤتمر الساعة',
    '20:30 GMT+3',
    'اليوم',
  ),
  row('date with slashes', 'وقّعوا يوم 8/7/2024 في الرباط', 'وقّعوا يوم', '8/7/2024', 'في الرباط'),
  row('ISO date', 'أُرشف في 2024-07-08 آخر مرّة', 'أُرشف في', '2024-07-08', 'آخر مرّة'),
  row('round the clock', 'خدمة 24/7 بلا انقطاع', 'خدمة', '24/7', 'بلا انقطاع'),
];

const addresses = [
  row('telephone, country', 'للحجز: +966 50 123 4567 صباحًا', 'للحجز:', '+966 50 123 4567', 'صباحًا'),
  row(
    'telephone, one-digit area',
    'للحجز: +20 2 2345 6789 مساءً',
    'للحجز:',
    '+20 2 2345 6789',
    'مساءً',
  ),
  row(
    'telephone, area in brackets',
    'المكتبة (02) 2345-6789 مساءً',
    'المكتبة',
    '(02) 2345-6789',
    'مساءً',
  ),
  row('telephone, hyphens', 'اتصل بالرقم 050-123-4567 الآن', 'اتصل بالرقم', '050-123-4567', 'الآن'),
  row(
    'link',
    'زوروا https://example.org/ar?q=1 الآن',
    'زوروا',
    'https://example.org/ar?q=1',
    'الآن',
  ),
  row(
    'link and full stop',
    'افتحوا http://localhost:8080/ar/.',
    'افتحوا',
    'http://localhost:8080/ar/',
    '.',
  ),
  row(
    'link with Arabic in it',
    'انظر https://example.org/غزة في الأرشيف',
    'انظر',
    'غزة',
    'https://example.org/',
    'في الأرشيف',
  ),
  row(
    'e-mail and comma',
    'راسلوا news@example.org، وننشر',
    'راسلوا',
    'news@example.org',
    '، وننشر',
  ),
  row('handle', 'حساب @nasa_ar يردّ', 'حساب', '@nasa_ar', 'يردّ'),
  row('Latin hashtag', 'وسم #COP28 يتصدّر', 'وسم', '#COP28', 'يتصدّر'),
  row('Arabic hashtag', 'وسم #القدس_اليوم يتصدّر', 'وسم', '#القدس_اليوم', 'يتصدّر'),
  row('path from the root', 'عدّل الملف /etc/hosts أوّلًا', 'عدّل الملف', '/etc/hosts', 'أوّلًا'),
  row('path of a folder', 'في المجلّد src/pages/ قوالب', 'في المجلّد', 'src/pages/', 'قوالب'),
  row('Windows path', 'افتح C:\\Users\\Ali وانسخ', 'افتح', 'C:\\Users\\Ali', 'وانسخ'),
  row('arrow between Latin words', 'حوّل HTML → PDF بأمر واحد', 'حوّل', 'HTML → PDF', 'بأمر واحد'),
  row('arrow between Arabic words', 'قطار القاهرة ← أسوان', 'قطار القاهرة', '←', 'أسوان'),
];

const inBodies = [
  bodyRow(
    'code',
    'الأمر `npm run build -- --outDir dist` يبني',
    'الأمر npm run build -- --outDir dist يبني',
    'الأمر',
    'npm run build -- --outDir dist',
    'يبني',
  ),
  bodyRow(
    'code that begins with signs',
    '`--help` يشرح الأوامر',
    '--help يشرح الأوامر',
    '--help',
    'يشرح الأوامر',
  ),
  bodyRow(
    'footnote mark after Latin',
    'نشرته مجلة Nature[^1]، ثم سُحب',
    'نشرته مجلة Nature1، ثم سُحب',
    'نشرته مجلة',
    'Nature',
    '1',
    '، ثم سُحب',
  ),
  bodyRow(
    'footnote mark after a number',
    'كان ذلك سنة 2024[^1] في القدس',
    'كان ذلك سنة 20241 في القدس',
    'كان ذلك سنة',
    '2024',
    '1',
    'في القدس',
  ),
  bodyRow(
    'emphasis within a name',
    'منظمة Human *Rights* Watch تنشر',
    'منظمة Human Rights Watch تنشر',
    'منظمة',
    'Human Rights Watch',
    'تنشر',
  ),
  bodyRow(
    'link with a Latin label',
    'اقرأ [The Lancet](https://example.org/)، غدًا',
    'اقرأ The Lancet، غدًا',
    'اقرأ',
    'The Lancet',
    '، غدًا',
  ),
  bodyRow(
    'Latin sentence with an Arabic word',
    'كتبت: <Lang code="en">I love مصر very much.</Lang> ورحلت',
    'كتبت: I love مصر very much. ورحلت',
    'كتبت:',
    'very much.',
    'مصر',
    'I love',
    'ورحلت',
  ),
  bodyRow(
    'emphasis around a quotation',
    'قالوا **«نحن في Google معكم»** ورحلوا',
    'قالوا «نحن في Google معكم» ورحلوا',
    'قالوا',
    '«',
    'نحن في',
    'Google',
    'معكم',
    '»',
    'ورحلوا',
  ),
];

/** Every line, those that can be titles first. */
export const bidiCases: readonly BidiCase[] = [
  ...names,
  ...bracketsAndQuotes,
  ...ranges,
  ...numbers,
  ...times,
  ...addresses,
  ...inBodies,
];
