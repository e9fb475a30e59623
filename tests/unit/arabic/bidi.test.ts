import { describe, expect, test } from 'vitest';
import { isolateHtml, isolatePlain, splitBidiRuns } from '../../../src/arabic/bidi.ts';

/** Isolated runs in ‹›, those from right to left in ‹rtl:›. */
const marked = (text: string): string =>
  splitBidiRuns(text)
    .map((run) => (run.isolate ? `‹${run.dir === 'rtl' ? 'rtl:' : ''}${run.text}›` : run.text))
    .join('');

describe('isolated in Arabic text are', () => {
  test.each([
    ['Latin words with number', 'أطلقت ‹Astro 7.3›.'],
    ['names with dots, slashes, hyphens', 'كُتب بـ‹Node.js/TypeScript› و‹state-of-the-art›'],
    ['names that hold a sign', 'لغة ‹C++› ولغة ‹C#› ومنصة ‹.NET› وشركة ‹AT&T›'],
    ['sentences with their inner punctuation', 'قال: ‹Hello, world! How are you›؟'],
    ['brackets within a run', 'شركة ‹Apple (iOS)› جديدة'],
    ['formulae', 'غاز ‹CO₂› وماء ‹H₂O›'],
    ['e-mail addresses', 'راسلوا ‹user.name@example.org›، ثم'],
    ['links, without the sentence’s stop', 'زوروا ‹https://example.org/a?b=c&d=1#e›.'],
    ['links with brackets and Arabic', 'انظر ‹https://ar.example.org/غزة_(مدينة)› الآن'],
    ['links in brackets', '(‹https://example.org/›)'],
    ['handles and Latin hashtags', 'حساب ‹@handle_1› ووسم ‹#Gaza_now›!'],
    ['Arabic hashtags, right to left', 'وسم ‹rtl:#غزة_اليوم›، ثم'],
    ['numbers with a sign', 'الحرارة ‹-5 °C› أو ‹±0.5› أو ‹+3›'],
    ['numbers with a unit', 'بنسبة ‹12.5%› وحجم ‹14 KB› وسعر ‹$20› أو ‹20 €› وزاوية ‹45°›'],
    ['telephone numbers', 'اتصل على ‹+966 50 000 0000› أو ‹+20 2 2345 6789› أو ‹050 000 0000›.'],
    ['area codes in brackets', 'هاتف ‹(02) 2345-6789› أو ‹(+966) 112345678›'],
    ['ends of ranges that hold a sign', 'بين 10–‹12%› أو ‹$10›–‹$20› أو ‹10:30›–‹11:45›'],
    ['the second end after a hyphen', 'في 2019-‹2023› أو 1990 - ‹2000›، وفاز 3-‹2›'],
    ['numbers of three parts and more', 'كتاب ‹978-3-16-148410-0› يوم ‹8-7-2024›'],
    ['file paths with their slashes', 'في ‹/etc/hosts› أو ‹~/notes› و‹src/pages/› و‹C:\\Users\\›'],
    ['what an arrow leads from and to', 'من ‹HTML → PDF› ومن ‹1.5 → 2.0›'],
    ['scores, times, verses', 'فاز ‹3:2› الساعة ‹20:02›'],
    ['dates in digits', 'يوم ‹2024-07-08› أو ‹2024/07/08›'],
    ['sums', 'حاصل ‹5 + 5 = 10› صحيح'],
    ['groups of thousands parted by spaces', 'نحو ‹1 000 000› دولار'],
    ['other scripts from left to right', 'بالروسية ‹Привет мир› وباليونانية ‹λόγος›'],
  ])('%s', (_what, expected) => {
    const text = expected.replace(/‹(?:rtl:)?|›/g, '');
    expect(marked(text)).toBe(expected);
  });
});

describe('left alone are', () => {
  test.each([
    ['Arabic', 'نصٌّ عربيٌّ صرف، لا غير!'],
    ['bare numbers', 'في 2024 بلغ 7.5 ثم 1,000'],
    ['years side by side', 'عامي 2023 2024'],
    ['ranges, whose beginning stands on the right', 'بين 10–12 عامًا، في 2025–2026'],
    ['Arabic-Indic numbers', 'بين ١٠–١٢ عامًا بنسبة ٪٥ أو ٥٪'],
    ['tatweel by itself', 'الــ'],
    ['Hebrew', 'كلمة שלום عبرية'],
    ['lone signs', '- # @ % ://'],
  ])('%s', (_what, text) => {
    expect(splitBidiRuns(text)).toEqual([{ text, dir: 'rtl', isolate: false }]);
  });

  test('nothing, in an empty text', () => {
    expect(splitBidiRuns('')).toEqual([]);
  });
});

describe('borders of a run', () => {
  test.each([
    ['Arabic commas part runs', '‹Google›، ‹Apple›؛ ‹IBM›'],
    ['quotation marks stay outside', 'بين «‹Google›» و"‹Apple›"'],
    ['a bracket that Arabic closes stays outside', '‹Google› (شركة) و‹Apple› (‹iOS›، ‹macOS›)'],
    ['an Arabic word before a slash keeps it', 'غوغل/‹Google› أو ‹Apple›/آبل'],
    ['an arrow to the left flows with the Arabic', '‹HTML› ← ‹PDF›'],
    ['an Arabic word before a hyphen keeps it', 'نظام ال-‹Linux› الحر'],
    ['lines part runs', '‹one›\n‹two›'],
  ])('%s', (_what, expected) => {
    expect(marked(expected.replace(/[‹›]/g, ''))).toBe(expected);
  });
});

test('the runs joined are the text, whatever it holds', () => {
  const pieces = [
    'غزة',
    ' ',
    'a',
    '-5',
    '%',
    '(',
    ')',
    '"',
    '#',
    '@',
    'https://',
    '.',
    '٣',
    '\n',
    '😀',
  ];
  // Every triple of pieces: 3375 texts.
  const texts = pieces.flatMap((a) => pieces.flatMap((b) => pieces.map((c) => a + b + c)));
  const changed = texts.filter(
    (text) =>
      splitBidiRuns(text)
        .map((run) => run.text)
        .join('') !== text,
  );
  expect(changed).toEqual([]);
});

test('a bracket that does not close ends the run before it', () => {
  expect(marked('نفّذ curl (request --head --fail --silent --show-error --location ثم انظر')).toBe(
    'نفّذ ‹curl› (‹request --head --fail --silent --show-error --location› ثم انظر',
  );
  expect(marked('التوقيع Sign (Mr____________________________________ والختم.')).toBe(
    'التوقيع ‹Sign› (‹Mr____________________________________› والختم.',
  );
});

test.each(['(', '[', '"', '“'])('words after an open %s are tried once', (open) => {
  for (const words of [' --all', '_', ' - a', '-a', ' <5', ' ~/a', '//a', ' +1']) {
    const text = `نصّ git ${open}commit${words.repeat(20_000)} ثم`;
    expect(marked(text).length).toBeGreaterThan(text.length);
  }
});

test('long hostile texts are still cut without loss', () => {
  for (const piece of [
    '_(',
    '_،',
    'www.(',
    '#ا',
    'a',
    'a/',
    '1,',
    '1-2 ',
    '(1) 2',
    '~/',
    'a ',
    '1-',
    'a (b ',
    'https://a(',
    '"a',
    '@',
    'a, - b',
  ]) {
    const text = piece.repeat(20_000);
    expect(splitBidiRuns(text).reduce((length, run) => length + run.text.length, 0)).toBe(
      text.length,
    );
  }
});

describe('isolateHtml', () => {
  test('puts each run in a bdi with its direction', () => {
    expect(isolateHtml('نظام Astro 7 على #وسم')).toBe(
      'نظام <bdi dir="ltr">Astro 7</bdi> على <bdi dir="rtl">#وسم</bdi>',
    );
  });
  test('adds no element to Arabic alone', () => {
    expect(isolateHtml('نصٌّ عربي في 2024')).toBe('نصٌّ عربي في 2024');
  });
  test('lets no markup through, inside a run or outside', () => {
    const html = isolateHtml(`<img src=x onerror="alert('1')"> & <b>غزة</b> AT&T`);
    expect(html.replace(/<\/?bdi(?: dir="ltr")?>/g, '')).toBe(
      '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; &lt;b&gt;غزة&lt;/b&gt; AT&amp;T',
    );
  });
  test('takes a text without Arabic as one run with its closing stop', () => {
    expect(isolateHtml('How are you?')).toBe('<bdi dir="ltr">How are you?</bdi>');
    expect(isolateHtml('Google؟')).toBe('<bdi dir="ltr">Google</bdi>؟');
  });
});

test('isolatePlain uses isolates in place of markup, and escapes nothing', () => {
  expect(isolatePlain('نظام R&D بنسبة 5%')).toBe('نظام \u2068R&D\u2069 بنسبة \u20685%\u2069');
  expect(isolatePlain('نصٌّ عربي')).toBe('نصٌّ عربي');
});

test('a long text without a space is done within the time of a test', () => {
  const text = 'اب5'.repeat(200_000);
  expect(
    splitBidiRuns(text)
      .map((run) => run.text)
      .join('') === text,
  ).toBe(true);
});
