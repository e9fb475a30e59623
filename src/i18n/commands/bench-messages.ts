import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';
import { isolatedCode as code } from '../problems/shown-value.ts';

/** What `bench` says. */
export interface BenchMessages {
  summary: string;
  buildSummary: string;
  pagesSummary: string;
  pagesNotes: readonly string[];
  publishSummary: string;
  publishNotes: readonly string[];
  searchSummary: string;
  importSummary: string;
  casesSummary: string;
  hostileSummary: string;
  onlyHostile: string;
  noHostile: (name: string) => string;
  hostileSlow: (count: number) => string;
  onlyCases: string;
  oneCasesFolder: string;
  casesPassed: (passed: number, all: number) => string;
  eachHelp: string;
  articles: string;
  queries: string;
  limit: string;
  variants: string;
  words: string;
  wholeFiles: string;
  tune: string;
  only: string;
  json: string;
  articleCount: string;
  peers: string;
  cases: string;
  data: string;
  identity: string;
  cards: string;
  keep: string;
  searchNotes: readonly string[];
  faults: string;
  oneFolder: string;
  missing: (option: string) => string;
  noSuchFile: (file: string) => string;
  notACount: (option: string, value: string) => string;
  noQueries: string;
  unknownBench: (name: string, known: readonly string[]) => string;
  unknownSystem: (name: string, known: readonly string[]) => string;
  unknownCase: (name: string, known: readonly string[]) => string;
  missingData: (file: string) => string;
  running: (name: string) => string;
  indexing: (system: string) => string;
  asking: (system: string) => string;
  checkingExcerpts: string;
  askingVariants: string;
  askingWords: string;
  asked: (articles: number, queries: number, half: 'tuning' | 'reported') => string;
  excerpts: (checked: number, wrong: number) => string;
  installing: (peer: string) => string;
  notInstalled: (peer: string) => string;
  writingArticles: string;
  published: (articles: number, words: number) => string;
  compared: (name: string, files: number, differing: number) => string;
  keptIn: (folder: string) => string;
  buildingSite: string;
  lookingAtLines: (count: number) => string;
  lines: (count: number, right: number) => string;
  fuzzSummary: string;
  fuzzMinutes: string;
  fuzzCases: string;
  fuzzSeed: string;
  fuzzFrom: string;
  fuzzOnly: string;
  fuzzKeep: string;
  fuzzNotes: readonly string[];
  unknownTarget: (name: string, known: readonly string[]) => string;
  fuzzFound: (findings: number) => string;
  fuzzed: (cases: number, findings: number, seed: number) => string;
  checkSummary: string;
  checkM2: string;
  checkClean: string;
  checkLimit: string;
  checkArticles: string;
  checkShow: string;
  checkNotes: readonly string[];
  checkedWords: (name: string, words: number) => string;
  editedTexts: (count: number) => string;
  checkTime: (milliseconds: number) => string;
}

const en: BenchMessages = {
  summary: 'Measures the project on data that you give it, and prints a table.',
  buildSummary: 'build: wall seconds, processor seconds and peak memory of whole builds.',
  pagesSummary:
    'pages: what pages of this site weigh, and what Lighthouse, axe and a reader of Arabic see in them.',
  pagesNotes: [
    'KB are 1000 bytes, text gzipped. Lighthouse measures as a phone on a slow network; other work on the machine makes its times longer. axe looks in light, dark and high contrast, at 360 and 1280 px.',
  ],
  publishSummary:
    'publish: what whole publications take, search included, beside Hugo, Eleventy and Astro with MDX.',
  publishNotes: [
    'Ours is built as by `npm run build`, in a copy of the project and without pictures of titles (MAQALAT_SOCIAL_CARDS=off), for no peer draws any. Each peer makes a plain site with the same pages, tags, dates, archives, RSS feeds and sitemap, and then Pagefind indexes all of it; generatorS and searchS are the two parts. peakMB is that of the whole process tree; MB are 1000000 bytes. Ratios are wall time by wall time.',
    'Cases come in this order, each going on from the last: cold (nothing cached), unchanged, edit (one sentence more in one article), new (one article more; then others, one at a time, for the files that each changes), tag (the label of one tag), template (a word on every page). Peers build everything anew each time, but Astro keeps its store of content; that is what they do for a publication.',
  ],
  searchSummary:
    'search: what readers find, in how many bytes and milliseconds; beside it, Pagefind as it ships and MiniSearch.',
  importSummary:
    'import: what arrives of sources in every format, by sources whose right outcome is known.',
  casesSummary:
    'cases: inputs that failed once, each with its right outcome; reports one line for each.',
  hostileSummary:
    'hostile: processor milliseconds of texts and sources of 100,000 characters that are made to be slow, the most that a shorter one takes, by how much doubling multiplies the time, and every regular expression under attack.',
  onlyHostile: 'measure only the texts whose names have this prefix, such as table',
  noHostile: (name) => `no text has a name that begins with "${name}"`,
  hostileSlow: (count) => `too slow: ${count}`,
  onlyCases: 'run only the cases whose names have this prefix',
  oneCasesFolder:
    'name one folder of cases, with a folder for each: source*, expected.md, notes.txt',
  casesPassed: (passed, all) => `${passed} of ${all} cases pass`,
  eachHelp: 'Each has its own options: npm run bench -- search --help',
  articles: 'articles as JSON Lines: {id, title, text, date?, category?}, perhaps gzipped',
  queries: 'queries as JSON Lines: {query, article_ids}',
  limit: 'the most articles to use',
  variants: 'ask for N titles in every kind of other spelling too',
  words: 'ask for N words of each band of frequency alone too',
  wholeFiles: 'serve the index as a host does that sends no parts of files',
  tune: 'report the tuning half of the queries',
  only: 'measure this system alone',
  json: 'write the figures to this file too',
  articleCount: 'how many articles: real ones first, then others recombined from their sentences',
  peers: 'the other generators, with commas between them; all where it is left out',
  cases: 'the cases, with commas between them; cold is always measured',
  data: 'folder of the real collections, jawharafm and wiki-ar',
  identity: 'after each case, build ours cold elsewhere too, and compare every file but search',
  cards: 'build ours cold once more with the default pictures of titles, and count its files',
  keep: 'keep all sites and builds, and print their folder',
  searchNotes: [
    'Queries are counted from 1: the even ones are for tuning (--tune), the odd ones are reported. With --limit, queries without a right article among those used are left out.',
    'KB and MB are 1000 and 1000000 bytes. A first query is one on a fresh page with an empty cache, nine later ones follow it there; ten results are loaded each time. Bytes and milliseconds are those of 60 such visits, spread evenly; shares are those of all queries.',
    'Words asked for alone (--words) stand in so many articles, and stand after ال or not. replaced and offered are the shares for which another word was searched or offered. exact is the share whose first result has these very letters; holds, the share whose first result has the word with و ف ب ل ك ال or without.',
  ],
  faults: 'list every article that differs from the expected one',
  oneFolder: 'name one folder of test data, with a folder for each format in it',
  missing: (option) => `${option} is missing`,
  noSuchFile: (file) => `there is no file ${file}`,
  notACount: (option, value) => `${option} takes a whole number above zero, not "${value}"`,
  noQueries: 'no query has a right article among the articles used',
  unknownBench: (name, known) => `there is no bench "${name}"; there is: ${known.join(', ')}`,
  unknownSystem: (name, known) => `there is no system "${name}"; there is: ${known.join(', ')}`,
  unknownCase: (name, known) => `there is no case "${name}"; there is: ${known.join(', ')}`,
  missingData: (file) =>
    `there is no file ${file}; --data names the folder with the collections of real articles`,
  running: (name) => `measuring: ${name}`,
  indexing: (system) => `indexing: ${system}`,
  asking: (system) => `querying ${system}`,
  checkingExcerpts: 'checking excerpts',
  askingVariants: 'querying other spellings',
  askingWords: 'querying single words',
  asked: (articles, queries, half) =>
    `${articles} articles, ${queries} queries${half === 'tuning' ? ' of the tuning half' : ''}`,
  excerpts: (checked, wrong) => `excerpts: ${checked} checked, ${wrong} wrong`,
  installing: (peer) => `installing (once): ${peer}`,
  notInstalled: (peer) => `not installed on this machine, left out: ${peer}`,
  writingArticles: 'writing articles',
  published: (articles, words) => `${articles} articles, ${words} words`,
  compared: (name, files, differing) =>
    `${name}: ${files} files compared with a cold build's, ${differing} differ`,
  keptIn: (folder) => `saved in ${folder}`,
  buildingSite: 'building the site',
  lookingAtLines: (count) => `checking ${count} lines of Arabic`,
  lines: (count, right) =>
    `lines with Latin words and numbers: ${count}, as a reader expects: ${right}`,
  fuzzSummary:
    'fuzz: what breaks the compiler, the checker with --fix, the query parser or a reader of the importer.',
  fuzzMinutes: 'how long to go on (default: 1, unless --cases is given)',
  fuzzCases: 'how many cases to try',
  fuzzSeed: 'a number; the same one makes the same cases (default: 1)',
  fuzzFrom: 'a folder with more files to mutate; other folders may follow as operands',
  fuzzOnly: 'try this target alone',
  fuzzKeep: 'folder for the inputs that show a fault (default: a new temporary one)',
  fuzzNotes: [
    'Each case is a real file that was changed in a few places. crash: an exception; slow: more than a second of processor time, or no end; fix: --fix changed the visible text or made an error; markup: HTML outside the allow-list; terminal: a message that would act on a terminal or a CI log; words: a paragraph that is not shown.',
  ],
  unknownTarget: (name, known) => `there is no target "${name}"; there is: ${known.join(', ')}`,
  fuzzFound: (findings) => `${findings} found`,
  fuzzed: (cases, findings, seed) => `seed ${seed}: ${cases} cases, ${findings} faults`,
  checkSummary: 'check: precision, recall, speed and size of the editorial rules.',
  checkM2: 'files of corrections in M2 format',
  checkClean:
    'edited texts (.mdx, .txt, JSON Lines with a "text"), in which little should be found',
  checkLimit: 'take so many texts of each file of JSON Lines',
  checkArticles: 'check a site with so many real articles (with --data)',
  checkShow: 'print what this rule found wrongly, or what was missed of this kind of mistake',
  checkNotes: [
    'precision: a person corrected something at the place; fix precision: the correction is that of the person. Rules about spaces beside signs are left out with M2, whose signs stand between spaces.',
  ],
  checkedWords: (name, words) => `${name}: ${words} words`,
  editedTexts: (count) => `${count} edited texts`,
  checkTime: (milliseconds) => `${milliseconds.toFixed(2)} ms per 1,000 words`,
};

const ar: BenchMessages = {
  summary: 'يقيس المشروع على بيانات تعطيه إيّاها، ويطبع جدولًا.',
  buildSummary: 'القياس build: زمن البناء كلّه، وزمن المعالج، وذروة الذاكرة.',
  pagesSummary: 'القياس pages: وزن صفحات هذا الموقع، وما يراه فيها Lighthouse وaxe وقارئ العربية.',
  pagesNotes: [
    'كلّ KB ألف بايت، والنصوص مضغوطة بـ gzip. ويقيس Lighthouse كأنه هاتف على شبكة بطيئة، ويطيل أزمنته كلّ عمل آخر على الجهاز. وينظر axe إلى الصفحة فاتحة وداكنة وعالية التباين، بعرض 360 و1280 بكسل.',
  ],
  publishSummary:
    'القياس publish: كلفة النشر كلّه، والبحث منه، وإلى جانبه Hugo وEleventy وAstro مع MDX.',
  publishNotes: [
    'يُبنى مشروعنا كما يبنيه `npm run build`، في نسخة منه وبلا صور للعناوين (MAQALAT_SOCIAL_CARDS=off)، إذ لا يرسمها غيره. ويبني كلّ من الآخرين موقعًا بسيطًا فيه الصفحات نفسها والوسوم والتواريخ والأرشيف وخلاصات RSS وخريطة الموقع، ثم يفهرسه Pagefind كلّه؛ وgeneratorS وsearchS هما الجزءان. وpeakMB ذروة ذاكرة العمليّات كلّها معًا، وكلّ MB مليون بايت. والنسب زمن إلى زمن.',
    'الحالات بهذا الترتيب، وكلّ منها يتابع ما قبله: cold (لا شيء في الذاكرة المؤقّتة)، وunchanged (لم يتغيّر شيء)، وedit (جملة زيدت في مقال)، وnew (مقال جديد، ثم غيره واحدًا بعد آخر لتُعرف الملفّات التي يغيّرها كلّ منها)، وtag (اسم وسم)، وtemplate (كلمة في كلّ صفحة). ويبني الآخرون كلّ شيء من جديد في كلّ مرّة، إلا أن Astro يحتفظ بمخزن محتواه؛ وهذا ما يفعلونه عند النشر.',
  ],
  searchSummary:
    'القياس search: ما يجده القرّاء، وبكم بايت وكم ملّي ثانية؛ وإلى جانبه Pagefind كما يُنشر، وMiniSearch.',
  importSummary: 'القياس import: ما يصل من المصادر بكلّ صيغة، بمصادر يُعرف ما يجب أن تصير إليه.',
  casesSummary:
    'القياس cases: مُدخَلات أخطأ فيها المشروع مرّة، ومع كلّ منها نتيجته الصحيحة؛ ولكلّ منها سطر يقول أصحيح هو الآن.',
  hostileSummary:
    'القياس hostile: زمن المعالج بالملّي ثانية لنصوص ومصادر من 100,000 حرف صُنعت لتكون بطيئة، وأكثر ما يأخذه ما هو أقصر منها، وبكم يُضرب الزمن إذا ضوعف الطول، وكلّ تعبير نمطيّ تحت الهجوم.',
  onlyHostile: 'قِس النصوص التي تبدأ أسماؤها بهذا وحدها، مثل table',
  noHostile: (name) => `لا يبدأ اسم أيّ نصّ بـ «${name}»`,
  hostileSlow: (count) => `البطيء أكثر مما يجوز: ${count}`,
  onlyCases: 'شغّل الحالات التي تبدأ أسماؤها بهذا وحدها',
  oneCasesFolder: 'سمِّ مجلدًا واحدًا للحالات، فيه مجلد لكلّ حالة: source* وexpected.md وnotes.txt',
  casesPassed: (passed, all) => `السليم من الحالات ${passed} من ${all}`,
  eachHelp: 'ولكلّ قياس خياراته: npm run bench -- search --help',
  articles: `المقالات بصيغة JSON Lines: ${code('{id, title, text, date?, category?}')}، ولو مضغوطة بـ gzip`,
  queries: `الأسئلة بصيغة JSON Lines: ${code('{query, article_ids}')}`,
  limit: 'أكثر ما يُستعمل من المقالات',
  variants: 'اسأل أيضًا عن N من العناوين بكلّ ضروب الكتابة الأخرى',
  words: 'اسأل أيضًا عن N من الكلمات المفردة في كلّ نطاق من الشيوع',
  wholeFiles: 'قدّم الفهرس كما تقدّمه استضافة لا ترسل أجزاء الملفّات',
  tune: 'أظهر أرقام نصف الأسئلة المخصّص للضبط',
  only: 'قِس هذا المحرّك وحده',
  json: 'اكتب الأرقام في هذا الملف أيضًا',
  articleCount: 'عدد المقالات: الحقيقيّة أوّلًا، ثم ما يُركّب من جملها',
  peers: 'المولّدات الأخرى وبينها فواصل لاتينية؛ وكلّها إن تُرك الخيار',
  cases: 'الحالات وبينها فواصل لاتينية؛ وتُقاس cold دائمًا',
  data: 'مجلد المجموعتين الحقيقيّتين jawharafm وwiki-ar',
  identity: 'ابنِ مشروعنا بعد كلّ حالة من الصفر أيضًا، وقارن كلّ ملف سوى البحث',
  cards: 'ابنِ مشروعنا مرّة أخرى من الصفر بصور العناوين كما هي افتراضًا، وعُدّ ملفّاته',
  keep: 'أبقِ المواقع وما بُني منها، واذكر أين هي',
  searchNotes: [
    'تُعدّ الأسئلة من 1: الزوجيّ منها للضبط (--tune)، والفرديّ هو ما تظهر أرقامه. ومع --limit تُترك الأسئلة التي ليس لها مقال صحيح بين المستعمَل.',
    'كلّ KB ألف بايت، وكلّ MB مليون. والسؤال الأوّل ما كان في صفحة جديدة بلا ذاكرة مؤقّتة، وتتلوه فيها تسعة؛ وتُحمّل عشر نتائج كلّ مرّة. والبايتات والملّي ثواني لستّين زيارة كهذه موزّعة بالتساوي، والنسب للأسئلة كلّها.',
    'والكلمات المفردة (--words) مقسومة بعدد المقالات التي فيها، وبوجود ال فيها أو خلوّها منها. وreplaced نسبة ما بُحث عن غيره بدله، وoffered ما عُرض غيره إلى جانبه. وexact نسبة ما ورد بحروفه في النتيجة الأولى، وholds ما ورد فيها مع و ف ب ل ك ال أو من دونها.',
  ],
  faults: 'اذكر كلّ مقال ليس كما يجب',
  oneFolder: 'سمِّ مجلدًا واحدًا لبيانات الاختبار، فيه مجلد لكلّ صيغة',
  missing: (option) => `ينقص الخيار ${option}`,
  noSuchFile: (file) => `لا يوجد الملف ${file}`,
  notACount: (option, value) => `يأخذ ${option} عددًا صحيحًا أكبر من الصفر، لا «${value}»`,
  noQueries: 'ليس لأيّ سؤال مقال صحيح بين المقالات المستعملة',
  unknownBench: (name, known) => `لا يوجد قياس باسم «${name}»؛ الموجود: ${known.join('، ')}`,
  unknownSystem: (name, known) => `لا يوجد محرّك باسم «${name}»؛ الموجود: ${known.join('، ')}`,
  unknownCase: (name, known) => `لا توجد حالة باسم «${name}»؛ الموجود: ${known.join('، ')}`,
  missingData: (file) =>
    `لا يوجد الملف ${file}؛ الخيار ${code('--data')} يسمّي مجلد المقالات الحقيقيّة`,
  running: (name) => `جارٍ القياس: ${name}`,
  indexing: (system) => `جارٍ الفهرسة: ${system}`,
  asking: (system) => `جارٍ سؤال ${system}`,
  checkingExcerpts: 'جارٍ فحص المقتطفات',
  askingVariants: 'جارٍ السؤال بضروب الكتابة الأخرى',
  askingWords: 'جارٍ السؤال عن كلمات مفردة',
  asked: (articles, queries, half) =>
    `المقالات: ${articles}، ${half === 'tuning' ? 'أسئلة نصف الضبط' : 'الأسئلة'}: ${queries}`,
  excerpts: (checked, wrong) => `المقتطفات: فُحص ${checked}، والخطأ منها ${wrong}`,
  installing: (peer) => `جارٍ التثبيت (مرّة واحدة): ${peer}`,
  notInstalled: (peer) => `ليس مثبّتًا على هذا الجهاز، فتُرك: ${peer}`,
  writingArticles: 'كتابة المقالات',
  published: (articles, words) => `المقالات: ${articles}، الكلمات: ${words}`,
  compared: (name, files, differing) =>
    `${name}: قورن ببناء من الصفر من الملفات ${files}، والمختلف منها ${differing}`,
  keptIn: (folder) => `بقي كلّ شيء في ${folder}`,
  buildingSite: 'جارٍ بناء الموقع',
  lookingAtLines: (count) => `جارٍ النظر في سطور عربية عددها ${count}`,
  lines: (count, right) => `سطور فيها كلمات لاتينية وأرقام: ${count}، والسليم منها: ${right}`,
  fuzzSummary:
    'القياس fuzz: ما يُعطّل المترجم أو الفاحص مع --fix أو قارئ أسئلة البحث أو قارئًا من قرّاء الاستيراد.',
  fuzzMinutes: 'مدّة التجربة بالدقائق (وإلا فدقيقة، ما لم يُعطَ --cases)',
  fuzzCases: 'عدد الحالات',
  fuzzSeed: 'عدد يعيد الحالات نفسها (وإلا فهو 1)',
  fuzzFrom: 'مجلد فيه ملفات أخرى تُغيَّر، ويجوز أن تتبعه مجلدات غيره',
  fuzzOnly: 'جرّب هذا الهدف وحده',
  fuzzKeep: 'مجلد المُدخَلات التي تُظهر خللًا (وإلا فمجلد مؤقّت جديد)',
  fuzzNotes: [
    'كلّ حالة ملف حقيقيّ غُيّر في مواضع قليلة. والأنواع: crash استثناء، وslow أكثر من ثانية من زمن المعالج أو بلا نهاية، وfix غيّر --fix النصّ الظاهر أو صنع خطأ، وmarkup ما ليس في قائمة المسموح من HTML، وterminal رسالة تأتمر بها الطرفية أو سجلّ CI، وwords فقرة لا تظهر.',
  ],
  unknownTarget: (name, known) => `لا يوجد هدف باسم «${name}»؛ الموجود: ${known.join('، ')}`,
  fuzzFound: (findings) => `وُجد ${findings}`,
  fuzzed: (cases, findings, seed) => `البذرة ${seed}: الحالات ${cases}، والخلل ${findings}`,
  checkSummary: 'القياس check: دقّة قواعد التدقيق وشمولها وسرعتها وحجمها.',
  checkM2: 'ملفات تصحيحات بصيغة M2',
  checkClean: 'نصوص محرَّرة يقلّ أن يوجد فيها شيء (.mdx أو .txt أو JSON Lines فيه "text")',
  checkLimit: 'خذ هذا العدد من نصوص كل ملف JSON Lines',
  checkArticles: 'افحص موقعًا فيه هذا العدد من المقالات الحقيقية (مع --data)',
  checkShow: 'اطبع ما وجدته هذه القاعدة خطأً، أو ما فات من هذا النوع',
  checkNotes: [
    'precision: صحّح إنسان شيئًا في الموضع؛ fix precision: التصحيح هو تصحيح الإنسان. وتُترك مع M2 قواعد المسافات حول العلامات، إذ تقف العلامات فيها بين مسافات.',
  ],
  checkedWords: (name, words) => `${name}: الكلمات ${words}`,
  editedTexts: (count) => `النصوص المحرَّرة ${count}`,
  checkTime: (milliseconds) => `${milliseconds.toFixed(2)} ميلي ثانية لكل ألف كلمة`,
};

const catalogues: Record<CommandLocale, BenchMessages> = {
  ar: escapeShownValues(ar),
  en: escapeShownValues(en),
};

/** The catalogue in the language of the person at the terminal. */
export function benchMessages(locale: CommandLocale): BenchMessages {
  return catalogues[locale];
}
